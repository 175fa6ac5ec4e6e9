import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { londonDate } from '../clock/calendar.ts';
import { liaisonDates } from '../clock/referral.ts';
import { nextReference } from '../crud/reference.ts';
import { longDate } from '../letter/london-date.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { MailPurpose } from '../outbox/outbox-mail.entity.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { AgencyConsentLiaison, LiaisonStatus } from './agency-liaison.entity.ts';
import { Referral } from './referral.entity.ts';
import type { Moment } from './settle-consent.ts';

/** Opens the liaison of an agency's referral: asked at once where a question is open (S5). Does not flush. */
export async function openLiaison(
  em: SqlEntityManager,
  referral: Referral,
  isAnswered: boolean,
  moment: Moment,
): Promise<void> {
  const liaison = em.create(AgencyConsentLiaison, {
    reference: await nextReference(em, 'ACL', moment.today.slice(0, 4)),
    referral: referral.id,
    client: referral.client,
    agency: referral.referringOrganisation!,
    ...clientAccessOf(referral),
  } as never) as AgencyConsentLiaison;
  em.persist(liaison);
  if (!isAnswered) await askAgency(em, liaison, referral, moment);
}

/** Asks the agency and sets the dates by which it is chased. Does not flush. */
export async function askAgency(
  em: SqlEntityManager,
  liaison: AgencyConsentLiaison,
  referral: Referral,
  { now }: Moment,
): Promise<void> {
  Object.assign(liaison, {
    ...liaisonDates(londonDate(now)),
    status: LiaisonStatus.REQUESTED,
    askedAt: now,
    firstChasedAt: null,
    secondChasedAt: null,
  });
  await writeToAgency(em, liaison, referral, 'asked');
}

/** The mail to the agency, where it has an address: two references and a day, nothing of the person. Does not flush. */
export async function writeToAgency(
  em: SqlEntityManager,
  { id, agency, reference, dueAt, askedAt }: AgencyConsentLiaison,
  referral: Pick<Referral, 'reference' | 'sourceReference' | 'receivedAt'>,
  step: 'asked' | 'chased' | 'chased again',
): Promise<void> {
  const { contactEmail } = await em.findOneOrFail(Organisation, { id: agency }, { filters: false });
  if (!contactEmail) return;
  const yours = referral.sourceReference ? `, your reference ${referral.sourceReference}` : '';
  queueMail(em, {
    purpose: MailPurpose.AGENCY_LIAISON,
    recipient: contactEmail,
    subjectLine: `Two questions about your referral ${referral.reference}`,
    text: [
      `You referred somebody to us on ${longDate(londonDate(referral.receivedAt))}; our reference is ${referral.reference}${yours}.`,
      'Please ask the person whether they agree that we share what is needed in our consortium, and whether they agree that we store it for care records and reporting. Tell us both answers, when and how they were given, and what shows it.',
      `We need them by ${longDate(dueAt!)}. Please name ${reference} in your answer, and no person.`,
    ].join('\n\n'),
    onceKey: `liaison ${id} ${londonDate(askedAt!)} ${step}`,
  });
}
