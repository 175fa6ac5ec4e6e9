import { randomUUID } from 'node:crypto';
import {
  ApproveRetentionRunDocument,
  BeginReviewRetentionRunDocument,
  CancelRetentionRunDocument,
  DestructionCertificateListDocument,
  LegalHoldCreateDocument,
  ReleaseLegalHoldDocument,
  RetentionRunCreateDocument,
  RetentionRuleListDocument,
  RetentionRunItemUpdateDocument,
  RetentionRunListDocument,
  SendBackRetentionRunDocument,
  SubmitRetentionRunDocument,
  WaitingForMeDocument,
} from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { disposalTimers } from '../server/disposal/disposal.timers.ts';
import { registered } from './support/client.ts';
import { restrict } from './support/communication.ts';
import { logged } from './support/complaint.ts';
import {
  approvedRun,
  cancelled,
  endOpen,
  fired,
  itemsAs,
  listedRun,
  refusedEvent,
  reviewedRun,
  runAs,
  submittedRun,
  WHY,
  work,
} from './support/disposal.ts';
import { provider, shared, shareOf, tokenOfShare } from './support/payment.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-25T10:00:00Z';
/** Thirteen months later is 24 November: kept to the end of that day. */
const DUE = '2025-10-24T09:00:00Z';
const NOT_YET = '2025-10-27T09:00:00Z';

let world: World;
let bank: string;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  bank = (await provider(world)).id;
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));
afterEach(() => endOpen(world));

/** A hold on everything. */
const EVERYTHING = {
  scope: 'ALL',
  reason: 'AUDIT',
  ground: 'Keep all.',
  reviewAt: '2027-03-01',
} as const;

const paid = async (at: string, client?: string) =>
  shared(world, shareOf(client ?? (await registered(world)).id, bank, { at }));

const tokenOf = (id: string) => tokenOfShare(world, id);

const tomorrow = () => world.serving.app.clock.set('2026-11-26T10:00:00Z');

test('what is due is listed, reviewed, submitted, approved by another person, carried out the next day, and certified', async () => {
  const due = await paid(DUE);
  const young = await paid(NOT_YET);
  const run = await listedRun(world);
  expect(run).toMatchObject({ status: 'CANDIDATES_LISTED', withoutRule: [], asOf: '2026-11-25' });
  const items = await itemsAs(world, 'dpo', run.id);
  expect(items).toMatchObject([
    {
      kind: 'PAYMENT_TOKEN',
      ruleCode: 'RR-PAYSHARE-TOKEN',
      triggeredOn: '2025-10-24',
      retainUntil: '2026-11-24',
      decision: 'DESTROY',
      blockedBy: null,
    },
  ]);
  await fired(world, 'dpo', BeginReviewRetentionRunDocument, run.id);
  await fired(world, 'dpo', SubmitRetentionRunDocument, run.id);
  const manager = await world.as('manager');
  expect((await manager.ask(WaitingForMeDocument)).waitingForMe).toMatchObject([
    { id: run.id, action: 'approve', opens: 'RetentionRun' },
  ]);
  expect(await fired(world, 'manager', ApproveRetentionRunDocument, run.id)).toMatchObject({
    status: 'APPROVED',
    executedFrom: '2026-11-26',
    approvalEndsOn: '2026-12-09',
  });
  await work(world, run.id);
  expect(await tokenOf(due.id)).toBe('tok_Wk07Mossfield');

  tomorrow();
  await work(world, run.id);
  expect(await runAs(world, 'dpo', run.id)).toMatchObject({ status: 'COMPLETED', executedBy: null });
  expect([await tokenOf(due.id), await tokenOf(young.id)]).toEqual(['', 'tok_Wk07Mossfield']);
  const { list } = await (
    await world.as('dpo')
  ).ask(DestructionCertificateListDocument, { filter: { run: { eq: run.id } } });
  expect(list.items).toMatchObject([
    {
      reference: 'DST-2026-0001',
      method: 'DELETE_AND_PURGE',
      system: 'Wellkept',
      items: 1,
      records: 1,
      submittedBy: { id: world.people.dpo.id },
      approvedBy: { id: world.people.manager.id },
      lines: [
        {
          kind: 'PAYMENT_TOKEN',
          ruleCode: 'RR-PAYSHARE-TOKEN',
          recordType: 'Payment tokens',
          items: 1,
          records: 1,
          triggeredFrom: '2025-10-24',
          triggeredTo: '2025-10-24',
        },
      ],
    },
  ]);
  // What is done is done: another step finds nothing, and the next run nothing more.
  await work(world, run.id);
  expect(await listedRun(world)).toMatchObject({ status: 'COMPLETED', counts: [] });
});

