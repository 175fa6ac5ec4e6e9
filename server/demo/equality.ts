import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Ethnicity } from '../client/client.vocabulary.ts';
import { addDays, addMonths, workingDay } from '../clock/calendar.ts';
import { equalityQuarters, equalityStopBy, quarterOf } from '../clock/equality.ts';
import { nextReference } from '../crud/reference.ts';
import { takeAnswers, type Marked } from '../database/equality-store.ts';
import { equalityMark } from '../equality/equality-key.ts';
import {
  EqualityNotice,
  EqualityNoticeForm,
  EqualityNoticeStatus,
} from '../equality/equality-notice.entity.ts';
import { LimitedByHealth, ReligionOrBelief, SexualOrientation } from '../equality/equality.vocabulary.ts';
import type { Clock } from '../time.ts';
import { seededRandom } from './clients.ts';
import type { People } from './seed.ts';

const SEED = 1976;
/** The share of people who answer anything. */
const ANSWER = 0.65;
/** The share of questions that somebody who answers leaves out. */
const LEFT_OUT = 0.05;
/** Of the story's clients these gave notice, one whose time runs and one whose answers are gone. */
const [RUNNING, STOPPED] = [14, 21];

/** What the story's clients answered, and two notices. Flushes. */
export async function seedEquality(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const today = clock.today();
  const clients = await em.find(Client, { mergedInto: null }, { orderBy: { reference: 'ASC' } });
  const notice = async (client: Client, receivedOn: string, given: Partial<EqualityNotice>) =>
    em.persist(
      em.create(EqualityNotice, {
        reference: await nextReference(em, 'EQN', today.slice(0, 4)),
        client: client.id,
        clientReference: client.reference,
        receivedOn,
        stopBy: equalityStopBy(receivedOn),
        recordedBy: people.entry.id,
        ...clientAccessOf(client),
        ...given,
      } as never),
    );
  const old = addDays(today, -60);
  await notice(clients[RUNNING]!, workingDayBefore(addDays(today, -5)), {
    form: EqualityNoticeForm.LETTER,
    keptAt: 'Correspondence file, front office',
  });
  await notice(clients[STOPPED]!, old, {
    form: EqualityNoticeForm.EMAIL,
    keptAt: 'Privacy mailbox',
    status: EqualityNoticeStatus.STOPPED,
    stoppedOn: equalityStopBy(old),
  });
  await em.flush();
  const asked = clients.filter(client => client !== clients[STOPPED]);
  await answerByChance(
    em,
    today,
    seededRandom(SEED),
    asked.map(({ id }) => ({ id, on: addMonths(today, -4) })),
  );
}

/** A good part of these people answer, on the day when they came; only what is still kept. */
export async function answerByChance(
  em: SqlEntityManager,
  today: string,
  random: () => number,
  people: readonly { id: string; on: string }[],
): Promise<void> {
  const { since } = equalityQuarters(today);
  const answered = people
    .filter(({ on }) => quarterOf(on) >= since && random() < ANSWER)
    .map(({ id, on }) => ({ quarter: quarterOf(on), given: answersByChance(random, id) }));
  for (const [quarter, these] of Map.groupBy(answered, one => one.quarter))
    await takeAnswers(
      em,
      quarter,
      these.map(({ given }) => given),
    );
}

function answersByChance(random: () => number, client: string): Marked {
  const one = <T extends string>(weights: Partial<Record<T, number>>): T | null =>
    random() < LEFT_OUT ? null : weighted(random, weights);
  return {
    mark: equalityMark(client),
    ethnicity: one<Ethnicity>({
      A: 60,
      B: 2,
      C: 6,
      D: 2,
      F: 1,
      G: 1,
      H: 6,
      J: 6,
      K: 1,
      L: 2,
      M: 4,
      N: 2,
      S: 2,
      Z: 5,
    }),
    health: one<LimitedByHealth>({
      LIMITED_A_LOT: 14,
      LIMITED_A_LITTLE: 22,
      NOT_LIMITED: 56,
      PREFER_NOT_TO_SAY: 8,
    }),
    religionOrBelief: one<ReligionOrBelief>({
      NONE: 42,
      CHRISTIAN: 34,
      MUSLIM: 9,
      HINDU: 2,
      SIKH: 2,
      BUDDHIST: 1,
      OTHER: 1,
      PREFER_NOT_TO_SAY: 9,
    }),
    sexualOrientation: one<SexualOrientation>({
      HETEROSEXUAL: 78,
      GAY_OR_LESBIAN: 4,
      BISEXUAL: 4,
      OTHER: 1,
      PREFER_NOT_TO_SAY: 13,
    }),
  };
}

function weighted<T extends string>(random: () => number, weights: Partial<Record<T, number>>): T {
  const all = Object.entries(weights) as [T, number][];
  let left = random() * all.reduce((sum, [, weight]) => sum + weight, 0);
  return (all.find(([, weight]) => (left -= weight) < 0) ?? all.at(-1)!)[0];
}

function workingDayBefore(day: string): string {
  return workingDay(day) ? day : workingDayBefore(addDays(day, -1));
}
