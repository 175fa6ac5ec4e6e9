import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Client } from '../client/client.entity.ts';
import type { Context } from '../context.ts';
import { create } from '../crud/write.ts';
import { answerColumns, recipientOf, type AnswerInput, type RecordedElsewhere } from './answer-columns.ts';
import { ConsentQuestion } from './consent-question.entity.ts';
import { ConsentRecord, ConsentStatus as S } from './consent-record.entity.ts';

/**
 * Files an answer that a later one has followed already, as history that comes in from another system: the later one
 * stands (§2.13 "current = latest effective"), so nothing moves and nobody is told. Does not flush.
 */
export async function fileEarlierAnswer(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  input: AnswerInput,
  { recordedAt, followedAt }: RecordedElsewhere & { followedAt: Date },
): Promise<void> {
  const { recipientId, ...answer } = input;
  const question = await em.findOneOrFail(ConsentQuestion, { id: input.question! });
  const recipient = await recipientOf(em, question, recipientId ?? null);
  const elsewhere = { recordedAt };
  await create(
    context,
    em,
    ConsentRecord,
    { ...answer, client: client.id },
    {
      ...answerColumns(context, { client, question, recipient, input, elsewhere }),
      latest: false,
      status: S.SUPERSEDED,
      supersededAt: followedAt,
    },
  );
}
