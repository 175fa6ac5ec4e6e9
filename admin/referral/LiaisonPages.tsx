import { useTranslate, type RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  ContactDirectlyAgencyConsentLiaisonDocument,
  RecordReplyAgencyConsentLiaisonDocument,
  RequestAgencyConsentLiaisonDocument,
} from '../../schema/generated/graphql.ts';
import { GIVERS } from '../consent/values.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { DeadlineOf, deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asDay, asDayOf, asInstant, asLink, asNarrative, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { ANSWERS, LIAISONS } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'agency', show: asLink('organisations'), sortable: false },
  { source: 'referral', show: asLink('referrals', 'reference'), sortable: false },
  { source: 'status', show: asStatus('LiaisonStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'askedAt', show: asDayOf },
  { source: 'firstChasedAt', show: asDayOf, spare: true },
  { source: 'secondChasedAt', show: asDayOf, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'LiaisonStatus', values: LIAISONS },
  { kind: 'day', source: 'dueAt' },
];

/** Which agencies are asked, and which are silent. */
export function LiaisonList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'updatedAt', order: 'DESC' }} />;
}

/** One liaison: what the agency was asked, and what came of it. */
export function LiaisonShow() {
  const translate = useTranslate();
  const history = useHistoryTab('AgencyConsentLiaison');
  return (
    <RecordPage
      statusOf="LiaisonStatus"
      deadline={record => deadlineOf(translate, record)}
      events={{
        recordReply: {
          document: RecordReplyAgencyConsentLiaisonDocument,
          form: <Reply />,
          defaultValues: { giverKind: 'SELF' },
        },
        contactDirectly: {
          document: ContactDirectlyAgencyConsentLiaisonDocument,
          form: <NarrativeEntry source="response" needed />,
          quiet: true,
        },
        request: { document: RequestAgencyConsentLiaisonDocument },
      }}
      tabs={{ overview: <Overview />, ...history }}
    />
  );
}

/** What the agency collected; neither answer is given beforehand. */
function Reply() {
  const giver = useWatch({ name: 'giverKind' }) as string | undefined;
  return (
    <>
      <ChoiceEntry source="q1" of="QuestionAnswer" values={ANSWERS} needed />
      <ChoiceEntry source="q2" of="QuestionAnswer" values={ANSWERS} needed />
      <InstantEntry source="givenAt" needed />
      <ChoiceEntry source="giverKind" of="ConsentGiver" values={GIVERS} needed />
      {giver && giver !== 'SELF' && (
        <>
          <TextEntry source="giverName" needed />
          <TextEntry source="authority" needed />
        </>
      )}
      <NarrativeEntry source="evidence" rows={3} needed />
    </>
  );
}

const SECTION = 'resources.agencyConsentLiaisons.sections';

function Overview() {
  return (
    <>
      <Details title={`${SECTION}.liaison`}>
        <Detail source="referral" show={asLink('referrals', 'reference')} />
        <Detail source="client" show={asLink('clients', 'reference')} onlyIfSet />
        <Detail source="agency" show={asLink('organisations')} onlyIfSet />
        <Detail source="askedAt" show={asInstant} />
        <Detail source="firstChaseOn" show={asDay} onlyIfSet />
        <Detail source="firstChasedAt" show={asInstant} onlyIfSet />
        <Detail source="dueAt" show={asDay} onlyIfSet />
        <Detail source="secondChasedAt" show={asInstant} onlyIfSet />
        <Detail source="askClientBy" show={asDay} onlyIfSet />
      </Details>
      <Details title={`${SECTION}.reply`}>
        <Detail source="response" show={asNarrative} onlyIfSet />
        <Detail source="evidence" show={asNarrative} onlyIfSet />
        <Detail source="endedAt" show={asInstant} />
        <Detail source="endedBy" show={asPerson} onlyIfSet />
      </Details>
    </>
  );
}
