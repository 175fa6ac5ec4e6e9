import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ClientAccess } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { clientProblems } from '../client/client.hooks.ts';
import type { Client } from '../client/client.entity.ts';
import type { Context } from '../context.ts';
import { Refusal, refuseField } from '../errors.ts';
import { ClientMerge, ClientMergeStatus } from './client-merge.entity.ts';
import { accessOfBoth } from './merge-access.ts';

/** Compares two records that the viewer may change; answers what the system writes of the proposal. */
export async function propose(
  context: Context,
  em: SqlEntityManager,
  input: Partial<ClientMerge>,
): Promise<Partial<ClientMerge> & ClientAccess> {
  const { clientVersion, mergedVersion, takenFromMerged = [] } = input;
  if (input.client === input.merged) refuseField('merged', 'is the record that is kept');
  const client = await clientToWrite(context, em, input.client);
  const merged = await clientToWrite(context, em, input.merged, 'merged');
  if (client.version !== clientVersion || merged.version !== mergedVersion)
    throw new Refusal('STALE_VERSION');
  const becomes: Client = { ...client };
  for (const field of takenFromMerged) Object.assign(becomes, { [field]: merged[field] });
  const [wrong] = Object.entries(clientProblems(becomes, context.app.clock.today()));
  if (wrong) refuseField('takenFromMerged', `is impossible: ${wrong.join(' ')}`);
  await isNew(em, client.id, merged.id);
  return {
    clientReference: client.reference,
    mergedReference: merged.reference,
    proposedBy: context.signedIn().id,
    ...accessOfBoth(client, merged),
  };
}

/** Unscoped: one proposal of a pair waits at a time, seen or unseen. */
async function isNew(em: SqlEntityManager, client: string, merged: string): Promise<void> {
  const pairs = [
    { client, merged },
    { client: merged, merged: client },
  ];
  const waiting = { $or: pairs, status: ClientMergeStatus.PROPOSED };
  if ((await em.count(ClientMerge, waiting, { filters: false })) > 0)
    refuseField('merged', 'is proposed for this record already');
}
