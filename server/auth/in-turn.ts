import { availableParallelism } from 'node:os';

/** Has work done so many at a time, in the order of asking. */
export function turns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async work => {
    if (running === atOnce) await new Promise<void>(resolve => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      // The place goes to who waits, so that nobody who asks now comes before.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/**
 * Work on passwords: many who sign in at once wait, and take no more memory. A hash takes 64 MB and four threads, and no
 * machine is quicker with more of them than it has cores for.
 */
export const inTurn = turns(Math.max(1, Math.floor(availableParallelism() / 4)));
