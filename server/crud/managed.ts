import type { EntityMetadata } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { readable } from '../access/scope.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { plainRows } from './statement.ts';

/**
 * A record that the viewer may read, as an entity that a write may change; null where it is out of her sight. Found by
 * the statement of all reading, without MikroORM's query builder (README, Decisions).
 */
export async function managed<T extends object>(
  { ability }: Context,
  em: SqlEntityManager,
  entity: EntityClass<T>,
  id: string,
): Promise<T | null> {
  const [row] = await plainRows(em, entity, {
    columns: columnsOf(em.getMetadata().get(entity as never) as EntityMetadata),
    where: { $and: [readable(ability, entity), { id }] },
  });
  // As `find` takes it into its unit of work: what is there already stays as it was changed.
  return row
    ? em.map(entity as never, row as never, { mapped: true, refresh: false, cascade: false } as never)
    : null;
}

const known = new WeakMap<EntityMetadata, readonly string[]>();

function columnsOf(meta: EntityMetadata): readonly string[] {
  const columns = known.get(meta) ?? meta.props.filter(({ lazy }) => !lazy).map(({ name }) => name);
  known.set(meta, columns);
  return columns;
}
