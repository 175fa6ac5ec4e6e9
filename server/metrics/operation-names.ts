import { readdirSync, readFileSync } from 'node:fs';

const DOCUMENTS = new URL('../../schema/operations/', import.meta.url);

/** What stands for every operation that is none of ours. */
const OTHER = 'other';

/** The names of our own documents. What a client calls its own never becomes a label: it could hold anything, and any number of them. */
const NAMES = new Set(
  readdirSync(DOCUMENTS).flatMap(file =>
    [...readFileSync(new URL(file, DOCUMENTS), 'utf8').matchAll(/^(?:query|mutation) (\w+)/gm)].map(
      ([, name]) => name!,
    ),
  ),
);

/** The name of an operation as a label. */
export function operationLabel(name: string | null | undefined): string {
  return name && NAMES.has(name) ? name : OTHER;
}
