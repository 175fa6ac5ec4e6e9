import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { AccessLog } from '../access-log/access-log.entity.ts';
import { Assignment, AssignmentEnd } from '../assignment/assignment.entity.ts';
import { birthMark } from '../client/birth-mark.ts';
import { Client } from '../client/client.entity.ts';
import { settleClientAccess } from '../client/settle-access.ts';
import { uniteConsents } from '../consent/unite.ts';
import type { EntityClass } from '../crud/columns.ts';
import { resourcesInUse } from '../crud/resource.ts';
import { Refusal } from '../errors.ts';
import { ClientMerge, MergeField } from './client-merge.entity.ts';
import { united } from './merge-access.ts';

/** Unscoped: everything goes along, seen or unseen. */
const UNSCOPED = { filters: false } as const;

/** What says of the merged record that it was read, and that it was merged, is the trail of that one. */
const STAYS: readonly EntityClass[] = [AccessLog, ClientMerge];

/** Makes one record of two, everything kept; to be called beyond the viewer's reach. Flushes. */
export async function mergeClients(
  em: SqlEntityManager,
  proposal: ClientMerge,
  today: string,
): Promise<void> {
  const { client, merged } = await lockedPair(em, proposal);
  const { takenFromMerged } = proposal;
  const taken = Object.fromEntries(takenFromMerged.map(field => [field, merged[field]]));
  // An import that brings the other id again is told that it is here: it makes no new record.
  const idLeft = (takenFromMerged.includes(MergeField.careRecordId) ? client : merged).careRecordId;
  Object.assign(merged, { nhsNumber: null, careRecordId: null, mergedInto: client.id });
  // First of all: no two records ever have one number.
  await em.flush();
  Object.assign(client, taken, {
    sensitive: client.sensitive || merged.sensitive,
    unsafeChannels: united(client.unsafeChannels, merged.unsafeChannels),
    ...Object.fromEntries(
      (['relatedStaff', 'namedUsers', 'barred'] as const).map(list => [
        list,
        united(client[list], merged[list]),
      ]),
    ),
  });
  client.birthMark = birthMark(client.familyName, client.dateOfBirth);
  if (client.preferredChannel && client.unsafeChannels.includes(client.preferredChannel))
    client.preferredChannel = null;
  await endDoubles(em, [client.id, merged.id], today);
  await moveAll(em, new Map([[merged.id, client.id]]));
  await em.flush();
  merged.careRecordId = idLeft;
  await settleClientAccess(em, client);
  await em.flush();
}

/** Both records as they were compared, kept from everybody else until the end; STALE_VERSION where one has moved on. */
async function lockedPair(em: SqlEntityManager, proposal: ClientMerge) {
  const ids = [proposal.client, proposal.merged];
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const order = { orderBy: { id: 'ASC' }, refresh: true } as const;
  const pair = await em.find(Client, { id: { $in: ids } }, { ...UNSCOPED, ...order, lockMode });
  const [client, merged] = ids.map(id => pair.find(one => one.id === id)!) as [Client, Client];
  if (client.version !== proposal.clientVersion || merged.version !== proposal.mergedVersion)
    throw new Refusal('STALE_VERSION');
  return { client, merged };
}

/** Of two assignments of one clinician that run on, the later one ends: it was made because there were two records. */
async function endDoubles(em: SqlEntityManager, clients: string[], today: string): Promise<void> {
  const running = await em.find(
    Assignment,
    { client: { $in: clients }, endsOn: null },
    { ...UNSCOPED, orderBy: { startsOn: 'ASC', createdAt: 'ASC', id: 'ASC' } },
  );
  const caring = new Set<string>();
  for (const assignment of running) {
    const { clinician, startsOn } = assignment;
    if (caring.has(clinician))
      Object.assign(assignment, {
        endsOn: startsOn > today ? startsOn : today,
        endReason: AssignmentEnd.MISTAKE,
      });
    caring.add(clinician);
  }
}

/** Whatever links to merged records, found by its columns: what is built later goes along without being named here. Answers the clients to whom something went. */
async function moveAll(em: SqlEntityManager, ways: ReadonlyMap<string, string>): Promise<Set<string>> {
  const reached = new Set<string>();
  for (const [from, to] of ways) await uniteConsents(em, from, to);
  for (const { entity, columns } of resourcesInUse()) {
    if (STAYS.includes(entity)) continue;
    for (const { name } of columns.filter(({ kind, target }) => kind === 'link' && target!() === Client)) {
      const linked = { [name]: { $in: [...ways.keys()] } };
      for (const row of (await em.find(entity as never, linked as never, UNSCOPED)) as Linked[]) {
        row[name] = ways.get(row[name]!)!;
        reached.add(row[name]);
      }
    }
  }
  return reached;
}

type Linked = Record<string, string>;

/** Brings along what was added to a record in the very moment in which it was merged. Answers how many clients got something. */
export async function clientMergeTimers(em: SqlEntityManager): Promise<number> {
  const stubs = await em.find(Client, { mergedInto: { $ne: null } }, UNSCOPED);
  if (stubs.length === 0) return 0;
  const reached = await moveAll(em, new Map(stubs.map(({ id, mergedInto }) => [id, mergedInto!])));
  await em.flush();
  for (const client of await em.find(Client, { id: { $in: [...reached] } }, UNSCOPED))
    await settleClientAccess(em, client);
  await em.flush();
  return reached.size;
}
