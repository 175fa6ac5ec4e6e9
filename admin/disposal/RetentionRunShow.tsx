import { Alert, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { day } from '../core/day.ts';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asDay, asInstant, asNarrative, asPerson } from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { Certificates } from './Certificates.tsx';
import { Counts } from './Counts.tsx';
import { retentionRunEvents } from './events.tsx';
import { ItemsTab } from './ItemsTab.tsx';

const SECTION = 'resources.retentionRuns.sections';

/** One run: what it lists, who decided, what happens next, and what became of it (§4.7). */
export function RetentionRunShow() {
  const translate = useTranslate();
  const ability = useViewer()?.ability;
  const follow = useFollowTabs('RetentionRun');
  return (
    <RecordPage
      statusOf="RetentionRunStatus"
      deadline={record => deadlineOf(translate, record)}
      events={retentionRunEvents}
      tabs={{
        overview: <Overview />,
        ...(ability?.can('read', 'RetentionRunItem') && { items: <ItemsTab /> }),
        ...(ability?.can('read', 'DestructionCertificate') && { certificates: <Certificates /> }),
        ...follow,
      }}
    />
  );
}

function Overview() {
  const nobody = useTranslate()('pages.disposal.nobody_yet');
  const mayRead = useViewer()?.ability.can('read', 'RetentionRunItem');
  return (
    <>
      <Next />
      {mayRead && <Counts />}
      <Details title={`${SECTION}.run`}>
        <Detail source="asOf" show={asDay} />
        <Detail source="scheduledFor" show={asDay} onlyIfSet />
        <Detail source="startedBy" show={asPerson} onlyIfSet />
        <Detail source="note" show={asNarrative} onlyIfSet />
        <Detail source="executionBegan" show={asInstant} onlyIfSet />
        <Detail source="executedBy" show={asPerson} onlyIfSet />
        <Detail source="endedAt" show={asInstant} onlyIfSet />
      </Details>
      <Details title={`${SECTION}.people`}>
        <Detail source="submittedBy" show={asPerson} empty={nobody} />
        <Detail source="submittedAt" show={asInstant} onlyIfSet />
        <Detail source="approvedBy" show={asPerson} empty={nobody} />
        <Detail source="approvedOn" show={asDay} onlyIfSet />
        <Detail source="approvalEndsOn" show={asDay} onlyIfSet />
        <Detail source="stoppedBy" show={asPerson} onlyIfSet />
        <Detail source="stopReason" show={asNarrative} onlyIfSet />
      </Details>
    </>
  );
}

/** What happens next, in a sentence; what was not listed, and an approval that lapsed. */
function Next() {
  const translate = useTranslate();
  const { status, executedFrom, approvalEndsOn, approvalLapsedOn, withoutRule } = useRecordContext()!;
  const kinds = (withoutRule as string[]).map(kind => choiceWord(translate, 'DisposalKind', kind));
  return (
    <>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.disposal.next')}
      </Typography>
      <Typography sx={{ mb: 4, maxWidth: '44rem' }}>
        {translate(`pages.disposal.next_${status}`, {
          from: executedFrom && day(executedFrom),
          until: approvalEndsOn && day(approvalEndsOn),
        })}
      </Typography>
      {approvalLapsedOn && (
        <Alert severity="warning" sx={{ mb: 4 }}>
          {translate('pages.disposal.lapsed', { date: day(approvalLapsedOn) })}
        </Alert>
      )}
      {kinds.length > 0 && (
        <Alert severity="info" sx={{ mb: 4 }}>
          {translate('pages.disposal.without_rule', { kinds: kinds.join(', ') })}
        </Alert>
      )}
    </>
  );
}
