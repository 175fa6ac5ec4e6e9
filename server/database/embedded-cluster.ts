import { execFile } from 'node:child_process';
import { chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Place } from './embedded-place.ts';

/** Everything the programs may know of us: no secret of the environment, one language for messages. */
export const PROGRAM_ENV: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Whether the cluster was made, completely. */
export async function clusterExists({ cluster }: Place): Promise<boolean> {
  return (await stat(cluster).catch(() => null)) !== null;
}

/**
 * Makes the cluster: UTF-8, sorted as British readers expect, passwords by SCRAM. It is made beside its place
 * and moved there when it is complete, so an interrupted first start leaves nothing half-made behind.
 */
export async function makeCluster(place: Place, password: string, durable: boolean): Promise<void> {
  const { account, binaries, cluster } = place;
  const part = `${cluster}.part`;
  const secret = `${cluster}.secret`;
  await mkdir(dirname(cluster), { recursive: true });
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { mode: 0o700 });
  await writeFile(secret, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(part, account.uid, account.gid);
    await chown(secret, account.uid, account.gid);
  }
  const options = [
    `--pgdata=${part}`,
    '--username=postgres',
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=en-GB',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await promisify(execFile)(binaries.initdb, options, { ...account, cwd: '/', env: PROGRAM_ENV });
  } finally {
    await rm(secret, { force: true });
  }
  await rename(part, cluster);
}

/** Keeps a cluster whose data folder was removed by its user under another name, so that a new one can begin. */
export async function setAside({ cluster }: Place, log: (line: string) => void): Promise<void> {
  const aside = `${cluster}.${new Date().toISOString().replaceAll(':', '')}`;
  await rename(cluster, aside);
  log(`The data folder is new, its former database is kept in ${aside}.`);
}
