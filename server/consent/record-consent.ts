import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Client } from '../client/client.entity.ts';
import { londonDate } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { knowsLinks } from '../crud/known-links.ts';
import { hold } from '../crud/lock.ts';
import { create } from '../crud/write.ts';
import { Refusal, refuseField } from '../errors.ts';
import { answerColumns, recipientOf, type AnswerInput, type RecordedElsewhere } from './answer-columns.ts';
import { checkAnswer, notAgainTooSoon, wasAsked } from './answer-checks.ts';
import { ConsentQuestion, ConsentQuestionStatus } from './consent-question.entity.ts';
import {
  ConsentAnswer,
  ConsentRecord,
  ConsentRecordFields,
  ConsentStatus as S,
} from './consent-record.entity.ts';
import { standingOf } from './current-consent.ts';
import { moveWhatWaits } from './recorded.ts';
import { stopWhatRests, withdraw } from './withdrawn.ts';

/** Records an answer in the transaction of another mutation, as registering a referral; refused as `createConsentRecord` is. `elsewhere` says that it comes from another system, with words that may be in use no more. */
export async function recordConsent(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  input: AnswerInput,
  elsewhere?: RecordedElsewhere,
): Promise<ConsentRecord> {
  const { recipientId: _, ...answer } = input;
  const system = await answered(context, em, client, input, elsewhere);
  const record = await create(context, em, ConsentRecord, { ...answer, client: client.id }, system);
  await moveWhatWaits(context, em, record);
  return record;
}

/**
 * Answers what the system writes of an answer, and ends the one before: of two people who record at once the second is
 * told that another answer stands (STALE_VERSION). A no where a yes stood withdraws it, with everything that follows.
 */
export async function answered(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  input: AnswerInput,
  elsewhere?: RecordedElsewhere,
): Promise<Partial<ConsentRecord>> {
  const { clock } = context.app;
  const now = clock.now();
  await knowsLinks(em, ConsentRecordFields, { question: input.question });
  const question = await em.findOneOrFail(ConsentQuestion, { id: input.question! });
  const day = londonDate(input.givenAt!);
  if (question.status !== ConsentQuestionStatus.IN_USE && !(elsewhere && wasAsked(question, day)))
    refuseField('question', 'is not the wording in use: ask with the present one');
  const recipient = await recipientOf(em, question, input.recipientId ?? null);
  await hold(em, `consent ${client.id} ${question.code} ${recipient?.id ?? ''}`);
  const before = await em.findOne(
    ConsentRecord,
    { client: client.id, code: question.code, recipient: recipient?.id ?? null, latest: true },
    { filters: false },
  );
  if ((input.replaces ?? null) !== (before?.id ?? null)) throw new Refusal('STALE_VERSION');
  checkAnswer(question, client, input, now, elsewhere ? day : clock.today());
  if (before) {
    notAgainTooSoon(before, question, input, clock.today());
    await end(context, em, before, input, now);
  }
  return standing(answerColumns(context, { client, question, recipient, input, elsewhere }), question, now);
}

/** A yes to words that are in use no more is asked anew (§4.6). */
function standing(
  columns: Partial<ConsentRecord>,
  { status }: ConsentQuestion,
  now: Date,
): Partial<ConsentRecord> {
  const isPast = columns.status === S.GRANTED && status !== ConsentQuestionStatus.IN_USE;
  return isPast ? { ...columns, status: S.SUPERSEDED, supersededAt: now } : columns;
}

/** What stood until now becomes history. Flushed, because a question has one last answer at every moment. */
async function end(
  context: Context,
  em: SqlEntityManager,
  before: ConsentRecord,
  input: AnswerInput,
  now: Date,
): Promise<void> {
  const today = context.app.clock.today();
  const by = context.signedIn().id;
  await context.beyondReach(em, async () => {
    before.latest = false;
    const ended = { app: context.app, record: before, by };
    const stood = standingOf(before, today);
    const takesBack = before.answer === ConsentAnswer.YES && input.answer === ConsentAnswer.NO;
    if (takesBack && stood === S.GRANTED)
      return withdraw(em, ended, { how: input.how!, saidAt: input.givenAt! });
    const follows = stood === S.GRANTED || stood === S.REFUSED;
    Object.assign(before, follows ? { status: S.SUPERSEDED, supersededAt: now } : { status: stood });
    // What has run out or rests on another wording may still be at work until somebody says no.
    if (takesBack) await stopWhatRests(em, ended);
  });
}
