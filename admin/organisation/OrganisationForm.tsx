import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { CountryEntry } from '../core/form/CountryEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { ORGANISATION_KINDS } from './kinds.ts';

/** Makes an organisation. */
export function OrganisationCreate() {
  return (
    <CreatePage>
      <OrganisationForm />
    </CreatePage>
  );
}

/** Changes an organisation. */
export function OrganisationEdit() {
  return (
    <EditPage>
      <OrganisationForm />
    </EditPage>
  );
}

function OrganisationForm() {
  return (
    <>
      <Section name="what">
        <TextEntry source="name" needed />
        <ChoiceEntry source="kind" of="OrganisationKind" values={ORGANISATION_KINDS} needed />
        <CountryEntry source="country" defaultValue="GB" needed />
        <TextEntry source="registrationNumber" width={20} />
      </Section>
      <Section name="protection">
        <TextEntry source="icoRegistration" width={20} />
        <DayEntry source="icoExpiresOn" />
        <TextEntry source="noticeUrl" type="url" />
      </Section>
      <Section name="contact">
        <TextEntry source="contactName" />
        <TextEntry source="contactEmail" type="email" />
        <TextEntry source="contactPhone" type="tel" width={24} />
        <NarrativeEntry source="address" rows={3} />
        <TextEntry source="website" type="url" />
      </Section>
      <Section name="notes">
        <NarrativeEntry source="notes" />
      </Section>
    </>
  );
}
