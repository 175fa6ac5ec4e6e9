import { useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { ChoicesEntry } from '../core/form/ChoicesEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { OptionEntry } from '../core/form/OptionEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { TicksEntry } from '../core/form/TicksEntry.tsx';
import { PRINCIPLES, PURPOSES } from '../sharing-agreement/values.ts';
import { linesOf } from '../research/values.ts';
import { useStudies } from '../research/useStudies.ts';
import { ReasonsAgainst } from './ReasonsAgainst.tsx';
import { useRecipients } from './useRecipients.ts';
import { METHODS, NDOO_CHECKS, PERMISSIONS } from './values.ts';

const BEYOND_CARE = ['RESEARCH', 'PLANNING'];

/** Proposes to share something; what speaks against it is said while it is filled in. */
export function DisclosureCreate() {
  return (
    <CreatePage verb="pages.sharing.verb">
      <Section name="whom">
        <LinkEntry source="client" resource="clients" name="reference" needed />
        <Recipient />
      </Section>
      <Section name="why">
        <ChoiceEntry source="purpose" of="SharingPurpose" values={PURPOSES} needed />
        <ChoiceEntry source="permission" of="SharingPermission" values={PERMISSIONS} needed />
        <Emergency />
        <Reason />
        <Study />
      </Section>
      <Section name="what">
        <Agreement />
      </Section>
      <Section name="care">
        <Care />
        <ReasonsAgainst />
      </Section>
    </CreatePage>
  );
}

/** Corrects a proposal before it is sent; for whom and why stays. */
export function DisclosureEdit() {
  return (
    <EditPage>
      <Section name="why">
        <Reason />
      </Section>
      <Section name="what">
        <AgreedItems />
        <NarrativeEntry source="otherItems" rows={2} />
      </Section>
      <Section name="care">
        <Care />
      </Section>
    </EditPage>
  );
}

function Recipient() {
  const translate = useTranslate();
  const recipients = useRecipients();
  return (
    <>
      <OptionEntry source="recipient" options={recipients} />
      <TextEntry source="recipientName" label={translate('pages.sharing.other_recipient')} />
    </>
  );
}

function Emergency() {
  const translate = useTranslate();
  const isUrgent = useWatch({ name: 'emergency' }) === true;
  return (
    <>
      <FlagEntry source="emergency" label={translate('pages.sharing.emergency')} />
      {isUrgent && <ChoiceEntry source="method" of="SharingMethod" values={METHODS} needed />}
    </>
  );
}

/** Where it rests on something other than consent. */
function Reason() {
  const permission = useWatch({ name: 'permission' });
  if (!permission || permission === 'CONSENT') return null;
  return (
    <>
      <NarrativeEntry source="reason" rows={2} />
      {permission === 'VITAL_INTERESTS' && <NarrativeEntry source="incapacityReason" rows={2} needed />}
      <TextEntry source="authority" />
    </>
  );
}

/** For which study, and of a broad one for which part of it (S49, §2.13). */
function Study() {
  const [purpose, permission, study] = useWatch({ name: ['purpose', 'permission', 'study'] }) as string[];
  const isAsked = purpose === 'RESEARCH' && permission === 'CONSENT';
  const studies = useStudies(isAsked);
  if (!isAsked) return null;
  const parts = linesOf(studies.find(({ id }) => id === study)?.parts);
  return (
    <>
      <OptionEntry source="study" options={studies} />
      {parts.length > 0 && (
        <OptionEntry source="studyPart" options={parts.map(part => ({ id: part, name: part }))} />
      )}
    </>
  );
}

/** The agreements with the recipient that was chosen, and their items. */
function Agreement() {
  const translate = useTranslate();
  const recipients = useRecipients();
  const [recipient, agreement] = useWatch({ name: ['recipient', 'agreement'] }) as string[];
  const agreements = recipients.find(({ id }) => id === recipient)?.agreements ?? [];
  const chosen = agreements.find(({ id }) => id === agreement);
  const nameOf = ({ reference, title, status }: (typeof agreements)[number]) => {
    const name = `${reference} ${title}`;
    return status === 'SUSPENDED' ? translate('pages.sharing.suspended', { name }) : name;
  };
  return (
    <>
      {agreements.length > 0 && (
        <OptionEntry
          source="agreement"
          options={agreements.map(one => ({ id: one.id, name: nameOf(one) }))}
        />
      )}
      {chosen && <TicksEntry source="items" options={named(chosen.items)} />}
      {!chosen && <NarrativeEntry source="otherItems" rows={2} />}
    </>
  );
}

/** The items of the agreement from which the proposal took some: the agreement itself need not be readable. */
function AgreedItems() {
  const items = (useRecordContext()?.items ?? []) as string[];
  const agreements = useRecipients().flatMap(recipient => recipient.agreements);
  const agreement = agreements.find(one => one.items.some(({ id }) => items.includes(id)));
  return agreement && <TicksEntry source="items" options={named(agreement.items)} />;
}

function named(items: readonly { id: string; item: string }[]) {
  return items.map(({ id, item }) => ({ id, name: item }));
}

function Care() {
  const purpose = String(useWatch({ name: 'purpose' }));
  return (
    <>
      {BEYOND_CARE.includes(purpose) && (
        <>
          <ChoiceEntry source="ndoo" of="NdooCheck" values={NDOO_CHECKS} />
          <NarrativeEntry source="ndooReason" rows={2} />
        </>
      )}
      <ChoicesEntry source="caldicottPrinciples" of="CaldicottPrinciple" values={PRINCIPLES} />
    </>
  );
}
