import type { SqlEntityManager } from '@mikro-orm/sql';
import { londonDate } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { failuresOf, missingOf } from '../workflow/fire.ts';
import { answersFor, type Answers } from './answers.ts';
import { preferencesSought } from './referral.guards.ts';
import type { Referral } from './referral.entity.ts';
import { QuestionAnswer, ReferralSource } from './referral.vocabulary.ts';
import { referralWorkflow } from './referral.workflow.ts';
import { stateBy, type Moment } from './settle-consent.ts';
import type { TakeOnReferralFields } from './take-on.fields.ts';

type Told = Partial<TakeOnReferralFields> & Pick<TakeOnReferralFields, 'sourceType' | 'receivedAt'>;
type Wrong = Record<string, string>;

/** Whether care has begun and not ended. */
export function runs({ activatedAt, dischargedOn }: Partial<TakeOnReferralFields>): boolean {
  return Boolean(activatedAt && !dischargedOn);
}

/** What is wrong with how far a referral has come elsewhere, by itself: one step needs the one before (Annex C). */
export function standingProblems(told: Told, { now, today }: Moment): Wrong {
  const { receivedAt, acceptedAt, activatedAt, tickedAt, dischargedOn, art14GivenAt } = told;
  const wrong: Wrong = {};
  for (const [field, moment] of Object.entries({ acceptedAt, activatedAt, tickedAt, art14GivenAt }))
    if (moment && moment > now) wrong[field] = 'is in the future';
  if (dischargedOn && dischargedOn > today) wrong.dischargedOn = 'is in the future';
  if (acceptedAt && acceptedAt < receivedAt) wrong.acceptedAt = 'is before it was received';
  if (activatedAt && acceptedAt && activatedAt < acceptedAt) wrong.activatedAt = 'is before it was accepted';
  if (dischargedOn && acceptedAt && dischargedOn < londonDate(acceptedAt))
    wrong.dischargedOn = 'is before it was accepted';
  if (!acceptedAt && (activatedAt || dischargedOn)) wrong.acceptedAt = 'is needed: nothing begins before it';
  if (Boolean(told.dischargeReason) !== Boolean(dischargedOn))
    wrong.dischargeReason = 'comes with the end of care, and not without it';
  if (told.notAcceptedReason && acceptedAt) wrong.notAcceptedReason = 'is given of what was accepted';
  return { ...tabProblems(told), ...noticeProblems(told), ...wrong };
}

function tabProblems(told: Told): Wrong {
  const { dcrsRef, tickedAt } = told;
  if (!runs(told))
    return dcrsRef || tickedAt ? { [dcrsRef ? 'dcrsRef' : 'tickedAt']: 'belongs to care that runs' } : {};
  const wrong: Wrong = {};
  const why = 'is needed of care that runs (S6); without activatedAt it comes in as accepted';
  if (!dcrsRef) wrong.dcrsRef = why;
  if (!tickedAt) wrong.tickedAt = why;
  return wrong;
}

function noticeProblems({ sourceType, obtainedOn, receivedAt, ...told }: Told): Wrong {
  const { art14GivenAt, art14Method, art14NoticeVersion } = told;
  const field = art14GivenAt ? 'art14GivenAt' : 'art14Method';
  if (!art14GivenAt && !art14Method && !art14NoticeVersion) return {};
  if (sourceType === ReferralSource.SELF)
    return { [field]: 'is about what others collected: the person referred herself' };
  if (!art14GivenAt || !art14Method || !art14NoticeVersion)
    return { [field]: 'comes with when, how and which version, or not at all' };
  const since = obtainedOn ?? londonDate(receivedAt);
  return londonDate(art14GivenAt) < since ? { art14GivenAt: 'is before we had the data' } : {};
}

/**
 * What keeps a referral from coming in as accepted or in care. What was accepted before the registers went live is a
 * fact and taken on with what it lacks (M4); after that the guards of accepting and of beginning care hold (S3-S6, S47).
 * The tick rests on both answers whenever it was set. `lastDay` is the last one before they went live.
 */
export async function standingRefused(
  context: Context,
  em: SqlEntityManager,
  told: Told & { client: string },
  lastDay: string,
): Promise<Wrong> {
  const { acceptedAt } = told;
  if (!acceptedAt) return {};
  const answers = await answersFor(em, told, context.app.clock.today());
  const guarded = londonDate(acceptedAt) > lastDay ? await guardsRefuse(context, em, told, answers) : {};
  const agreed = answers.Q1 === QuestionAnswer.YES && answers.Q2 === QuestionAnswer.YES;
  return runs(told) && !agreed ? { ...guarded, dcrsRef: NOT_TICKABLE } : guarded;
}

const NOT_TICKABLE =
  'cannot be ticked without a yes to both questions at this referral (S6): import the consents first; without activatedAt it comes in as accepted';

/** What the guards of accepting, and of beginning care, say of a referral that is not here yet. */
async function guardsRefuse(
  context: Context,
  em: SqlEntityManager,
  told: Told & { client: string },
  answers: Answers,
): Promise<Wrong> {
  const { clock } = context.app;
  const { accept } = referralWorkflow.events;
  const record = { ...told, status: stateBy(answers) } as Referral;
  const moment = { now: clock.now(), today: clock.today() };
  const step = { context, em, record, input: {}, viewer: context.signedIn(), ...moment };
  const missing = missingOf(await failuresOf(step as never, accept!.guards!));
  const wrong: Wrong = {};
  if (missing.length > 0) wrong.acceptedAt = unanswered(missing);
  else if (!accept!.from.includes(record.status))
    wrong.acceptedAt =
      'is after the register went live, and the person has refused: import it as received, and the data protection officer decides';
  if (runs(told) && (await preferencesSought(step)))
    wrong.activatedAt = 'comes after the question how the person wants to be reached (S47): record it first';
  return wrong;
}

const QUESTIONS = { CONSENT_Q1_MISSING: 'question 1 (S3)', CONSENT_Q2_MISSING: 'question 2 (S4)' };

function unanswered(missing: readonly string[]): string {
  const open = Object.entries(QUESTIONS).flatMap(([code, words]) => (missing.includes(code) ? [words] : []));
  return `is after the register went live, and there is no answer at this referral to ${open.join(' and ')}: import the consents first`;
}
