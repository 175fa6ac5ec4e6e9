import { LiftRestrictionDocument } from '../../schema/generated/graphql.ts';
import { today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asDayOf, asInstant, asLink, asNarrative, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { GROUNDS, STATUSES } from './values.ts';

const asClient = asLink('clients', 'reference');

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'clientReference', unbroken: true },
  { source: 'ground', show: asChoice('RestrictionGround') },
  { source: 'status', show: asStatus('RestrictionStatus') },
  { source: 'startsOn', show: asDay },
  { source: 'liftedAt', show: asDayOf, optional: true },
  { source: 'restrictedBy', show: asPerson, sortable: false, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'RestrictionStatus', values: STATUSES },
  { kind: 'choice', source: 'ground', of: 'RestrictionGround', values: GROUNDS },
];

/** What is stored only, and was. */
export function RestrictionList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'startsOn', order: 'DESC' }} />;
}

/** Restricts a client, named by the reference: the officer meets nobody before. */
export function RestrictionCreate() {
  return (
    <CreatePage>
      <Section name="restriction">
        <TextEntry source="clientReference" width={20} needed />
        <ChoiceEntry source="ground" of="RestrictionGround" values={GROUNDS} needed />
        <NarrativeEntry source="reason" needed />
        <DayEntry source="startsOn" defaultValue={today()} needed />
      </Section>
    </CreatePage>
  );
}

/** One restriction, and the way to lift it. */
export function RestrictionShow() {
  const history = useHistoryTab('Restriction');
  return (
    <RecordPage
      statusOf="RestrictionStatus"
      events={{
        lift: {
          document: LiftRestrictionDocument,
          form: (
            <>
              <InstantEntry source="liftNoticeSentAt" needed />
              <NarrativeEntry source="reason" needed />
            </>
          ),
        },
      }}
      tabs={{ overview: <Overview />, ...history }}
    />
  );
}

function Overview() {
  return (
    <>
      <Details title="resources.restrictions.sections.restriction">
        <Detail source="clientReference" />
        <Detail source="client" show={asClient} onlyIfSet />
        <Detail source="ground" show={asChoice('RestrictionGround')} />
        <Detail source="reason" show={asNarrative} />
        <Detail source="startsOn" show={asDay} />
        <Detail source="restrictedBy" show={asPerson} />
        <Detail source="createdAt" show={asInstant} />
      </Details>
      <Details title="resources.restrictions.sections.end">
        <Detail source="liftNoticeSentAt" show={asInstant} />
        <Detail source="liftedAt" show={asInstant} />
        <Detail source="liftReason" show={asNarrative} onlyIfSet />
        <Detail source="liftedBy" show={asPerson} onlyIfSet />
      </Details>
    </>
  );
}
