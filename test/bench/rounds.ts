import type { Options } from './options.ts';
import type { Generator } from './generator.ts';
import type { Ground } from './ground.ts';
import type { Load } from './load.ts';
import { cpuOf, cpuOfCluster, cpuOfMachine, memoryOf } from './process-cost.ts';
import type { Running } from './targets.ts';
import type { Target, Work } from './works.ts';

/** What one target did in one round. CPU in milliseconds a request. */
export interface Round extends Load {
  target: Target;
  round: number;
  rate: number;
  nodeCpu: number;
  postgresCpu: number;
  /** How busy the generator was, of one core. */
  generator: number;
  /** What neither target nor database nor generator took of the machine, of one core. */
  others: number;
  memory: number;
}

/** Rounds before those that count, so that everything is compiled, planned and cached. */
const WARM = 2;

/** Every target of a work in turn, the order reversed from round to round. */
export async function rounds(
  work: Work,
  running: readonly Running[],
  { database }: Ground,
  generator: Generator,
  { rounds: count, seconds, connections }: Options,
): Promise<Round[]> {
  const measured: Round[] = [];
  const taken = running.filter(({ target }) => work.targets.includes(target));
  for (let round = -WARM; round < count; round++) {
    for (const one of round % 2 === 0 ? taken : taken.toReversed()) {
      const before = costs(one, database.pid!, generator.pid);
      const load = await generator.run({
        work: work.name,
        target: one.target,
        port: one.port,
        headers: one.headers,
        connections,
        seconds: work.seconds ?? seconds,
      });
      if (round < 0) continue;
      // Nothing was answered where others took the machine: such a round says nothing.
      if (load.answers === 0) continue;
      const after = costs(one, database.pid!, generator.pid);
      const spent = after.map((cost, place) => cost - before[place]!);
      measured.push(roundOf(one, round, load, spent));
    }
  }
  return measured;
}

/** CPU of the server, the database, the generator and the machine, and the time, in milliseconds. */
function costs(one: Running, postmaster: number, generator: number): number[] {
  return [cpuOf(one.pid), cpuOfCluster(postmaster), cpuOf(generator), cpuOfMachine(), performance.now()];
}

function roundOf(one: Running, round: number, load: Load, spent: number[]): Round {
  const [node, postgres, generator, machine, time] = spent as [number, number, number, number, number];
  return {
    ...load,
    target: one.target,
    round,
    rate: load.answers / load.seconds,
    nodeCpu: node / load.answers,
    postgresCpu: postgres / load.answers,
    generator: generator / time,
    others: Math.max(0, machine - node - postgres - generator) / time,
    memory: memoryOf(one.pid).now,
  };
}
