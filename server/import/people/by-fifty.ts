import type { SqlEntityManager } from '@mikro-orm/sql';

const HELD = 50;

/** Does a step for each, and lets go of what was written after every fifty: a flush looks at everything that it still holds. */
export async function byFifty<T>(
  em: SqlEntityManager,
  all: readonly T[],
  step: (one: T) => Promise<void>,
): Promise<void> {
  for (const [place, one] of all.entries()) {
    await step(one);
    if (place % HELD !== HELD - 1) continue;
    await em.flush();
    em.clear();
  }
  await em.flush();
}
