import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What is measured, and for how long. */
export interface Options {
  /** Numbers of clients. */
  sizes: readonly number[];
  /** Rounds that count; the order of the targets is reversed from one to the next. */
  rounds: number;
  seconds: number;
  connections: number;
  /** For CI: few clients, and gates on what does not depend on the machine. */
  short: boolean;
  /** The works by name; all without it. */
  only: readonly string[];
  /** Where the databases are kept between runs. */
  dataDir: string;
}

/** The size on which the goals are set. */
export const GOAL_SIZE = 100_000;

/** Whether the goals are set on this size, or no other stands for it: elsewhere half the rounds do, and what costs the same is not measured again. */
export function isMeasuredWhole(size: number, { sizes }: Pick<Options, 'sizes'>): boolean {
  return size === GOAL_SIZE || !sizes.includes(GOAL_SIZE);
}

/** Reads the command line and `BENCH_SIZES`, such as `10000,100000,1000000`. */
export function readOptions(args: readonly string[] = process.argv.slice(2)): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '16' },
      only: { type: 'string' },
      data: { type: 'string', default: '.data/bench' },
    },
  });
  const { short } = values;
  const sizes = values.sizes ?? process.env.BENCH_SIZES ?? (short ? '5000' : `10000,${GOAL_SIZE},1000000`);
  const options = {
    sizes: sizes.split(',').map(Number),
    rounds: Number(values.rounds ?? (short ? 4 : 8)),
    seconds: Number(values.seconds ?? (short ? 1 : 2)),
    connections: Number(values.connections),
    short,
    only: values.only?.split(',') ?? [],
    // Whole: PostgreSQL runs elsewhere.
    dataDir: resolve(values.data),
  };
  const { rounds, seconds, connections } = options;
  if (![...options.sizes, rounds, seconds, connections].every(n => Number.isSafeInteger(n) && n > 0))
    throw new Error('sizes, rounds, seconds and connections are whole numbers from 1');
  return options;
}
