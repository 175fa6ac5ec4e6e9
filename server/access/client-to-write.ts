import type { SqlEntityManager } from '@mikro-orm/sql';
import { Client } from '../client/client.entity.ts';
import type { Context } from '../context.ts';
import { writableParent } from '../crud/parent.ts';
import { Refusal } from '../errors.ts';
import { may } from './scope.ts';

/**
 * The client to whom something is added: PROCESSING_RESTRICTED where she is stored only and the viewer is told so
 * (§2.6, C-04), INVALID_INPUT where she is out of sight.
 */
export async function clientToWrite(
  context: Context,
  em: SqlEntityManager,
  id: string | null | undefined,
  field = 'client',
): Promise<Client> {
  // Unscoped and kept nowhere: the scope is what closes it, the rule `notice` says who is told so.
  const options = { filters: false, disableIdentityMap: true } as const;
  const client = id
    ? await context.beyondReach(em, () => em.findOne(Client, { id, restricted: true }, options))
    : null;
  if (client && may(context.ability, 'notice', Client, client)) throw new Refusal('PROCESSING_RESTRICTED');
  return writableParent(context, em, Client, field, id);
}
