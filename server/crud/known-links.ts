import type { SqlEntityManager } from '@mikro-orm/sql';
import { Refusal } from '../errors.ts';
import { columnsOf, type EntityClass } from './columns.ts';

/** Refuses links to what does not exist or is out of the viewer's sight, the same for both (C-11), by field. */
export async function knowsLinks(em: SqlEntityManager, fields: EntityClass, input: object): Promise<void> {
  const unknown: Record<string, string> = {};
  for (const { name, kind, target } of columnsOf(fields)) {
    const id = (input as Record<string, unknown>)[name];
    if (kind !== 'link' || typeof id !== 'string') continue;
    if ((await em.count(target!() as never, { id } as never)) === 0)
      unknown[name] = 'is not a record that you can see';
  }
  if (Object.keys(unknown).length > 0) throw new Refusal('INVALID_INPUT', { fields: unknown });
}
