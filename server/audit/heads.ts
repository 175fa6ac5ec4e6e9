import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Head } from './seal.ts';

/** Where the heads of the chain are kept, outside the database. */
export function headsFile(dataDir: string): string {
  return join(dataDir, 'audit-heads.jsonl');
}

/** The heads of a file, none where it is absent; a last line that a crash cut short is no head. */
export async function readHeads(file: string): Promise<Head[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as Head);
}
