import { randomUUID } from 'node:crypto';
import {
  ClientCreateDocument,
  ClientListDocument,
  ClientOneDocument,
  EventAttendanceCreateDocument,
  EventAttendanceListDocument,
  EventAttendanceOneDocument,
  EventAttendanceUpdateDocument,
  PromisesDocument,
  SearchDocument,
  type CreateEventAttendanceInput,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { apiOf } from './access/api.ts';
import { assignedTo, registered } from './support/client.ts';
import { restrict } from './support/communication.ts';
import { referred } from './support/referral.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

function guestOf(input: Partial<CreateEventAttendanceInput> = {}): CreateEventAttendanceInput {
  return {
    kind: 'EVENT',
    occasion: 'Open evening',
    heldOn: '2026-12-03',
    memberStatus: 'NON_MEMBER',
    noticeGivenOn: '2026-11-24',
    ...input,
  };
}

async function listed(input: Partial<CreateEventAttendanceInput>) {
  const entry = await world.as('entry');
  return (await entry.ask(EventAttendanceCreateDocument, { input: guestOf(input) })).record;
}

async function refused(input: Partial<CreateEventAttendanceInput>, person: PersonKey = 'entry') {
  const asked = { input: guestOf(input) };
  const { errors } = await (await world.as(person)).try(EventAttendanceCreateDocument, asked);
  return errors[0]!.extensions;
}

test('S22: members and others are put on the list of an event or a training, once, and told at collection', async () => {
  const input = guestOf({ kind: 'TRAINING', memberStatus: 'MEMBER', personName: 'Fenella Oakwright' });
  const asked = { input, requestId: randomUUID() };
  const entry = await world.as('entry');
  const first = await entry.ask(EventAttendanceCreateDocument, asked);
  expect((await entry.ask(EventAttendanceCreateDocument, asked)).record.id).toBe(first.record.id);
  expect(first.record).toMatchObject({
    reference: expect.stringMatching(/^ATT-2026-/),
    kind: 'TRAINING',
    memberStatus: 'MEMBER',
    noticeGivenOn: '2026-11-24',
    recordedBy: { id: world.people.entry.id },
  });
  expect(await refused({ personName: 'Fenella Oakwright', noticeGivenOn: '2026-11-25' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { noticeGivenOn: expect.stringContaining('future') },
  });
  const untold = { ...guestOf({ personName: 'Fenella Oakwright' }), noticeGivenOn: undefined };
  expect(
    await entry.refused(EventAttendanceCreateDocument, { input: untold as unknown as typeof input }),
  ).toBe('INVALID_INPUT');
  const { promises } = await (await world.as('dpo')).ask(PromisesDocument);
  expect(promises.find(({ code }) => code === 'S22')).toMatchObject({ state: 'KEPT' });
});

test('S22: of a client the list holds that it is she and nothing else; of anybody else no more than name and contact', async () => {
  const { id } = await registered(world);
  expect(await refused({})).toMatchObject({ fields: { personName: expect.stringContaining('needed') } });
  expect(
    await refused({ client: id, personName: 'Averil', personContact: 'averil@example.test' }),
  ).toMatchObject({
    fields: { personName: expect.anything(), personContact: expect.anything() },
  });
  const record = await listed({ client: id });
  expect(record).toMatchObject({ client: { id }, personName: null });
  const entry = await world.as('entry');
  const changed = { id: record.id, version: record.version, input: { personName: 'Averil' } };
  expect(await entry.refused(EventAttendanceUpdateDocument, changed)).toBe('INVALID_INPUT');
  const api = await apiOf(world);
  const fields = Object.keys(
    (api.getType('CreateEventAttendanceInput') as unknown as { getFields(): object }).getFields(),
  );
  expect(fields.toSorted()).toEqual(
    'client heldOn kind memberStatus noticeGivenOn occasion personContact personName'.split(' '),
  );
});

test('S22: a referral says by itself on which occasion a person was met first, and it is never said otherwise', async () => {
  const entry = await world.as('entry');
  const contextOf = async (id: string) =>
    (await entry.ask(ClientOneDocument, { id })).record.collectionContext;
  expect(await contextOf((await referred(world, { sourceType: 'SELF', careSector: 'NA' })).client!.id)).toBe(
    'SELF_REFERRAL',
  );
  expect(await contextOf((await referred(world, { sourceType: 'GP' })).client!.id)).toBe('REFERRAL');
  const { record } = await entry.ask(ClientCreateDocument, {
    input: {
      givenName: 'Jarvis',
      familyName: 'Penhallow',
      dateOfBirth: '1990-05-05',
      collectionContext: 'WEBSITE',
    },
  });
  expect(await contextOf(record.id)).toBe('WEBSITE');
  const api = await apiOf(world);
  const update = api.getType('UpdateClientInput') as unknown as { getFields(): object };
  expect(Object.keys(update.getFields())).not.toContain('collectionContext');
});

test('§6.2, C-04: data entry keeps the lists; the officer reads of restricted clients; an auditor of nobody whom it is about', async () => {
  const client = await registered(world);
  await assignedTo(world, client.id, 'clinician');
  const about = await listed({ client: client.id });
  const guest = await listed({ personName: 'Corin Thistlewood', personContact: 'corin@example.test' });
  const ids = async (person: PersonKey, filter: object = {}) =>
    (await (await world.as(person)).ask(EventAttendanceListDocument, { filter, perPage: 100 })).list.items;
  for (const person of ['clinician', 'manager', 'admin'] as const)
    expect(await (await world.as(person)).refused(EventAttendanceListDocument, {})).toBe('FORBIDDEN');
  for (const person of ['dpo', 'clinician', 'manager', 'admin', 'auditor'] as const)
    expect(await refused({ personName: 'Corin Thistlewood' }, person)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await ids('dpo')).toEqual([]);
  const seen = await ids('auditor');
  expect(seen.find(({ id }) => id === guest.id)).toMatchObject({
    memberStatus: 'NON_MEMBER',
    occasion: null,
    personName: null,
    personContact: null,
    client: null,
  });
  for (const filter of [{ personName: { contains: 'Corin' } }, { q: 'Thistlewood' }])
    expect(await ids('auditor', filter)).toEqual([]);
  await restrict(world, client);
  expect(await ids('dpo')).toMatchObject([{ id: about.id }]);
  expect((await ids('entry')).map(({ id }) => id)).not.toContain(about.id);
  expect(await (await world.as('entry')).refused(EventAttendanceOneDocument, { id: about.id })).toBe(
    'NOT_FOUND',
  );
  expect(await refused({ client: client.id })).toMatchObject({ code: 'PROCESSING_RESTRICTED' });
});

test('S25: data entry sees which adjustment is needed, one record at a time, and no column of the house holds a diagnosis', async () => {
  const needs = 'Large print; a room on the ground floor';
  const { id } = await registered(world, { accessibilityNeeds: needs });
  const entry = await world.as('entry');
  expect((await entry.ask(ClientOneDocument, { id })).record.accessibilityNeeds).toBe(needs);
  const api = await apiOf(world);
  const { client } = { client: api.getType('Client')! } as unknown as {
    client: { getFields(): Record<string, { description: string }> };
  };
  expect(client.getFields().accessibilityNeeds!.description).toContain('never why');
  const named = Object.values(api.getTypeMap()).flatMap(type =>
    'getFields' in type ? Object.keys(type.getFields()).map(field => `${type.name}.${field}`) : [],
  );
  expect(named.filter(name => /diagnos|icd10|snomed|symptom|formulation/i.test(name))).toEqual([]);
});

test('S25: nobody finds people by what they need: it is neither listed, filtered, sorted nor searched, and read by no manager or auditor', async () => {
  const { id } = await registered(world, { accessibilityNeeds: 'Wheelchair space kept free' });
  const entry = await world.as('entry');
  const { search } = await entry.ask(SearchDocument, { text: 'Wheelchair' });
  expect(search.map(found => found.id)).not.toContain(id);
  const filter = (await apiOf(world)).getType('ClientFilter') as unknown as { getFields(): object };
  expect(Object.keys(filter.getFields())).not.toContain('accessibilityNeeds');
  expect(JSON.stringify(await entry.ask(ClientListDocument, {}))).not.toContain('Wheelchair');
  for (const person of ['manager', 'auditor', 'admin'] as const)
    expect(await (await world.as(person)).refused(ClientOneDocument, { id })).toMatch(/NOT_FOUND|FORBIDDEN/);
});
