import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache');
const PLACE = join(CACHE, 'chromium');

/** The browser of the tests: the system's own where there is one, else the one that npm brought. */
export function browserProgram(): string {
  return SYSTEM.find(path => existsSync(path)) ?? broughtByNpm();
}

/** Unpacked once into this checkout: the package's own choice, the machine's /tmp, is shared with other users. */
function broughtByNpm(): string {
  if (!existsSync(PLACE)) {
    mkdirSync(CACHE, { recursive: true });
    const unpacked = mkdtempSync(join(CACHE, 'chromium-'));
    execFileSync(process.execPath, [join(import.meta.dirname, 'unpack-browser.mts')], {
      env: { ...process.env, TMPDIR: unpacked },
    });
    try {
      renameSync(unpacked, PLACE);
    } catch {
      // Another worker was first; its copy is as good.
      rmSync(unpacked, { recursive: true, force: true });
    }
  }
  return join(PLACE, 'chromium');
}
