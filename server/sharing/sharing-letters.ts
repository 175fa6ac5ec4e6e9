import type { SqlEntityManager } from '@mikro-orm/sql';
import { addWorkingDays, londonDate } from '../clock/calendar.ts';
import { LetterTemplate } from '../letter/letter.entity.ts';
import { queueLetter } from '../letter/queue.ts';
import type { Recipient } from '../letter/render-pdf.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import type { Step } from '../workflow/workflow.ts';
import { Disclosure } from './disclosure.entity.ts';
import { SharingMethod, SharingPermission } from './disclosure.vocabulary.ts';
import type { RecipientNotification } from './recipient-notification.entity.ts';

const PURPOSES: Record<SharingPurpose, string> = {
  REFERRAL: 'To care for the person, who is referred on to you',
  DIRECT_CARE: 'To care for the person',
  SAFEGUARDING: 'To protect the person or somebody else',
  RESEARCH: 'For the research to which the person agreed',
  PLANNING: 'To plan services',
  MANDATED_RETURN: 'For the national return',
};

const PERMISSIONS: Record<SharingPermission, string> = {
  CONSENT: 'with the person’s consent',
  LEGAL_OBLIGATION: 'because the law obliges us',
  COURT_ORDER: 'because a court has ordered it',
  SAFEGUARDING: 'to protect somebody',
  VITAL_INTERESTS: 'because a life is in danger',
  RECOGNISED_LI: 'for a legitimate interest that the law recognises',
  LEGITIMATE_INTEREST: 'for a legitimate interest',
  PROCESSOR_INSTRUCTION: 'for you to process on our instructions',
  MANDATED_NHS_RETURN: 'because the national return is directed by law',
};

/** Working days that a recipient has to confirm. */
const CONFIRM_WITHIN = 10;

/** Writes the letter that goes with what is shared; it says whose statement governs what else the person gives (S75). */
export async function writeToRecipient(
  { context, em, record, now }: Step<Disclosure, unknown>,
  method: SharingMethod,
): Promise<void> {
  const organisation = await organisationOf(em, record);
  await queueLetter(context.app, em, {
    template: LetterTemplate.SHARING_COVER,
    subject: 'Disclosure',
    recordId: record.id,
    to: addressed(record.recipientName, organisation, method),
    sentAt: now,
    data: {
      reference: record.reference,
      recipient: record.recipientName,
      purpose: PURPOSES[record.purpose],
      permission: PERMISSIONS[record.permission],
      items: record.shared.split('\n'),
      agreement: record.agreementName,
      noticeUrl: organisation?.noticeUrl,
    },
  });
}

/** Writes L-20 to the recipient of a disclosure (Art 19). */
export async function writeOfChange(
  { context, em, record, now, today }: Step<RecipientNotification, unknown>,
  method: SharingMethod,
): Promise<void> {
  const disclosure = await em.findOneOrFail(Disclosure, { id: record.disclosure }, { filters: false });
  const organisation = await organisationOf(em, disclosure);
  await queueLetter(context.app, em, {
    template: LetterTemplate.L20,
    subject: 'Disclosure',
    recordId: disclosure.id,
    to: addressed(record.recipientName, organisation, method),
    sentAt: now,
    data: {
      reference: disclosure.reference,
      sharedOn: londonDate(disclosure.sentAt!),
      items: disclosure.shared.split('\n'),
      whatChanged: 'The person has withdrawn the consent on which we shared this.',
      actionAsked:
        'Use it no longer where you relied on that consent, and delete it unless the law or the person’s care obliges you to keep it. Tell us which it is.',
      confirmBy: addWorkingDays(today, CONFIRM_WITHIN),
    },
  });
}

/** Unscoped: whoever sends it need not be able to read the register of organisations. */
async function organisationOf(em: SqlEntityManager, { recipient }: Disclosure): Promise<Organisation | null> {
  return recipient ? em.findOne(Organisation, { id: recipient }, { filters: false }) : null;
}

function addressed(name: string, organisation: Organisation | null, method: SharingMethod): Recipient {
  if (method === SharingMethod.SECURE_EMAIL) return { name, email: organisation?.contactEmail };
  return { name, postalAddress: method === SharingMethod.POST ? organisation?.address : null };
}
