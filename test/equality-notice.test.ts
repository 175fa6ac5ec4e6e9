import {
  ApproveClientMergeDocument,
  CaptureEqualityAnswersDocument,
  ClientMergeCreateDocument,
  EqualityAskingDocument,
  EqualityNoticeCreateDocument,
  EqualityNoticeListDocument,
  EqualityNoticeOneDocument,
  WithdrawEqualityNoticeDocument,
} from '../schema/generated/graphql.ts';
import { equalityMark } from '../server/equality/equality-key.ts';
import { equalityTimers } from '../server/equality/equality.timers.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { assignedTo, registered } from './support/client.ts';
import { asOwner, captured, noticed, stored, WHOLE } from './support/equality.ts';
import { FOR_EQUALITY, policyInForce } from './support/policy-document.ts';
import { startWorld, type World } from './support/world.ts';

// A Tuesday; ten working days after it is 8 December.
const NOW = '2026-11-24T10:00:00Z';
const LAST_DAY = '2026-12-08';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  await policyInForce(world, FOR_EQUALITY);
});
afterAll(() => world.close());
beforeEach(async () => {
  world.serving.app.clock.set(NOW);
  await asOwner('truncate equality.answer');
});

const passTime = () => runTimers(world.serving.app, [equalityTimers]);
const holds = async (client: string) =>
  (await stored()).filter(({ mark }) => mark.toString('hex') === equalityMark(client)).length;
const read = async (id: string) =>
  (await (await world.as('dpo')).ask(EqualityNoticeOneDocument, { id })).record;

test('S53: on a notice in writing nothing new is taken, and the answers are out of the store by the end of ten working days', async () => {
  const { id, reference } = await registered(world);
  await captured(world, id);
  await captured(world, (await registered(world)).id);
  const notice = await noticed(world, reference);
  expect(notice).toMatchObject({ status: 'RUNNING', stopBy: LAST_DAY });
  const entry = await world.as('entry');
  const { errors } = await entry.try(CaptureEqualityAnswersDocument, { client: id, answers: WHOLE });
  expect(errors[0]!.extensions).toMatchObject({
    code: 'EQUALITY_NOTICE_GIVEN',
    missing: ['EQUALITY_NOTICE_GIVEN'],
  });
  expect((await entry.ask(EqualityAskingDocument, { client: id })).equalityAsking).toEqual({
    mayAsk: false,
    missing: ['EQUALITY_NOTICE_GIVEN'],
  });
  world.serving.app.clock.set('2026-12-07T10:00:00Z');
  expect(await passTime()).toBe(0);
  expect(await holds(id)).toBe(1);
  world.serving.app.clock.set(`${LAST_DAY}T00:30:00Z`);
  expect(await passTime()).toBe(1);
  expect(await passTime()).toBe(0);
  expect(await holds(id)).toBe(0);
  expect(await stored()).toHaveLength(1);
  expect(await read(notice.id)).toMatchObject({ status: 'STOPPED', stoppedOn: LAST_DAY });
  expect(await entry.refused(CaptureEqualityAnswersDocument, { client: id, answers: WHOLE })).toBe(
    'EQUALITY_NOTICE_GIVEN',
  );
});

test('S53: a notice binds whoever asks, the clinician too, who reads no notices', async () => {
  const { id, reference } = await registered(world);
  await assignedTo(world, id, 'clinician');
  await noticed(world, reference);
  const clinician = await world.as('clinician');
  expect((await clinician.ask(EqualityAskingDocument, { client: id })).equalityAsking.mayAsk).toBe(false);
  expect(await clinician.refused(EqualityNoticeListDocument)).toBe('FORBIDDEN');
});

