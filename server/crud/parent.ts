import type { SqlEntityManager } from '@mikro-orm/sql';
import { may } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { EntityClass } from './columns.ts';

/**
 * The record to which a part is added or of which a part is changed: who writes a part must be allowed to change the
 * whole. INVALID_INPUT by `field` where it is out of sight, FORBIDDEN where it may not be changed.
 */
export async function writableParent<T extends object>(
  context: Context,
  em: SqlEntityManager,
  entity: EntityClass<T>,
  field: string,
  id: string | null | undefined,
): Promise<T> {
  const parent = id ? ((await em.findOne(entity as never, { id } as never)) as T | null) : null;
  if (!parent)
    throw new Refusal('INVALID_INPUT', { fields: { [field]: 'is not a record that you can see' } });
  if (!may(context.ability, 'update', entity, parent)) throw new Refusal('FORBIDDEN');
  return parent;
}
