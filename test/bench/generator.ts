import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Facts } from './facts.ts';
import type { Load, Order } from './load.ts';

/** The process that asks; it stays where we are, beside the database. */
export interface Generator {
  pid: number;
  run: (order: Order) => Promise<Load>;
  stop: () => void;
}

/** Starts it for the facts of a ground. */
export function startGenerator(facts: Facts): Generator {
  const child = fork(new URL('load.ts', import.meta.url), {
    execArgv: ['--import', '@swc-node/register/esm-register'],
  });
  child.send(facts);
  // Nobody waits for an answer that cannot come.
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the generator has ended')));
  ended.catch(() => undefined);
  return {
    pid: child.pid!,
    run: async order => {
      child.send(order);
      const [load] = (await Promise.race([once(child, 'message'), ended])) as [Load];
      return load;
    },
    stop: () => child.kill(),
  };
}
