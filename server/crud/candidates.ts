import type { Where } from '../access/where.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { holding, wordsOf, type FilterInput } from './filter.ts';
import { resourceOf } from './resource.ts';

/** So many rows are no hint: a list then finds its page sooner by reading in its order. */
const MOST = 2_000;
/** An index of three letters in a row knows no shorter text. */
const FEWEST = 3;

/**
 * Narrows a text search on a table of very many rows to the rows that hold all its words in some column, found by an
 * index that the row rules of the database would else keep out of use. A hint: every condition is asked as well.
 */
export async function candidates(
  context: Context,
  entity: EntityClass,
  filter: FilterInput = {},
): Promise<Where> {
  const { crowded } = resourceOf(entity);
  // Of a caseload there are few rows.
  if (!crowded || context.reach().reach !== 'all') return {};
  const texts = textsOf(entity, filter).filter(text => text.length >= FEWEST);
  if (texts.length === 0) return {};
  const em = await context.reader();
  const found = await em.execute<{ id: string }[]>(`select ${crowded}(?::text[], ?) as id`, [
    texts.map(holding),
    MOST + 1,
  ]);
  return found.length > MOST ? {} : { id: { $in: found.map(({ id }) => id) } };
}

/** Every text that a row must hold. */
function textsOf(entity: EntityClass, filter: FilterInput): string[] {
  const held = resourceOf(entity)
    .columns.filter(({ searched }) => searched)
    .flatMap(({ name }) => (filter[name] as { contains?: string } | undefined)?.contains ?? []);
  return [...held, ...wordsOf(String(filter.q ?? ''))];
}
