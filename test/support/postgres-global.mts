import '@swc-node/register/esm-register';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embedded } from '../../server/database/embedded.ts';

declare global {
  /** The run's own PostgreSQL, handed from jest's global setup to its teardown. */
  var testPostgres: { server: Embedded; dataDir: string } | undefined;
}

const FOLDER = 'wellkept-test-';

/**
 * One PostgreSQL for the whole run, ours or the one of TEST_DATABASE_ADMIN_URL (a superuser's), with a migrated
 * template. Workers learn of it by environment. (jest wants a default export.)
 */
export default async function startPostgres(): Promise<void> {
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL ?? (await startOwn());
  const prefix = `wellkept_test_${process.pid}_`;
  Object.assign(process.env, { WELLKEPT_TEST_ADMIN_URL: adminUrl, WELLKEPT_TEST_PREFIX: prefix });
  const { makeTemplate } = await import('./template.ts');
  await makeTemplate({ adminUrl, prefix });
  // Workers begin with the arguments of this process.
  process.execArgv.push('--import', new URL('keep-worker-data.mjs', import.meta.url).href);
}

async function startOwn(): Promise<string> {
  const { startEmbedded } = await import('../../server/database/embedded.ts');
  await sweep();
  const dataDir = await mkdtemp(join(tmpdir(), `${FOLDER}${process.pid}-`));
  const server = await startEmbedded({ dataDir, log: () => undefined, durable: false });
  globalThis.testPostgres = { server, dataDir };
  return server.adminUrl;
}

/** Removes what runs that were killed left behind. */
async function sweep(): Promise<void> {
  const { isAlive, makeWay } = await import('../../server/database/embedded-postmaster.ts');
  for (const name of await readdir(tmpdir())) {
    const [, pid] = new RegExp(`^${FOLDER}(\\d+)-`).exec(name) ?? [];
    if (!pid || isAlive(Number(pid))) continue;
    await makeWay(join(tmpdir(), name, 'postgres'), undefined, () => undefined);
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}
