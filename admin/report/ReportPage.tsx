import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { ReportCode } from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { day } from '../core/day.ts';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { EarlierRuns } from './EarlierRuns.tsx';
import { parametersIn } from './parameters.ts';
import { ParameterForm } from './ParameterForm.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { SectionView } from './SectionView.tsx';
import { useReport, type Report } from './useReport.ts';

/** */
export const ComplaintReport = () => <ReportPage code="R01" />;
/** */
export const RegisterReport = () => <ReportPage code="R04" />;
/** */
export const EqualityReport = () => <ReportPage code="R07" />;
/** */
export const AccessReport = () => <ReportPage code="R09" />;
/** */
export const ConsentReport = () => <ReportPage code="R03" />;
/** */
export const ProcessingRecord = () => <ReportPage code="R13" />;
/** */
export const PaperReport = () => <ReportPage code="R16" />;
/** */
export const ReviewCalendar = () => <ReportPage code="R18" />;

/** A report: what it looks at stands in the address, so that it can be kept, sent and gone back to. */
function ReportPage({ code }: { code: ReportCode }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [address] = useSearchParams();
  const parameters = parametersIn(code, address);
  return (
    <>
      <PageHeading title={translate(`pages.report.${code}.title`)}>
        {viewer?.ability.can('export', `Report${code}`) && <ReportFiles parameters={parameters} />}
      </PageHeading>
      <Typography sx={{ mb: 4, maxWidth: 640 }}>{translate(`pages.report.${code}.about`)}</Typography>
      <Told code={code} parameters={parameters} />
    </>
  );
}

function Told({ code, parameters }: { code: ReportCode; parameters: ReturnType<typeof parametersIn> }) {
  const translate = useTranslate();
  const { data: report, error, isPending, isFetching } = useReport(parameters);
  const refusal = error && asApiError(error);
  return (
    <>
      <ParameterForm
        key={JSON.stringify(parameters)}
        parameters={parameters}
        refusal={refusal}
        taken={report?.parameters}
      />
      <Box aria-live="polite" aria-busy={isFetching}>
        {isPending && <Typography>{translate('pages.report.loading')}</Typography>}
        {report && !refusal && <Scope report={report} code={code} />}
      </Box>
      {report &&
        !refusal &&
        report.sections.map(section => <SectionView key={section.key} section={section} />)}
      <EarlierRuns code={code} lastRun={report?.runId} />
    </>
  );
}

/** What was counted, in one line that is printed too. */
function Scope({ report, code }: { report: Report; code: string }) {
  const translate = useTranslate();
  const { from, to, asOf } = report.parameters;
  const period = from && to ? { from: day(from), to: day(to), asOf: day(asOf) } : { asOf: day(asOf) };
  return (
    <Typography color="textSecondary" sx={{ mb: 6 }}>
      {translate(from ? 'pages.report.period' : 'pages.report.day', period)}{' '}
      {translate(`pages.report.${code}.notice`, { _: translate('pages.report.notice') })}
    </Typography>
  );
}
