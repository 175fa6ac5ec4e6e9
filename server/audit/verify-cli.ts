import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../database/embedded.ts';
import { readState } from '../database/embedded-state.ts';
import { readEnv, type Env } from '../env.ts';
import { headsFile, readHeads } from './heads.ts';
import { chainKey } from './seal.ts';
import { verify, type Finding, type Verdict } from './verify.ts';

/** `npm run audit:verify`: prints what the audit trail's chain says; exit 1 where anything does not agree. */
const SENTENCES: Record<Finding['kind'], string> = {
  CHANGED: 'is not what was sealed there: changed, moved or put there since',
  VALUE_CHANGED: 'has other values than it was written with',
  REMOVED: 'is gone',
  INSERTED: 'was put beside the trail by hand and is not sealed',
  SEAL_MISSING: 'has lost its seal',
  TAIL_CUT: 'was sealed according to the heads file and is gone, with everything after it',
  HEADS_MISSING: 'nothing to hold the tail against: the heads file is missing or empty',
};

/** How many findings are printed one by one; a removed seal makes every later one disagree. */
const PRINTED = 20;

const env = readEnv();
const database = await reach(env);
const client = new pg.Client({ connectionString: database.url });
await client.connect();
const secret = env.AUDIT_KEY ?? readFileSync(join(env.DATA_DIR, 'audit-key'), 'utf8');
const verdict = await verify(client, chainKey(secret), await readHeads(headsFile(env.DATA_DIR)));
await client.end();
await database.stop();
print(verdict);
process.exit(verdict.findings.length > 0 ? 1 : 0);

/** The database of a running server, of DATABASE_URL, or the embedded one, started for this. */
async function reach({ DATABASE_URL, DATA_DIR }: Env): Promise<{ url: string; stop(): Promise<void> }> {
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} };
  const state = await readState(DATA_DIR);
  const url = state && `postgresql://wellkept_app:${state.passwords.app}@127.0.0.1:${state.port}/wellkept`;
  if (url && (await answers(url))) return { url, stop: async () => {} };
  return startEmbedded({ dataDir: DATA_DIR, log: line => console.log(line) });
}

async function answers(url: string): Promise<boolean> {
  const probe = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  return probe
    .connect()
    .then(() => probe.end())
    .then(
      () => true,
      () => false,
    );
}

function print({ sealed, unsealed, withoutValues, findings }: Verdict): void {
  console.log(`${sealed} sealed, ${unsealed} not sealed yet, ${withoutValues} without values (disposed of).`);
  for (const { kind, at } of findings.slice(0, PRINTED)) console.log(`${kind} ${at}: ${SENTENCES[kind]}`);
  if (findings.length > PRINTED) console.log(`… and ${findings.length - PRINTED} more`);
  console.log(findings.length === 0 ? 'The trail is whole.' : 'The trail is NOT whole.');
}
