import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Client } from '../../client/client.entity.ts';
import type { AnswerInput } from '../../consent/answer-columns.ts';
import { notAgainTooSoon, standsSince } from '../../consent/answer-checks.ts';
import type { ConsentQuestion } from '../../consent/consent-question.entity.ts';
import { ConsentAnswer, ConsentRecord, ConsentStatus } from '../../consent/consent-record.entity.ts';
import { fileEarlierAnswer } from '../../consent/earlier-answer.ts';
import { recordConsent } from '../../consent/record-consent.ts';
import type { Context } from '../../context.ts';
import { problemsOf } from '../cells.ts';
import type { CellProblem } from '../importer.ts';
import { byFifty } from './by-fifty.ts';

/** What is made of a row. */
export interface NewConsent {
  client: Client;
  question: ConsentQuestion;
  input: AnswerInput & { givenAt: Date };
  recordedAt: Date;
}

/** A client's answers to one question, of which one stands. */
export function lineOf({ client, question, input }: NewConsent): string {
  return `${client.id} ${question.code} ${input.recipientId ?? ''}`;
}

/** The answers that stand, by their line. */
export type Standing = Map<string, ConsentRecord>;

/** The answers of some clients that stand now. Unscoped: it is for whoever has met the clients. */
export async function standingOf(em: SqlEntityManager, clients: readonly string[]): Promise<Standing> {
  const found = await em.find(
    ConsentRecord,
    { client: { $in: [...clients] }, latest: true },
    { filters: false, disableIdentityMap: true },
  );
  return new Map(found.map(one => [`${one.client} ${one.code} ${one.recipient ?? ''}`, one]));
}

/** New answers line by line, each line in the order in which they were given. */
function inLines(news: readonly NewConsent[]): NewConsent[][] {
  const lines = [...Map.groupBy(news, lineOf).values()];
  return lines.map(line => line.toSorted((a, b) => a.input.givenAt.getTime() - b.input.givenAt.getTime()));
}

/** What the form refuses of an answer because of the one before it (§4.6); what is older than what stands is history. */
export async function refusedInTurn(
  news: readonly NewConsent[],
  standing: Standing,
  today: string,
): Promise<Map<NewConsent, CellProblem[]>> {
  const refused = new Map<NewConsent, CellProblem[]>();
  for (const line of inLines(news)) {
    let before: Parameters<typeof notAgainTooSoon>[0] | undefined = standing.get(lineOf(line[0]!));
    for (const one of line) {
      const { input, question } = one;
      if (before && input.givenAt < standsSince(before)) continue;
      const stands = before;
      const problems = stands
        ? await problemsOf(async () => notAgainTooSoon(stands, question, input, today))
        : [];
      if (problems.length > 0) refused.set(one, problems);
      else before = asIfRecorded(one);
    }
  }
  return refused;
}

function asIfRecorded({ input, question }: NewConsent) {
  const status = input.answer === ConsentAnswer.YES ? ConsentStatus.GRANTED : ConsentStatus.REFUSED;
  return { status, question: question.id, givenAt: input.givenAt, withdrawnAt: null };
}

/** Records the last answer of each line as the form does, with everything that follows; the earlier ones are filed as history. */
export async function recordInTurn(
  context: Context,
  em: SqlEntityManager,
  news: readonly NewConsent[],
): Promise<void> {
  const clients = [...new Set(news.map(({ client }) => client.id))];
  const standing = await standingOf(em, clients);
  await byFifty(em, inLines(news), line => recordLine(context, em, line, standing.get(lineOf(line[0]!))));
}

async function recordLine(
  context: Context,
  em: SqlEntityManager,
  line: readonly NewConsent[],
  before: ConsentRecord | undefined,
): Promise<void> {
  const last = line.at(-1)!;
  const isPast = before && last.input.givenAt < standsSince(before);
  for (const [place, one] of (isPast ? line : line.slice(0, -1)).entries()) {
    const followedAt = followed(one, line[place + 1], before);
    await fileEarlierAnswer(context, em, one.client, one.input, { recordedAt: one.recordedAt, followedAt });
  }
  if (isPast) return;
  const { client, recordedAt } = last;
  const input = { ...last.input, replaces: before?.id ?? null };
  await recordConsent(context, em, client, input, { recordedAt });
}

/** When the next answer of the line was given. */
function followed({ input }: NewConsent, next: NewConsent | undefined, before?: ConsentRecord): Date {
  const later = [next?.input.givenAt, before && standsSince(before)].filter(
    (moment): moment is Date => moment !== undefined && moment >= input.givenAt,
  );
  return new Date(Math.min(...later.map(Number)));
}
