import { parse, print, separateOperations, type DocumentNode } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';

const DOCUMENTS = new URL('../schema/operations/', import.meta.url);

/** What the panel asks. */
const OWN = separateOperations(
  parse(
    readdirSync(DOCUMENTS)
      .map(file => readFileSync(new URL(file, DOCUMENTS), 'utf8'))
      .join('\n'),
  ),
);

/** The names of the panel's operations. */
export const OWN_NAMES: ReadonlySet<string> = new Set(Object.keys(OWN));

/**
 * The operations that whoever runs the server answers for, each in its one form: the panel's, and those of a file of
 * `KNOWN_OPERATIONS`. Throws a GraphQLError where the file holds no GraphQL.
 */
export function knownOperations(further?: string): ReadonlySet<string> {
  const others = further ? separateOperations(parse(readFileSync(further, 'utf8'))) : {};
  return new Set([...Object.values(OWN), ...Object.values(others)].map(formOf));
}

/** A document in the form that it shares with all others that say the same, however they are written. */
export function formOf({ definitions }: DocumentNode): string {
  return definitions.map(print).sort().join('\n');
}
