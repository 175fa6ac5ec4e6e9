import { randomBytes } from 'node:crypto';
import { chown, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** What must be the same at the next start; kept in `<dataDir>/postgres.json`, readable by its owner only. */
export interface EmbeddedState {
  port: number;
  /** Process id of the server that started PostgreSQL last. */
  startedBy: number;
  passwords: { superuser: string; owner: string; app: string };
}

const LOWEST_PORT = 20_000;
/** Below the ephemeral ports of every system (design.md trap 7). */
const HIGHEST_PORT = 32_000;

/** The kept state, or null at the first start. */
export async function readState(dataDir: string): Promise<EmbeddedState | null> {
  const text = await readFile(join(dataDir, 'postgres.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as EmbeddedState);
}

/** Fresh passwords of 192 bits each. */
export function freshPasswords(): EmbeddedState['passwords'] {
  const secret = (): string => randomBytes(24).toString('base64url');
  return { superuser: secret(), owner: secret(), app: secret() };
}

/** Keeps the state, all of it or nothing; it belongs to whom the folder belongs. */
export async function keepState(dataDir: string, state: EmbeddedState): Promise<void> {
  const file = join(dataDir, 'postgres.json');
  await writeFile(`${file}.part`, JSON.stringify(state, null, 2), { mode: 0o600 });
  const { uid, gid } = await stat(dataDir);
  if (process.getuid?.() === 0) await chown(`${file}.part`, uid, gid);
  await rename(`${file}.part`, file);
}

/** The wanted port where it is free, else a free one between 20000 and 32000. */
export async function freePort(wanted?: number): Promise<number> {
  let port = wanted;
  while (port === undefined || !(await isFree(port))) {
    port = LOWEST_PORT + Math.floor(Math.random() * (HIGHEST_PORT - LOWEST_PORT));
  }
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
