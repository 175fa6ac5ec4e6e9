import type { Context } from '../context.ts';
import type { Where } from '../access/where.ts';
import type { EntityClass } from '../crud/columns.ts';
import { select } from '../crud/read.ts';

/** Rows of a register as the viewer may read them, with the named columns and the id: lists of documents go by the rules. */
export async function readableRows<T extends { id: string }, K extends keyof T & string>(
  context: Context,
  entity: EntityClass<T>,
  columns: readonly K[],
  where: Where = {},
): Promise<Pick<T, K | 'id'>[]> {
  return (await select(context, entity, where, new Set(columns), {})) as unknown as Pick<T, K | 'id'>[];
}
