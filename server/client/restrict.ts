import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf, type ClientAccess } from '../access/client-access.columns.ts';
import type { Context } from '../context.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { Refusal, refuseField } from '../errors.ts';
import { clientByReference } from './by-reference.ts';
import { Client } from './client.entity.ts';
import { Restriction, RestrictionStatus } from './restriction.entity.ts';
import { settleClientAccess } from './settle-access.ts';

/** Unscoped: the officer meets nobody who is not restricted, and names whom to restrict by the reference. */
const UNSCOPED = { filters: false } as const;

/** Restricts the client who is named; answers what the system writes of the restriction. */
export async function restrict(
  context: Context,
  em: SqlEntityManager,
  { clientReference, ground, startsOn }: Partial<Restriction>,
): Promise<Partial<Restriction> & ClientAccess> {
  notInFuture({ startsOn }, context.app.clock.today());
  const viewer = context.signedIn();
  return context.beyondReach(em, async () => {
    const client = await clientByReference(em, clientReference!, UNSCOPED);
    if (!client) refuseField('clientReference', 'is no reference of a client');
    if (client.barred.includes(viewer.personId)) throw new Refusal('SOD_VIOLATION');
    const same = { client: client.id, ground: ground!, status: RestrictionStatus.IN_FORCE };
    if ((await em.count(Restriction, same, UNSCOPED)) > 0)
      refuseField('ground', 'restricts this client already');
    client.restricted = true;
    await settleClientAccess(em, client);
    return { client: client.id, restrictedBy: viewer.id, ...clientAccessOf(client) };
  });
}

/** Opens the client again, unless another restriction still binds. */
export async function release(context: Context, em: SqlEntityManager, lifted: Restriction): Promise<void> {
  await context.beyondReach(em, async () => {
    const others = {
      client: lifted.client,
      status: RestrictionStatus.IN_FORCE,
      id: { $ne: lifted.id },
    };
    if ((await em.count(Restriction, others, UNSCOPED)) > 0) return;
    const client = await em.findOneOrFail(Client, { id: lifted.client }, UNSCOPED);
    client.restricted = false;
    await settleClientAccess(em, client);
  });
}
