import type { Target } from './works.ts';

/** The least that a work of the product may reach of a rival's requests a second (issue "Fast, and able to grow", §1). */
export const RATIOS: Readonly<Record<string, Partial<Record<Target, number>>>> = {
  listClinician: { bare: 0.5, postgraphile: 1.8 },
  listEntry: { bare: 0.5, postgraphile: 1.8 },
  one: { bare: 0.5, postgraphile: 2 },
  mutation: { bare: 0.45, postgraphile: 1.5 },
  page1000: { bare: 0.6, postgraphile: 1.8 },
};

/** The product's memory in MB, at rest and at most. */
export const MEMORY = { rest: 300, most: 512 };

/** One person alone at the largest size, in milliseconds, and how much each work may grow from 100,000 to 1,000,000. */
export const ALONE = { p50: 5, p99: 50, growth: 1.3, at: 1_000_000 };

/** An export of so many rows: rows a second, MB of memory above rest, milliseconds from one turn of the event loop to the next at p99. */
export const EXPORT = { rows: 100_000, rate: 200_000, memory: 50, delay: 20 };

/** What an answer of the product weighs in bytes beside the bare server's, at most; the same on every machine. */
export const BYTES = 1.25;

/**
 * What the product has reached: the CPU of a rival's answer, of the product's, with 5,000 clients; a little below the
 * lowest of three runs. The short form stops what falls behind by more than {@link SLACK}, so that speed is not
 * lost unseen. It is not about requests a second: on a machine that does other things they say more of the machine.
 */
export const REACHED: Readonly<Record<string, Partial<Record<Target, number>>>> = {
  listClinician: { postgraphile: 0.58, bare: 0.24 },
  listEntry: { postgraphile: 0.62, bare: 0.17 },
  one: { postgraphile: 0.36, bare: 0.13 },
  mutation: { postgraphile: 0.55, bare: 0.27 },
  page1000: { postgraphile: 0.75, bare: 0.31 },
};

export const SLACK = 0.25;
