import {
  Kind,
  parse,
  print,
  separateOperations,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type ListValueNode,
  type ObjectValueNode,
} from 'graphql';
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
  return new Set([...Object.values(OWN), ...Object.values(others)].filter(isExact).map(formOf));
}

/**
 * Whether a compiled operation says the same as one that is read. graphql-jit 0.8.9 takes a variable that is not given
 * for null where it stands within a value, looks at the directives of all places of a fragment together, and tells
 * fields apart by their aliases joined by `_`.
 */
function isExact(document: DocumentNode): boolean {
  const given = new Set<string>();
  let exact = true;
  const within = {
    enter: (value: ObjectValueNode | ListValueNode) =>
      visit(value, { Variable: ({ name }) => void (exact &&= given.has(name.value)) }),
  };
  visit(document, {
    VariableDefinition({ variable, type, defaultValue }) {
      if (type.kind === Kind.NON_NULL_TYPE && !defaultValue) given.add(variable.name.value);
    },
    Directive: () => void (exact = false),
    Field: ({ alias }) => void (exact &&= !alias?.value.includes('_')),
    ObjectValue: within,
    ListValue: within,
  });
  return exact;
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
