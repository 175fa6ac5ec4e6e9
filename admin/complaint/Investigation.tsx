import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import {
  AllegationCreateDocument,
  AllegationUpdateDocument,
  CompleteComplaintActionDocument,
  ComplaintActionCreateDocument,
  type ComplaintCaseOneQuery,
} from '../../schema/generated/graphql.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asInstant, asNarrative } from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { FINDINGS, THEMES } from './values.ts';

/** A complaint with all its parts. */
export type Complaint = ComplaintCaseOneQuery['record'];

const linked = ({ owner, ...input }: Record<string, unknown>) => ({
  ...input,
  owner: (owner as { id?: string } | null)?.id ?? owner,
});

const OVER = ['CLOSED', 'WITHDRAWN', 'REROUTED'];

/** Whether points and actions can still come: neither on a case that has ended nor on one kept from the viewer. */
function isOpen({ status, title }: Complaint): boolean {
  return title !== null && !OVER.includes(String(status));
}

/** What was complained about point by point, what was found, and what we do about it. */
export function Investigation() {
  const translate = useTranslate();
  const record = useRecordContext<Complaint>();
  if (!record) return null;
  if (record.title === null)
    return <Typography color="textSecondary">{translate('pages.complaint.kept')}</Typography>;
  return (
    <>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.complaint.points')}
      </Typography>
      {record.allegations.length === 0 && (
        <Typography color="textSecondary">{translate('pages.complaint.no_points')}</Typography>
      )}
      <Box component="ol" sx={{ pl: 5, mt: 0, display: 'grid', gap: 4 }}>
        {record.allegations.map(point => (
          <li key={point.id}>
            <Box sx={{ whiteSpace: 'pre-wrap' }}>{point.text}</Box>
            <Typography color="textSecondary">
              {point.finding
                ? `${choiceWord(translate, 'Finding', point.finding)}: ${point.reasons ?? ''}`
                : translate('pages.complaint.no_finding')}
            </Typography>
            {isOpen(record) && (
              <PartDialog
                quiet
                label={translate(`pages.complaint.${point.finding ? 'change' : 'record'}_finding`)}
                verb={translate('pages.complaint.save')}
                document={AllegationUpdateDocument}
                variables={input => ({ id: point.id, version: point.version, input })}
                defaultValues={{ finding: point.finding, reasons: point.reasons }}
                form={
                  <>
                    <ChoiceEntry source="finding" of="Finding" values={FINDINGS} needed />
                    <NarrativeEntry source="reasons" needed />
                  </>
                }
              />
            )}
          </li>
        ))}
      </Box>
      {isOpen(record) && (
        <PartDialog
          label={translate('pages.complaint.add_point')}
          verb={translate('pages.complaint.add')}
          document={AllegationCreateDocument}
          variables={(input, requestId) => ({ input: { ...input, complaint: record.id }, requestId })}
          form={
            <>
              <NarrativeEntry source="text" needed />
              <ChoiceEntry source="theme" of="ComplaintTheme" values={THEMES} needed />
            </>
          }
        />
      )}
      <Actions record={record} />
      <Details title="resources.complaintCases.sections.decision">
        <Detail source="decision" show={asNarrative} />
        <Detail source="apology" show={asNarrative} />
        <Detail source="learning" show={asNarrative} />
        <Detail source="approvedAt" show={asInstant} onlyIfSet />
        <Detail source="returnReason" show={asNarrative} onlyIfSet />
        <Detail source="reviewReason" show={asNarrative} onlyIfSet />
        <Detail source="reviewFindings" show={asNarrative} onlyIfSet />
      </Details>
    </>
  );
}

function Actions({ record }: { record: Complaint }) {
  const translate = useTranslate();
  return (
    <Box sx={{ my: 8 }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.complaint.actions')}
      </Typography>
      {record.actions.length === 0 && (
        <Typography color="textSecondary">{translate('pages.complaint.no_actions')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, mt: 0, display: 'grid', gap: 3 }}>
        {record.actions.map(action => (
          <li key={action.id}>
            <Box>{action.what}</Box>
            <Typography color="textSecondary" component="div">
              {action.owner?.displayName ?? '–'} ·{' '}
              {choiceWord(translate, 'ComplaintActionStatus', action.status ?? 'OPEN')} ·{' '}
              <DeadlineOf record={action} />
            </Typography>
            {action.availableActions?.some(a => a.action === 'complete' && a.enabled) && (
              <PartDialog
                quiet
                label={translate('pages.complaint.done')}
                verb={translate('pages.complaint.done')}
                document={CompleteComplaintActionDocument}
                variables={(input, requestId) => ({
                  id: action.id,
                  version: action.version,
                  input,
                  requestId,
                })}
                form={<DayEntry source="doneOn" needed />}
              />
            )}
          </li>
        ))}
      </Box>
      {isOpen(record) && (
        <PartDialog
          label={translate('pages.complaint.add_action')}
          verb={translate('pages.complaint.add')}
          document={ComplaintActionCreateDocument}
          variables={(input, requestId) => ({ input: { ...linked(input), complaint: record.id }, requestId })}
          form={
            <>
              <NarrativeEntry source="what" needed />
              <LinkEntry source="owner" resource="users" name="displayName" />
              <DayEntry source="dueOn" />
            </>
          }
        />
      )}
    </Box>
  );
}
