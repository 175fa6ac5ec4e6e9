import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbedded, type Embedded } from '../../server/database/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { urlOf, withClient } from '../../server/database/roles.ts';
import { keptSecret } from '../../server/env.ts';
import { readFacts, type Facts } from './facts.ts';
import { KNOWN } from './operations.ts';
import { RIVAL_SQL, RIVAL_ROLE } from './rival-roles.ts';

/** A seeded database that every target of a size stands on. */
export interface Ground {
  size: number;
  database: Embedded;
  /** How PostGraphile signs in. */
  rivalUrl: string;
  /** What the product is told, beside its port. */
  env: Record<string, string>;
  facts: Facts;
  /** How the names of the targets' logs begin. */
  logs: string;
}

/** The demo people's, for the work of signing in. */
export const PASSWORD = 'a password of the bench';

const SWC = ['--import', '@swc-node/register/esm-register'];

/** Opens the database of a size; made by the product's own generator where it is not there. */
export async function openGround(size: number, root: string): Promise<Ground> {
  const dataDir = join(root, String(size));
  const seeded = join(dataDir, 'seeded');
  const fresh = !existsSync(seeded);
  if (fresh) {
    // What was left half-way is not what the size says.
    await rm(dataDir, { recursive: true, force: true });
    await seed(size, dataDir);
  }
  const database = await startEmbedded({ dataDir, log: () => undefined });
  await migrate(database.ownerUrl);
  const password = keptSecret(dataDir, 'rival-password');
  const admin = urlOf(database.adminUrl, 'wellkept');
  const facts = await withClient(admin, async client => {
    await client.query(RIVAL_SQL);
    await client.query(`alter role ${RIVAL_ROLE} login password '${password}'`);
    if (fresh) await client.query('vacuum analyze');
    return readFacts(client);
  });
  await writeFile(seeded, '');
  await writeFile(operationsOf(dataDir), KNOWN);
  const rivalUrl = urlOf(admin, 'wellkept', RIVAL_ROLE, password);
  return { size, database, rivalUrl, env: environment(dataDir, database), facts, logs: dataDir };
}

function operationsOf(dataDir: string): string {
  return join(dataDir, 'operations.graphql');
}

function seed(size: number, dataDir: string): Promise<void> {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    DEMO: 'on',
    DEMO_CLIENTS: '0',
    DEMO_PASSWORD: PASSWORD,
  };
  const made = spawn(process.execPath, [...SWC, 'server/demo/seed-cli.ts', '--clients', String(size)], {
    env,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) =>
    made.once('exit', code => (code === 0 ? resolve() : reject(new Error('the database was not seeded')))),
  );
}

/** As in the container: production, with the keys under which the database was seeded. */
function environment(dataDir: string, { url, ownerUrl }: Embedded): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    DATABASE_OWNER_URL: ownerUrl,
    DATA_DIR: dataDir,
    KNOWN_OPERATIONS: operationsOf(dataDir),
    DEMO: 'on',
    DEMO_CLIENTS: '0',
    LOG_LEVEL: 'warn',
    SESSION_SECRET: keptSecret(dataDir, 'session-secret'),
    AUDIT_KEY: keptSecret(dataDir, 'audit-key'),
    SEAL_KEYS: `first:${keptSecret(dataDir, 'seal-key')}`,
    CONTACT_KEY: keptSecret(dataDir, 'contact-key'),
    EQUALITY_KEY: keptSecret(dataDir, 'equality-key'),
    PSEUDONYM_KEY: keptSecret(dataDir, 'pseudonym-key'),
  };
}
