import { DriverException } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';

/** How long a copy may need to catch up with what is committed now, in milliseconds. */
const PATIENCE = 500;
/** Between two looks whether it has, in milliseconds. */
const GLANCE = 10;
/** How long a copy that failed or lagged is left alone, in milliseconds. */
const REST = 5_000;

/**
 * A streaming copy of the database that takes long readings off it (DATABASE_REPLICA_URL). It is read when it holds all
 * that was committed at the moment of asking, one's own writes through any server among it; else, and when it is away
 * or gives way in the middle, the database itself is.
 */
export class Replica {
  /** How many readings each of the two has answered. */
  readonly answered = { replica: 0, primary: 0 };
  private restsUntil = 0;

  constructor(
    private readonly orm: MikroORM,
    private readonly log: Logger,
  ) {}

  /** Runs a reading in a read-only transaction; it may run twice, so it must do nothing but read. */
  async read<T>(reading: (em: SqlEntityManager) => Promise<T>): Promise<T> {
    const copy = performance.now() < this.restsUntil ? null : await this.begin();
    if (copy) {
      try {
        const read = await reading(copy);
        await copy.commit();
        this.answered.replica += 1;
        return read;
      } catch (error) {
        await copy.rollback().catch(() => undefined);
        if (!(error instanceof DriverException)) throw error;
        this.rest('it failed', error);
      }
    }
    this.answered.primary += 1;
    return onPrimary(this.orm, reading);
  }

  /** A transaction on the copy, null where it cannot be had or stays behind. */
  private async begin(): Promise<SqlEntityManager | null> {
    const [now] = await this.orm.em
      .getConnection()
      .execute<{ lsn: string }[]>('select pg_current_wal_insert_lsn()::text as lsn');
    const em = this.orm.em.fork();
    try {
      em.setTransactionContext(await em.getDriver().getConnection('read').begin({ readOnly: true }));
      if (await holds(em, now!.lsn)) return em;
      this.rest('it is too far behind');
    } catch (error) {
      this.rest('it cannot be reached', error as Error);
    }
    if (em.getTransactionContext()) await em.rollback().catch(() => undefined);
    return null;
  }

  private rest(why: string, error?: Error): void {
    this.restsUntil = performance.now() + REST;
    this.log.warn({ why, kind: error?.name }, 'the replica is not read for a while');
  }
}

/** Runs a reading in a read-only transaction of the database itself. */
export function onPrimary<T>(orm: MikroORM, reading: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  return orm.em.fork().transactional(reading, { readOnly: true });
}

async function holds(em: SqlEntityManager, lsn: string): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    // A statement of its own each time: it sees what has arrived since.
    const [copy] = await em.execute<{ holds: boolean }[]>(
      'select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= ?::pg_lsn as holds',
      [lsn],
    );
    if (copy!.holds) return true;
    if (performance.now() > until) return false;
    await delay(GLANCE);
  }
}
