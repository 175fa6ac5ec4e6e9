import { useState } from 'react';
import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  AcknowledgeIntakeDocument,
  CompleteIntakeDocument,
  DropClientIntakeDocument,
  NameClientIntakeDocument,
} from '../../schema/generated/graphql.ts';
import { ClientOfCaseEntry, namingEvents } from '../client/NamedClient.tsx';
import { INTAKE_KINDS, METHODS } from '../complaint/values.ts';
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
import {
  asChoice,
  asDayOf,
  asInstant,
  asLink,
  asNarrative,
  asPerson,
  type Shown,
} from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { HistoryTab } from '../history/HistoryTab.tsx';
import { LettersTab } from '../letter/LettersTab.tsx';
import { NotesPanel } from '../note/NotesPanel.tsx';
import { AcknowledgeForm } from './AcknowledgeForm.tsx';
import { PreferredAddress } from './PreferredAddress.tsx';
import { RIGHTS } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'kind', show: asChoice('IntakeKind') },
  { source: 'requestedRight', show: asChoice('RequestedRight'), optional: true },
  { source: 'personName' },
  { source: 'status', show: asStatus('IntakeStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'owner', show: asPerson, sortable: false },
  { source: 'receivedAt', show: asDayOf },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'kind', of: 'IntakeKind', values: INTAKE_KINDS },
  { kind: 'choice', source: 'requestedRight', of: 'RequestedRight', values: RIGHTS },
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
        <ClientOfCaseEntry />
      </Section>
      <Section name="call">
        <ChoiceEntry source="kind" of="IntakeKind" values={INTAKE_KINDS} needed />
        <Request />
        <ChoiceEntry source="channel" of="ContactMethod" values={METHODS} />
        <PreferredAddress />
        <NarrativeEntry source="details" rows={6} needed />
        <InstantEntry source="receivedAt" defaultValue={openedAt} needed />
        <LinkEntry source="owner" resource="users" name="displayName" />
      </Section>
    </CreatePage>
  );
}

/** Of a request about data, which right it is (S11). */
function Request() {
  const isRequest = useWatch({ name: 'kind' }) === 'RIGHTS_REQUEST';
  return isRequest && <ChoiceEntry source="requestedRight" of="RequestedRight" values={RIGHTS} needed />;
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
        <Request />
        <NarrativeEntry source="details" rows={6} needed />
        <LinkEntry source="owner" resource="users" name="displayName" />
      </Section>
    </EditPage>
  );
}

/** What a request costs the person: the server knows no other figure than nothing (S7, X1). */
const asFee: Shown = () => <Free />;

function Free() {
  return useTranslate()('pages.intake.free');
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
        acknowledge: { document: AcknowledgeIntakeDocument, form: <AcknowledgeForm /> },
        complete: { document: CompleteIntakeDocument, form: <NarrativeEntry source="outcome" needed /> },
        ...namingEvents(NameClientIntakeDocument, DropClientIntakeDocument),
      }}
      tabs={{ overview: <Overview />, letters: <Letters />, notes: <Notes />, history: <History /> }}
    />
  );
}

function Overview() {
  return (
    <Details title="resources.intakes.sections.call">
      <Detail source="kind" show={asChoice('IntakeKind')} />
      <Detail source="requestedRight" show={asChoice('RequestedRight')} onlyIfSet />
      <Detail source="feePence" show={asFee} onlyIfSet />
      <Detail source="channel" show={asChoice('ContactMethod')} onlyIfSet />
      <Detail source="details" show={asNarrative} />
      <Detail source="receivedAt" show={asInstant} />
      <Detail source="personName" />
      <Detail source="personContact" />
      <Detail source="client" show={asLink('clients', 'reference')} onlyIfSet />
      <Detail source="owner" show={asPerson} />
      <Detail source="loggedBy" show={asPerson} empty={<ItActed />} />
      <Detail source="reroutedFrom" onlyIfSet />
      <Detail source="acknowledgedAt" show={asInstant} onlyIfSet />
      <Detail source="acknowledgedHow" show={asChoice('ContactMethod')} onlyIfSet />
      <Detail source="outcome" show={asNarrative} onlyIfSet />
      <Detail source="doneAt" show={asInstant} onlyIfSet />
    </Details>
  );
}

function Letters() {
  const record = useRecordContext();
  return record ? <LettersTab subject="Intake" id={String(record.id)} /> : null;
}

function Notes() {
  const record = useRecordContext();
  return record ? <NotesPanel subject="Intake" id={String(record.id)} /> : null;
}

function History() {
  const record = useRecordContext();
  return record ? <HistoryTab subject="Intake" id={String(record.id)} /> : null;
}
