import { londonDate } from '../clock/calendar.ts';
import { preferencesAsked } from '../communication/preferences-asked.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { refuseField } from '../errors.ts';
import type { Failure, Guard, Step } from '../workflow/workflow.ts';
import { answersFor, bothAnswered, refusedOf } from './answers.ts';
import { ConsentTab, ConsentTabStatus } from './consent-tab.entity.ts';
import type { Referral } from './referral.entity.ts';
import { ReferralQuestion as Q, ReferralStatus } from './referral.vocabulary.ts';

/** Q1 was asked (S3). */
export const q1Asked: Guard<Referral> = async ({ em, record, today }) =>
  (await answersFor(em, record, today)).Q1 ? null : { code: 'CONSENT_Q1_MISSING' };

/** Q2 was asked (S4). */
export const q2Asked: Guard<Referral> = async ({ em, record, today }) =>
  (await answersFor(em, record, today)).Q2 ? null : { code: 'CONSENT_Q2_MISSING' };

/** Without anything in the way there is nothing that would have to be passed over (M7). */
export const somethingInTheWay: Guard<Referral> = async ({ em, record, today }) => {
  const answers = await answersFor(em, record, today);
  const free = bothAnswered(answers) && refusedOf(answers).length === 0;
  return free ? { code: 'INVALID_TRANSITION', missing: ['NOTHING_IN_THE_WAY'] } : null;
};

/** The consent tab is ticked (S6). Unscoped: it is the same for whoever asks. */
export const tabTicked: Guard<Referral> = async ({ em, record }) => {
  const ticked = { referral: record.id, status: ConsentTabStatus.TICKED };
  return (await em.count(ConsentTab, ticked, { filters: false })) > 0
    ? null
    : { code: 'CONSENT_TAB_NOT_TICKED' };
};

/** The person was asked how she wants to be reached, whatever the answer (S47). */
export const preferencesSought: Guard<Referral> = async ({ em, record }) =>
  (await preferencesAsked(em, record.client)) ? null : { code: 'PREFERENCES_NOT_ASKED' };

/** A refusal waits for clinician and officer (S6). */
export const underReview: Guard<Referral> = ({ record }) =>
  record.underReview ? null : { code: 'INVALID_TRANSITION', missing: ['NOTHING_TO_REVIEW'] };

/** The clinician has said what she advises (S6 "clinician + DPO review"). */
export const advised: Guard<Referral> = ({ record }) =>
  record.advisedBy ? null : { code: 'APPROVAL_MISSING', missing: ['CLINICIAN_ADVICE'] };

/** Before care has begun it goes on only with one of the two agreed (S6). */
export const oneAgreed: Guard<Referral> = ({ record }) =>
  record.status === ReferralStatus.CONSENT_DECLINED && record.refused.length > 1
    ? { code: 'INVALID_TRANSITION', missing: ['ONE_ANSWER_YES'] }
    : null;

/** Refusing Q2 alone never ends care (M7). */
export const q1Refused: Guard<Referral> = ({ record }) =>
  record.refused.includes(Q.Q1) ? null : { code: 'INVALID_TRANSITION', missing: ['Q2_NEVER_ENDS_CARE'] };

/** The notice about what others collected is due and not dealt with (§2.15). */
export const art14Open: Guard<Referral> = ({ record }): Failure | null => {
  if (!record.art14DueOn) return { code: 'INVALID_TRANSITION', missing: ['NOTHING_COLLECTED_BY_OTHERS'] };
  const done = record.art14GivenAt || record.art14Exception;
  return done ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_TOLD'] } : null;
};

/** It has happened, and not before we had the data. */
export function noticeHasGone({ record, input, now }: Step<Referral, { art14GivenAt: Date }>): null {
  const { art14GivenAt } = input;
  notInFuture({ art14GivenAt }, now);
  if (londonDate(art14GivenAt) < record.obtainedOn!) refuseField('art14GivenAt', 'is before we had the data');
  return null;
}

/** Annex C: `dischargedOn ≥ acceptedOn`. */
export function hasEnded({ record, input, today }: Step<Referral, { dischargedOn: string }>): null {
  const { dischargedOn } = input;
  notInFuture({ dischargedOn }, today);
  if (dischargedOn < londonDate(record.acceptedAt!)) refuseField('dischargedOn', 'is before it was accepted');
  return null;
}
