import { createHash } from 'node:crypto';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Account, accountFor, canEnter } from './embedded-account.ts';
import { type Binaries, binariesIn, canRun, copyFolder, installedFolder } from './embedded-binaries.ts';

/** Where one embedded PostgreSQL lives and who runs it. */
export interface Place {
  account: Account;
  binaries: Binaries;
  /** The cluster's folder, made by `initdb`. */
  cluster: string;
}

/**
 * `<dataDir>/postgres` and npm's binaries; for root, whose PostgreSQL runs under another account, whatever that
 * account cannot reach (a checkout beneath /root) is kept in /var/lib/wellkept-<hash of dataDir> instead.
 */
export async function findPlace(dataDir: string, log: (line: string) => void): Promise<Place> {
  await mkdir(dataDir, { recursive: true });
  const beside = join(
    '/var/lib',
    `wellkept-${createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12)}`,
  );
  const cluster = join(resolve(dataDir), 'postgres');
  const installed = installedFolder();
  if (process.getuid?.() !== 0) {
    return { account: await accountFor(cluster), binaries: await binariesIn(installed), cluster };
  }
  await chmod(dataDir, (await stat(dataDir)).mode | 0o011);
  const moved = join(beside, 'postgres');
  const account = await accountFor((await stat(cluster).catch(() => null)) ? cluster : moved);
  const reachesData = await canEnter(dataDir, account);
  const reachesBinaries = await canRun(await binariesIn(installed), account);
  if (reachesData && reachesBinaries) return { account, binaries: await binariesIn(installed), cluster };
  await mkdir(beside, { recursive: true, mode: 0o755 });
  log(`PostgreSQL does not run as root, and its user cannot reach this folder: ${beside} is used for it.`);
  const native = reachesBinaries ? installed : await copyFolder(installed, beside);
  return { account, binaries: await binariesIn(native), cluster: reachesData ? cluster : moved };
}
