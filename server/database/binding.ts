import { isRaw, JsonProperty, Utils } from '@mikro-orm/core';
import type { AbstractSqlPlatform } from '@mikro-orm/sql';

/** A statement as PostgreSQL takes it: `$1…$n` in the text, the values beside it. */
export interface Bound {
  text: string;
  values: unknown[];
}

type Quoting = Pick<AbstractSqlPlatform, 'quoteIdentifier'>;

/**
 * Turns MikroORM's `?` placeholders into `$n` where its own `formatQuery` would write the value into the SQL
 * (mikro-orm #8001). Same reading of the text: `??` is an identifier, `\?` a question mark, a list becomes
 * `$1, $2, …`, an object JSON, a raw fragment its own SQL. One thing more: a list after `any(` or before a cast
 * to an array (`?::uuid[]`) is bound whole. A parameter has no type of its own, so where PostgreSQL cannot
 * infer one (`? is null`, `json_build_object(…, ?)`) the SQL must cast it: `?::text`.
 */
export function bind(platform: Quoting, sql: string, params: readonly unknown[]): Bound {
  const values: unknown[] = [];
  return { text: params.length === 0 ? sql : write(platform, sql, params, values), values };
}

function write(platform: Quoting, sql: string, params: readonly unknown[], values: unknown[]): string {
  let text = '';
  let from = 0;
  let next = 0;
  const take = (): unknown => {
    if (next >= params.length)
      throw new RangeError(`more placeholders than the ${params.length} values given`);
    return params[next++];
  };
  for (let at = sql.indexOf('?'); at !== -1; at = sql.indexOf('?', from)) {
    if (sql[at - 1] === '\\') {
      text += `${sql.slice(from, at - 1)}?`;
      from = at + 1;
    } else if (sql[at + 1] === '?') {
      text += sql.slice(from, at) + platform.quoteIdentifier(take() as string);
      from = at + 2;
    } else {
      text += sql.slice(from, at);
      // A part of what is given: the text that grows is never read, which would copy it each time.
      text += place(
        platform,
        take(),
        values,
        sql.slice(Math.max(0, at - 12), at),
        sql.slice(at + 1, at + 40),
      );
      from = at + 1;
    }
  }
  return text + sql.slice(from);
}

const AFTER_IS = /\bis(\s+not)?\s+$/i;
const AFTER_ANY = /\b(any|all|some)\s*\(\s*$/i;
const ARRAY_CAST = /^\s*::\s*[\w."]+\s*\[\]/;

function place(platform: Quoting, value: unknown, values: unknown[], before: string, after: string): string {
  if (isRaw(value))
    return value.params.length === 0 ? value.sql : write(platform, value.sql, value.params, values);
  const nothing = value === null || value === undefined;
  if ((nothing || typeof value === 'boolean') && AFTER_IS.test(before)) return String(value ?? null);
  if (Array.isArray(value) && !isJson(value)) {
    if (AFTER_ANY.test(before) || ARRAY_CAST.test(after)) return `$${values.push(value.map(plain))}`;
    return value.map(item => place(platform, item, values, '', '')).join(', ');
  }
  return `$${values.push(plain(value))}`;
}

function isJson(value: object): boolean {
  return Utils.isPlainObject(value) || JsonProperty in value;
}

/** The value in a form that pg writes as PostgreSQL reads it: instants in UTC, objects as JSON. */
function plain(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (value instanceof Date) return value.toISOString();
  if (isJson(value)) return JSON.stringify(value);
  return Array.isArray(value) ? value.map(plain) : String(value);
}
