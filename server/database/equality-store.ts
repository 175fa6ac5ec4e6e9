import type { SqlEntityManager } from '@mikro-orm/sql';

/** The four categories of DPA 2018 Sch 1 para 8(2), and no other. */
export const EQUALITY_CATEGORIES = ['ethnicity', 'health', 'religionOrBelief', 'sexualOrientation'] as const;

/** One of {@link EQUALITY_CATEGORIES}. */
export type EqualityCategory = (typeof EQUALITY_CATEGORIES)[number];

/** What somebody answered; null where that was left out. */
export type Answered = Record<EqualityCategory, string | null>;

/** Answers under a mark, 64 hexadecimal digits. */
export type Marked = Answered & { mark: string };

/** Answers under a pseudonym. */
export type Pseudonymised = Answered & { pseudonym: string };

/** The first days of the quarters that are read: from this one on, and before the one that is still open. */
export interface Quarters {
  since: string;
  open: string;
}

/** Writes answers in a quarter, in the place of the same marks' earlier ones of it. */
export async function takeAnswers(
  em: SqlEntityManager,
  quarter: string,
  given: readonly Marked[],
): Promise<void> {
  await em.execute('select equality.take(?, ?::jsonb)', [quarter, JSON.stringify(given)]);
}

/** Takes out whatever these marks answered. */
export async function forgetAnswers(em: SqlEntityManager, marks: readonly string[]): Promise<void> {
  await em.execute('select equality.forget(?::text[])', [marks]);
}

/** Gives the answers of marks to other marks, pair by pair. */
export async function uniteAnswers(
  em: SqlEntityManager,
  pairs: readonly { from: string; to: string }[],
): Promise<void> {
  await em.execute('select equality.unite(?::text[], ?::text[])', [
    pairs.map(({ from }) => from),
    pairs.map(({ to }) => to),
  ]);
}

/** Takes out what was answered anew, as soon as the quarter of the new answer is over. */
export async function tidyAnswers(em: SqlEntityManager, openQuarter: string): Promise<void> {
  await em.execute('select equality.tidy(?)', [openQuarter]);
}

/** How many gave each answer; null for none. */
export function countedAnswers(
  em: SqlEntityManager,
  { since, open }: Quarters,
): Promise<{ category: EqualityCategory; answer: string | null; people: number }[]> {
  return em.execute('select * from equality.counted(?, ?)', [since, open]);
}

/** One page of the rows, in the order of pseudonyms that the salt makes; nothing where they are of fewer people than `fewest`. */
export function answersAs(
  em: SqlEntityManager,
  { salt, fewest, ...quarters }: Quarters & { salt: string; fewest: number },
  { page, perPage }: { page: number; perPage: number },
): Promise<Pseudonymised[]> {
  return em.execute(
    `select pseudonym, ethnicity, health, religion_or_belief as "religionOrBelief",
            sexual_orientation as "sexualOrientation"
       from equality.rows_as(?, ?, ?, ?) limit ? offset ?`,
    [salt, quarters.since, quarters.open, fewest, perPage, (page - 1) * perPage],
  );
}

/** The quarters of which there are answers, and of how many people. */
export function answeredQuarters(em: SqlEntityManager): Promise<{ quarter: string; people: number }[]> {
  return em.execute('select quarter::text, people from equality.quarters()');
}
