import { appendFile } from 'node:fs/promises';
import { createSecretKey, type KeyObject } from 'node:crypto';
import type pg from 'pg';
import { CHAINED_ENTRY, GENESIS, sealOf, type ChainedEntry } from './chain.ts';

/** How many entries one transaction seals. */
const BATCH = 5_000;
/** Names the advisory lock: one sealer at a time, whatever the number of servers. */
const SEALER_LOCK = 7_203_115;

/** The chain's key of a secret text. */
export function chainKey(secret: string): KeyObject {
  return createSecretKey(Buffer.from(secret, 'utf8'));
}

/**
 * Chains every entry that waits and belongs to a finished transaction, oldest first, and appends the new head to
 * `headsFile`, outside the database. Answers how many; 0 also where another server is sealing.
 */
export async function sealPending(pool: pg.Pool, key: KeyObject, headsFile: string): Promise<number> {
  let total = 0;
  for (let sealed = BATCH; sealed === BATCH; total += sealed) sealed = await sealBatch(pool, key, headsFile);
  return total;
}

async function sealBatch(pool: pg.Pool, key: KeyObject, headsFile: string): Promise<number> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('begin');
    const sealed = await sealLocked(client, key);
    await client.query('commit');
    // After the commit: a head that names no seal would look like a cut tail.
    if (sealed.head) await appendFile(headsFile, `${JSON.stringify(sealed.head)}\n`, { mode: 0o600 });
    return sealed.count;
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // A connection that failed within a transaction is of no further use.
    client.release(failure);
  }
}

/** The newest seal, as the file outside the database keeps it. */
export interface Head {
  seq: number;
  hash: string;
}

async function sealLocked(client: pg.PoolClient, key: KeyObject): Promise<{ count: number; head?: Head }> {
  const lock = await client.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [
    SEALER_LOCK,
  ]);
  if (!lock.rows[0]!.free) return { count: 0 };
  // A transaction that still runs may hold an older entry. After a restore the numbers begin anew: those ahead are finished.
  const { rows } = await client.query<ChainedEntry>(
    `select ${CHAINED_ENTRY} from audit_pending p join audit_entry e on e.id = p.entry_id, pg_current_snapshot() as snapshot
     where e.txid < pg_snapshot_xmin(snapshot) or e.txid >= pg_snapshot_xmax(snapshot) order by e.id limit $1`,
    [BATCH],
  );
  if (rows.length === 0) return { count: 0 };
  const last = await client.query<{ seq: string; hash: Buffer }>(
    'select seq, hash from audit_seal order by seq desc limit 1',
  );
  const start = Number(last.rows[0]?.seq ?? 0);
  const hashes: Buffer[] = [];
  let before = last.rows[0]?.hash ?? GENESIS;
  for (const [place, entry] of rows.entries()) {
    before = sealOf(key, before, start + place + 1, entry);
    hashes.push(before);
  }
  await client.query('select seal_entries($1, $2, $3)', [start, rows.map(entry => entry.id), hashes]);
  return { count: rows.length, head: { seq: start + rows.length, hash: before.toString('hex') } };
}
