import type { Pool } from 'pg';

/** How many entries of the trail wait for their seal, and for how many seconds the oldest does. */
export async function unsealedFigures(pool: Pool): Promise<{ entries: number; oldest: number }> {
  const { rows } = await pool.query<{ entries: number; oldest: number }>(
    `select count(*)::int as entries, coalesce(extract(epoch from now() - min(e.at)), 0)::float8 as oldest
     from audit_pending p join audit_entry e on e.id = p.entry_id`,
  );
  return rows[0]!;
}