test('one run is under way at a time, the same click makes one, and the system begins one a month', async () => {
  await paid(DUE);
  const requestId = randomUUID();
  const dpo = await world.as('dpo');
  const first = (await dpo.ask(RetentionRunCreateDocument, { input: {}, requestId })).record;
  expect((await dpo.ask(RetentionRunCreateDocument, { input: {}, requestId })).record.id).toBe(first.id);
  const again = await (await world.as('dpo2')).try(RetentionRunCreateDocument, { input: {} });
  expect(again.errors[0]!.extensions).toMatchObject({ code: 'INVALID_TRANSITION', missing: ['RUN_OPEN'] });
  expect(await runTimers(world.serving.app, [disposalTimers])).toBe(0);
  await cancelled(world, first.id);

  expect(await runTimers(world.serving.app, [disposalTimers])).toBe(1);
  expect(await runTimers(world.serving.app, [disposalTimers])).toBe(0);
  const { list } = await dpo.ask(RetentionRunListDocument, { filter: { status: { in: ['SCHEDULED'] } } });
  expect(list.items).toMatchObject([{ scheduledFor: '2026-11-01', startedBy: null }]);
  await work(world, list.items[0]!.id);
  await cancelled(world, list.items[0]!.id);
});

test('who submits never approves, and neither does who began it (SD-02)', async () => {
  await paid(DUE);
  const { id } = await submittedRun(world);
  expect(await refusedEvent(world, 'dpo', ApproveRetentionRunDocument, id)).toMatchObject({
    code: 'SOD_VIOLATION',
  });
  await fired(world, 'manager', SendBackRetentionRunDocument, id, WHY);
  expect(await fired(world, 'dpo2', SubmitRetentionRunDocument, id)).toMatchObject({
    submittedBy: { id: world.people.dpo2.id },
  });
  // The first officer began it.
  expect(await refusedEvent(world, 'dpo', ApproveRetentionRunDocument, id)).toMatchObject({
    code: 'SOD_VIOLATION',
  });
  await cancelled(world, id);
});

test('what is stale, out of order or for others is refused', async () => {
  await paid(DUE);
  const { id, version } = await listedRun(world);
  const dpo = await world.as('dpo');
  expect(await dpo.refused(SubmitRetentionRunDocument, { id, version })).toBe('INVALID_TRANSITION');
  await fired(world, 'dpo', BeginReviewRetentionRunDocument, id);
  expect(await dpo.refused(SubmitRetentionRunDocument, { id, version })).toBe('STALE_VERSION');
  for (const person of ['manager', 'admin', 'auditor', 'entry'] as const)
    expect(await refusedEvent(world, person, SubmitRetentionRunDocument, id)).toMatchObject({
      code: 'FORBIDDEN',
    });
  expect(await (await world.as('clinician')).refused(SubmitRetentionRunDocument, { id, version })).toBe(
    'NOT_FOUND',
  );
  await cancelled(world, id);
  expect(await refusedEvent(world, 'dpo', CancelRetentionRunDocument, id, WHY)).toMatchObject({
    code: 'INVALID_TRANSITION',
  });
});

test('an item is kept longer on a ground and for 24 months at most, or set aside; the next list leaves out what is kept', async () => {
  const { id: client } = await registered(world);
  await paid(DUE, client);
  await paid(DUE, client);
  const run = await reviewedRun(world);
  const [kept, aside] = await itemsAs(world, 'dpo', run.id);
  const dpo = await world.as('dpo');
  const decide = (item: { id: string; version: number }, input: object) =>
    dpo.try(RetentionRunItemUpdateDocument, { id: item.id, version: item.version, input } as never);
  const fields = async (input: object) => (await decide(kept!, input)).errors[0]!.extensions.fields;
  expect(await fields({ decision: 'EXTEND' })).toHaveProperty('reason');
  const longer = { decision: 'EXTEND', reason: 'A dispute with the provider.', extensionBasis: 'CONTRACT' };
  expect(await fields(longer)).toEqual({ extendedUntil: 'is needed' });
  expect(await fields({ ...longer, extendedUntil: '2028-11-26' })).toEqual({
    extendedUntil: 'is more than 24 months from today',
  });
  expect(await fields({ ...longer, extensionBasis: null, extendedUntil: '2027-01-31' })).toEqual({
    extensionBasis: 'is needed',
  });
  expect((await decide(kept!, { ...longer, extendedUntil: '2027-01-31' })).errors).toEqual([]);
  expect((await decide(aside!, { decision: 'HOLD', reason: 'To be asked.' })).errors).toEqual([]);
  expect(
    await (
      await world.as('manager')
    ).refused(RetentionRunItemUpdateDocument, {
      id: aside!.id,
      version: 2,
      input: { decision: 'DESTROY' },
    }),
  ).toBe('FORBIDDEN');

  await fired(world, 'dpo', SubmitRetentionRunDocument, run.id);
  // What was submitted is decided.
  expect(
    (await decide({ ...aside!, version: 2 }, { decision: 'DESTROY' })).errors[0]!.extensions,
  ).toMatchObject({
    code: 'INVALID_TRANSITION',
    missing: ['NOT_IN_REVIEW'],
  });
  await fired(world, 'manager', ApproveRetentionRunDocument, run.id);
  tomorrow();
  await work(world, run.id);
  expect(await runAs(world, 'dpo', run.id)).toMatchObject({ status: 'COMPLETED' });
  const next = await listedRun(world);
  expect(await itemsAs(world, 'dpo', next.id)).toHaveLength(1);
  await cancelled(world, next.id);
  world.serving.app.clock.set('2027-02-01T10:00:00Z');
  const later = await listedRun(world);
  expect((await itemsAs(world, 'dpo', later.id)).length).toBeGreaterThan(1);
  await cancelled(world, later.id);
});

