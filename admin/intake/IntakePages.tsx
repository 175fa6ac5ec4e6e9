import { useState } from 'react';
import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { CompleteIntakeDocument } from '../../schema/generated/graphql.ts';
import { INTAKE_KINDS } from '../complaint/values.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { HandOver } from '../core/list/HandOver.tsx';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { useMayHandOver } from '../core/list/useHandOver.ts';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { DeadlineOf, deadlineOf } from '../core/show/DeadlineOf.tsx';
import { ItActed } from '../core/show/ItActed.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDayOf, asInstant, asNarrative, asPerson } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { HistoryTab } from '../history/HistoryTab.tsx';
import { NotesPanel } from '../note/NotesPanel.tsx';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'kind', show: asChoice('IntakeKind') },
  { source: 'personName' },
  { source: 'status', show: asStatus('IntakeStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'owner', show: asPerson, sortable: false },
  { source: 'receivedAt', show: asDayOf },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'kind', of: 'IntakeKind', values: INTAKE_KINDS },
  { kind: 'choice', source: 'status', of: 'IntakeStatus', values: ['OPEN', 'DONE'] },
];

/** What came in. */
export function IntakeList() {
  const mayHandOver = useMayHandOver();
  return (
    <RegisterList
      columns={columns}
      filters={filters}
      sort={{ field: 'receivedAt', order: 'DESC' }}
      bulkActions={mayHandOver ? <HandOver /> : undefined}
    />
  );
}

/** Takes a call, in the order in which it is spoken. */
export function IntakeCreate() {
  // A call is taken now unless the typist says otherwise.
  const [openedAt] = useState(() => new Date().toISOString());
  return (
    <CreatePage>
      <Section name="person">
        <TextEntry source="personName" needed />
        <TextEntry source="personContact" />
      </Section>
      <Section name="call">
        <ChoiceEntry source="kind" of="IntakeKind" values={INTAKE_KINDS} needed />
        <NarrativeEntry source="details" rows={6} needed />
        <InstantEntry source="receivedAt" defaultValue={openedAt} needed />
        <LinkEntry source="owner" resource="users" name="displayName" />
      </Section>
    </CreatePage>
  );
}

/** Corrects what was noted. */
export function IntakeEdit() {
  return (
    <EditPage>
      <Section name="person">
        <TextEntry source="personName" needed />
        <TextEntry source="personContact" />
      </Section>
      <Section name="call">
        <NarrativeEntry source="details" rows={6} needed />
        <LinkEntry source="owner" resource="users" name="displayName" />
      </Section>
    </EditPage>
  );
}

/** One thing that came in. */
export function IntakeShow() {
  const translate = useTranslate();
  return (
    <RecordPage
      statusOf="IntakeStatus"
      deadline={record => deadlineOf(translate, record)}
      owner={record => record.owner?.displayName}
      events={{
        complete: { document: CompleteIntakeDocument, form: <NarrativeEntry source="outcome" needed /> },
      }}
      tabs={{ overview: <Overview />, notes: <Notes />, history: <History /> }}
    />
  );
}

function Overview() {
  return (
    <Details title="resources.intakes.sections.call">
      <Detail source="kind" show={asChoice('IntakeKind')} />
      <Detail source="details" show={asNarrative} />
      <Detail source="receivedAt" show={asInstant} />
      <Detail source="personName" />
      <Detail source="personContact" />
      <Detail source="owner" show={asPerson} />
      <Detail source="loggedBy" show={asPerson} empty={<ItActed />} />
      <Detail source="reroutedFrom" onlyIfSet />
      <Detail source="outcome" show={asNarrative} onlyIfSet />
      <Detail source="doneAt" show={asInstant} onlyIfSet />
    </Details>
  );
}

function Notes() {
  const record = useRecordContext();
  return record ? <NotesPanel subject="Intake" id={String(record.id)} /> : null;
}

function History() {
  const record = useRecordContext();
  return record ? <HistoryTab subject="Intake" id={String(record.id)} /> : null;
}
