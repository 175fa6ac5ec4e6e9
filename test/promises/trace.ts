import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** A test whose name begins with the promises that it holds: `S78: …` or `S68, S80: …`. */
const NAMED = /\b(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:S\d+(?:, )?)+): (.+?)\1,/g;

/** The names of the tests by the promise that they hold, each without its codes. */
export async function promiseTests(): Promise<Map<string, string[]>> {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const files = (await readdir(folder, { recursive: true })).filter(file => /\.test\.tsx?$/.test(file));
  const found = new Map<string, string[]>();
  for (const file of files.toSorted()) {
    for (const [, , codes = '', name = ''] of (await readFile(join(folder, file), 'utf8')).matchAll(NAMED))
      for (const code of codes.split(', ')) found.set(code, [...(found.get(code) ?? []), name]);
  }
  return found;
}
