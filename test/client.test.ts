import { randomUUID } from 'node:crypto';
import {
  ClientCreateDocument,
  ClientListDocument,
  ClientNoticeDocument,
  ClientOneDocument,
  ClientUpdateDocument,
  LikelyClientsDocument,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { Client } from '../server/client/client.entity.ts';
import { settleClientAccess } from '../server/client/settle-access.ts';
import { inTransaction } from '../server/database/cause.ts';
import { asSystem } from '../server/system.ts';
import { assignedTo, registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

const NO_NOTICE = {
  restricted: false,
  sensitive: false,
  openTo: [],
  mergedInto: null,
  mergedIntoReference: null,
};

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set('2026-11-24T10:00:00Z'));

/** Whether somebody meets a client: in the list, in the search and by the address alike. */
async function meets(
  person: PersonKey,
  { id, familyName }: { id: string; familyName?: string | null },
): Promise<boolean> {
  const client = await world.as(person);
  const one = await client.try(ClientOneDocument, { id });
  const all = await client.try(ClientListDocument, { filter: { q: familyName! } });
  const found = all.data?.list.items.some(item => item.id === id) ?? false;
  if (all.data) expect([person, all.data.list.total]).toEqual([person, found ? 1 : 0]);
  expect([person, one.data !== null]).toEqual([person, found]);
  if (!found) expect(one.errors[0]!.extensions.code).toBe('NOT_FOUND');
  return found;
}

test('S23: a data-entry officer registers a client and finds the record by name, number and reference', async () => {
  const made = await registered(world, { familyName: 'Quillfeather', nhsNumber: '9990000018' });
  expect(made.reference).toMatch(/^CLI-2026-\d{4}$/);
  const entry = await world.as('entry');
  for (const q of ['quillf', '9990000018', made.reference!]) {
    const { list } = await entry.ask(ClientListDocument, { filter: { q } });
    expect(list.items.map(item => item.id)).toEqual([made.id]);
  }
});

test('age is derived of the date of birth by the clock, at death for the dead, and the law changes with it (S16)', async () => {
  const { id, version } = await registered(world, { dateOfBirth: '2000-11-25' });
  const entry = await world.as('entry');
  expect((await entry.ask(ClientOneDocument, { id })).record).toMatchObject({ age: 25, regime: 'UK_GDPR' });
  world.serving.app.clock.set('2026-11-25T10:00:00Z');
  expect((await entry.ask(ClientOneDocument, { id })).record.age).toBe(26);
  await entry.ask(ClientUpdateDocument, { id, version, input: { dateOfDeath: '2026-11-24' } });
  expect((await entry.ask(ClientOneDocument, { id })).record).toMatchObject({ age: 25, regime: 'DECEASED' });
});

test.each([
  [{ nhsNumber: '9990000019' }, 'nhsNumber'],
  [{ nhsNumber: '999 000 0018' }, 'nhsNumber'],
  [{ dateOfBirth: '2026-11-25' }, 'dateOfBirth'],
  [{ dateOfBirth: '1905-11-24' }, 'dateOfBirth'],
  [{ dateOfDeath: '1984-02-28' }, 'dateOfDeath'],
  [{ preferredChannel: 'SMS' as const, unsafeChannels: ['SMS' as const] }, 'preferredChannel'],
  [{ sensitive: true }, 'namedUsers'],
])('what cannot be true of a client is refused by field: %j', async (input, field) => {
  await expect(registered(world, input)).rejects.toThrow(new RegExp(`INVALID_INPUT[^]*"${field}"`));
});

test('two records never share an NHS number', async () => {
  await registered(world, { nhsNumber: '9990000026' });
  await expect(registered(world, { nhsNumber: '9990000026' })).rejects.toThrow(
    /INVALID_INPUT[^]*"nhsNumber"/,
  );
});

test('C-01: a clinician meets her own clients and nobody else’s', async () => {
  const client = await registered(world);
  expect(await meets('clinician', client)).toBe(false);
  await assignedTo(world, client.id, 'clinician');
  expect(await meets('clinician', client)).toBe(true);
  expect(await meets('clinician2', client)).toBe(false);
});

test('C-03, C-09: managers, administrators and auditors meet no client; an officer only what a case brings or is restricted', async () => {
  const client = await registered(world);
  for (const person of ['manager', 'manager2', 'admin', 'auditor'] as const) {
    const asker = await world.as(person);
    expect(await asker.refused(ClientListDocument)).toBe('FORBIDDEN');
    expect(await asker.refused(ClientOneDocument, { id: client.id })).toBe('NOT_FOUND');
  }
  expect(await meets('dpo', client)).toBe(false);
});

test('§6.2: a clinician writes the sensitive items and the ways to reach a client of her own, never the identity', async () => {
  const { id, version } = await registered(world);
  await assignedTo(world, id, 'clinician');
  const clinician = await world.as('clinician');
  const input = { gender: 'FEMALE' as const, preferredChannel: 'PHONE' as const };
  await clinician.ask(ClientUpdateDocument, { id, version, input });
  expect(
    await clinician.refused(ClientUpdateDocument, {
      id,
      version: version + 1,
      input: { familyName: 'Other' },
    }),
  ).toBe('FORBIDDEN_FIELD');
  expect(
    await (await world.as('clinician2')).refused(ClientUpdateDocument, { id, version: version + 1, input }),
  ).toBe('NOT_FOUND');
});

test('the second wall: without a session that says who asks, the database lets no client through', async () => {
  const { id } = await registered(world);
  const { orm } = world.serving.app;
  expect(await orm.em.fork().count(Client, {}, { filters: false })).toBe(0);
  const cause = { event: 'test', viewer: null, requestId: 'test' };
  expect(await inTransaction(orm.em.fork(), cause, em => em.count(Client, { id }, { filters: false }))).toBe(
    0,
  );
  expect(await asSystem(world.serving.app, 'test', em => em.count(Client, { id }, { filters: false }))).toBe(
    1,
  );
});

test('likely duplicates are offered before saving: by number, or by family name and date of birth, as they sound', async () => {
  const made = await registered(world, {
    familyName: 'Saltmarshe-Bey',
    nhsNumber: '9990000034',
    dateOfBirth: '1991-07-05',
  });
  const entry = await world.as('entry');
  const likely = async (asked: object) =>
    (await entry.ask(LikelyClientsDocument, asked)).likelyClients.map(({ id }) => id);
  expect(await likely({ nhsNumber: '9990000034' })).toEqual([made.id]);
  expect(await likely({ familyName: 'saltmarshe bey', dateOfBirth: '1991-07-05' })).toEqual([made.id]);
  expect(await likely({ familyName: 'Saltmarshe-Bey', dateOfBirth: '1991-07-06' })).toEqual([]);
  expect(await likely({ familyName: 'Saltmarshe-Bey' })).toEqual([]);
});

test('likely duplicates never tell of a record that is closed to whoever asks', async () => {
  const made = await registered(world, { nhsNumber: '9990000042', familyName: 'Inkpenny' });
  await close(made.id);
  const entry = await world.as('entry');
  expect(await entry.ask(LikelyClientsDocument, { nhsNumber: '9990000042' })).toEqual({ likelyClients: [] });
  for (const person of ['clinician', 'manager', 'dpo', 'admin', 'auditor'] as const)
    expect(await (await world.as(person)).refused(LikelyClientsDocument, { nhsNumber: '9990000042' })).toBe(
      'FORBIDDEN',
    );
});

/** Restricts processing, as the outcome of a request will. */
async function close(id: string): Promise<void> {
  await asSystem(world.serving.app, 'test', async em => {
    const client = await em.findOneOrFail(Client, { id });
    client.restricted = true;
    await settleClientAccess(em, client);
  });
}

test('C-04: a restricted record is read by the officer alone; others are told why it is closed, and nothing of the person', async () => {
  const client = await registered(world, { familyName: 'Wintergreen' });
  await assignedTo(world, client.id, 'clinician');
  await close(client.id);
  expect(await meets('dpo', client)).toBe(true);
  for (const person of ['entry', 'clinician'] as const) {
    expect(await meets(person, client)).toBe(false);
    const notice = await (await world.as(person)).ask(ClientNoticeDocument, { id: client.id });
    expect(notice).toMatchObject({ clientNotice: { restricted: true, sensitive: false, openTo: [] } });
  }
  for (const person of ['clinician2', 'manager', 'auditor', 'dpo'] as const)
    expect(await (await world.as(person)).ask(ClientNoticeDocument, { id: client.id })).toEqual({
      clientNotice: NO_NOTICE,
    });
  for (const id of [randomUUID(), 'no id at all'])
    expect((await (await world.as('entry')).ask(ClientNoticeDocument, { id })).clientNotice).toEqual(
      NO_NOTICE,
    );
  const dpo = await world.as('dpo');
  const { version } = (await dpo.ask(ClientOneDocument, { id: client.id })).record;
  expect(await dpo.refused(ClientUpdateDocument, { id: client.id, version, input: { title: 'Dr' } })).toBe(
    'FORBIDDEN',
  );
});

test('C-05: a sensitive record tells whoever would else meet the client to whom it is open', async () => {
  const { id, version } = await registered(world);
  await assignedTo(world, id, 'clinician');
  const input = { sensitive: true, namedUsers: [world.people.entry.id] };
  await (await world.as('entry')).ask(ClientUpdateDocument, { id, version, input });
  expect(await (await world.as('clinician')).ask(ClientNoticeDocument, { id })).toEqual({
    clientNotice: { ...NO_NOTICE, sensitive: true, openTo: [world.people.entry.displayName] },
  });
});

test('C-06: who registers a relative has written it, and meets the record no more', async () => {
  const entry = await world.as('entry');
  const familyName = 'Ownrelative';
  const relatedStaff = [world.people.entry.id];
  const input = { givenName: 'Averil', familyName, dateOfBirth: '1984-02-29', relatedStaff };
  expect(await entry.refused(ClientCreateDocument, { input })).toBe('NOT_FOUND');
  const [kept] = await asSystem(world.serving.app, 'test', em => em.find(Client, { familyName }));
  expect(kept!.barred).toEqual([world.people.entry.personId]);
  expect(await entry.refused(ClientOneDocument, { id: kept!.id })).toBe('NOT_FOUND');
});
