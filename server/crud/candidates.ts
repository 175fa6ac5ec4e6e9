import type { Where } from '../access/where.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { holding, wordsOf, type FilterInput } from './filter.ts';
import { resourceOf } from './resource.ts';
import { counted, type Order } from './statement.ts';

/** So many ids are named in a condition, or a few more that come first. */
const MOST = 2_000;
/** An index of three letters in a row knows no shorter text. */
const FEWEST = 3;
/** Hits of a text that the viewer may not read, beside those of a page; more of them cost time and change nothing. */
const HIDDEN = 100;

/** What an index of trigrams tells of a text search on a table of very many rows, before it is read under all rules. */
export interface Hint {
  /** The rows that hold all words, or some of them where they are `many`. A hint: every condition is asked as well. */
  some: () => Where;
  many: boolean;
  /** Those of them that come first in the order that was asked for, enough for a page; `last` where there are no more. */
  first: () => Where;
  last: boolean;
  /** How many of `some` were counted. */
  total: number | null;
}

/** The page of a list that is wanted of the hits, and which of them are counted, to how many at most. */
interface Wanted {
  order: Order;
  offset: number;
  limit: number;
  counting?: { where: () => Where; most: number } | null;
}

/** The hint of a text search; null where there is no text, no such index, or few rows in reach. */
export async function candidates(
  context: Context,
  entity: EntityClass,
  filter: FilterInput = {},
  { order, offset, limit, counting }: Wanted = { order: [], offset: 0, limit: 0 },
): Promise<Hint | null> {
  const { crowded, table } = resourceOf(entity);
  const texts = textsOf(entity, filter).filter(text => text.length >= FEWEST);
  if (!crowded?.includes(context.reach().reach) || texts.length === 0) return null;
  const em = await context.reader();
  const keys = order.flatMap(key => Object.entries(key));
  const columns = keys.map(([name]) => em.getMetadata(entity).properties[name]!.fieldNames[0]!);
  const down = keys.map(([, direction]) => direction === 'DESC');
  const ahead = offset + limit + HIDDEN;
  const values: unknown[] = [texts.map(holding), MOST + 1, columns, down, ahead];
  // Places hold for one statement alone, and are much nearer than ids: so hits are counted where they are found.
  const total = counting
    ? counted(em, entity, counting.where(), counting.most, values, '(select places from found)::tid[]')
    : 'null::int';
  // One text instead of very many values: it is taken apart in a fraction of the time.
  const [found] = await em.execute<[{ ids: string | null; total: number | null }?]>(
    `with found as materialized (select * from ${table}_like(?::text[], ?, ?::text[], ?::boolean[], ?))
     select array_to_string(ids, ' ') as ids, ${total} as total from found`,
    values,
  );
  const ids = found?.ids?.split(' ') ?? [];
  const many = ids.length > MOST;
  return {
    some: () => ({ id: { $in: [...ids] } }),
    many,
    first: () => ({ id: { $in: ids.slice(0, ahead) } }),
    last: !many && ids.length <= ahead,
    total: found?.total ?? null,
  };
}

/** Every text that a row must hold. */
function textsOf(entity: EntityClass, filter: FilterInput): string[] {
  const held = resourceOf(entity)
    .columns.filter(({ searched }) => searched)
    .flatMap(({ name }) => (filter[name] as { contains?: string } | undefined)?.contains ?? []);
  return [...held, ...wordsOf(String(filter.q ?? ''))];
}
