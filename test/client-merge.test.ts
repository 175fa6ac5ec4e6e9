import {
  AccessLogListDocument,
  ApproveClientMergeDocument,
  AssignmentCreateDocument,
  BreakGlassGrantCreateDocument,
  ClientListDocument,
  ClientMergeCreateDocument,
  ClientMergeListDocument,
  ClientMergeOneDocument,
  ClientNoticeDocument,
  ClientOneDocument,
  ClientUpdateDocument,
  LikelyClientsDocument,
  RecordHoldingCreateDocument,
  RefuseClientMergeDocument,
  RestrictionCreateDocument,
  SearchDocument,
  TimelineDocument,
  WaitingForMeDocument,
  WithdrawClientMergeDocument,
  type CreateClientMergeInput,
} from '../schema/generated/graphql.ts';
import { Client } from '../server/client/client.entity.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { asSystem } from '../server/system.ts';
import { addressOf, assignedTo, memberOf, registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

type Registered = Pick<Awaited<ReturnType<typeof registered>>, 'id' | 'version'>;

function inputOf(
  client: Registered,
  merged: Registered,
  input: Partial<CreateClientMergeInput> = {},
): CreateClientMergeInput {
  return {
    client: client.id,
    merged: merged.id,
    clientVersion: client.version,
    mergedVersion: merged.version,
    reason: 'The same address and date of birth, confirmed by telephone.',
    ...input,
  };
}

async function proposed(
  client: Registered,
  merged: Registered,
  input: Partial<CreateClientMergeInput> = {},
  person: PersonKey = 'entry',
) {
  const asked = { input: inputOf(client, merged, input) };
  return (await (await world.as(person)).ask(ClientMergeCreateDocument, asked)).record;
}

async function approved({ id, version }: { id: string; version: number }) {
  return (await (await world.as('entry2')).ask(ApproveClientMergeDocument, { id, version })).record;
}

async function pair() {
  const client = await registered(world, { gender: 'FEMALE' });
  const merged = await registered(world, {
    familyName: client.familyName!,
    preferredName: 'Avie',
    gender: 'NON_BINARY',
  });
  return [client, merged] as const;
}

async function whole(id: string, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(ClientOneDocument, { id })).record;
}

test('two records become one: chosen fields, everything that belonged to either, and an address that says where it went', async () => {
  const [client, merged] = await pair();
  await addressOf(world, client.id, '4 Example Row', 'B12 8QT');
  await addressOf(world, merged.id, '9 Sample Street', 'B12 8QT');
  await assignedTo(world, merged.id, 'clinician');
  const entry = await world.as('entry');
  const holding = { medium: 'PAPER', title: 'Letters', location: 'Cellar', client: merged.id } as const;
  await entry.ask(RecordHoldingCreateDocument, { input: holding });
  await approved(await proposed(client, merged, { takenFromMerged: ['preferredName', 'gender'] }));
  expect(await whole(client.id, 'clinician')).toMatchObject({
    reference: client.reference,
    preferredName: 'Avie',
    gender: 'NON_BINARY',
    contactDetails: [{ value: '9 Sample Street' }, { value: '4 Example Row' }],
    assignments: [{ clinician: { id: world.people.clinician.id } }],
  });
  expect(await entry.refused(ClientOneDocument, { id: merged.id })).toBe('NOT_FOUND');
  for (const person of ['entry', 'clinician'] as const)
    expect(
      (await (await world.as(person)).ask(ClientNoticeDocument, { id: merged.id })).clientNotice,
    ).toMatchObject({ mergedInto: client.id, mergedIntoReference: client.reference });
  for (const person of ['clinician2', 'manager', 'dpo'] as const)
    expect(
      (await (await world.as(person)).ask(ClientNoticeDocument, { id: merged.id })).clientNotice,
    ).toMatchObject({ mergedInto: null, mergedIntoReference: null });
});

