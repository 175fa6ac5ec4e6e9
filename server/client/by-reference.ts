import type { FindOneOptions } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Client } from './client.entity.ts';

/** The client whom a reference names; by that of a record which was merged, the one that it was merged into. */
export async function clientByReference(
  em: SqlEntityManager,
  reference: string,
  options: FindOneOptions<Client>,
): Promise<Client | null> {
  const found = await em.findOne(Client, { reference }, options);
  return found?.mergedInto ? em.findOneOrFail(Client, { id: found.mergedInto }, options as never) : found;
}
