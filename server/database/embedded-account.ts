import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Under whom PostgreSQL runs: empty for ourselves, an unprivileged account when we are root, whom it refuses. */
export interface Account {
  uid?: number;
  gid?: number;
}

/** In this order: its own account where the system has one, else the account that owns nothing. */
const PREFERRED = ['postgres', 'nobody'];

/**
 * The account for a cluster: who owns it already, else `postgres` or `nobody` for root. Throws when the cluster
 * belongs to somebody whom we cannot become.
 */
export async function accountFor(cluster: string): Promise<Account> {
  const ourselves = process.getuid?.();
  const owner = await stat(cluster).catch(() => null);
  if (ourselves !== 0) {
    if (owner && ourselves !== undefined && owner.uid !== ourselves) {
      throw new Error(`${cluster} belongs to another user: start as that user, or choose another DATA_DIR`);
    }
    return {};
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map(line => line.split(':'));
  for (const name of PREFERRED) {
    const found = lines.find(([user]) => user === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root and there is no user "postgres" or "nobody": start as an ordinary user',
  );
}

/** Whether the account can enter a folder, all its parents included. */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  return promisify(execFile)('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}
