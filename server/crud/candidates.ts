import type { Where } from '../access/where.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { holding, wordsOf, type FilterInput } from './filter.ts';
import { resourceOf } from './resource.ts';

/** So many rows with a word are no help: a list then finds its page sooner by reading in its order. */
const MOST = 2_000;
/** An index of three letters in a row knows no shorter word. */
const FEWEST = 3;

/**
 * Narrows a text search on a table of very many rows to the rows that hold its longest word, found by an index that
 * the row rules of the database would else keep out of use. No more than a hint: every condition is asked as well.
 */
export async function candidates(
  context: Context,
  entity: EntityClass,
  filter?: FilterInput,
): Promise<Where> {
  const { crowded } = resourceOf(entity);
  // Of a caseload there are few rows.
  if (!crowded || !filter?.q || context.reach().reach !== 'all') return {};
  const longest = wordsOf(String(filter.q)).toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (longest.length < FEWEST) return {};
  const em = await context.reader();
  const found = await em.execute<{ id: string }[]>(`select ${crowded}(?, ?) as id`, [
    holding(longest),
    MOST + 1,
  ]);
  return found.length > MOST ? {} : { id: { $in: found.map(({ id }) => id) } };
}
