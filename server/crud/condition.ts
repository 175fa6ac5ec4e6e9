import type { EntityMetadata } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Where } from '../access/where.ts';
import type { EntityClass } from './columns.ts';

/** An entity in a statement, and the name that its columns are asked by. */
export interface Table {
  meta: EntityMetadata;
  alias: string;
}

/** An entity under a name. */
export function tableOf(em: SqlEntityManager, entity: EntityClass, alias: string): Table {
  return { meta: em.getMetadata().get(entity as never) as EntityMetadata, alias };
}

/**
 * A condition in SQL with a `?` for each value, which is added to `values` and bound (database/binding.ts). Lists are
 * bound whole, so that the text, and with it the plan that is kept for it, does not change with their length. What is
 * not understood throws: an answer is never wider than was meant.
 */
export function conditionOf(table: Table, where: Where, values: unknown[]): string {
  if (Object.getOwnPropertySymbols(where).length > 0) throw new Error('a raw condition cannot be read here');
  const parts = Object.entries(where).map(([key, value]) => {
    if (key === '$and') return joined(table, value as Where[], ' and ', 'true', values);
    if (key === '$or') return joined(table, value as Where[], ' or ', 'false', values);
    if (key === '$not') return `not (${conditionOf(table, value as Where, values)})`;
    return compared(table, key, value, values);
  });
  return parts.length === 0 ? 'true' : parts.join(' and ');
}

function joined(table: Table, parts: readonly Where[], by: string, none: string, values: unknown[]): string {
  return parts.length === 0
    ? none
    : `(${parts.map(part => `(${conditionOf(table, part, values)})`).join(by)})`;
}

/** Operators that take one value. */
const COMPARISONS: Readonly<Record<string, string>> = {
  $eq: '=',
  $ne: '<>',
  $gt: '>',
  $gte: '>=',
  $lt: '<',
  $lte: '<=',
  $ilike: 'ilike',
};
/** Operators that take a list: what it says when it is empty, holds one value, or several. */
const LISTS: Readonly<Record<string, readonly [none: string, one: string, several: string]>> = {
  $in: ['false', '=', '= any'],
  $nin: ['true', '<>', '<> all'],
};

function compared(table: Table, field: string, asked: unknown, values: unknown[]): string {
  const parts = Object.entries(operatorsOf(asked)).map(([operator, value]) => {
    const column = columnOf(table, field);
    const type = propertyOf(table, field).columnTypes[0]!;
    if (value === null && operator === '$eq') return `${column} is null`;
    if (value === null && operator === '$ne') return `${column} is not null`;
    if (Array.isArray(value) && operator in LISTS) return listed(column, type, operator, value, values);
    values.push(value);
    if (Array.isArray(value) && operator === '$contains') return `${column} @> ?::${type}`;
    if (isPlain(value) && operator in COMPARISONS) return `${column} ${COMPARISONS[operator]} ?`;
    throw new Error(`${field}: ${operator} cannot be translated`);
  });
  if (parts.length === 0) throw new Error(`${field} is compared with nothing`);
  return parts.join(' and ');
}

/** A value by itself is to be equal, a list to hold it. */
function operatorsOf(asked: unknown): object {
  if (Array.isArray(asked)) return { $in: asked };
  return asked === null || isPlain(asked) ? { $eq: asked } : ((asked ?? {}) as object);
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
}

/** One value is compared as such: so an index of rows with this value alone is used. */
function listed(
  column: string,
  type: string,
  operator: string,
  list: readonly unknown[],
  values: unknown[],
): string {
  const [none, one, several] = LISTS[operator]!;
  if (list.length === 0) return none;
  values.push(list.length === 1 ? list[0] : list);
  return list.length === 1 ? `${column} ${one} ?` : `${column} ${several} (?::${type}[])`;
}

/** A column of a table under the name of its field. */
export function columnOf(table: Table, field: string): string {
  return `${table.alias}.${quoted(propertyOf(table, field).fieldNames[0]!)}`;
}

/** What MikroORM knows of a field; a field that is none throws. */
export function propertyOf({ meta }: Table, field: string) {
  const property = meta.properties[field as never] as EntityMetadata['props'][number] | undefined;
  if (!property) throw new Error(`${meta.className} has no field ${field}`);
  return property;
}

/** A name as it is written in SQL. */
export function quoted(name: string): string {
  return `"${name}"`;
}
