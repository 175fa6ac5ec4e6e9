import { useWatch } from 'react-hook-form';
import { useRecordContext } from 'react-admin';
import { today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asLink, asPerson, type Shown } from '../core/show/shown.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { MEMBERSHIPS, OCCASIONS } from './values.ts';

const asClient = asLink('clients', 'reference');
/** Rows lead to the entry; the way to the client is on its page. */
const asReference: Shown = value => (value as { reference: string }).reference;

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'occasion' },
  { source: 'kind', show: asChoice('OccasionKind') },
  { source: 'heldOn', show: asDay },
  { source: 'personName', optional: true },
  { source: 'client', show: asReference, sortable: false, unbroken: true, optional: true },
  { source: 'memberStatus', show: asChoice('MemberStatus') },
  { source: 'noticeGivenOn', show: asDay, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'kind', of: 'OccasionKind', values: OCCASIONS },
  { kind: 'choice', source: 'memberStatus', of: 'MemberStatus', values: MEMBERSHIPS },
  { kind: 'day', source: 'heldOn' },
];

/** Who comes to what. */
export function EventAttendanceList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'heldOn', order: 'DESC' }} />;
}

/** Puts somebody on the list. */
export function EventAttendanceCreate() {
  return (
    <CreatePage>
      <Occasion />
      <Section name="who">
        <LinkEntry source="client" resource="clients" name="reference" />
        <Guest />
        <ChoiceEntry source="memberStatus" of="MemberStatus" values={MEMBERSHIPS} needed />
      </Section>
      <Section name="notice">
        <DayEntry source="noticeGivenOn" defaultValue={today()} needed />
      </Section>
    </CreatePage>
  );
}

/** Corrects the list; whose entry it is stays. */
export function EventAttendanceEdit() {
  const isClient = Boolean(useRecordContext()?.client);
  return (
    <EditPage>
      <Occasion />
      <Section name="who">
        {!isClient && <Guest />}
        <ChoiceEntry source="memberStatus" of="MemberStatus" values={MEMBERSHIPS} needed />
      </Section>
      <Section name="notice">
        <DayEntry source="noticeGivenOn" needed />
      </Section>
    </EditPage>
  );
}

function Occasion() {
  return (
    <Section name="occasion">
      <ChoiceEntry source="kind" of="OccasionKind" values={OCCASIONS} needed />
      <TextEntry source="occasion" needed />
      <DayEntry source="heldOn" needed />
    </Section>
  );
}

/** Of a client nothing is written here that stands on her record. */
function Guest() {
  const client = useWatch({ name: 'client' });
  if (client) return null;
  return (
    <>
      <TextEntry source="personName" />
      <TextEntry source="personContact" />
    </>
  );
}

/** One entry of the list. */
export function EventAttendanceShow() {
  const history = useHistoryTab('EventAttendance');
  return <RecordPage tabs={{ overview: <Overview />, ...history }} />;
}

function Overview() {
  return (
    <Details title="resources.eventAttendances.sections.who">
      <Detail source="occasion" />
      <Detail source="kind" show={asChoice('OccasionKind')} />
      <Detail source="heldOn" show={asDay} />
      <Detail source="client" show={asClient} onlyIfSet />
      <Detail source="personName" onlyIfSet />
      <Detail source="personContact" onlyIfSet />
      <Detail source="memberStatus" show={asChoice('MemberStatus')} />
      <Detail source="noticeGivenOn" show={asDay} />
      <Detail source="recordedBy" show={asPerson} />
    </Details>
  );
}
