import type { EntityMetadata } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Where } from '../access/where.ts';
import type { EntityClass } from './columns.ts';

/** SQL with a `?` for each of its values, which are bound (database/binding.ts). */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Columns to order by, the first one first. */
export type Order = Record<string, 'ASC' | 'DESC'>[];

/** Which rows of an entity, and what of them. */
export interface Wanted {
  columns: readonly string[];
  where: Where;
  order?: Order;
  limit?: number;
  offset?: number;
}

/**
 * The rows of an entity as plain values under the names of its fields. No rule of anybody is asked here: `where` holds
 * them. Lists are bound whole, so that the text, and with it the plan that is kept for it, does not change with their
 * length.
 */
export async function plainRows<T extends object>(
  em: SqlEntityManager,
  entity: EntityClass<T>,
  { columns, where, order = [], limit, offset }: Wanted,
): Promise<T[]> {
  const meta = em.getMetadata().get(entity as never) as EntityMetadata;
  const shown = columns.map(name => columnOf(meta, name));
  const statement = from(meta, where);
  const parts = [`select ${shown.join(', ')} ${statement.text}`];
  const keys = order.flatMap(key => Object.entries(key));
  if (keys.length > 0)
    parts.push(
      `order by ${keys.map(([name, way]) => `${columnOf(meta, name)} ${way === 'DESC' ? 'desc' : 'asc'}`).join(', ')}`,
    );
  // Written out: of a number that it does not know the planner thinks as of a tenth of the table.
  if (limit !== undefined) parts.push(`limit ${whole(limit)}`);
  if (offset) parts.push(`offset ${whole(offset)}`);
  const rows = await em.execute<object[]>(parts.join(' '), statement.values);
  return rows.map(row => em.getComparator().mapResult(meta, row as never) as T);
}

/** How many rows there are, counted to `most`. */
export async function plainCount(
  em: SqlEntityManager,
  entity: EntityClass,
  where: Where,
  most: number,
): Promise<number> {
  const statement = from(em.getMetadata().get(entity as never) as EntityMetadata, where);
  const text = `select count(*)::int as n from (select 1 ${statement.text} limit ${whole(most)}) as counted`;
  const [row] = await em.execute<{ n: number }[]>(text, statement.values);
  return row!.n;
}

function from(meta: EntityMetadata, where: Where): Statement {
  const values: unknown[] = [];
  const condition = conditionOf(meta, where, values);
  return { text: `from ${quoted(meta.tableName)} as r where ${condition}`, values };
}

function whole(number: number): number {
  if (!Number.isSafeInteger(number)) throw new Error('rows are counted in whole numbers');
  return number;
}

/** What is not understood throws: an answer is never wider than was meant. */
function conditionOf(meta: EntityMetadata, where: Where, values: unknown[]): string {
  if (Object.getOwnPropertySymbols(where).length > 0) throw new Error('a raw condition cannot be read here');
  const parts = Object.entries(where).map(([key, value]) => {
    if (key === '$and') return joined(meta, value as Where[], ' and ', 'true', values);
    if (key === '$or') return joined(meta, value as Where[], ' or ', 'false', values);
    if (key === '$not') return `not (${conditionOf(meta, value as Where, values)})`;
    return compared(meta, key, value, values);
  });
  return parts.length === 0 ? 'true' : parts.join(' and ');
}

function joined(
  meta: EntityMetadata,
  parts: readonly Where[],
  by: string,
  none: string,
  values: unknown[],
): string {
  return parts.length === 0
    ? none
    : `(${parts.map(part => `(${conditionOf(meta, part, values)})`).join(by)})`;
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

function compared(meta: EntityMetadata, field: string, asked: unknown, values: unknown[]): string {
  const parts = Object.entries(operatorsOf(asked)).map(([operator, value]) => {
    const column = columnOf(meta, field);
    const type = propertyOf(meta, field).columnTypes[0]!;
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

function columnOf(meta: EntityMetadata, field: string): string {
  return `r.${quoted(propertyOf(meta, field).fieldNames[0]!)}`;
}

function propertyOf(meta: EntityMetadata, field: string) {
  const property = meta.properties[field as never] as EntityMetadata['props'][number] | undefined;
  if (!property) throw new Error(`${meta.className} has no field ${field}`);
  return property;
}

function quoted(name: string): string {
  return `"${name}"`;
}