test('S53: the officer takes a notice of somebody whom she does not meet, and withdraws it; what is gone stays gone', async () => {
  const { id, reference } = await registered(world);
  await captured(world, id);
  const notice = await noticed(world, reference, { receivedOn: '2026-11-02' }, 'dpo');
  await passTime();
  expect(await holds(id)).toBe(0);
  const stopped = await read(notice.id);
  const withdraw = { id: notice.id, version: stopped.version, input: { reason: 'Asks us to go on.' } };
  const entry = await world.as('entry');
  expect(await entry.refused(WithdrawEqualityNoticeDocument, withdraw)).toBe('FORBIDDEN');
  const dpo = await world.as('dpo');
  await dpo.ask(WithdrawEqualityNoticeDocument, withdraw);
  expect(await dpo.refused(WithdrawEqualityNoticeDocument, withdraw)).toBe('STALE_VERSION');
  const again = { ...withdraw, version: stopped.version + 1 };
  expect(await dpo.refused(WithdrawEqualityNoticeDocument, again)).toBe('INVALID_TRANSITION');
  expect(await holds(id)).toBe(0);
  await captured(world, id);
  expect(await passTime()).toBe(0);
  expect(await holds(id)).toBe(1);
});

test.each([
  ['in the future', { receivedOn: '2026-11-25' }, 'receivedOn'],
  ['of nobody', { clientReference: 'CLI-2026-9999' }, 'clientReference'],
])('a notice %s is refused by field', async (_, input, field) => {
  const { reference } = await registered(world);
  const { errors } = await (
    await world.as('entry')
  ).try(EqualityNoticeCreateDocument, {
    input: { clientReference: reference, receivedOn: '2026-11-24', form: 'EMAIL', ...input },
  });
  expect(errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { [field]: expect.any(String) },
  });
});

test('a notice stands once, and whose record is closed to the officer of data entry is unknown to her (C-06, C-11)', async () => {
  const own = await registered(world, { relatedStaff: [world.people.entry2.id] });
  const asked = (clientReference: string) => ({
    input: { clientReference, receivedOn: '2026-11-24', form: 'LETTER' as const },
  });
  const entry2 = await world.as('entry2');
  const words = async (reference: string) =>
    (await entry2.try(EqualityNoticeCreateDocument, asked(reference))).errors[0]!.extensions.fields;
  expect(await words(own.reference)).toEqual(await words('CLI-2026-9999'));
  const requestId = crypto.randomUUID();
  const entry = await world.as('entry');
  const first = await entry.ask(EqualityNoticeCreateDocument, { ...asked(own.reference), requestId });
  const same = await entry.ask(EqualityNoticeCreateDocument, { ...asked(own.reference), requestId });
  expect(same.record.id).toBe(first.record.id);
  expect(await entry.refused(EqualityNoticeCreateDocument, asked(own.reference))).toBe('INVALID_INPUT');
  const { list } = await entry2.ask(EqualityNoticeListDocument);
  expect(list.items.map(({ id }) => id)).not.toContain(first.record.id);
});

test('S53: the answers of two records of one person become one person’s, and a notice takes them both', async () => {
  const [kept, merged] = [await registered(world), await registered(world)];
  await captured(world, kept.id, { ethnicity: 'A' });
  world.serving.app.clock.set('2027-01-05T10:00:00Z');
  await captured(world, merged.id, { ethnicity: 'B' });
  const { record } = await (
    await world.as('entry')
  ).ask(ClientMergeCreateDocument, {
    input: {
      client: kept.id,
      merged: merged.id,
      clientVersion: kept.version,
      mergedVersion: merged.version,
      reason: 'The same person.',
    },
  });
  await (
    await world.as('entry2')
  ).ask(ApproveClientMergeDocument, { id: record.id, version: record.version });
  await passTime();
  expect(await holds(merged.id)).toBe(0);
  expect((await stored()).map(({ ethnicity }) => ethnicity).toSorted()).toEqual(['A', 'B']);
  expect(await holds(kept.id)).toBe(2);
  world.serving.app.clock.set('2027-04-02T10:00:00Z');
  await passTime();
  expect((await stored()).map(({ ethnicity }) => ethnicity)).toEqual(['B']);
  await noticed(world, kept.reference);
  world.serving.app.clock.set('2027-05-02T10:00:00Z');
  await passTime();
  expect(await stored()).toEqual([]);
});
