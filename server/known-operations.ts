import { parse, print, separateOperations, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { ConfigurationError } from './env.ts';

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
 * `KNOWN_OPERATIONS`. Throws ConfigurationError where the file holds none that the API could answer.
 */
export function knownOperations(schema: GraphQLSchema, further?: string): ReadonlySet<string> {
  const others = further ? separateOperations(documentIn(further, schema)) : {};
  return new Set([...Object.values(OWN), ...Object.values(others)].map(formOf));
}

function documentIn(file: string, schema: GraphQLSchema): DocumentNode {
  try {
    const document = parse(readFileSync(file, 'utf8'));
    const [wrong] = validate(schema, document);
    if (wrong) throw wrong;
    return document;
  } catch (error) {
    throw new ConfigurationError(`KNOWN_OPERATIONS: ${(error as Error).message}`);
  }
}

/** A document in the form that it shares with all others that say the same, however they are written. */
export function formOf({ definitions }: DocumentNode): string {
  return definitions.map(print).sort().join('\n');
}
