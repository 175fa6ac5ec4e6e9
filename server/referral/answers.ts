import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ConsentRecord } from '../consent/consent-record.entity.ts';
import { ConsentStatus } from '../consent/consent-record.entity.ts';
import { currentConsents, standingOf } from '../consent/current-consent.ts';
import type { Referral } from './referral.entity.ts';
import { QuestionAnswer, ReferralQuestion } from './referral.vocabulary.ts';

/** What stands of the two questions for one referral; null where it is not asked, or what was said counts no longer. */
export type Answers = Record<ReferralQuestion, QuestionAnswer | null>;

/** The answers that count for a referral: both are asked at every referral (S3, S4), so a yes from before it does not. */
export async function answersFor(
  em: SqlEntityManager,
  referral: Pick<Referral, 'client' | 'receivedAt'>,
  today: string,
): Promise<Answers> {
  const current = await currentConsents(em, referral.client);
  return {
    Q1: answerOf(current.Q1_CONSORTIUM_SHARING, referral.receivedAt, today),
    Q2: answerOf(current.Q2_STORAGE_CARE_REPORTING, referral.receivedAt, today),
  };
}

function answerOf(record: ConsentRecord | null, receivedAt: Date, today: string): QuestionAnswer | null {
  if (!record) return null;
  switch (standingOf(record, today)) {
    case ConsentStatus.GRANTED:
      return record.recordedAt >= receivedAt ? QuestionAnswer.YES : null;
    case ConsentStatus.REFUSED:
      // Whoever has refused is left in peace (§4.6): the no counts for the next referral too.
      return QuestionAnswer.NO;
    case ConsentStatus.WITHDRAWN:
      return record.withdrawnAt! >= receivedAt ? QuestionAnswer.NO : null;
    default:
      return null;
  }
}

/** Which of the questions are answered with no. */
export function refusedOf(answers: Answers): ReferralQuestion[] {
  return Object.values(ReferralQuestion).filter(question => answers[question] === QuestionAnswer.NO);
}

/** Whether both are answered. */
export function bothAnswered({ Q1, Q2 }: Answers): boolean {
  return Q1 !== null && Q2 !== null;
}
