import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { day } from '../core/day.ts';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asInstant, asLink, asPerson } from '../core/show/shown.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';

const SECTION = 'resources.destructionCertificates.sections';

/** One certificate: who, when, how, in which system, and how many (§3.4). Never what it was. */
export function DestructionCertificateShow() {
  const follow = useFollowTabs('DestructionCertificate');
  return <RecordPage actions={<Pdf />} tabs={{ overview: <Overview />, ...follow }} />;
}

function Pdf() {
  const translate = useTranslate();
  const { id } = useRecordContext()!;
  return (
    <Button
      variant="outlined"
      component="a"
      href={`/certificates/${id}.pdf`}
      target="_blank"
      rel="noopener"
      startIcon={<PrintOutlined />}
    >
      {translate('pages.disposal.pdf')}
    </Button>
  );
}

function Overview() {
  const translate = useTranslate();
  return (
    <>
      <Details title={`${SECTION}.certificate`}>
        <Detail source="run" show={asLink('retentionRuns', 'reference')} />
        <Detail source="issuedAt" show={asInstant} />
        <Detail source="firstAt" show={asInstant} />
        <Detail source="lastAt" show={asInstant} />
        <Detail source="method" show={asChoice('DisposalMethod')} />
        <Detail source="system" />
        <Detail source="records" />
      </Details>
      <Lines />
      <Details title={`${SECTION}.people`}>
        <Detail source="submittedBy" show={asPerson} />
        <Detail source="approvedBy" show={asPerson} />
        <Detail source="executedBy" show={asPerson} empty={translate('pages.disposal.by_itself')} />
      </Details>
    </>
  );
}

interface Line {
  kind: string;
  ruleCode: string;
  recordType: string;
  records: number;
  triggeredFrom: string;
  triggeredTo: string;
}

function Lines() {
  const translate = useTranslate();
  const { lines } = useRecordContext()!;
  return (
    <Box component="section" sx={{ mb: 8 }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.disposal.lines')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {(lines as Line[]).map(({ kind, ruleCode, recordType, records, triggeredFrom, triggeredTo }) => (
          <li key={`${kind} ${ruleCode}`}>
            {records} × {recordType} ({ruleCode}).{' '}
            {translate('pages.disposal.from_to', { from: day(triggeredFrom), to: day(triggeredTo) })}
          </li>
        ))}
      </Box>
      <Typography color="textSecondary" sx={{ mt: 2 }}>
        {translate('pages.disposal.stubs')}
      </Typography>
    </Box>
  );
}
