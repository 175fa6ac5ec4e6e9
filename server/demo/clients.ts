import type { SqlEntityManager } from '@mikro-orm/sql';
import { isNhsNumber } from '../../schema/nhs-number.ts';
import { birthMark } from '../client/birth-mark.ts';
import { Client } from '../client/client.entity.ts';
import {
  Channel,
  CollectionContext,
  EmploymentStatus,
  Ethnicity,
  Gender,
} from '../client/client.vocabulary.ts';
import { addDays } from '../clock/calendar.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './client-names.ts';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of these, by chance. */
export function oneOf<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)]!;
}

/** NHS numbers of the range that is kept for tests, from a place on; 909,090 or so, then no more. */
export function* testNumbers(from = 0): Generator<string, undefined> {
  for (let place = from; place < 1_000_000; place++) {
    const nine = `999${String(place).padStart(6, '0')}`;
    const number = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).find(isNhsNumber);
    if (number) yield number;
  }
}

const EARLIEST_AGE_DAYS = 18 * 365 + 5;
const SPAN_DAYS = 62 * 365;

/** Who a client is, by chance. */
export function personByChance(random: () => number, today: string) {
  const familyName: string = oneOf(random, FAMILY_NAMES);
  const dateOfBirth = addDays(today, -EARLIEST_AGE_DAYS - Math.floor(random() * SPAN_DAYS));
  return {
    familyName,
    dateOfBirth,
    givenName: oneOf(random, GIVEN_NAMES) as string,
    ethnicity: oneOf(random, Object.values(Ethnicity)),
    gender: oneOf(random, Object.values(Gender)),
    employmentStatus: oneOf(random, Object.values(EmploymentStatus)),
    accessibilityNeeds: random() < 0.15 ? 'Large print; please speak slowly' : null,
    preferredChannel: oneOf(random, Object.values(Channel)),
    // Told from the birth date, so that the people of a seed stay the same.
    collectionContext:
      Number(dateOfBirth.slice(-1)) % 3 === 0 ? CollectionContext.SELF_REFERRAL : CollectionContext.REFERRAL,
    unsafeChannels: [],
    relatedStaff: [],
    namedUsers: [],
    barred: [],
  };
}

/** How a generated client differs from chance. */
type Told = Partial<Client>;

/** Makes clients of chance, the same for the same seed and day; does not flush. `told` names what the story fixes of the first ones. */
export function makeClients(
  em: SqlEntityManager,
  {
    count,
    seed,
    today,
    references,
    told = [],
  }: { count: number; seed: number; today: string; references: readonly string[]; told?: readonly Told[] },
): Client[] {
  const random = seededRandom(seed);
  const numbers = testNumbers();
  return Array.from({ length: count }, (_, place) => {
    const row = {
      reference: references[place]!,
      nhsNumber: numbers.next().value,
      careRecordId: references[place]!.replace('CLI', 'DCRS'),
      ...personByChance(random, today),
      ...told[place],
    };
    const made = em.create(Client, {
      ...row,
      birthMark: birthMark(row.familyName, row.dateOfBirth),
    } as never) as Client;
    em.persist(made);
    return made;
  });
}
