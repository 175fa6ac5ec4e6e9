import type { AbstractSqlPlatform, SqlEntityManager } from '@mikro-orm/sql';
import pg from 'pg';
import type { Ability } from '../access/abilities.ts';
import { isRestricted, readable, readableField } from '../access/scope.ts';
import type { Where } from '../access/where.ts';
import type { EntityClass } from './columns.ts';
import { columnOf, conditionOf, propertyOf, quoted, tableOf, type Table } from './condition.ts';

/** A cell of each row: a field as it stands, in words by code, as Yes or No, or the name of what it links to. */
export interface Cell<T> {
  key: string;
  field: keyof T & string;
  as?: 'flag' | 'name';
  words?: Readonly<Record<string, string>>;
  /** What stands there where the field is empty. */
  otherwise?: string;
}

/** Which rows, in which order, and what of them. */
export interface Copied<T> {
  cells: readonly Cell<T>[];
  where: Where;
  order: keyof T & string;
}

/** First characters by which a spreadsheet takes a text for a formula: = + - @, the wide ones too, and what it skips before them. */
const FORMULA = ['=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '\t', '\r', '\n'];

/** How rows leave: as lines of CSV, in which no text is a formula, or as JSON objects. */
export type CopyForm = 'csv' | 'json';

/** The name of what rows link to. */
export interface Named {
  id: string;
  name: string;
}

/** The setting of the transaction that holds the names, a JSON object by id (crud/snapshot.ts). */
export const NAMES = 'wellkept.names';

/**
 * The statement whose rows become a file: those that the viewer may read, and of each what she may read of it, as
 * `select` and its mask would give them. It has no parameters, which COPY cannot take: what its rules compare with is
 * written out by pg, and nothing else in it comes from outside the code.
 */
export function copySelect<T extends object>(
  em: SqlEntityManager,
  ability: Ability,
  entity: EntityClass<T>,
  { cells, where, order }: Copied<T>,
  form: CopyForm,
): string {
  const table = tableOf(em, entity, 'r');
  const platform = em.getPlatform();
  const condition = (asked: Where) => {
    const values: unknown[] = [];
    return writtenOut(platform, conditionOf(table, asked, values), values);
  };
  const seen = (field: string, sql: string) =>
    isRestricted(ability, entity, field)
      ? `case when ${condition(readableField(ability, entity, field))} then ${sql} end`
      : sql;
  const parts = cells.map((cell, place) => partOf(cell, table, place));
  const shown = cells.map(({ key, field, otherwise }, place) => {
    const { sql, isText } = parts[place]!;
    const text = form === 'csv' && isText ? withoutFormula(sql) : sql;
    const told = otherwise ? `coalesce(${text}, ${pg.escapeLiteral(otherwise)})` : text;
    return `${seen(field, told)} as "${key}"`;
  });
  return [
    `with named as materialized (select current_setting('${NAMES}')::jsonb as names)`,
    `select ${shown.join(', ')} from ${quoted(table.meta.tableName)} as r`,
    ...parts.flatMap(({ join }) => join ?? []),
    `where ${condition({ $and: [readable(ability, entity), where] })} order by ${columnOf(table, order)}`,
  ].join('\n');
}

/** The names as the statement looks them up. */
export function namesFor(form: CopyForm, names: readonly Named[]): string {
  const told = (name: string) => (form === 'csv' && FORMULA.includes(name.charAt(0)) ? `'${name}` : name);
  return JSON.stringify(Object.fromEntries(names.map(({ id, name }) => [id, told(name)])));
}

/** SQL of a cell, whether it is a text that somebody wrote, and what it is joined with. */
interface Part {
  sql: string;
  isText: boolean;
  join?: string;
}

function partOf<T>({ field, as, words }: Cell<T>, table: Table, place: number): Part {
  const column = columnOf(table, field);
  const [type] = propertyOf(table, field).columnTypes;
  if (as === 'flag')
    return { sql: `case when ${column} then 'Yes' when not ${column} then 'No' end`, isText: false };
  // Looked up and not joined: a join by hash would take the order away, and the rows would be sorted anew.
  if (as === 'name') return { sql: `(select names from named) ->> ${column}::text`, isText: false };
  if (words && type!.endsWith('[]'))
    return {
      sql: `l${place}.words`,
      isText: false,
      join: `left join lateral (select string_agg(${inWords('c.code', words)}, '; ' order by c.place) as words from unnest(${column}) with ordinality as c(code, place)) as l${place} on true`,
    };
  if (words) return { sql: inWords(column, words), isText: false };
  return { sql: column, isText: type === 'text' };
}

function inWords(code: string, words: Readonly<Record<string, string>>): string {
  const cases = Object.entries(words).map(
    ([value, word]) => `when ${pg.escapeLiteral(value)} then ${pg.escapeLiteral(word)}`,
  );
  return `case ${code} ${cases.join(' ')} end`;
}

const FORMULA_CODES = FORMULA.map(character => character.codePointAt(0)).join(', ');

/** By number: a pattern would cost a tenth of the whole statement. */
function withoutFormula(sql: string): string {
  return `case when ascii(${sql}) in (${FORMULA_CODES}) then '''' || ${sql} else ${sql} end`;
}

function writtenOut(platform: AbstractSqlPlatform, text: string, values: readonly unknown[]): string {
  let place = 0;
  return text.replaceAll('?', () => {
    const value = values[place++];
    if (Array.isArray(value)) return pg.escapeLiteral(platform.marshallArray(value.map(String)));
    return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
  });
}
