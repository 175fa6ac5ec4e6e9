import { randomUUID } from 'node:crypto';
import * as ops from '../schema/generated/graphql.ts';
import { DataItemDefinition } from '../server/data-item/data-item.entity.ts';
import { loadDataItems } from '../server/data-item/load-data-items.ts';
import { asSystem } from '../server/system.ts';
import { registered } from './support/client.ts';
import { checked, found } from './support/import.ts';
import { purposeOf } from './support/processing.ts';
import { csvOf, peopleRows } from './support/people-file.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let dpo: Client;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  [dpo, entry] = await Promise.all([world.as('dpo'), world.as('entry')]);
  await started();
});
afterAll(() => world.close());

/** What every start of the server does. */
async function started(): Promise<void> {
  const { app } = world.serving;
  await asSystem(app, 'configure', em => loadDataItems(em, app.clock));
}

async function item(record: string, field: string) {
  const { list } = await dpo.ask(ops.DataItemDefinitionListDocument, {
    filter: { record: { eq: record }, field: { eq: field } },
  });
  return (await dpo.ask(ops.DataItemDefinitionOneDocument, { id: list.items[0]!.id })).record;
}

const reason = 'Looked at with the teams.';

async function stopped(record: string, field: string) {
  const { id, version } = await item(record, field);
  return (await dpo.ask(ops.StopDataItemDefinitionDocument, { id, version, input: { reason } })).record;
}

async function kept(record: string, field: string) {
  const { id, version } = await item(record, field);
  return (await dpo.ask(ops.KeepDataItemDefinitionDocument, { id, version, input: { reason } })).record;
}

async function collected(person: Client = entry) {
  return (await person.ask(ops.CurrentViewerDocument)).viewer!.collected;
}

function person(input: Partial<ops.CreateClientInput> = {}): ops.CreateClientInput {
  return {
    givenName: 'Averil',
    familyName: `Quillfeather-${randomUUID().slice(0, 8)}`,
    dateOfBirth: '1984-02-29',
    ...input,
  };
}

const NOT_COLLECTED = 'is not collected: no purpose of the privacy notice needs it';

test('S21: the items come from the columns, with their marks and what they are needed for, as not reviewed yet', async () => {
  expect(await item('Client', 'ethnicity')).toMatchObject({
    title: 'Ethnicity',
    status: 'COLLECTED',
    purposes: ['P02', 'P12'],
    required: false,
    policySensitive: true,
    art9: true,
    asked: true,
    reviewedOn: null,
    since: '2026-11-24',
    inForce: [
      { code: 'P02', inForce: true },
      { code: 'P12', inForce: true },
    ],
  });
  // Sensitive by the policy alone (X4), and nobody can be without it.
  expect(await item('Client', 'dateOfBirth')).toMatchObject({
    required: true,
    policySensitive: true,
    art9: false,
  });
  expect(await item('EqualityMonitoringRecord', 'sexualOrientation')).toMatchObject({ art9: true });
  expect(await item('Client', 'accessibilityNeeds')).toMatchObject({ freeText: true });
});

test('S21: an item that is stopped is refused by its field at once, stays readable where it is held, and may be cleared', async () => {
  const held = await registered(world, { gender: 'FEMALE' });
  await stopped('Client', 'gender');
  const refused = await entry.try(ops.ClientCreateDocument, { input: person({ gender: 'MALE' }) });
  expect(refused.errors[0]!.extensions).toMatchObject({
    code: 'PURPOSE_NOT_IN_CURRENT_NOTICE',
    fields: { gender: NOT_COLLECTED },
  });
  await entry.ask(ops.ClientCreateDocument, { input: person() });
  const { record } = await entry.ask(ops.ClientOneDocument, { id: held.id });
  expect(record.gender).toBe('FEMALE');
  const changed = { id: held.id, version: record.version };
  expect(await entry.refused(ops.ClientUpdateDocument, { ...changed, input: { gender: 'MALE' } })).toBe(
    'PURPOSE_NOT_IN_CURRENT_NOTICE',
  );
  const { record: other } = await entry.ask(ops.ClientUpdateDocument, {
    ...changed,
    input: { preferredName: 'Avie' },
  });
  await entry.ask(ops.ClientUpdateDocument, {
    id: held.id,
    version: other.version,
    input: { gender: null },
  });
  expect((await collected()).withheld).toEqual(['Client.gender']);
  await kept('Client', 'gender');
  expect((await collected()).withheld).toEqual([]);
  await entry.ask(ops.ClientCreateDocument, { input: person({ gender: 'MALE' }) });
});

test('S21: what the law or our own rules need is never stopped, and the page says so before anybody tries', async () => {
  for (const [record, field] of [
    ['Client', 'familyName'],
    ['Client', 'unsafeChannels'],
    ['ConsentRecord', 'evidence'],
  ] as const) {
    const { id, version, availableActions } = await item(record, field);
    for (const document of [ops.StopDataItemDefinitionDocument, ops.MakeOptionalDataItemDefinitionDocument])
      expect(await dpo.refused(document, { id, version, input: { reason } })).toBe('ITEM_REQUIRED');
    expect(availableActions!.find(({ action }) => action === 'stop')).toMatchObject({
      enabled: false,
      reason: 'ITEM_REQUIRED',
    });
  }
});

