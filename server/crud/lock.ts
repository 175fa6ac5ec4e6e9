import type { SqlEntityManager } from '@mikro-orm/sql';

/** Waits until no other transaction holds the name, and holds it until this one ends. */
export async function hold(em: SqlEntityManager, name: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
}
