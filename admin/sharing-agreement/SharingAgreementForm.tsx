import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { ChoicesEntry } from '../core/form/ChoicesEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { WholeEntry } from '../core/form/WholeEntry.tsx';
import { PRINCIPLES, PURPOSES, SCREENINGS } from './values.ts';

/** Makes a draft: 23 items to fill, our own party and the other side. */
export function SharingAgreementCreate() {
  return (
    <CreatePage>
      <Section name="what">
        <TextEntry source="title" needed />
        <LinkEntry source="organisation" resource="organisations" needed />
        <Purpose />
      </Section>
      <Rest />
    </CreatePage>
  );
}

/** Changes a draft; with whom it is made is settled. */
export function SharingAgreementEdit() {
  return (
    <EditPage>
      <Section name="what">
        <TextEntry source="title" needed />
        <Purpose />
      </Section>
      <Rest />
    </EditPage>
  );
}

function Purpose() {
  return (
    <>
      <ChoiceEntry source="purpose" of="SharingPurpose" values={PURPOSES} needed />
      <NarrativeEntry source="aims" needed />
    </>
  );
}

function Rest() {
  return (
    <>
      <Section name="term">
        <DayEntry source="startOn" />
        <DayEntry source="endsOn" />
        <WholeEntry source="reviewMonths" defaultValue={12} needed />
        <LinkEntry source="owner" resource="users" name="displayName" />
      </Section>
      <Section name="risk">
        <FlagEntry source="outsideUk" defaultValue={false} />
        <ChoiceEntry source="dpiaScreening" of="DpiaScreening" values={SCREENINGS} />
        <NarrativeEntry source="dpiaReason" rows={3} />
        <ChoicesEntry
          source="caldicottPrinciples"
          of="CaldicottPrinciple"
          values={PRINCIPLES}
          defaultValue={[]}
        />
      </Section>
    </>
  );
}
