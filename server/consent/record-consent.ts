import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUUID } from 'class-validator';
import { clientAccessOf } from '../access/client-access.columns.ts';
import type { Client } from '../client/client.entity.ts';
import { addDays, birthday, earliest } from '../clock/calendar.ts';
import { consentRefreshDue } from '../clock/consent.ts';
import type { Context } from '../context.ts';
import { knowsLinks } from '../crud/known-links.ts';
import { hold } from '../crud/lock.ts';
import { create } from '../crud/write.ts';
import { Refusal, refuseField } from '../errors.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ADULT, checkAnswer, notAgainTooSoon } from './answer-checks.ts';
import { ConsentCode, ConsentQuestion, ConsentQuestionStatus } from './consent-question.entity.ts';
import {
  ConsentAnswer,
  ConsentGiver,
  ConsentRecord,
  ConsentRecordFields,
  ConsentStatus as S,
  type ConsentRecordRequest,
} from './consent-record.entity.ts';
import { standingOf } from './current-consent.ts';
import { moveWhatWaits } from './recorded.ts';
import { stopWhatRests, withdraw } from './withdrawn.ts';

/** What is given of an answer; the client is named beside it. */
export type AnswerInput = Partial<Omit<ConsentRecordRequest, 'client'>>;

/** Records an answer in the transaction of another mutation, as registering a referral; refused as `createConsentRecord` is. */
export async function recordConsent(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  input: AnswerInput,
): Promise<ConsentRecord> {
  const { recipientId: _, ...answer } = input;
  const system = await answered(context, em, client, input);
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
): Promise<Partial<ConsentRecord>> {
  const { clock } = context.app;
  const now = clock.now();
  await knowsLinks(em, ConsentRecordFields, { question: input.question });
  const question = await em.findOneOrFail(ConsentQuestion, { id: input.question! });
  if (question.status !== ConsentQuestionStatus.IN_USE)
    refuseField('question', 'is not the wording in use: ask with the present one');
  const recipient = await recipientOf(em, question, input.recipientId ?? null);
  await hold(em, `consent ${client.id} ${question.code} ${recipient?.id ?? ''}`);
  const before = await em.findOne(
    ConsentRecord,
    { client: client.id, code: question.code, recipient: recipient?.id ?? null, latest: true },
    { filters: false },
  );
  if ((input.replaces ?? null) !== (before?.id ?? null)) throw new Refusal('STALE_VERSION');
  checkAnswer(question, client, input, now, clock.today());
  if (before) {
    notAgainTooSoon(before, question, input, clock.today());
    await end(context, em, before, input, now);
  }
  const isYes = input.answer === ConsentAnswer.YES;
  return {
    ...clientAccessOf(client),
    status: isYes ? S.GRANTED : S.REFUSED,
    code: question.code,
    kind: question.kind,
    noticeVersion: question.noticeVersion,
    recipient: recipient?.id ?? null,
    recipientName: recipient?.name ?? null,
    takenBy: context.signedIn().id,
    recordedAt: now,
    refreshDue: isYes ? lastDay(client, input) : null,
  };
}

/** A yes counts for 24 months; what a parent agreed to, until the client is of age (§2.14). */
function lastDay({ dateOfBirth }: Client, { givenAt, giverKind }: AnswerInput): string {
  const refresh = consentRefreshDue(givenAt!);
  if (giverKind !== ConsentGiver.PARENT) return refresh;
  return earliest(refresh, addDays(birthday(dateOfBirth, ADULT), -1))!;
}

/** The organisation that is named. Unscoped: a clinician asks about it and reads no register of organisations (§6.2). */
async function recipientOf(
  em: SqlEntityManager,
  { code }: ConsentQuestion,
  id: string | null,
): Promise<Organisation | null> {
  if (code !== ConsentCode.RECIPIENT_SHARING) {
    if (id) refuseField('recipientId', 'belongs to the question about one recipient');
    return null;
  }
  const found = id && isUUID(id) ? await em.findOne(Organisation, { id }, { filters: false }) : null;
  return found ?? refuseField('recipientId', 'is needed: who receives it');
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
