import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { ChoicesEntry } from '../core/form/ChoicesEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { StaffEntry } from '../user/StaffEntry.tsx';
import { LikelyClients } from './LikelyClients.tsx';
import { NhsNumberEntry } from './NhsNumberEntry.tsx';
import { CHANNELS, CONTEXTS, EMPLOYMENTS, ETHNICITIES, GENDERS } from './values.ts';

/** Registers a client: number, name and date first, so that a record that exists is seen before a second one is made. */
export function ClientCreate() {
  return (
    <CreatePage>
      <ClientForm duplicates />
    </CreatePage>
  );
}

/** Corrects a client's record. */
export function ClientEdit() {
  return (
    <EditPage>
      <ClientForm />
    </EditPage>
  );
}

function ClientForm({ duplicates = false }: { duplicates?: boolean }) {
  return (
    <>
      <Section name="who">
        <NhsNumberEntry source="nhsNumber" />
        <TextEntry source="familyName" needed />
        <TextEntry source="givenName" needed />
        <DayEntry source="dateOfBirth" needed />
        {duplicates && <LikelyClients />}
        {duplicates && <ChoiceEntry source="collectionContext" of="CollectionContext" values={CONTEXTS} />}
        <TextEntry source="title" width={8} />
        <TextEntry source="preferredName" />
      </Section>
      <Section name="reach">
        <ChoiceEntry source="preferredChannel" of="Channel" values={CHANNELS} />
        <ChoicesEntry source="unsafeChannels" of="Channel" values={CHANNELS} />
      </Section>
      <Section name="items">
        <ChoiceEntry source="gender" of="Gender" values={GENDERS} />
        <ChoiceEntry source="ethnicity" of="Ethnicity" values={ETHNICITIES} />
        <ChoiceEntry source="employmentStatus" of="EmploymentStatus" values={EMPLOYMENTS} />
        <NarrativeEntry source="accessibilityNeeds" rows={3} />
      </Section>
      <Section name="record">
        <TextEntry source="careRecordId" />
        <DayEntry source="dateOfDeath" />
        <StaffEntry source="relatedStaff" />
        <FlagEntry source="sensitive" />
        <StaffEntry source="namedUsers" />
      </Section>
    </>
  );
}
