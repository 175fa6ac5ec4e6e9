import type { SqlEntityManager } from '@mikro-orm/sql';
import { randomUUID } from 'node:crypto';
import type { App } from './app.ts';
import { SYSTEM_REACH } from './access/reach.ts';
import { inTransaction, tell } from './database/cause.ts';
import { onPrimary } from './database/replica.ts';

/**
 * Runs work as the system in a transaction of its own: events of time, mails, the first configuration. `event` is
 * what the diary calls it; an entry without an actor and with an event is Wellkept's own.
 */
export function asSystem<T>(app: App, event: string, work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  return inTransaction(
    app.orm.em.fork(),
    { event, viewer: null, requestId: randomUUID(), reach: SYSTEM_REACH },
    work,
  );
}

/**
 * Reads as the system what takes long and decides nothing (reports, the promises, figures), on the replica where there
 * is one that holds all that is committed.
 */
export function readAsSystem<T>(app: App, reading: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  const told = async (em: SqlEntityManager) => {
    await tell(em, SYSTEM_REACH);
    return reading(em);
  };
  return app.replica ? app.replica.read(told) : onPrimary(app.orm, told);
}