test('the merged record is out of lists, search and likely duplicates, and its NHS number is free', async () => {
  const dateOfBirth = '1971-03-05';
  const client = await registered(world, { dateOfBirth });
  const nhsNumber = '9990000107';
  const merged = await registered(world, { familyName: client.familyName!, nhsNumber, dateOfBirth });
  await approved(await proposed(client, merged));
  const entry = await world.as('entry');
  const { list } = await entry.ask(ClientListDocument, {
    filter: { familyName: { eq: client.familyName } },
  });
  expect(list.items.map(({ id }) => id)).toEqual([client.id]);
  const { search: found } = await entry.ask(SearchDocument, { text: client.familyName! });
  expect(JSON.stringify(found)).toContain(client.id);
  expect(JSON.stringify(found)).not.toContain(merged.id);
  const { likelyClients } = await entry.ask(LikelyClientsDocument, {
    familyName: client.familyName,
    dateOfBirth,
  });
  expect(likelyClients.map(({ id }) => id)).toEqual([client.id]);
  expect((await registered(world, { nhsNumber })).nhsNumber).toBe(nhsNumber);
});

test('an id of the care-record system that is not kept stays with the closed record: no import makes it a new one', async () => {
  const careRecordId = 'DCRS-7001';
  const client = await registered(world, { careRecordId });
  const merged = await registered(world, { careRecordId: 'DCRS-7002' });
  await approved(await proposed(client, merged, { takenFromMerged: ['careRecordId'] }));
  expect((await whole(client.id)).careRecordId).toBe('DCRS-7002');
  await expect(registered(world, { careRecordId })).rejects.toThrow(/belongs to a record that is here/);
});

test('an NHS number that is taken from the merged record moves with it', async () => {
  const client = await registered(world);
  const merged = await registered(world, { nhsNumber: '9990000131' });
  await approved(await proposed(client, merged, { takenFromMerged: ['nhsNumber'] }));
  expect((await whole(client.id)).nhsNumber).toBe('9990000131');
});

test('nobody decides on her own proposal, under whatever account; a second person sees it wait and reads both records first', async () => {
  const [client, merged] = await pair();
  const { id, version, reference } = await proposed(client, merged);
  const entry = await world.as('entry');
  expect(await entry.refused(ApproveClientMergeDocument, { id, version })).toBe('SOD_VIOLATION');
  const no = { id, version, input: { decisionNote: 'They are twins.' } };
  expect(await entry.refused(RefuseClientMergeDocument, no)).toBe('SOD_VIOLATION');
  const second = await world.as('entry2');
  const waits = async (person: PersonKey) =>
    (await (await world.as(person)).ask(WaitingForMeDocument)).waitingForMe.filter(one => one.id === id);
  expect(await waits('entry2')).toMatchObject([{ subject: 'ClientMerge', reference, action: 'approve' }]);
  expect(await waits('entry')).toEqual([]);
  await whole(merged.id, 'entry2');
  const reads = await (
    await world.as('dpo')
  ).ask(AccessLogListDocument, { filter: { clientReference: { eq: merged.reference } } });
  expect(reads.list.items).toContainEqual(
    expect.objectContaining({ items: expect.arrayContaining(['dateOfBirth', 'gender']) }),
  );
  for (const person of ['clinician', 'manager', 'dpo', 'admin'] as const)
    expect(
      ['FORBIDDEN', 'NOT_FOUND'].includes(
        await (await world.as(person)).refused(ApproveClientMergeDocument, { id, version }),
      ),
    ).toBe(true);
  await second.ask(RefuseClientMergeDocument, no);
  expect((await second.ask(ClientMergeOneDocument, { id })).record).toMatchObject({
    status: 'REFUSED',
    decidedBy: { id: world.people.entry2.id },
    decisionNote: 'They are twins.',
  });
  expect((await whole(merged.id)).reference).toBe(merged.reference);
});

test('a proposal chose between values: where a record has moved on since, it is made anew', async () => {
  const [client, merged] = await pair();
  const entry = await world.as('entry');
  const old = inputOf(client, merged, { mergedVersion: merged.version - 1 });
  expect(await entry.refused(ClientMergeCreateDocument, { input: old })).toBe('STALE_VERSION');
  const { id, version } = await proposed(client, merged);
  await entry.ask(ClientUpdateDocument, {
    id: merged.id,
    version: merged.version,
    input: { preferredName: 'Ave' },
  });
  const second = await world.as('entry2');
  const { errors } = await second.try(ApproveClientMergeDocument, { id, version });
  expect(errors[0]!.extensions).toMatchObject({ code: 'STALE_VERSION', missing: ['RECORDS_CHANGED'] });
  expect(
    await second.refused(WithdrawClientMergeDocument, { id, version, input: { decisionNote: 'Stale.' } }),
  ).toBe('FORBIDDEN');
  await entry.ask(WithdrawClientMergeDocument, { id, version, input: { decisionNote: 'Stale.' } });
  expect(await second.refused(ApproveClientMergeDocument, { id, version: version + 1 })).toBe(
    'INVALID_TRANSITION',
  );
});

