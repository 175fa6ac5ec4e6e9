import { useState, type ReactNode } from 'react';
import { ClientOfCaseEntry } from '../client/NamedClient.tsx';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { ChoicesEntry } from '../core/form/ChoicesEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { AUTHORITIES, CHANNELS, FORMATS, THEMES, TRACKS } from './values.ts';

/** Logs a complaint, in the order of the call or the letter. */
export function ComplaintCreate() {
  // It arrives now unless the typist says otherwise.
  const [openedAt] = useState(() => new Date().toISOString());
  return (
    <CreatePage>
      <Section name="arrival">
        <InstantEntry source="receivedAt" defaultValue={openedAt} needed />
        <ChoiceEntry source="channel" of="ComplaintChannel" values={CHANNELS} needed />
        <FlagEntry source="aboutDataProtectionOffice" />
      </Section>
      <Content>
        <ClientOfCaseEntry />
      </Content>
    </CreatePage>
  );
}

/** Corrects what was logged; the receipt is corrected by an event that needs two people (C-10). */
export function ComplaintEdit() {
  return (
    <EditPage>
      <Section name="arrival">
        <ChoiceEntry source="channel" of="ComplaintChannel" values={CHANNELS} needed />
      </Section>
      <Content />
    </EditPage>
  );
}

function Content({ children }: { children?: ReactNode }) {
  return (
    <>
      <Section name="person">
        <TextEntry source="complainantName" needed />
        <TextEntry source="complainantPhone" type="tel" width={24} />
        <TextEntry source="complainantEmail" type="email" />
        <NarrativeEntry source="complainantAddress" rows={3} />
        <ChoiceEntry source="letterFormat" of="LetterFormat" values={FORMATS} defaultValue="STANDARD" />
        <FlagEntry source="isDataSubject" defaultValue />
        <TextEntry source="dataSubjectName" />
        {children}
        <ChoiceEntry
          source="authority"
          of="RepresentativeAuthority"
          values={AUTHORITIES}
          defaultValue="NOT_NEEDED"
        />
        <FlagEntry source="isChild" />
      </Section>
      <Section name="matter">
        <TextEntry source="title" needed />
        <NarrativeEntry source="summary" rows={8} needed />
        <ChoiceEntry source="theme" of="ComplaintTheme" values={THEMES} defaultValue="OTHER" />
        <ChoicesEntry
          source="tracks"
          of="ComplaintTrack"
          values={TRACKS}
          defaultValue={['DATA_PROTECTION']}
        />
      </Section>
    </>
  );
}