test('a run of which everything is set aside is not submitted', async () => {
  await paid(DUE);
  const { id } = await reviewedRun(world);
  const dpo = await world.as('dpo');
  const free = (await itemsAs(world, 'dpo', id)).filter(({ blockedBy }) => !blockedBy);
  for (const item of free)
    await dpo.ask(RetentionRunItemUpdateDocument, {
      id: item.id,
      version: item.version,
      input: { decision: 'HOLD', reason: 'To be asked.' },
    });
  expect(await refusedEvent(world, 'dpo', SubmitRetentionRunDocument, id)).toMatchObject({
    code: 'INVALID_TRANSITION',
    missing: ['NOTHING_TO_DO'],
  });
});

test('what a hold, a restriction or an open complaint keeps is listed with its reason and not destroyed', async () => {
  const [restricted, complaining] = [await registered(world), await registered(world)];
  await paid(DUE, restricted.id);
  await paid(DUE, complaining.id);
  await restrict(world, restricted);
  await logged(world, 'entry', { client: complaining.id });
  const run = await listedRun(world);
  const blocks = (await itemsAs(world, 'dpo', run.id)).map(({ blockedBy }) => blockedBy);
  expect(blocks).toEqual(expect.arrayContaining(['PROCESSING_RESTRICTED', 'OPEN_CASE', null]));
  await cancelled(world, run.id);

  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(LegalHoldCreateDocument, { input: EVERYTHING });
  const held = await listedRun(world);
  const all = await itemsAs(world, 'dpo', held.id);
  expect(new Set(all.map(({ blockedBy }) => blockedBy))).toEqual(new Set(['RECORD_ON_HOLD']));
  // Nothing may go: there is nothing to review.
  expect(held.status).toBe('COMPLETED');
  await dpo.ask(ReleaseLegalHoldDocument, { id: record.id, version: 1, input: { reason: 'It is over.' } });
});

test('what is held between approval and destruction is dropped', async () => {
  world.serving.app.clock.set('2026-11-28T10:00:00Z');
  await paid(DUE);
  const { id } = await approvedRun(world);
  const before = (await itemsAs(world, 'dpo', id)).filter(item => !item.blockedBy);
  expect(before.length).toBeGreaterThan(0);
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(LegalHoldCreateDocument, { input: EVERYTHING });
  world.serving.app.clock.set('2026-11-29T10:00:00Z');
  await work(world, id);
  expect(await runAs(world, 'dpo', id)).toMatchObject({ status: 'COMPLETED' });
  const after = await itemsAs(world, 'dpo', id);
  expect(after.filter(({ doneAt }) => doneAt)).toEqual([]);
  expect(after.filter(({ blockedBy }) => blockedBy === 'RECORD_ON_HOLD')).toHaveLength(before.length);
  await dpo.ask(ReleaseLegalHoldDocument, { id: record.id, version: 1, input: { reason: 'It is over.' } });
});

test('a hold on the log of what was shared keeps its tokens as well, and one on another type of record keeps nothing here', async () => {
  world.serving.app.clock.set('2026-11-30T10:00:00Z');
  await paid(DUE);
  const dpo = await world.as('dpo');
  const rules = (await dpo.ask(RetentionRuleListDocument, { perPage: 100 })).list.items;
  const held = async (code: string) => {
    const recordId = rules.find(rule => rule.code === code)!.id;
    const { record } = await dpo.ask(LegalHoldCreateDocument, {
      input: { ...EVERYTHING, scope: 'RECORD_TYPE', subject: 'RetentionRule', recordId },
    });
    const { id } = await listedRun(world);
    const blocks = new Set((await itemsAs(world, 'dpo', id)).map(({ blockedBy }) => blockedBy));
    await endOpen(world);
    await dpo.ask(ReleaseLegalHoldDocument, { id: record.id, version: 1, input: { reason: 'Over.' } });
    return blocks;
  };
  expect(await held('RR-DPIA')).toContain(null);
  expect(await held('RR-PAYSHARE')).toEqual(new Set(['RECORD_ON_HOLD']));
});
