import { ContactMethod } from '../../schema/contact-method.ts';
import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Choices, Day, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { User } from '../user/user.entity.ts';
import {
  Art14Exception,
  CareSector,
  DischargeReason,
  NotAcceptedReason,
  RefusalOutcome,
  ReferralQuestion,
  ReferralSource,
  ReferralStatus,
  SharingScope,
} from './referral.vocabulary.ts';

/** What a person writes of a referral: where it came from and when (S28). */
export abstract class ReferralFields extends Stored {
  @Link(() => Client, { about: 'The person who is referred.', writeOnce: true })
  client!: string;

  @Choice(ReferralSource, 'ReferralSource', {
    about: 'Who referred (S28).',
    writeOnce: true,
    purposes: ['P02'],
  })
  sourceType!: ReferralSource;

  @Choice(CareSector, 'CareSector', {
    about: 'Where the health professional who referred works.',
    default: CareSector.NA,
    purposes: ['P02', 'P12'],
    indispensable: true,
  })
  careSector: CareSector = CareSector.NA;

  @Link(() => Organisation, {
    about: 'The practice, service or agency that referred, where we deal with it.',
    optional: true,
  })
  referringOrganisation: string | null = null;

  @Text({
    about: 'Who referred, as they call themselves; the organisation’s name where nothing was typed.',
    optional: true,
    searched: true,
    purposes: ['P02'],
  })
  referrer: string | null = null;

  @Text({
    about: 'The referrer’s own reference.',
    optional: true,
    max: 60,
    searched: true,
    purposes: ['P02'],
  })
  sourceReference: string | null = null;

  @Text({
    about: 'Its id in the care-record system, by which an import knows it again.',
    optional: true,
    max: 60,
    unique: true,
    purposes: ['P02', 'P08'],
    indispensable: true,
  })
  careRecordId: string | null = null;

  @Instant({
    about: 'When it reached anybody of us; not in the future, and never changed (C-10).',
    writeOnce: true,
    purposes: ['P02', 'P07'],
  })
  receivedAt!: Date;

  @Day({
    about:
      'When we obtained the person’s data from others (Art 14); the day of receipt where nothing was typed.',
    optional: true,
    writeOnce: true,
    purposes: ['P07'],
    indispensable: true,
  })
  obtainedOn: string | null = null;

  @Day({
    about: 'When we first spoke or wrote to the person: the notice is due then, if that is sooner (§2.15).',
    optional: true,
    purposes: ['P07'],
    indispensable: true,
  })
  firstContactOn: string | null = null;
}

/** A referral from its receipt to the end of care (§4.11). */
@Resource({
  about: 'A referral of a person to the service (§4.11).',
  prefix: 'REF',
  crowded: ['all', 'metadata'],
  order: { receivedAt: 'DESC' },
  derived: {
    deadline: [
      'status',
      'questionsDueOn',
      'questionsAnsweredOn',
      'underReview',
      'reviewDueOn',
      'art14DueOn',
      'art14GivenAt',
      'art14Exception',
    ],
  },
})
export class Referral extends withClientAccess(ReferralFields) {
  @Text({ about: 'Our reference, such as REF-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Text({ about: 'The reference of the web enquiry that it came in as (S8).', optional: true })
  webEnquiry: string | null = null;

  @Choice(ReferralStatus, 'ReferralStatus', { about: 'Where it stands.' })
  status: ReferralStatus = ReferralStatus.CONSENT_PENDING;

  @Choice(SharingScope, 'SharingScope', { about: 'With whom what is known may be shared (S6).' })
  sharingScope: SharingScope = SharingScope.CONSORTIUM;

  @Choices(ReferralQuestion, 'ReferralQuestion', {
    about: 'Which of the two questions the person said no to, or took back.',
    maskable: true,
  })
  refused: ReferralQuestion[] = [];

  @Day({ about: 'By when the questions that are open are asked (M7).', optional: true })
  questionsDueOn: string | null = null;

  @Day({ about: 'When both questions were answered.', optional: true })
  questionsAnsweredOn: string | null = null;

  @Flag({ about: 'Whether a clinician accepted it urgently, with questions open or refused (M7).' })
  urgent: boolean = false;

  @Narrative({ about: 'Why it could not wait (M7); for clinicians.', optional: true, max: 2_000 })
  urgentReason: string | null = null;

  @Instant({ about: 'When it was accepted.', optional: true })
  acceptedAt: Date | null = null;

  @Link(() => User, { about: 'Who accepted it.', optional: true })
  acceptedBy: string | null = null;

  @Flag({ about: 'Whether a refused question waits for clinician and officer (S6).' })
  underReview: boolean = false;

  @Day({ about: 'By when the officer decides on it.', optional: true })
  reviewDueOn: string | null = null;

  @Narrative({ about: 'What the clinician advises on the refusal.', optional: true, max: 2_000 })
  clinicianAdvice: string | null = null;

  @Link(() => User, { about: 'Who advised.', optional: true })
  advisedBy: string | null = null;

  @Choice(RefusalOutcome, 'RefusalOutcome', { about: 'What the officer decided (S6).', optional: true })
  reviewOutcome: RefusalOutcome | null = null;

  @Narrative({ about: 'Why the officer decided so.', optional: true, max: 2_000 })
  reviewNote: string | null = null;

  @Link(() => User, { about: 'Who decided.', optional: true })
  reviewedBy: string | null = null;

  @Instant({ about: 'When it was decided.', optional: true })
  reviewedAt: Date | null = null;

  @Instant({ about: 'When care began, the consent tab ticked (S6).', optional: true })
  activatedAt: Date | null = null;

  @Choice(NotAcceptedReason, 'NotAcceptedReason', { about: 'Why it was not accepted.', optional: true })
  notAcceptedReason: NotAcceptedReason | null = null;

  @Day({ about: 'When care ended; not before it was accepted.', optional: true })
  dischargedOn: string | null = null;

  @Choice(DischargeReason, 'DischargeReason', { about: 'How care ended.', optional: true })
  dischargeReason: DischargeReason | null = null;

  @Narrative({ about: 'Why care was taken up again.', optional: true, max: 1_000 })
  reopenReason: string | null = null;

  @Day({
    about: 'Last day for the privacy notice about what others collected (Art 14, §2.15).',
    optional: true,
  })
  art14DueOn: string | null = null;

  @Instant({ about: 'When the notice was given.', optional: true })
  art14GivenAt: Date | null = null;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How the notice was given.', optional: true })
  art14Method: ContactMethod | null = null;

  @Text({ about: 'Which version of the notice.', optional: true, max: 60 })
  art14NoticeVersion: string | null = null;

  @Choice(Art14Exception, 'Art14Exception', { about: 'Why none is given (Art 14(5)).', optional: true })
  art14Exception: Art14Exception | null = null;

  @Narrative({ about: 'What the exception rests on.', optional: true, max: 2_000 })
  art14ExceptionReason: string | null = null;
}

/** States in which nothing is waited for any more. */
export const OVER: readonly ReferralStatus[] = [ReferralStatus.DISCHARGED, ReferralStatus.NOT_ACCEPTED];

/** Whether a referral is over. */
export function isOver({ status }: Pick<Referral, 'status'>): boolean {
  return OVER.includes(status);
}

/** Referrals in care. */
export const inCare = () => ({ status: ReferralStatus.ACTIVE });

/** Whether an officer let care go on in spite of a refusal (S6). */
export function goesOnByDecision({ reviewOutcome }: Pick<Referral, 'reviewOutcome'>): boolean {
  return reviewOutcome === RefusalOutcome.PROCEED;
}
