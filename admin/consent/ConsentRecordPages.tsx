import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useViewer } from '../core/session/useViewer.ts';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { DeadlineOf, deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asLink, asNarrative, asPerson, asYesNo } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { LettersTab } from '../letter/LettersTab.tsx';
import { consentEvents } from './events.tsx';
import { ANSWERS, CODES, HOWS, STATUSES } from './values.ts';

const asClient = asLink('clients', 'reference');
const asQuestion = asLink('consentQuestions', 'title');

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'client', show: asClient, sortable: false, optional: true },
  { source: 'code', show: asChoice('ConsentCode') },
  { source: 'recipientName', optional: true, spare: true },
  { source: 'answer', show: asChoice('ConsentAnswer') },
  { source: 'standing', show: asStatus('ConsentStanding'), sortable: false },
  { source: 'givenAt', show: asInstant },
  { source: 'how', show: asChoice('ConsentHow'), spare: true },
  { source: 'refreshDue', show: asDay, optional: true },
  { source: 'withdrawnAt', show: asInstant, optional: true, spare: true },
  {
    source: 'deadline',
    show: (_value, record) => <DeadlineOf record={record} />,
    sortable: false,
    optional: true,
  },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'code', of: 'ConsentCode', values: CODES },
  { kind: 'choice', source: 'answer', of: 'ConsentAnswer', values: ANSWERS },
  { kind: 'choice', source: 'status', of: 'ConsentStatus', values: STATUSES },
  { kind: 'choice', source: 'how', of: 'ConsentHow', values: HOWS },
  { kind: 'day', source: 'refreshDue' },
];

/** Every answer that the viewer may read, newest first. */
export function ConsentRecordList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'givenAt', order: 'DESC' }} />;
}

/** One answer, with what became of it. */
export function ConsentRecordShow() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { id = '' } = useParams();
  const history = useHistoryTab('ConsentRecord');
  const follow = useFollowTabs('ConsentRecord');
  const letters = viewer?.ability.can('follow', 'ConsentRecord')
    ? { letters: <LettersTab subject="ConsentRecord" id={id} /> }
    : {};
  return (
    <RecordPage
      statusOf="ConsentStatus"
      deadline={record => deadlineOf(translate, record)}
      events={consentEvents}
      tabs={{ overview: <Overview />, ...letters, ...follow, ...history }}
    />
  );
}

function Overview() {
  return (
    <>
      <Details title="resources.consentRecords.sections.answer">
        <Detail source="client" show={asClient} onlyIfSet />
        <Detail source="question" show={asQuestion} />
        <Detail source="question.edition" />
        <Detail source="kind" show={asChoice('ConsentKind')} />
        <Detail source="recipientName" onlyIfSet />
        <Detail source="answer" show={asChoice('ConsentAnswer')} />
        <Detail source="standing" show={asStatus('ConsentStanding')} />
        <Detail source="explicit" show={asYesNo} />
        <Detail source="givenAt" show={asInstant} />
        <Detail source="how" show={asChoice('ConsentHow')} />
        <Detail source="refreshDue" show={asDay} onlyIfSet />
        <Detail source="askAgainFrom" show={asDay} onlyIfSet />
      </Details>
      <Details title="resources.consentRecords.sections.proof">
        <Detail source="giverKind" show={asChoice('ConsentGiver')} />
        <Detail source="giverName" onlyIfSet />
        <Detail source="authority" onlyIfSet />
        <Detail source="collectedBy" show={asChoice('ConsentCollector')} />
        <Detail source="takenBy" show={asPerson} />
        <Detail source="recordedAt" show={asInstant} />
        <Detail source="noticeVersion" />
        <Detail source="evidence" show={asNarrative} onlyIfSet />
        <Detail source="raisedByPerson" show={asYesNo} />
        <Detail source="replaces" show={asLink('consentRecords', 'reference')} onlyIfSet />
      </Details>
      <Details title="resources.consentRecords.sections.end">
        <Detail source="withdrawnAt" show={asInstant} onlyIfSet />
        <Detail source="withdrawalSaidAt" show={asInstant} onlyIfSet />
        <Detail source="withdrawnHow" show={asChoice('ConsentHow')} onlyIfSet />
        <Detail source="withdrawnBy" show={asPerson} onlyIfSet />
        <Detail source="supersededAt" show={asInstant} onlyIfSet />
        <Detail source="invalidatedAt" show={asInstant} onlyIfSet />
        <Detail source="invalidatedBy" show={asPerson} onlyIfSet />
        <Detail source="defect" show={asChoice('ConsentDefect')} onlyIfSet />
        <Detail source="invalidatedReason" show={asNarrative} onlyIfSet />
        <Detail source="remediation" show={asNarrative} onlyIfSet />
      </Details>
    </>
  );
}
