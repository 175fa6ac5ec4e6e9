import type { SqlEntityManager } from '@mikro-orm/sql';
import { NO_REACH, type Reach } from '../access/reach.ts';
import type { Viewer } from '../access/viewer.ts';
import { settingsFor, settingsOf } from './settings.ts';

/** Who and why a transaction is written: the audit triggers read it from the session settings. */
export interface Cause {
  event: string;
  viewer: Viewer | null;
  requestId: string;
  /** Which clients the database itself lets through; none without it. */
  reach?: Reach;
}

/**
 * Runs work in a transaction whose audit entries carry the cause. `em` is a fork that was made for it: the one that
 * `em.transactional` would make beside it and merge back afterwards would be thrown away.
 */
export function inTransaction<T>(
  em: SqlEntityManager,
  cause: Cause,
  work: (em: SqlEntityManager) => Promise<T>,
): Promise<T> {
  // Said in the message that begins the transaction (database/driver.ts).
  const sessionContext = { variables: settingsOf(toldOf(cause)) };
  return em.getConnection().transactional(
    async transaction => {
      em.setTransactionContext(transaction);
      const done = await work(em);
      await em.flush();
      return done;
    },
    { sessionContext },
  );
}

/** What the database is told of a cause. */
export function toldOf({ viewer, event, requestId, reach = NO_REACH }: Cause): Record<string, string> {
  return { actor: viewer?.id ?? '', event, request: requestId, ...reach };
}

/** Tells the database, for this transaction alone, what its triggers write down and whom its row rules let through. */
export async function tell(em: SqlEntityManager, told: object): Promise<void> {
  await em.execute(settingsFor(settingsOf(told)));
}