test('the same record, a pair that waits, a merged record and impossible dates are refused by field', async () => {
  const [client, merged] = await pair();
  const entry = await world.as('entry');
  const refusedBy = async (input: CreateClientMergeInput) =>
    (await entry.try(ClientMergeCreateDocument, { input })).errors[0]?.extensions;
  expect(await refusedBy(inputOf(client, client))).toMatchObject({ fields: { merged: expect.any(String) } });
  const dead = await registered(world, { dateOfBirth: '1920-01-01', dateOfDeath: '1980-01-01' });
  expect(await refusedBy(inputOf(client, dead, { takenFromMerged: ['dateOfDeath'] }))).toMatchObject({
    fields: { takenFromMerged: expect.stringContaining('before the date of birth') },
  });
  const waiting = await proposed(client, merged);
  expect(await refusedBy(inputOf(merged, client))).toMatchObject({
    fields: { merged: expect.any(String) },
  });
  const done = await approved(waiting);
  expect(done.status).toBe('APPROVED');
  const third = await registered(world);
  expect(await refusedBy(inputOf(third, merged))).toMatchObject({ fields: { merged: expect.any(String) } });
});

test('§2.6: while either is restricted nothing is merged, and the proposal is out of sight until it is lifted', async () => {
  const [client, merged] = await pair();
  const { id, version } = await proposed(client, merged);
  const input = {
    clientReference: merged.reference,
    ground: 'ACCURACY_CONTESTED' as const,
    reason: 'Says that it is wrong.',
    startsOn: '2026-11-24',
  };
  await (await world.as('dpo')).ask(RestrictionCreateDocument, { input });
  const third = await registered(world);
  const entry = await world.as('entry');
  expect(await entry.refused(ClientMergeCreateDocument, { input: inputOf(third, merged) })).toBe(
    'PROCESSING_RESTRICTED',
  );
  expect(await (await world.as('entry2')).refused(ApproveClientMergeDocument, { id, version })).toBe(
    'NOT_FOUND',
  );
  expect((await (await world.as('dpo')).ask(ClientMergeOneDocument, { id })).record.status).toBe('PROPOSED');
});

test('C-05, C-06: the stricter protection stays, also on the proposal and on the record that is left', async () => {
  const { entry, entry2, clinician } = world.people;
  const client = await registered(world, { relatedStaff: [clinician.id] });
  const merged = await registered(world, { sensitive: true, namedUsers: [entry.id] });
  const hidden = await proposed(client, merged);
  const asked = { filter: { id: { eq: hidden.id } } };
  expect((await (await world.as('entry2')).ask(ClientMergeListDocument, asked)).list.items).toEqual([]);
  const open = await whole(merged.id);
  await (
    await world.as('entry')
  ).ask(ClientUpdateDocument, {
    id: merged.id,
    version: open.version,
    input: { namedUsers: [entry.id, entry2.id] },
  });
  await (
    await world.as('entry')
  ).ask(WithdrawClientMergeDocument, {
    id: hidden.id,
    version: (await (await world.as('entry')).ask(ClientMergeListDocument, asked)).list.items[0]!.version,
    input: { decisionNote: 'A named person has to decide.' },
  });
  const again = await whole(merged.id);
  await approved(await proposed(client, { ...merged, version: again.version }));
  await assignedTo(world, client.id, 'clinician2');
  expect(await (await world.as('clinician2')).refused(ClientOneDocument, { id: client.id })).toBe(
    'NOT_FOUND',
  );
  expect(await whole(client.id, 'entry2')).toMatchObject({
    sensitive: true,
    relatedStaff: [clinician.id],
    namedUsers: [entry.id, entry2.id],
  });
  const stub = await asSystem(world.serving.app, 'test', em => em.findOneOrFail(Client, { id: merged.id }));
  expect(stub).toMatchObject({ sensitive: true, barred: [clinician.personId] });
  const relative = await registered(world, { relatedStaff: [entry2.id] });
  const { id, version } = await proposed(await registered(world), relative);
  expect(await (await world.as('entry2')).refused(ApproveClientMergeDocument, { id, version })).toBe(
    'NOT_FOUND',
  );
});

