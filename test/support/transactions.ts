import type pg from 'pg';

/**
 * Sealing leaves out what a transaction that still runs may precede, and those of other test files run in the same
 * PostgreSQL: waits for the end of all that have begun.
 */
export async function othersEnded(database: Pick<pg.Pool, 'query'>): Promise<void> {
  const now = await database.query('select pg_snapshot_xmax(pg_current_snapshot())::text as next');
  for (let ended = false; !ended;) {
    const asked = await database.query(
      'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint >= $1 as ended',
      [now.rows[0].next],
    );
    ended = asked.rows[0].ended;
  }
}
