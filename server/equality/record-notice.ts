import type { SqlEntityManager } from '@mikro-orm/sql';
import { Role } from '../../schema/ability.ts';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientByReference } from '../client/by-reference.ts';
import type { Client } from '../client/client.entity.ts';
import { equalityStopBy } from '../clock/equality.ts';
import type { Context } from '../context.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { refuseField } from '../errors.ts';
import { EqualityNotice, NOTICE_STANDS } from './equality-notice.entity.ts';

/** Unscoped: the officer meets nobody who is not restricted, and names whom the notice came from by the reference. */
const UNSCOPED = { filters: false } as const;

/** Finds whom a notice came from; answers what the system writes of it. */
export async function recordNotice(
  context: Context,
  em: SqlEntityManager,
  { clientReference, receivedOn }: Partial<EqualityNotice>,
): Promise<Partial<EqualityNotice>> {
  notInFuture({ receivedOn }, context.app.clock.today());
  const viewer = context.signedIn();
  const client = await whoGave(context, em, clientReference!);
  return context.beyondReach(em, async () => {
    const same = { client: client.id, status: { $in: NOTICE_STANDS } };
    if ((await em.count(EqualityNotice, same as never, UNSCOPED)) > 0)
      refuseField('clientReference', 'is of somebody whose notice stands already');
    const stopBy = equalityStopBy(receivedOn!);
    return { client: client.id, recordedBy: viewer.id, stopBy, ...clientAccessOf(client) };
  });
}

/** The client: of the officer's naming whoever it is but herself or a relative (C-06), of anybody else's whom she meets. */
async function whoGave(context: Context, em: SqlEntityManager, reference: string): Promise<Client> {
  const viewer = context.signedIn();
  const client =
    viewer.role === Role.DPO
      ? await context.beyondReach(em, () => clientByReference(em, reference, UNSCOPED))
      : await clientByReference(em, reference, {});
  if (!client || client.barred.includes(viewer.personId))
    refuseField('clientReference', 'is no reference of a client');
  return client;
}