test('S21: the same check stands before a referral, a file of people and equality monitoring', async () => {
  await stopped('Client', 'preferredName');
  await stopped('EqualityMonitoringRecord', 'religionOrBelief');
  const referral = await entry.try(ops.RegisterReferralDocument, {
    input: {
      ...person(),
      preferredName: 'Avie',
      sourceType: 'SELF',
      receivedAt: '2026-11-24T09:00:00Z',
    },
  });
  expect(referral.errors[0]!.extensions).toMatchObject({
    code: 'PURPOSE_NOT_IN_CURRENT_NOTICE',
    fields: { preferredName: NOT_COLLECTED },
  });
  const rows = peopleRows(2, 'Withheld');
  rows[1] = { ...rows[1]!, preferredName: 'Avie' };
  expect(found(await checked(world, entry, 'clients', csvOf(rows)))).toEqual([
    `3 preferredName ${NOT_COLLECTED}`,
  ]);
  const { id: client } = await registered(world);
  const capture = (answers: ops.EqualityAnswersInput) =>
    entry.refused(ops.CaptureEqualityAnswersDocument, { client, answers });
  expect(await capture({ religionOrBelief: 'SIKH' })).toBe('PURPOSE_NOT_IN_CURRENT_NOTICE');
  // Another question is still asked, as far as there is a policy for it.
  expect(await capture({ ethnicity: 'M' })).toBe('APD_MISSING');
  await kept('Client', 'preferredName');
  await kept('EqualityMonitoringRecord', 'religionOrBelief');
});

test('S21: one thing is asked of the database for the check while nothing has changed', async () => {
  await registered(world);
  const connection = world.serving.app.orm.em.getConnection();
  const { execute } = connection;
  const asked: string[] = [];
  connection.execute = ((...given: Parameters<typeof execute>) => {
    asked.push(String(given[0]));
    return execute.apply(connection, given);
  }) as typeof execute;
  await registered(world, { gender: 'FEMALE' });
  connection.execute = execute;
  const about = asked.filter(text => /data_item_definition/.test(text));
  // How far the registers have moved.
  expect(about).toEqual([expect.stringContaining('sum(version)')]);
});

test('S21: an item that is made optional is still taken, and forms are told to ask it sparingly', async () => {
  const { id, version } = await item('Client', 'employmentStatus');
  await dpo.ask(ops.MakeOptionalDataItemDefinitionDocument, { id, version, input: { reason } });
  expect(await collected()).toMatchObject({ withheld: [], sparing: ['Client.employmentStatus'] });
  expect((await collected()).freeText).toEqual(expect.arrayContaining(['Client', 'ComplaintCase', 'Intake']));
  await registered(world, { employmentStatus: 'STUDENT' });
  await kept('Client', 'employmentStatus');
});

test('S21: an officer takes purposes away from an item and gives it none that it never had', async () => {
  const { id, version } = await item('Client', 'employmentStatus');
  const changing = (purposes: ops.PurposeCode[]) =>
    dpo.try(ops.DataItemDefinitionUpdateDocument, { id, version, input: { purposes } });
  expect((await changing(['P17'])).errors[0]!.extensions.fields).toHaveProperty('purposes');
  expect((await changing([])).errors[0]!.extensions.fields).toHaveProperty('purposes');
  expect((await changing(['P12'])).data!.record).toMatchObject({ purposes: ['P12'], asked: true });
  const { id: purpose, version: last } = await purposeOf(world, 'P12');
  await dpo.ask(ops.RetirePurposeDocument, {
    id: purpose,
    version: last,
    input: { reason: 'No figures are made of people any more.' },
  });
  expect((await collected()).withheld).toEqual(['Client.employmentStatus']);
  expect(
    await entry.refused(ops.ClientCreateDocument, { input: person({ employmentStatus: 'STUDENT' }) }),
  ).toBe('PURPOSE_NOT_IN_CURRENT_NOTICE');
  expect(await item('Client', 'employmentStatus')).toMatchObject({
    asked: false,
    inForce: [{ code: 'P12', inForce: false }],
  });
  // Another purpose carries it still.
  await registered(world, { ethnicity: 'M' });
});

test('S21: a start leaves what the officer configured alone, and marks what the release has no more', async () => {
  const { app } = world.serving;
  const gone = {
    record: 'Client',
    field: 'shoeSize',
    title: 'Shoe size',
    purposes: ['P02'],
    since: '2025-01-01',
  };
  await asSystem(app, 'test', async em => {
    await em.persist(em.create(DataItemDefinition, gone as never)).flush();
  });
  await started();
  expect(await item('Client', 'employmentStatus')).toMatchObject({ purposes: ['P12'] });
  const { id, version, status, asked } = await item('Client', 'shoeSize');
  expect({ status, asked }).toEqual({ status: 'REMOVED', asked: false });
  const changing = { id, version, input: { purposes: ['P02'] as ops.PurposeCode[] } };
  expect(await dpo.refused(ops.DataItemDefinitionUpdateDocument, changing)).toBe('FORBIDDEN');
  const { list } = await dpo.ask(ops.DataItemDefinitionListDocument, { perPage: 500 });
  expect(new Set(list.items.map(({ record, field }) => `${record}.${field}`)).size).toBe(list.items.length);
});

test('S21: whoever enters data reads what is collected and configures nothing', async () => {
  const { id, version } = await item('Client', 'title');
  for (const who of ['entry', 'manager', 'auditor', 'clinician'] as const) {
    const other = await world.as(who);
    await other.ask(ops.DataItemDefinitionOneDocument, { id });
    expect(await other.refused(ops.StopDataItemDefinitionDocument, { id, version, input: { reason } })).toBe(
      'FORBIDDEN',
    );
  }
  expect(await (await world.as('admin')).refused(ops.DataItemDefinitionOneDocument, { id })).toBe(
    'NOT_FOUND',
  );
});
