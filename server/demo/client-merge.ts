import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { birthMark } from '../client/birth-mark.ts';
import { Client } from '../client/client.entity.ts';
import { ClientMerge, ClientMergeStatus, MergeField } from '../client-merge/client-merge.entity.ts';
import { accessOfBoth } from '../client-merge/merge-access.ts';
import { mergeClients } from '../client-merge/merge.ts';
import { addDays } from '../clock/calendar.ts';
import { ContactDetail, ContactDetailKind } from '../contact-detail/contact-detail.entity.ts';
import { nextReference } from '../crud/reference.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

/** Records that were made twice: one pair merged, one waiting for a second person, one kept apart, one taken back, one that nobody has noticed. Flushes. */
export async function seedClientMerges(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const today = clock.today();
  const year = today.slice(0, 4);
  const { entry, entry2 } = people;
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' } });
  const twice = async (place: number, given: Partial<Client> = {}): Promise<[Client, Client]> => {
    const first = clients[place]!;
    const second = em.create(Client, {
      reference: await nextReference(em, 'CLI', year),
      givenName: first.givenName,
      familyName: first.familyName,
      dateOfBirth: first.dateOfBirth,
      gender: first.gender,
      birthMark: birthMark(first.familyName, first.dateOfBirth),
      ...clientAccessOf(first),
      relatedStaff: [...first.relatedStaff],
      unsafeChannels: [],
      ...given,
    } as never) as Client;
    const number = em.create(ContactDetail, {
      client: second.id,
      kind: ContactDetailKind.MOBILE,
      value: `07700 9005${place}`,
      startsOn: addDays(today, -3),
      ...clientAccessOf(second),
    } as never);
    await em.persist([second, number]).flush();
    return [first, second];
  };
  const propose = async (
    [client, merged]: [Client, Client],
    reason: string,
    given: Partial<ClientMerge> = {},
  ): Promise<ClientMerge> => {
    const proposal = em.create(ClientMerge, {
      reference: await nextReference(em, 'MRG', year),
      client: client.id,
      merged: merged.id,
      clientReference: client.reference,
      mergedReference: merged.reference,
      clientVersion: client.version,
      mergedVersion: merged.version,
      takenFromMerged: [MergeField.preferredName],
      reason,
      proposedBy: entry.id,
      ...accessOfBoth(client, merged),
      ...given,
    } as never) as ClientMerge;
    await em.persist(proposal).flush();
    return proposal;
  };
  const decided = { decidedBy: entry2.id, decidedAt: new Date(`${addDays(today, -2)}T11:20:00Z`) };
  const done = await propose(
    await twice(20, { preferredName: 'Sunny' }),
    'Came twice, from the surgery and by herself; the number is the same.',
    { ...decided, status: ClientMergeStatus.APPROVED },
  );
  await mergeClients(em, done, today);
  const waits = await twice(12, { preferredName: 'Robin' });
  await propose(waits, 'The same address on both referrals, and confirmed by telephone.');
  const { clinician, organisation } = await em.findOneOrFail(Assignment, { client: waits[0].id });
  em.persist(
    em.create(Assignment, {
      client: waits[1].id,
      clinician,
      organisation,
      startsOn: addDays(today, -2),
      ...clientAccessOf(waits[1]),
    } as never),
  );
  await propose(await twice(14), 'The same name and date of birth.', {
    ...decided,
    status: ClientMergeStatus.REFUSED,
    decisionNote: 'Twins of different given names; the surgery confirmed it.',
  });
  await propose(await twice(16), 'Looked like the same person.', {
    status: ClientMergeStatus.WITHDRAWN,
    proposedBy: entry2.id,
    decidedAt: decided.decidedAt,
    decisionNote: 'Compared with the wrong record.',
  });
  await propose(await twice(1, { restricted: false }), 'The same person under two spellings.', {
    proposedBy: entry2.id,
  });
  await twice(18);
  await em.flush();
}
