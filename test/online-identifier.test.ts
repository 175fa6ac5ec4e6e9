import { randomUUID } from 'node:crypto';
import * as ops from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { asSystem } from '../server/system.ts';
import { enquiryOf, written } from './support/web-enquiry.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  entry = await world.as('entry');
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const profile = (more: Partial<ops.CreateOnlineIdentifierInput> = {}): ops.CreateOnlineIdentifierInput => ({
  kind: 'SOCIAL_PROFILE',
  value: '@quiet.heron',
  source: 'WROTE_TO_US',
  purpose: 'To answer the message.',
  seenOn: '2026-11-20',
  lastContactOn: '2026-11-24',
  ...more,
});

async function recorded(more: Partial<ops.CreateOnlineIdentifierInput> = {}) {
  const { record } = await entry.ask(ops.OnlineIdentifierCreateDocument, { input: profile(more) });
  return (await entry.ask(ops.OnlineIdentifierOneDocument, { id: record.id })).record;
}

const note = (id: string) => ({ subject: 'OnlineIdentifier', id, input: { text: 'About her' } });

async function refused(more: Partial<ops.CreateOnlineIdentifierInput>) {
  const { errors } = await entry.try(ops.OnlineIdentifierCreateDocument, { input: profile(more) });
  return errors[0]!.extensions;
}

test('S24: data entry records by what somebody wrote, once; it lies sealed and is found by no search', async () => {
  const asked = { input: profile({ value: '@unfindable.heron' }), requestId: randomUUID() };
  const first = (await entry.ask(ops.OnlineIdentifierCreateDocument, asked)).record;
  expect((await entry.ask(ops.OnlineIdentifierCreateDocument, asked)).record.id).toBe(first.id);
  const { record } = await entry.ask(ops.OnlineIdentifierOneDocument, { id: first.id });
  expect(record).toMatchObject({
    reference: expect.stringMatching(/^ONL-2026-/),
    value: '@unfindable.heron',
    recordedBy: { id: world.people.entry.id },
  });
  const [row] = await asSystem(world.serving.app, 'test', em =>
    em.execute<{ value: string }[]>('select value from online_identifier where id = ?', [first.id]),
  );
  expect(row!.value).toMatch(/^test\.[\w-]+$/);
  expect((await entry.ask(ops.SearchDocument, { text: 'unfindable' })).search).toEqual([]);
});

test('S24: the last contact moves on and never back, and not into the future', async () => {
  expect(await refused({ lastContactOn: '2026-11-25' })).toMatchObject({
    fields: { lastContactOn: expect.stringContaining('future') },
  });
  expect(await refused({ lastContactOn: '2026-11-19' })).toMatchObject({
    fields: { lastContactOn: expect.stringContaining('first') },
  });
  const { id, version } = await recorded();
  const moved = (lastContactOn: string, at = version) =>
    entry.try(ops.OnlineIdentifierUpdateDocument, { id, version: at, input: { lastContactOn } });
  expect((await moved('2026-11-23')).errors[0]!.extensions.fields).toMatchObject({
    lastContactOn: expect.stringContaining('before the last contact'),
  });
  world.serving.app.clock.set('2026-12-10T10:00:00Z');
  const { data } = await moved('2026-12-09');
  expect(data!.record.lastContactOn).toBe('2026-12-09');
  expect((await moved('2026-12-10')).errors[0]!.extensions.code).toBe('STALE_VERSION');
});

test('S24: it belongs to an enquiry only while that is nobody’s record: what the enquiry becomes takes nothing of it along', async () => {
  const enquiry = await written(world);
  expect(await refused({ enquiry: 'WEB-2026-9999' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { enquiry: expect.any(String) },
  });
  const { id } = await recorded({ enquiry: enquiry.reference });
  await entry.ask(ops.MakeRightsRequestWebEnquiryDocument, {
    id: enquiry.id,
    version: enquiry.version,
    input: { requestedRight: 'ACCESS' },
  });
  expect((await entry.ask(ops.OnlineIdentifierOneDocument, { id })).record.enquiry).toBeNull();
  expect((await enquiryOf(world, enquiry.id)).status).toBe('CONVERTED');
  expect(await refused({ enquiry: enquiry.reference })).toMatchObject({
    fields: { enquiry: expect.stringContaining('somebody’s record') },
  });
});

test('S24: the officer sees that there is one and how long it stays; managers, auditors, clinicians and administrators nothing', async () => {
  const { id, version } = await recorded();
  const dpo = await world.as('dpo');
  expect((await dpo.ask(ops.OnlineIdentifierOneDocument, { id })).record).toMatchObject({
    kind: 'SOCIAL_PROFILE',
    lastContactOn: '2026-11-24',
    value: null,
    purpose: null,
  });
  for (const person of ['manager', 'auditor', 'admin', 'clinician'] as const satisfies PersonKey[]) {
    const they = await world.as(person);
    expect(await they.refused(ops.OnlineIdentifierListDocument, {})).toBe('FORBIDDEN');
    expect(await they.refused(ops.OnlineIdentifierOneDocument, { id })).toMatch(/NOT_FOUND|FORBIDDEN/);
  }
  for (const person of ['dpo', 'manager', 'auditor', 'admin', 'clinician'] as const) {
    const they = await world.as(person);
    expect(await they.refused(ops.OnlineIdentifierCreateDocument, { input: profile() })).toBe('FORBIDDEN');
    expect(
      await they.refused(ops.OnlineIdentifierUpdateDocument, { id, version, input: { value: '@taken' } }),
    ).toMatch(/NOT_FOUND|FORBIDDEN/);
    expect(await they.refused(ops.AddNoteDocument, note(id))).toBe('NOT_FOUND');
  }
  expect(await entry.refused(ops.AddNoteDocument, note(id))).toBe('NOT_FOUND');
});
