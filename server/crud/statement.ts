import type { EntityMetadata } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Where } from '../access/where.ts';
import type { EntityClass } from './columns.ts';
import { columnOf, conditionOf, propertyOf, quoted, tableOf, type Table } from './condition.ts';

/** Columns to order by, the first one first. */
export type Order = Record<string, 'ASC' | 'DESC'>[];

/** A row as the database gives it. */
type Stored = Record<string, unknown>;

/** Which rows of an entity, and what of them. */
export interface Wanted {
  columns: readonly string[];
  where: Where;
  order?: Order;
  limit?: number;
  offset?: number;
  /** What is read beside each row by the same statement; answered by `besideOf`. */
  beside?: readonly Beside[];
}

/** Rows that belong to each row of a statement: their field `by` holds what its field `key` holds. */
export interface Beside {
  entity: EntityClass;
  columns: readonly string[];
  where: Where;
  by: string;
  key: string;
  order?: Order;
  beside?: readonly Beside[];
}

/** The rows of an entity as plain values under the names of its fields. No rule of anybody is asked here: `where` holds them. */
export async function plainRows<T extends object>(
  em: SqlEntityManager,
  entity: EntityClass<T>,
  { columns, where, order = [], limit, offset, beside = [] }: Wanted,
): Promise<T[]> {
  const table = tableOf(em, entity, 'r');
  const values: unknown[] = [];
  const others = beside.map(
    (one, place) => `${nested(em, one, table, place, values)} as "${COLUMN}${place}"`,
  );
  const parts = [`select ${[shown(table, columns), ...others].join(', ')} ${from(table, where, values)}`];
  if (order.length > 0) parts.push(ordered(table, order));
  // Written out: of a number that it does not know the planner thinks as of a tenth of the table.
  if (limit !== undefined) parts.push(`limit ${whole(limit)}`);
  if (offset) parts.push(`offset ${whole(offset)}`);
  const rows = await em.execute<Stored[]>(parts.join(' '), values);
  return rows.map(row => plain(em, table, row, beside) as T);
}

const texts = new WeakMap<EntityMetadata, WeakMap<readonly string[], string>>();

/** The columns of a statement's own table; of a list that comes back they are written once. */
function shown(table: Table, columns: readonly string[]): string {
  const known = texts.get(table.meta) ?? new WeakMap<readonly string[], string>();
  const text = known.get(columns) ?? columns.map(name => columnOf(table, name)).join(', ');
  texts.set(table.meta, known.set(columns, text));
  return text;
}

/** How many rows there are, counted to `most`. */
export async function plainCount(
  em: SqlEntityManager,
  entity: EntityClass,
  where: Where,
  most: number,
): Promise<number> {
  const values: unknown[] = [];
  const [row] = await em.execute<[{ n: number }]>(
    `select ${counted(em, entity, where, most, values)} as n`,
    values,
  );
  return row.n;
}

/** The same as a value within a statement; `places` is SQL for the places of the rows among which they are counted. */
export function counted(
  em: SqlEntityManager,
  entity: EntityClass,
  where: Where,
  most: number,
  values: unknown[],
  places?: string,
): string {
  const some = from(tableOf(em, entity, 'r'), where, values);
  const among = places ? ` and r.ctid = any (${places})` : '';
  return `(select count(*)::int from (select 1 ${some}${among} limit ${whole(most)}) as counted)`;
}

function from(table: Table, where: Where, values: unknown[]): string {
  const condition = conditionOf(table, where, values);
  return `from ${quoted(table.meta.tableName)} as ${table.alias} where ${condition}`;
}

function ordered(table: Table, order: Order): string {
  const keys = order.flatMap(key => Object.entries(key));
  return `order by ${keys.map(([name, way]) => `${columnOf(table, name)} ${way === 'DESC' ? 'desc' : 'asc'}`).join(', ')}`;
}

function whole(number: number): number {
  if (!Number.isSafeInteger(number)) throw new Error('rows are counted in whole numbers');
  return number;
}

/** How what stands beside a row is named in SQL: as no column is. */
const COLUMN = '+';
const ROWS = Symbol('rows beside');

/** The rows that were read beside one, for each `Beside` in its place. */
export function besideOf(row: object): object[][] {
  return (row as { [ROWS]?: object[][] })[ROWS] ?? [];
}

/** As one value of a row: a list of lists, in the order of the columns. */
function nested(
  em: SqlEntityManager,
  { entity, columns, where, by, key, order = [], beside = [] }: Beside,
  parent: Table,
  place: number,
  values: unknown[],
): string {
  const table = tableOf(em, entity, `${parent.alias}_${place}`);
  const cells = [
    ...columns.map(name => columnOf(table, name)),
    ...beside.map((one, at) => nested(em, one, table, at, values)),
  ];
  const way = order.length > 0 ? ` ${ordered(table, order)}` : '';
  const met = `${columnOf(table, by)} = ${columnOf(parent, key)}`;
  return `(select json_agg(json_build_array(${cells.join(', ')})${way}) ${from(table, where, values)} and ${met})`;
}

/** A row of the database under the names of its fields, with what was read beside it. */
function plain(em: SqlEntityManager, { meta }: Table, row: Stored, beside: readonly Beside[]): object {
  const rows = beside.map((one, place) => {
    const found = row[`${COLUMN}${place}`] as unknown[][] | null;
    delete row[`${COLUMN}${place}`];
    return (found ?? []).map(cells => plainCells(em, one, cells));
  });
  const record = em.getComparator().mapResult(meta, row as never) as object;
  return rows.length > 0 ? Object.assign(record, { [ROWS]: rows }) : record;
}

function plainCells(
  em: SqlEntityManager,
  { entity, columns, beside = [] }: Beside,
  cells: unknown[],
): object {
  const table = tableOf(em, entity, '');
  const row: Stored = {};
  columns.forEach((name, at) => (row[propertyOf(table, name).fieldNames[0]!] = cells[at]));
  beside.forEach((_, at) => (row[`${COLUMN}${at}`] = cells[columns.length + at]));
  return plain(em, table, row, beside);
}
