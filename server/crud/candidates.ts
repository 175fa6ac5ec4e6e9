import type { Where } from '../access/where.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { holding, wordsOf, type FilterInput } from './filter.ts';
import { resourceOf } from './resource.ts';
import type { Order } from './statement.ts';

/** So many ids are named in a condition; of more hits the first ones in order are looked up. */
const MOST = 2_000;
/** An index of three letters in a row knows no shorter text. */
const FEWEST = 3;

/** What an index of trigrams tells of a text search on a table of very many rows, before it is read under all rules. */
export interface Hint {
  /** The rows that hold all words, or some of them where they are `many`. A hint: every condition is asked as well. */
  some: () => Where;
  many: boolean;
  /** So many of the hits that come first in an order. */
  first: (order: Order, most: number) => Promise<Where>;
}

/** The hint of a text search; null where there is no text, no such index, or few rows in reach. */
export async function candidates(
  context: Context,
  entity: EntityClass,
  filter: FilterInput = {},
): Promise<Hint | null> {
  const { crowded, table } = resourceOf(entity);
  const texts = textsOf(entity, filter).filter(text => text.length >= FEWEST);
  if (!crowded?.includes(context.reach().reach) || texts.length === 0) return null;
  const em = await context.reader();
  const found = async (most: number, keys: string[] | null, down: boolean[] | null) => {
    const rows = await em.execute<{ id: string }[]>(
      `select ${table}_like(?::text[], ?, ?::text[], ?::boolean[]) as id`,
      [texts.map(holding), most, keys, down],
    );
    return rows.map(({ id }) => id);
  };
  const ids = await found(MOST + 1, null, null);
  return {
    some: () => ({ id: { $in: [...ids] } }),
    many: ids.length > MOST,
    first: async (order, most) => {
      const keys = order.flatMap(key => Object.entries(key));
      const columns = keys.map(([name]) => em.getMetadata(entity).properties[name]!.fieldNames[0]!);
      const down = keys.map(([, direction]) => direction === 'DESC');
      return { id: { $in: await found(most, columns, down) } };
    },
  };
}

/** Every text that a row must hold. */
function textsOf(entity: EntityClass, filter: FilterInput): string[] {
  const held = resourceOf(entity)
    .columns.filter(({ searched }) => searched)
    .flatMap(({ name }) => (filter[name] as { contains?: string } | undefined)?.contains ?? []);
  return [...held, ...wordsOf(String(filter.q ?? ''))];
}
