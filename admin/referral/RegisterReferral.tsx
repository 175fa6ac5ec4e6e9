import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate, type RaRecord } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { clientName } from '../client/client-name.ts';
import { LikelyClients } from '../client/LikelyClients.tsx';
import { NhsNumberEntry } from '../client/NhsNumberEntry.tsx';
import { CHANNELS } from '../client/values.ts';
import { PostcodeEntry } from '../contact-detail/PostcodeEntry.tsx';
import { ItemsContext } from '../core/access/collected.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { ChoicesEntry } from '../core/form/ChoicesEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { EnquiryNamed } from './FromEnquiry.tsx';
import { KeptDraft } from './KeptDraft.tsx';
import { Questions } from './Questions.tsx';
import { SECTORS, SOURCES } from './values.ts';

/** A referral in one page, in the order of a call: who refers, who is referred, how to reach her, and the two questions. */
export function RegisterReferral() {
  return (
    <CreatePage verb="pages.referral.register">
      <EnquiryNamed />
      <Source />
      <Person />
      <Section name="contact">
        <TextEntry source="mobile" width={20} />
        <TextEntry source="email" />
        <TextEntry source="address" rows={2} />
        <PostcodeEntry source="postcode" />
      </Section>
      <Questions />
      <KeptDraft />
    </CreatePage>
  );
}

function Source() {
  // It is registered while it comes in unless the typist says otherwise.
  const [openedAt] = useState(() => new Date().toISOString());
  const from = useWatch({ name: 'sourceType' }) as string | undefined;
  return (
    <Section name="source">
      <ChoiceEntry source="sourceType" of="ReferralSource" values={SOURCES} needed />
      {from && from !== 'SELF' && (
        <>
          <LinkEntry source="referringOrganisation" resource="organisations" needed={from === 'AGENCY'} />
          <TextEntry source="referrer" />
          {from !== 'AGENCY' && <ChoiceEntry source="careSector" of="CareSector" values={SECTORS} />}
          <TextEntry source="sourceReference" width={30} />
          <DayEntry source="obtainedOn" />
        </>
      )}
      <InstantEntry source="receivedAt" defaultValue={openedAt} needed />
    </Section>
  );
}

/** What is typed of a new person: nothing of it is sent of one who is registered. */
const OF_A_NEW_PERSON = [
  'nhsNumber',
  'familyName',
  'givenName',
  'dateOfBirth',
  'preferredName',
  'unsafeChannels',
];

function Person() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const chosen = useWatch({ name: 'client' }) as RaRecord | null | undefined;
  const take = (client: RaRecord) => {
    setValue('client', client, { shouldDirty: true });
    for (const field of OF_A_NEW_PERSON) setValue(field, null);
  };
  if (chosen)
    return (
      <Section name="person">
        <Alert
          severity="info"
          action={
            <Button color="inherit" size="small" onClick={() => setValue('client', null)}>
              {translate('pages.referral.new_person')}
            </Button>
          }
        >
          {translate('pages.referral.chosen', { name: clientName(chosen) })}
        </Alert>
      </Section>
    );
  return (
    <ItemsContext value="Client">
      <Section name="person">
        <NhsNumberEntry source="nhsNumber" />
        <TextEntry source="familyName" needed />
        <TextEntry source="givenName" needed />
        <DayEntry source="dateOfBirth" needed />
        <LikelyClients onTake={take} />
        <TextEntry source="preferredName" />
        <ChoicesEntry source="unsafeChannels" of="Channel" values={CHANNELS} />
      </Section>
    </ItemsContext>
  );
}
