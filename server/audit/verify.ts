import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { CHAINED_ENTRY, digestOf, GENESIS, sealOf, type ChainedEntry } from './chain.ts';
import type { Head } from './seal.ts';

/** What does not agree. CHANGED is an entry that differs from what was sealed at its place: changed, moved or put there. */
export interface Finding {
  kind: 'CHANGED' | 'VALUE_CHANGED' | 'REMOVED' | 'INSERTED' | 'SEAL_MISSING' | 'TAIL_CUT' | 'HEADS_MISSING';
  /** The number in the chain, or of the entry where it stands in no chain. */
  at: string;
}

/** The outcome: `unsealed` entries wait for the sealer, `withoutValues` lost theirs to a disposal; neither is a finding. */
export interface Verdict {
  sealed: number;
  unsealed: number;
  withoutValues: number;
  findings: Finding[];
}

interface Link extends ChainedEntry {
  seq: string;
  hash: Buffer;
  salt: Buffer | null;
  before: string | null;
  after: string | null;
}

const PAGE = 5_000;

/** Recomputes the whole chain from one moment's view of the database and holds it against the heads kept outside. */
export async function verify(
  client: pg.ClientBase,
  key: KeyObject,
  heads: readonly Head[],
): Promise<Verdict> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const verdict: Verdict = { sealed: 0, unsealed: 0, withoutValues: 0, findings: [] };
    await followChain(client, key, bySeq(heads), verdict);
    if (heads.length === 0 && verdict.sealed > 0) verdict.findings.push({ kind: 'HEADS_MISSING', at: '0' });
    await lookBeside(client, verdict);
    return verdict;
  } finally {
    await client.query('rollback');
  }
}

async function followChain(
  client: pg.ClientBase,
  key: KeyObject,
  heads: Map<number, string[]>,
  verdict: Verdict,
): Promise<void> {
  let before: Buffer = GENESIS;
  for (
    let page = await linksAfter(client, 0);
    page.length > 0;
    page = await linksAfter(client, verdict.sealed)
  ) {
    for (const link of page) {
      const seq = Number(link.seq);
      if (seq !== verdict.sealed + 1)
        verdict.findings.push({ kind: 'SEAL_MISSING', at: String(verdict.sealed + 1) });
      const kind = judge(key, before, seq, link) ?? (isHead(link, heads.get(seq)) ? null : 'CHANGED');
      if (kind) verdict.findings.push({ kind, at: link.seq });
      if (link.id !== null && link.salt === null) verdict.withoutValues++;
      // The stored hash: one fault is one finding, the rest is judged on its own.
      before = link.hash;
      verdict.sealed = seq;
    }
  }
  for (const seq of heads.keys())
    if (seq > verdict.sealed) verdict.findings.push({ kind: 'TAIL_CUT', at: String(seq) });
}

/** Every head that was ever written for a number: after a cut and a new start there are two. */
function bySeq(heads: readonly Head[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { seq, hash } of heads) found.set(seq, [...(found.get(seq) ?? []), hash]);
  return found;
}

function isHead({ hash }: Link, heads: string[] = []): boolean {
  return heads.every(head => head === hash.toString('hex'));
}

async function linksAfter(client: pg.ClientBase, seq: number): Promise<Link[]> {
  const { rows } = await client.query<Link>(
    `select s.seq::text, s.hash, ${CHAINED_ENTRY}, v.salt, v.before::text, v.after::text
     from audit_seal s left join audit_entry e on e.id = s.entry_id left join audit_value v on v.entry_id = e.id
     where s.seq > $1 order by s.seq limit ${PAGE}`,
    [seq],
  );
  return rows;
}

function judge(key: KeyObject, before: Buffer, seq: number, link: Link): Finding['kind'] | null {
  if (link.id === null) return 'REMOVED';
  if (!sealOf(key, before, seq, link).equals(link.hash)) return 'CHANGED';
  if (link.salt && digestOf(link.salt, link.before, link.after) !== link.value_digest) return 'VALUE_CHANGED';
  return null;
}

/** Entries outside the chain: those that wait are counted, those that nobody announced or that vanished while waiting are findings. */
async function lookBeside(client: pg.ClientBase, verdict: Verdict): Promise<void> {
  const { rows } = await client.query<{ id: string; entry: boolean; pending: boolean }>(
    `select coalesce(e.id, p.entry_id)::text as id, e.id is not null as entry, p.entry_id is not null as pending
     from audit_entry e full join audit_pending p on p.entry_id = e.id
     where p.entry_id is not null or not exists (select from audit_seal s where s.entry_id = e.id) order by 1`,
  );
  for (const { id, entry, pending } of rows) {
    if (entry && pending) verdict.unsealed++;
    else verdict.findings.push({ kind: entry ? 'INSERTED' : 'REMOVED', at: id });
  }
}
