import type { SqlEntityManager } from '@mikro-orm/sql';
import { questionsDue, refusalReviewDue } from '../clock/referral.ts';
import { AgencyConsentLiaison, LiaisonStatus } from './agency-liaison.entity.ts';
import { answersFor, bothAnswered, refusedOf, type Answers } from './answers.ts';
import { OVER, Referral } from './referral.entity.ts';
import { QuestionAnswer, ReferralStatus as S, SharingScope } from './referral.vocabulary.ts';

/** The instant and the day of a change. */
export interface Moment {
  now: Date;
  today: string;
}

/** States in which the answers alone decide where a referral stands. */
const BEFORE_ACCEPTANCE: readonly S[] = [S.RECEIVED, S.CONSENT_PENDING, S.CONSENT_DECLINED];

/** Brings a client's open referrals in line with what was answered, withdrawn or found not to count. Unscoped: whoever records an answer has met the client. Does not flush. */
export async function settleReferrals(em: SqlEntityManager, client: string, moment: Moment): Promise<void> {
  const open = await em.find(Referral, { client, status: { $nin: [...OVER] } }, { filters: false });
  for (const referral of open) await settleReferral(em, referral, moment);
}

/** Brings one referral in line with the answers (§4.11). Does not flush. */
export async function settleReferral(
  em: SqlEntityManager,
  referral: Referral,
  moment: Moment,
): Promise<void> {
  const answers = await answersFor(em, referral, moment.today);
  if (BEFORE_ACCEPTANCE.includes(referral.status)) referral.status = stateBy(answers);
  if (answers.Q1 === QuestionAnswer.YES) referral.sharingScope = SharingScope.CONSORTIUM;
  if (bothAnswered(answers)) {
    referral.questionsAnsweredOn ??= moment.today;
    await endLiaison(em, referral, moment);
  } else if (referral.questionsAnsweredOn) {
    // What was answered counts no longer: it is asked anew.
    Object.assign(referral, { questionsAnsweredOn: null, questionsDueOn: questionsDue(moment.today) });
  }
  review(referral, answers, moment.today);
}

/** Where a referral stands before its acceptance. Not asked comes first: a refusal is reviewed once both answers are known. */
export function stateBy(answers: Answers): S {
  if (!bothAnswered(answers)) return S.CONSENT_PENDING;
  return refusedOf(answers).length > 0 ? S.CONSENT_DECLINED : S.RECEIVED;
}

/** A refusal that nobody has looked at goes to clinician and officer; one that is taken back needs nobody (S6). */
function review(referral: Referral, answers: Answers, today: string): void {
  const refused = bothAnswered(answers) ? refusedOf(answers) : [];
  const isNew = refused.some(question => !referral.refused.includes(question));
  if (isNew)
    Object.assign(referral, {
      underReview: true,
      reviewDueOn: refusalReviewDue(today),
      clinicianAdvice: null,
      advisedBy: null,
      reviewOutcome: null,
      reviewNote: null,
      reviewedBy: null,
      reviewedAt: null,
    });
  if (refused.length === 0) referral.underReview = false;
  referral.refused = refused;
}

/** The client answered before the agency did: nobody chases it any more (S5). */
async function endLiaison(em: SqlEntityManager, { id }: Referral, { now }: Moment): Promise<void> {
  const waiting = { referral: id, status: { $in: [LiaisonStatus.REQUESTED, LiaisonStatus.NO_REPLY] } };
  for (const liaison of await em.find(AgencyConsentLiaison, waiting, { filters: false }))
    Object.assign(liaison, { status: LiaisonStatus.DIRECT_CONTACT, endedAt: now });
}
