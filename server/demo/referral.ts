import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContactMethod } from '../../schema/contact-method.ts';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { addDays, londonDate } from '../clock/calendar.ts';
import { liaisonDates, questionsDue } from '../clock/referral.ts';
import { ConsentRecord } from '../consent/consent-record.entity.ts';
import { nextReference } from '../crud/reference.ts';
import { AgencyConsentLiaison, LiaisonStatus as L } from '../referral/agency-liaison.entity.ts';
import { art14DueOf } from '../referral/art14-due.ts';
import { ConsentTab, ConsentTabStatus, UntickReason } from '../referral/consent-tab.entity.ts';
import { Referral } from '../referral/referral.entity.ts';
import {
  Art14Exception,
  CareSector,
  DischargeReason,
  NotAcceptedReason,
  RefusalOutcome,
  ReferralSource as From,
  ReferralStatus as S,
  SharingScope,
} from '../referral/referral.vocabulary.ts';
import { settleReferral } from '../referral/settle-consent.ts';
import type { Clock } from '../time.ts';
import { answerBoth } from './referral-answers.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Told = Partial<Referral>;

/** Referrals of every kind and state, told by what their clients answered: on the way, in care, refused and decided, with agencies that answer and that do not. Flushes. */
export async function seedReferrals(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  organisations: Organisations,
): Promise<void> {
  const today = clock.today();
  const { entry, clinician, clinician2, dpo } = people;
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: 40 });
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY);
  await answerBoth(em, people, clock, clients);
  const answers = await em.find(ConsentRecord, { latest: true });

  /** An hour before the client answered. */
  const askedWith = (client: Client): Date => {
    const given = answers.filter(one => one.client === client.id && one.code.startsWith('Q'));
    return new Date(Math.min(...given.map(one => one.recordedAt.getTime())) - HOUR);
  };
  const refer = async (place: number, told: Told = {}, settledOn = today): Promise<Referral> => {
    const client = clients[place]!;
    const receivedAt = told.receivedAt ?? askedWith(client);
    const obtainedOn = told.obtainedOn ?? londonDate(receivedAt);
    const sourceType = told.sourceType ?? From.GP;
    const isSelf = sourceType === From.SELF;
    const referral = em.create(Referral, {
      reference: await nextReference(em, 'REF', today.slice(0, 4)),
      client: client.id,
      // Those in care came from the care-record system.
      careRecordId: told.status === S.ACTIVE ? `DCRS-R-${1000 + place}` : null,
      sourceType,
      careSector: sourceType === From.GP ? CareSector.PRIMARY : CareSector.NA,
      referrer: isSelf ? null : 'Harrow Lane Surgery',
      receivedAt,
      obtainedOn,
      art14DueOn: art14DueOf({ sourceType, obtainedOn, firstContactOn: null }),
      ...(!isSelf && {
        art14GivenAt: new Date(receivedAt.getTime() + DAY),
        art14Method: ContactMethod.POST,
        art14NoticeVersion: '3.1',
      }),
      ...clientAccessOf(client),
      ...told,
    } as never) as Referral;
    await em.persist(referral).flush();
    await settleReferral(em, referral, { now: clock.now(), today: settledOn });
    return referral;
  };
  const tick = (referral: Referral, given: Partial<ConsentTab> = {}) =>
    em.persist(
      em.create(ConsentTab, {
        referral: referral.id,
        client: referral.client,
        dcrsRef: `DCRS-${referral.reference.slice(-4)}`,
        storage: true,
        processing: true,
        sharing: referral.sharingScope === SharingScope.CONSORTIUM,
        tickedBy: entry.id,
        tickedAt: new Date(referral.receivedAt.getTime() + 2 * DAY),
        ...clientAccessOf(referral),
        ...given,
      } as never),
    );
  const liaise = async (referral: Referral, status: L, askedDaysAgo: number, given: object = {}) => {
    const askedAt = ago(askedDaysAgo);
    const dates = status === L.NOT_REQUIRED ? {} : { askedAt, ...liaisonDates(londonDate(askedAt)) };
    em.persist(
      em.create(AgencyConsentLiaison, {
        reference: await nextReference(em, 'ACL', today.slice(0, 4)),
        referral: referral.id,
        client: referral.client,
        agency: organisations.youngPeople.id,
        status,
        ...dates,
        ...clientAccessOf(referral),
        ...given,
      } as never),
    );
  };
  const accepted = (by: string, days = 10) => ({ acceptedAt: ago(days), acceptedBy: by });
  const inCare = (by: string) => ({ status: S.ACTIVE, ...accepted(by, 12), activatedAt: ago(11) });
  const agency = {
    sourceType: From.AGENCY,
    referringOrganisation: organisations.youngPeople.id,
    referrer: organisations.youngPeople.name,
    sourceReference: 'YP-2207',
  };

  // In care, each with its tick; of the one who withdrew it is gone, and waits for a decision.
  for (const place of [0, 1, 2, 3, 5, 8]) tick(await refer(place, inCare(clinician.id)));
  const withdrew = await refer(15, inCare(clinician2.id), addDays(today, -4));
  tick(withdrew, {
    status: ConsentTabStatus.UNTICKED,
    untickedAt: ago(12),
    untickedBy: entry.id,
    untickReason: UntickReason.Q1_ENDED,
  });
  // Over, and taken up again.
  const ended = { dischargedOn: addDays(today, -2), dischargeReason: DischargeReason.COMPLETED };
  tick(await refer(4, { ...inCare(clinician.id), status: S.DISCHARGED, ...ended }));
  tick(
    await refer(10, {
      ...inCare(clinician.id),
      status: S.DISCHARGED,
      ...ended,
      firstContactOn: addDays(today, -40),
    }),
  );
  await refer(9, {
    ...accepted(clinician2.id, 30),
    status: S.REOPENED,
    reopenReason: 'She rang: it has come back.',
  });
  // Ready to be accepted: of the first the notice is late, of the second none is needed.
  await refer(6, { sourceType: From.NURSE, art14GivenAt: null, art14Method: null, art14NoticeVersion: null });
  await refer(7, { sourceType: From.SELF });
  await refer(13, { sourceType: From.OTHER_HEALTH_PROFESSIONAL, careSector: CareSector.SECONDARY });
  await refer(21, { status: S.NOT_ACCEPTED, notAcceptedReason: NotAcceptedReason.DUPLICATE });
  await refer(22, {
    art14GivenAt: null,
    art14Exception: Art14Exception.HAS_IT_ALREADY,
    art14ExceptionReason: 'The practice gave her our notice, and she has it with her.',
  });
  // Refused: waits with the clinician's advice, decided for care with us alone, and decided against.
  const refused = await refer(19, {}, addDays(today, -5));
  Object.assign(refused, { clinicianAdvice: 'Care with us alone is enough.', advisedBy: clinician2.id });
  const decided = { underReview: false, reviewedBy: dpo.id, reviewedAt: ago(3), advisedBy: clinician.id };
  const alone = await refer(34, { ...agency, sourceReference: 'YP-2198' });
  Object.assign(alone, decided, accepted(dpo.id, 3), {
    status: S.ACTIVE,
    activatedAt: ago(2),
    sharingScope: SharingScope.PROVIDER_ONLY,
    reviewOutcome: RefusalOutcome.PROCEED,
    clinicianAdvice: 'Care with us alone is safe and better than none.',
    reviewNote: 'Care goes on with us alone. She was told so on the telephone.',
  });
  tick(alone, { tickedAt: ago(2) });
  const against = await refer(35);
  Object.assign(against, decided, {
    status: S.NOT_ACCEPTED,
    reviewOutcome: RefusalOutcome.REFERRED_BACK,
    clinicianAdvice: 'The practice can offer what he agrees to.',
    reviewNote: 'Referred back to the practice, as he wishes.',
  });
  // Urgent: accepted by a clinician before anybody had asked.
  await refer(28, {
    receivedAt: ago(1),
    status: S.ACCEPTED,
    urgent: true,
    urgentReason: 'Says that he cannot keep himself safe.',
    questionsDueOn: questionsDue(today),
    ...accepted(clinician.id, 0),
    art14GivenAt: null,
    art14Method: null,
    art14NoticeVersion: null,
  });
  await refer(20, { receivedAt: ago(1), sourceType: From.SELF, questionsDueOn: questionsDue(today) });
  // Agencies: confirmed, refused, not needed, asked, silent, and the client asked directly.
  const confirmed = await refer(11, { ...agency, status: S.ACCEPTED, ...accepted(clinician2.id) });
  const byEntry = { endedAt: ago(5), endedBy: entry.id };
  const evidence = 'Form of the service, signed; scan in the referral.';
  await liaise(confirmed, L.CONFIRMED, 53, {
    ...byEntry,
    endedAt: ago(52),
    evidence,
    response: 'Both asked in the first meeting.',
  });
  await liaise(alone, L.REFUSED, 6, { ...byEntry, evidence });
  await liaise(await refer(23, agency), L.NOT_REQUIRED, 0);
  const waiting = (days: number) => ({ ...agency, receivedAt: ago(days) });
  await liaise(await refer(36, waiting(9)), L.REQUESTED, 9, { firstChasedAt: ago(2) });
  await liaise(await refer(37, waiting(2)), L.REQUESTED, 2);
  await liaise(await refer(38, waiting(17)), L.NO_REPLY, 17, {
    firstChasedAt: ago(10),
    secondChasedAt: ago(3),
  });
  const direct = await refer(39, { ...waiting(20), questionsDueOn: questionsDue(today) });
  await liaise(direct, L.DIRECT_CONTACT, 20, {
    ...byEntry,
    response: 'The service has closed for the holidays.',
  });
  await em.flush();
}
