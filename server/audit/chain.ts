import { createHash, createHmac, type KeyObject } from 'node:crypto';

/** An entry as the chain covers it: texts as PostgreSQL writes them, so that both sides of the hash are exact. */
export interface ChainedEntry {
  id: string;
  at: string;
  actor: string | null;
  event: string | null;
  request: string | null;
  subject: string;
  record_id: string;
  root_subject: string;
  root_id: string;
  operation: string;
  fields: string[];
  value_digest: string;
  txid: string;
}

/** The select list of a {@link ChainedEntry}, from `audit_entry as e`. */
export const CHAINED_ENTRY = `e.id::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.actor, e.event, e.request, e.subject, e.record_id, e.root_subject, e.root_id, e.operation, e.fields,
  encode(e.value_digest, 'hex') as value_digest, e.txid::text`;

/** The hash before the first entry. */
export const GENESIS = Buffer.alloc(32);

/** HMAC-SHA256 of an entry at its place behind the hash before it: none can change, move, go or come unseen. */
export function sealOf(key: KeyObject, before: Buffer, seq: number, entry: ChainedEntry): Buffer {
  const {
    id,
    at,
    actor,
    event,
    request,
    subject,
    record_id,
    root_subject,
    root_id,
    operation,
    fields,
    value_digest,
    txid,
  } = entry;
  const text = JSON.stringify([
    seq,
    id,
    at,
    actor,
    event,
    request,
    subject,
    record_id,
    root_subject,
    root_id,
    operation,
    fields,
    value_digest,
    txid,
  ]);
  return createHmac('sha256', key).update(before).update(text).digest();
}

/** The salted digest that an entry holds of its values; the same as in audit_change() (migrations/audit.sql). */
export function digestOf(salt: Buffer, before: string | null, after: string | null): string {
  return createHash('sha256')
    .update(salt)
    .update(`${before ?? ''}\n${after ?? ''}`)
    .digest('hex');
}
