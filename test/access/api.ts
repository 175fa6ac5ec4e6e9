import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import type { World } from '../support/world.ts';

/** A query or mutation of the API. */
export type RootField = GraphQLField<unknown, unknown>;

/** The API as it describes itself to a client. */
export async function apiOf(world: World): Promise<GraphQLSchema> {
  const response = await world.anonymous().fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  return buildClientSchema(((await response.json()) as { data: IntrospectionQuery }).data);
}

/** All mutations. */
export function mutationsOf(api: GraphQLSchema): RootField[] {
  return Object.values(api.getMutationType()!.getFields());
}

/** All queries. */
export function queriesOf(api: GraphQLSchema): RootField[] {
  return Object.values(api.getQueryType()!.getFields());
}

/** A document that calls one root field with variables for all its arguments. */
export function callOf(kind: 'query' | 'mutation', field: RootField): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isScalarType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${kind}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`;
}

/** Makes a value of an input type; `leaf` decides scalars and enums, undefined leaves a field out. */
export type Leaf = (type: GraphQLInputType, path: readonly string[]) => unknown;

/** A value of a type, every field given. */
export function valueOf(type: GraphQLInputType, leaf: Leaf, path: readonly string[] = []): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, leaf, path);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(field => [
      field.name,
      valueOf(field.type, leaf, [...path, field.name]),
    ]);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  if (isListType(type)) {
    const item = valueOf(type.ofType, leaf, path);
    return item === undefined ? [] : [item];
  }
  return leaf(type, path);
}

/** Texts of a form that a field asks for. */
const FORMS: [RegExp, string][] = [
  [/email$/i, 'probe@example.test'],
  [/(phone|telephone)$/i, '01632 960001'],
  [/(website|url)$/i, 'https://example.test/notice'],
  [/^country$/i, 'FR'],
  [/^nhsNumber$/, '9999000010'],
  [/^postcode$/, 'B99 1AA'],
  [/^token$/, 'tok_Probe0001'],
  [/^last4$/, '4242'],
  [/^code$/, 'RR-PROBE'],
  [/^noticePassage$/, 'S31'],
  [/^logo$/, `data:image/png;base64,${'iVBORw0KGgo='}`],
  [/icoRegistration|^registration$/i, 'ZA123456'],
];

/** The moment from which plausible dates are taken. */
export interface Sample {
  today: string;
  now: string;
  /** An id for a field of that name. */
  idFor: (name: string) => string | undefined;
}

/** Values that a reasonable form would send. */
export function plausible({ today, now, idFor }: Sample): Leaf {
  return (type, path) => {
    const name = path.at(-1)!;
    if (isEnumType(type)) return type.getValues()[0]!.name;
    const values: Record<string, () => unknown> = {
      String: () => FORMS.find(([form]) => form.test(name))?.[1] ?? 'A plausible text',
      ID: () => idFor(name),
      // An Int counts something, such as rows; hours to consider are a day at least.
      Int: () => (name === 'considerHours' ? 24 : 1),
      JSON: () => ({}),
      Boolean: () => true,
      Date: () => today,
      DateTimeISO: () => now,
      DateTime: () => now,
    };
    return values[getNamedType(type).name]?.();
  };
}
