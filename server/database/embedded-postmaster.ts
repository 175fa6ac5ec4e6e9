import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

/** What PostgreSQL writes into `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  ready: boolean;
}

/** How long an orphan may take to finish what it does, in milliseconds, before it is told to drop it. */
const PATIENCE = 15_000;
/** No system gives this process id: PostgreSQL takes the file for one that a crash left behind. */
const NOBODY = 2_147_483_646;

/** The running or crashed server of a cluster, null where it was stopped cleanly. */
export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Makes way for a new server of the cluster after ours was killed: an orphan that still runs is stopped cleanly;
 * a process id that now belongs to something else is crossed out (PostgreSQL would wait for that stranger), while
 * the rest of the file stays, by which PostgreSQL sees children of the dead one. Throws when `startedBy`, a living
 * server of ours, still uses it.
 */
export async function makeWay(
  cluster: string,
  startedBy: number | undefined,
  log: (line: string) => void,
): Promise<void> {
  const found = await readPostmaster(cluster);
  if (!found || !isAlive(found.pid)) return;
  if (!(await isPostgresOf(cluster, found.pid))) return crossOut(cluster);
  if ((await parentOf(found.pid)) === startedBy) {
    throw new Error(`process ${startedBy} is using ${cluster}: stop it first, or choose another DATA_DIR`);
  }
  log('PostgreSQL still runs from a server that was killed: stopping it first.');
  process.kill(found.pid, 'SIGINT');
  if (await hasEnded(found.pid)) return;
  process.kill(found.pid, 'SIGQUIT');
  if (!(await hasEnded(found.pid))) throw new Error(`PostgreSQL (process ${found.pid}) does not stop`);
}

/** Whether a process exists, ours or another's. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function hasEnded(pid: number): Promise<boolean> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await delay(20)) {
    if (!isAlive(pid)) return true;
  }
  return false;
}

async function isPostgresOf(cluster: string, pid: number): Promise<boolean> {
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8')
    .then(text => text.split('\0'))
    .catch(async () => (await ps(pid, 'command')).split(' '));
  return basename(words[0] ?? '') === 'postgres' && words.includes(cluster);
}

async function parentOf(pid: number): Promise<number> {
  return readFile(`/proc/${pid}/status`, 'utf8')
    .then(text => Number(/^PPid:\s*(\d+)/m.exec(text)?.[1]))
    .catch(async () => Number(await ps(pid, 'ppid')));
}

/** One column of `ps`, where there is no /proc (macOS). */
async function ps(pid: number, column: 'command' | 'ppid'): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-o', `${column}=`, '-p', String(pid)]);
  return stdout.trim();
}

async function crossOut(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [NOBODY, ...rest].join('\n'));
}
