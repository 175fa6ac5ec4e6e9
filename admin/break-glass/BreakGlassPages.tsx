import { useTranslate } from 'react-admin';
import { ReviewBreakGlassGrantDocument } from '../../schema/generated/graphql.ts';
import { ReadsOfClient } from '../access-log/ReadsOfClient.tsx';
import { NhsNumberEntry } from '../client/NhsNumberEntry.tsx';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { WholeEntry } from '../core/form/WholeEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { deadlineOf, DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import {
  asChoice,
  asInstant,
  asLink,
  asNarrative,
  asYesNo,
  type Shown,
  asPerson,
} from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { REASONS, REVIEWS, STATUSES } from './values.ts';

/** The way to the client while the viewer meets her; her reference alone otherwise. */
const asClient: Shown = (reference, record) =>
  record.client ? toClient(record.client, record) : String(reference);
const toClient = asLink('clients', 'reference');

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'clientReference', unbroken: true },
  { source: 'user', show: asPerson, sortable: false },
  { source: 'reasonCode', show: asChoice('BreakGlassReason') },
  { source: 'grantedAt', show: asInstant },
  { source: 'expiresAt', show: asInstant, spare: true },
  { source: 'status', show: asStatus('BreakGlassStatus') },
  { source: 'review', show: asChoice('BreakGlassReview'), optional: true },
  {
    source: 'deadline',
    show: (_value, record) => <DeadlineOf record={record} />,
    sortable: false,
    optional: true,
  },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'BreakGlassStatus', values: STATUSES },
  { kind: 'choice', source: 'reasonCode', of: 'BreakGlassReason', values: REASONS },
  { kind: 'choice', source: 'review', of: 'BreakGlassReview', values: REVIEWS },
];

/** Who opened what in an emergency, newest first. */
export function BreakGlassList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'grantedAt', order: 'DESC' }} />;
}

/** Opens one record, named exactly: nobody browses. */
export function BreakGlassCreate() {
  return (
    <CreatePage verb="pages.break_glass.verb">
      <Section name="whom">
        <TextEntry source="clientReference" width={20} />
        <NhsNumberEntry source="nhsNumber" />
        <DayEntry source="dateOfBirth" />
      </Section>
      <Section name="why">
        <ChoiceEntry source="reasonCode" of="BreakGlassReason" values={REASONS} needed />
        <NarrativeEntry source="justification" needed />
        <WholeEntry source="hours" defaultValue={4} needed />
      </Section>
    </CreatePage>
  );
}

/** One opening, and its review. */
export function BreakGlassShow() {
  const translate = useTranslate();
  const history = useHistoryTab('BreakGlassGrant');
  return (
    <RecordPage
      statusOf="BreakGlassStatus"
      deadline={record => deadlineOf(translate, record)}
      events={{
        review: {
          document: ReviewBreakGlassGrantDocument,
          form: (
            <>
              <ChoiceEntry source="review" of="BreakGlassReview" values={REVIEWS} needed />
              <NarrativeEntry source="reviewNote" needed />
            </>
          ),
        },
      }}
      actions={<ReadsOfClient />}
      tabs={{ overview: <Overview />, ...history }}
    />
  );
}

function Overview() {
  return (
    <>
      <Details title="resources.breakGlassGrants.sections.opening">
        <Detail source="clientReference" show={asClient} />
        <Detail source="user" show={asPerson} />
        <Detail source="byOfficer" show={asYesNo} />
        <Detail source="reasonCode" show={asChoice('BreakGlassReason')} />
        <Detail source="justification" show={asNarrative} />
        <Detail source="grantedAt" show={asInstant} />
        <Detail source="expiresAt" show={asInstant} />
      </Details>
      <Details title="resources.breakGlassGrants.sections.review">
        <Detail source="review" show={asChoice('BreakGlassReview')} />
        <Detail source="reviewNote" show={asNarrative} onlyIfSet />
        <Detail source="reviewer" show={asPerson} onlyIfSet />
        <Detail source="reviewedAt" show={asInstant} onlyIfSet />
        <Detail source="breachReference" onlyIfSet />
        <Detail source="escalatedAt" show={asInstant} onlyIfSet />
      </Details>
    </>
  );
}
