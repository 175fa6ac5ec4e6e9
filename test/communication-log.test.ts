import { randomUUID } from 'node:crypto';
import {
  CommunicationLogCreateDocument,
  CommunicationLogListDocument,
  TimelineDocument,
  type CreateCommunicationLogInput,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { asSystem } from '../server/system.ts';
import { assignedTo, registered } from './support/client.ts';
import { answer, detail, restrict, said } from './support/communication.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
const SECRET = 'Says that she hears voices at night.';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

function inputFor(
  client: string,
  input: Partial<CreateCommunicationLogInput> = {},
): CreateCommunicationLogInput {
  return {
    client,
    channel: 'PHONE',
    direction: 'INCOMING',
    at: '2026-11-24T09:30:00.000Z',
    category: 'SERVICE',
    summary: 'Asks for a later appointment',
    ...input,
  };
}

async function logged(
  client: string,
  input: Partial<CreateCommunicationLogInput> = {},
  person: PersonKey = 'entry',
) {
  const asked = { input: inputFor(client, input) };
  return (await (await world.as(person)).ask(CommunicationLogCreateDocument, asked)).record;
}

async function refused(
  client: string,
  input: Partial<CreateCommunicationLogInput> = {},
  person: PersonKey = 'entry',
) {
  const asked = { input: inputFor(client, input) };
  const { errors } = await (await world.as(person)).try(CommunicationLogCreateDocument, asked);
  return errors[0]!.extensions;
}

async function listed(client: string, person: PersonKey, more: object = {}) {
  return (await world.as(person)).try(CommunicationLogListDocument, {
    filter: { client: { eq: client }, ...more },
  });
}

test('S45: a call is recorded once by whoever took it, and the application itself cannot alter it', async () => {
  const { id } = await registered(world);
  const { at: _, ...input } = inputFor(id);
  const asked = { input, requestId: randomUUID() };
  const entry = await world.as('entry');
  const [first, second] = await Promise.all([
    entry.ask(CommunicationLogCreateDocument, asked),
    entry.ask(CommunicationLogCreateDocument, asked),
  ]);
  expect(second!.record.id).toBe(first!.record.id);
  expect(first!.record).toMatchObject({
    staff: { id: world.people.entry.id },
    clinical: false,
    body: null,
    at: expect.stringMatching(/^2026-11-24T10:00:0/),
  });
  for (const statement of ["update communication_log set summary = 'x'", 'delete from communication_log'])
    await expect(asSystem(world.serving.app, 'test', em => em.execute(statement))).rejects.toThrow(
      /permission denied/,
    );
});

test('S45: nothing is recorded without the notice, nothing before it happens', async () => {
  const { id } = await registered(world);
  expect(await refused(id, { recordingRef: 'TEL-1' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { recordingNoticeGiven: expect.stringContaining('is needed') },
  });
  expect(await refused(id, { at: '2026-11-24T10:00:30.000Z' })).toMatchObject({
    fields: { at: 'is in the future' },
  });
  expect(await refused(id, { summary: 'Card 4111 1111 1111 1111' })).toMatchObject({
    code: 'CARD_NUMBER_FORBIDDEN',
  });
  const kept = await logged(id, { recordingRef: 'TEL-1', recordingNoticeGiven: true });
  expect(kept).toMatchObject({ recordingRef: 'TEL-1', recordingNoticeGiven: true });
});

test('S43, S103: what goes out is refused with every reason; what comes in is logged whatever the way', async () => {
  const { id } = await registered(world, { unsafeChannels: ['EMAIL'] });
  await detail(world, id, 'EMAIL', 'no.more@example.test');
  await said(world, id, [answer('MARKETING', 'EMAIL', false), answer('SERVICE', 'SMS', false)]);
  expect(await refused(id, { direction: 'OUTGOING', channel: 'EMAIL', category: 'MARKETING' })).toMatchObject(
    {
      code: 'CONTACT_NOT_ALLOWED',
      missing: ['UNSAFE_CHANNEL', 'DECLINED', 'MARKETING_OBJECTION'],
    },
  );
  expect(await refused(id, { direction: 'OUTGOING', channel: 'EMAIL', category: 'LEGAL' })).toMatchObject({
    missing: ['UNSAFE_CHANNEL'],
  });
  expect(await refused(id, { direction: 'OUTGOING', channel: 'SMS' })).toMatchObject({
    missing: ['DECLINED'],
  });
  await logged(id, { direction: 'OUTGOING', channel: 'SMS', category: 'PRIVACY' });
  await logged(id, { direction: 'INCOMING', channel: 'EMAIL' });
  expect((await listed(id, 'entry')).data!.list.items).toHaveLength(2);
});

test('S45, C-02: what was said about care is read by clinicians alone; data entry learns that it was, by no way what', async () => {
  const { id } = await registered(world);
  await assignedTo(world, id, 'clinician');
  const clinical = {
    clinical: true,
    summary: 'About a hard night',
    body: SECRET,
    recordingRef: 'TEL-77',
    recordingNoticeGiven: true,
  };
  await logged(id, clinical, 'clinician');
  await logged(id, { summary: 'Plain' });
  expect((await listed(id, 'clinician')).data!.list.items).toMatchObject([
    { summary: expect.anything() },
    { summary: expect.anything() },
  ]);
  const seen = await listed(id, 'entry');
  expect(seen.data!.list.items.find(item => item.clinical)).toMatchObject({
    channel: 'PHONE',
    staff: { id: world.people.clinician.id },
    summary: null,
    body: null,
    recordingRef: null,
  });
  expect(seen.extensions).toEqual({
    redacted: true,
    fields: ['body', 'recordingRef', 'summary'].map(field => `CommunicationLog.${field}`),
  });
  const oracles = [
    { body: { contains: 'voices' } },
    { summary: { contains: 'hard' } },
    { recordingRef: { eq: 'TEL-77' } },
  ];
  for (const filter of oracles) expect((await listed(id, 'entry', filter)).data!.list.items).toEqual([]);
  const entry = await world.as('entry');
  expect(
    await entry.refused(CommunicationLogListDocument, { sort: [{ field: 'summary', order: 'ASC' }] }),
  ).toBe('FORBIDDEN_FIELD');
  const diary = await entry.ask(TimelineDocument, { subject: 'Client', id });
  expect(JSON.stringify(diary)).toContain('Plain');
  expect(JSON.stringify(diary)).not.toMatch(/voices|hard night|TEL-77/);
  expect(await refused(id, { clinical: true, body: 'Heard it in passing.' })).toMatchObject({
    code: 'FORBIDDEN_FIELD',
    fields: { summary: expect.anything(), body: expect.anything() },
  });
});

test('§6.2, C-04: of a restricted client nothing is logged; the officer reads what is there, of clinical entries that they are', async () => {
  const client = await registered(world);
  await assignedTo(world, client.id, 'clinician');
  await logged(client.id, { clinical: true, summary: 'About a hard night', body: SECRET }, 'clinician');
  await logged(client.id, { summary: 'Plain' });
  expect((await listed(client.id, 'dpo')).data!.list.items).toEqual([]);
  await restrict(world, client);
  expect(await refused(client.id)).toMatchObject({ code: 'PROCESSING_RESTRICTED' });
  expect(await refused(client.id, {}, 'clinician')).toMatchObject({ code: 'PROCESSING_RESTRICTED' });
  expect((await listed(client.id, 'entry')).data!.list.items).toEqual([]);
  expect((await listed(client.id, 'clinician')).data!.list.items).toEqual([]);
  const read = (await listed(client.id, 'dpo')).data!.list.items;
  expect(read.map(({ clinical, summary }) => [clinical, summary]).toSorted()).toEqual([
    [false, 'Plain'],
    [true, null],
  ]);
});

test('§6.2: a clinician logs for her own clients alone; an auditor reads metadata without anybody; a manager nothing', async () => {
  const { id } = await registered(world);
  expect(await refused(id, {}, 'clinician')).toMatchObject({ code: 'INVALID_INPUT' });
  for (const person of ['dpo', 'manager', 'admin', 'auditor'] as const)
    expect([person, await refused(id, {}, person)]).toMatchObject([person, { code: 'FORBIDDEN' }]);
  await logged(id);
  expect(await (await world.as('manager')).refused(CommunicationLogListDocument, {})).toBe('FORBIDDEN');
  const auditor = await world.as('auditor');
  expect((await listed(id, 'auditor')).data!.list.items).toEqual([]);
  const { data } = await auditor.try(CommunicationLogListDocument, {});
  expect(data!.list.items[0]).toMatchObject({ channel: 'PHONE', summary: null, staff: null });
});
