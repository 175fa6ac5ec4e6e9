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
  /** The cluster is not in the data folder, because the account cannot reach that. */
  elsewhere: boolean;
}

/**
 * `<dataDir>/postgres` and npm's binaries; for root, whose PostgreSQL runs under another account, whatever that
 * account cannot reach (a checkout beneath /root) is kept in /var/lib/wellkept-<hash of its path> instead.
 */
export async function findPlace(dataDir: string, log: (line: string) => void): Promise<Place> {
  await mkdir(dataDir, { recursive: true });
  const cluster = join(resolve(dataDir), 'postgres');
  const installed = await binariesIn(installedFolder());
  if (process.getuid?.() !== 0) {
    return { account: await accountFor(cluster), binaries: installed, cluster, elsewhere: false };
  }
  await chmod(dataDir, (await stat(dataDir)).mode | 0o011);
  const moved = join(openFolder(resolve(dataDir)), 'postgres');
  const account = await accountFor((await stat(cluster).catch(() => null)) ? cluster : moved);
  const elsewhere = !(await canEnter(dataDir, account));
  if (elsewhere)
    log(`PostgreSQL does not run as root, and its user cannot reach ${dataDir}: its data are in ${moved}.`);
  const binaries = (await canRun(installed, account)) ? installed : await copied(log);
  return { account, binaries, cluster: elsewhere ? moved : cluster, elsewhere };
}

/** Where everybody can reach what belongs to a folder that they cannot. */
function openFolder(path: string): string {
  return join('/var/lib', `wellkept-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`);
}

async function copied(log: (line: string) => void): Promise<Binaries> {
  const native = installedFolder();
  const parent = openFolder(native);
  log(`PostgreSQL does not run as root, and its user cannot reach its programs: a copy is in ${parent}.`);
  await mkdir(parent, { recursive: true, mode: 0o755 });
  return binariesIn(await copyFolder(native, parent));
}
