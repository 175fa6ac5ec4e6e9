import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { resourcesInUse } from '../../server/crud/resource.ts';
import { visibleFields } from './expected/expectation.ts';
import { COMPUTED, EXPECTED } from './expected/register.ts';
import type { Probe } from './reading.ts';

/** Types and fields of the API that no expectation names, and the other way round. */
export function unexpectedFields(api: GraphQLSchema): string[] {
  const wrong: string[] = [];
  for (const type of Object.values(api.getTypeMap())) {
    if (!isObjectType(type) || /^__|Page$|^(Query|Mutation)$/.test(type.name) || COMPUTED.includes(type.name))
      continue;
    const fields = Object.keys(type.getFields());
    const named = Object.values(EXPECTED[type.name]?.groups ?? {}).flatMap(group =>
      group.trim().split(/\s+/),
    );
    wrong.push(...fields.filter(field => !named.includes(field)).map(field => `${type.name}.${field}`));
    wrong.push(
      ...named
        .filter(field => !fields.includes(field))
        .map(field => `${type.name}.${field} is expected and does not exist`),
    );
    if (new Set(named).size !== named.length) wrong.push(`${type.name} names a field twice`);
  }
  return wrong;
}

/** Every `Type.field` that a query can reach, the queries themselves included. */
export function readableFields(api: GraphQLSchema): string[] {
  const reached = new Map<string, GraphQLObjectType>();
  const reach = (type: GraphQLObjectType) => {
    if (reached.has(type.name)) return;
    reached.set(type.name, type);
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      if (isObjectType(inner)) reach(inner);
    }
  };
  reach(api.getQueryType()!);
  return [...reached.values()].flatMap(type =>
    Object.keys(type.getFields()).map(field => `${type.name}.${field}`),
  );
}

/** What the API can tell and the probe did not ask of somebody. */
export function unaskedFields({ api, asker }: Probe): string[] {
  return readableFields(api).filter(name => !asker.asked.has(name));
}

/** Filling them would make another story: where a case went decides who deals with what it became. */
const NEVER_FILLED = ['ComplaintCase.reroutedTo'];

/** Fields that are hidden from somebody on rows that she sees, all of them empty: nothing could have betrayed a leak. */
export function unfilledFields({ me, facts }: Probe): string[] {
  const unfilled: string[] = [];
  for (const { name, columns } of resourcesInUse()) {
    const expectation = EXPECTED[name];
    if (!expectation) continue;
    for (const column of columns.filter(({ internal }) => !internal)) {
      const hiding = facts
        .rows(name)
        .filter(row => visibleFields(expectation, row, me, facts)?.has(column.name) === false);
      if (hiding.length > 0 && !hiding.some(row => isFilled(row[column.name])))
        unfilled.push(`${name}.${column.name}`);
    }
  }
  return unfilled.filter(name => !NEVER_FILLED.includes(name));
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