test('a way that is unsafe on either record is unsafe, and is not how the person is reached any more', async () => {
  const client = await registered(world, { preferredChannel: 'EMAIL' });
  const merged = await registered(world, { unsafeChannels: ['EMAIL'], preferredChannel: 'PHONE' });
  await approved(await proposed(client, merged));
  expect(await whole(client.id)).toMatchObject({ unsafeChannels: ['EMAIL'], preferredChannel: null });
});

test('of two assignments of one clinician that run on, the earlier one goes on; the ended ones stay as they were', async () => {
  const [client, merged] = await pair();
  await assignedTo(world, client.id, 'clinician', { startsOn: '2026-11-20' });
  await assignedTo(world, merged.id, 'clinician', { startsOn: '2026-11-01' });
  await assignedTo(world, merged.id, 'clinician2', {
    startsOn: '2026-10-01',
    endsOn: '2026-10-20',
    endReason: 'CARE_ENDED',
  });
  await approved(await proposed(client, merged));
  expect((await whole(client.id)).assignments).toMatchObject([
    { startsOn: '2026-11-20', endsOn: '2026-11-24', endReason: 'MISTAKE' },
    { startsOn: '2026-11-01', endsOn: null },
    { startsOn: '2026-10-01', endsOn: '2026-10-20', endReason: 'CARE_ENDED' },
  ]);
  const again = { client: client.id, clinician: world.people.clinician.id, startsOn: '2026-11-24' };
  expect(
    await (
      await world.as('entry')
    ).refused(AssignmentCreateDocument, { input: { ...again, organisation: await memberOf(world) } }),
  ).toBe('INVALID_INPUT');
});

test('what names the merged record by its reference means the one that it went to', async () => {
  const [client, merged] = await pair();
  await approved(await proposed(client, merged));
  const clinician = await world.as('clinician');
  await clinician.ask(BreakGlassGrantCreateDocument, {
    input: {
      clientReference: merged.reference,
      reasonCode: 'SAFEGUARDING',
      justification: 'A teacher rang about a child in the household.',
    },
  });
  expect((await whole(client.id, 'clinician')).reference).toBe(client.reference);
  await (
    await world.as('dpo')
  ).ask(RestrictionCreateDocument, {
    input: {
      clientReference: merged.reference,
      ground: 'OBJECTION_PENDING',
      reason: 'Objects.',
      startsOn: '2026-11-24',
    },
  });
  const entry = await world.as('entry');
  expect((await entry.ask(ClientNoticeDocument, { id: client.id })).clientNotice.restricted).toBe(true);
});

test('a record that took another one in can be merged itself: both lead to the last', async () => {
  const [second, first] = await pair();
  await approved(await proposed(second, first));
  const last = await registered(world);
  await approved(await proposed(last, { ...second, version: (await whole(second.id)).version }));
  const entry = await world.as('entry');
  for (const { id } of [first, second])
    expect((await entry.ask(ClientNoticeDocument, { id })).clientNotice.mergedInto).toBe(last.id);
});

test('the diary of either record is the diary of both', async () => {
  const [client, merged] = await pair();
  await addressOf(world, merged.id, '9 Sample Street', 'B12 8QT');
  const entry = await world.as('entry');
  await entry.ask(ClientUpdateDocument, {
    id: merged.id,
    version: merged.version,
    input: { title: 'Professor' },
  });
  await approved(await proposed(client, { ...merged, version: merged.version + 1 }));
  const { timeline } = await entry.ask(TimelineDocument, { subject: 'Client', id: client.id });
  const told = JSON.stringify(timeline.items);
  for (const text of ['9 Sample Street', 'Professor', '"approve"']) expect(told).toContain(text);
});
