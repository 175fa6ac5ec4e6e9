import type { SqlEntityManager } from '@mikro-orm/sql';
import { randomUUID } from 'node:crypto';
import type { App } from './app.ts';
import { inTransaction } from './context.ts';

/** The name under which the diary shows what nobody did by hand: events of time, mails, the first configuration. */
export const SYSTEM_ACTOR = 'Wellkept';

/** Runs work as the system in a transaction of its own; `event` is what the diary calls it. */
export function asSystem<T>(app: App, event: string, work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  return inTransaction(app.orm.em.fork(), { event, viewer: null, requestId: randomUUID() }, work);
}
