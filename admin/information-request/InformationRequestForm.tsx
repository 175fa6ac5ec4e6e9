import { useState } from 'react';
import type { RaRecord } from 'react-admin';
import { METHODS } from '../complaint/values.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { LinksEntry } from '../core/form/LinksEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';

const IN_USE = { status: { in: ['ACTIVE', 'CAPPED'] } };
const nameOf = ({ code, recordType }: RaRecord) => `${code}: ${recordType}`;

/** Logs what somebody asks about retention. */
export function InformationRequestCreate() {
  // A question is logged while it is asked unless the typist says otherwise.
  const [openedAt] = useState(() => new Date().toISOString());
  return (
    <CreatePage>
      <Person />
      <Question>
        <InstantEntry source="receivedAt" defaultValue={openedAt} needed />
      </Question>
    </CreatePage>
  );
}

/** Corrects what was logged. */
export function InformationRequestEdit() {
  return (
    <EditPage>
      <Person />
      <Question />
    </EditPage>
  );
}

function Person() {
  return (
    <Section name="person">
      <TextEntry source="personName" needed />
      <TextEntry source="personContact" />
    </Section>
  );
}

function Question({ children }: { children?: React.ReactNode }) {
  return (
    <Section name="question">
      <NarrativeEntry source="question" needed />
      <LinksEntry source="rules" resource="retentionRules" nameOf={nameOf} sort="code" filter={IN_USE} />
      <ChoiceEntry source="channel" of="ContactMethod" values={METHODS} needed />
      {children}
    </Section>
  );
}
