import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Client } from '../client/client.entity.ts';
import { ConsentCode, ConsentQuestion, ConsentQuestionStatus } from '../consent/consent-question.entity.ts';
import {
  ConsentAnswer,
  type ConsentCollector,
  type ConsentGiver,
  type ConsentHow,
} from '../consent/consent-record.entity.ts';
import { currentConsents } from '../consent/current-consent.ts';
import { recordConsent } from '../consent/record-consent.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { QuestionAnswer } from './referral.vocabulary.ts';

/** The answers to the two questions, and how they were given. */
export interface GivenAnswers {
  q1: QuestionAnswer | null;
  q2: QuestionAnswer | null;
  how: ConsentHow | null;
  givenAt: Date | null;
  giverKind: ConsentGiver;
  giverName: string | null;
  authority: string | null;
  evidence: string | null;
  collectedBy?: ConsentCollector;
  raisedByPerson?: boolean;
}

const CODES = {
  q1: ConsentCode.Q1_CONSORTIUM_SHARING,
  q2: ConsentCode.Q2_STORAGE_CARE_REPORTING,
} as const;

/** Records those of the two questions that were answered, each as a record of its own, in the words in use (S3, S4). */
export async function recordAnswers(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  { q1, q2, givenAt, how, ...rest }: GivenAnswers,
): Promise<void> {
  const answers = { q1, q2 };
  const current = await currentConsents(em, client.id);
  for (const [field, code] of Object.entries(CODES) as [keyof typeof CODES, (typeof CODES)['q1']][]) {
    const answer = answers[field];
    if (!answer) continue;
    await recordConsent(context, em, client, {
      question: await wordingOf(em, field, code),
      answer: ConsentAnswer[answer],
      how: how!,
      givenAt: givenAt ?? context.app.clock.now(),
      replaces: current[code]?.id ?? null,
      ...picked(rest),
    });
  }
}

/** Of what was given, what belongs to an answer. */
function picked({
  giverKind,
  giverName,
  authority,
  evidence,
  collectedBy,
  raisedByPerson,
}: Omit<GivenAnswers, 'q1' | 'q2' | 'how' | 'givenAt'>) {
  return { giverKind, giverName, authority, evidence, collectedBy, raisedByPerson };
}

async function wordingOf(em: SqlEntityManager, field: string, code: ConsentCode): Promise<string> {
  const inUse = await em.findOne(ConsentQuestion, { code, status: ConsentQuestionStatus.IN_USE });
  if (!inUse)
    throw new Refusal('INVALID_INPUT', {
      fields: { [field]: 'has no wording in use: the data protection officer drafts it' },
    });
  return inUse.id;
}
