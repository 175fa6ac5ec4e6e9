import {
  ActivateRetentionRuleDocument,
  ApproveRetentionRunDocument,
  OnlineIdentifierCreateDocument,
  OnlineIdentifierOneDocument,
  LegalHoldCreateDocument,
  MakeInformationRequestWebEnquiryDocument,
  InformationRequestOneDocument,
  PromisesDocument,
  RetentionRuleListDocument,
  RetentionRuleUpdateDocument,
  RetentionRunItemUpdateDocument,
  ReviseRetentionRuleDocument,
  SubmitRetentionRunDocument,
  WebEnquiryOneDocument,
} from '../schema/generated/graphql.ts';
import { asSystem } from '../server/system.ts';
import {
  approvedRun,
  endOpen,
  fired,
  itemsAs,
  listedRun,
  reviewedRun,
  runAs,
  work,
} from './support/disposal.ts';
import { ruleOf } from './support/retention-rule.ts';
import { enquiryOf, written } from './support/web-enquiry.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
/** Twelve months after the last contact on the 24th: kept to the end of that day. */
const LAST_DAY = '2027-11-24T10:00:00Z';
const DUE = '2027-11-25T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));
afterEach(() => endOpen(world));

const kindsOf = async (run: string) => (await itemsAs(world, 'dpo', run)).map(({ kind }) => kind).toSorted();

async function recorded() {
  const input = {
    kind: 'SOCIAL_PROFILE',
    value: '@quiet.heron',
    source: 'WROTE_TO_US',
    purpose: 'To answer the message.',
    seenOn: '2026-11-24',
    lastContactOn: '2026-11-24',
  } as const;
  return (await (await world.as('entry')).ask(OnlineIdentifierCreateDocument, { input })).record;
}

async function standingOf(code: string) {
  const { promises } = await (await world.as('dpo')).ask(PromisesDocument);
  return promises.find(promise => promise.code === code)!;
}

/** What the trail still says of a record. */
const valuesOf = (id: string) =>
  asSystem(world.serving.app, 'test', async em => {
    const [row] = await em.execute<{ count: string }[]>(
      'select count(*) as count from audit_value v join audit_entry e on e.id = v.entry_id where e.record_id = ?',
      [id],
    );
    return Number(row!.count);
  });

test('S8, S24: a message and an identifier go twelve months after the last contact, out of the trail too; what was made of the message stays', async () => {
  const entry = await world.as('entry');
  const enquiry = await written(world, { message: 'How long do you keep this?' });
  await entry.ask(MakeInformationRequestWebEnquiryDocument, { id: enquiry.id, version: enquiry.version });
  const { becameId } = await enquiryOf(world, enquiry.id);
  const identifier = await recorded();
  expect(await valuesOf(enquiry.id)).toBeGreaterThan(0);

  world.serving.app.clock.set(LAST_DAY);
  const early = await listedRun(world);
  expect(await kindsOf(early.id)).toEqual([]);
  await endOpen(world);

  world.serving.app.clock.set(DUE);
  const { id } = await approvedRun(world);
  expect(await kindsOf(id)).toEqual(['ONLINE_IDENTIFIER', 'WEB_ENQUIRY']);
  world.serving.app.clock.set('2027-11-26T10:00:00Z');
  await work(world, id);
  expect(await runAs(world, 'dpo', id)).toMatchObject({ status: 'COMPLETED' });
  expect(await entry.refused(WebEnquiryOneDocument, { id: enquiry.id })).toBe('NOT_FOUND');
  expect(await entry.refused(OnlineIdentifierOneDocument, { id: identifier.id })).toBe('NOT_FOUND');
  expect([await valuesOf(enquiry.id), await valuesOf(identifier.id)]).toEqual([0, 0]);
  const { record } = await entry.ask(InformationRequestOneDocument, { id: becameId! });
  expect(record).toMatchObject({
    personName: 'Philippa Thornbury',
    question: 'How long do you keep this?',
    webEnquiry: enquiry.reference,
  });
});

test('S8, S24: what is past its period puts the promises at risk, and a month later breaks them', async () => {
  const { id } = await written(world);
  await recorded();
  const states = async () => [(await standingOf('S8')).state, (await standingOf('S24')).state];
  expect(await states()).toEqual(['KEPT', 'KEPT']);
  world.serving.app.clock.set(LAST_DAY);
  expect(await states()).toEqual(['KEPT', 'KEPT']);
  world.serving.app.clock.set(DUE);
  expect(await states()).toEqual(['AT_RISK', 'AT_RISK']);
  world.serving.app.clock.set('2027-12-25T10:00:00Z');
  expect(await states()).toEqual(['BROKEN', 'BROKEN']);
  expect((await standingOf('S8')).records).toMatchObject([{ subject: 'WebEnquiry', id, reason: 'LATE' }]);
  const destroyed = await approvedRun(world);
  world.serving.app.clock.set('2027-12-29T10:00:00Z');
  await work(world, destroyed.id);
  expect(await states()).toEqual(['KEPT', 'KEPT']);
});

test('S8: what an approved run extends keeps its promise until then, and is due again after it', async () => {
  await written(world);
  world.serving.app.clock.set(DUE);
  const run = await reviewedRun(world);
  const [item] = await itemsAs(world, 'dpo', run.id);
  const dpo = await world.as('dpo');
  await dpo.ask(RetentionRunItemUpdateDocument, {
    id: item!.id,
    version: item!.version,
    input: {
      decision: 'EXTEND',
      extendedUntil: '2028-06-30',
      extensionBasis: 'CONTRACT',
      reason: 'Asked for by the commissioner.',
    },
  });
  await fired(world, 'dpo', SubmitRetentionRunDocument, run.id);
  await fired(world, 'manager', ApproveRetentionRunDocument, run.id);
  world.serving.app.clock.set('2027-11-26T10:00:00Z');
  await work(world, run.id);
  const stateOn = async (now: string) => {
    world.serving.app.clock.set(now);
    return (await standingOf('S8')).state;
  };
  expect(await stateOn('2028-06-30T10:00:00Z')).toBe('KEPT');
  expect(await stateOn('2028-07-01T10:00:00Z')).toBe('AT_RISK');
  expect(await stateOn('2028-08-01T10:00:00Z')).toBe('BROKEN');
  const again = await approvedRun(world);
  expect(await itemsAs(world, 'dpo', again.id)).toMatchObject([{ retainUntil: '2028-06-30' }]);
  world.serving.app.clock.set('2028-08-02T10:00:00Z');
  await work(world, again.id);
  expect((await standingOf('S8')).state).toBe('KEPT');
});

test('S8, S24: a hold on that type of record keeps both', async () => {
  const { id } = await written(world);
  world.serving.app.clock.set(DUE);
  const dpo = await world.as('dpo');
  const { list } = await dpo.ask(RetentionRuleListDocument, { filter: { code: { eq: 'RR-WEB' } } });
  await dpo.ask(LegalHoldCreateDocument, {
    input: {
      scope: 'RECORD_TYPE',
      subject: 'RetentionRule',
      recordId: list.items[0]!.id,
      reason: 'LITIGATION',
      ground: 'Invented proceedings.',
      reviewAt: '2028-05-01',
    },
  });
  const run = await listedRun(world);
  expect(await itemsAs(world, 'dpo', run.id)).toMatchObject([
    { kind: 'WEB_ENQUIRY', blockedBy: 'RECORD_ON_HOLD' },
  ]);
  world.serving.app.clock.set('2028-02-01T10:00:00Z');
  expect(await standingOf('S8')).toMatchObject({ state: 'KEPT' });
  expect((await enquiryOf(world, id)).reference).toMatch(/^WEB-/);
});

test('S8, S24: a rule that asks for the birthday of people whom we do not know destroys nothing and says so', async () => {
  await written(world);
  await recorded();
  const [dpo, manager] = await Promise.all([world.as('dpo'), world.as('manager')]);
  const rule = await ruleOf(dpo, 'RR-WEB');
  await dpo.ask(ReviseRetentionRuleDocument, { id: rule.id, version: rule.version });
  const draft = (await ruleOf(dpo, 'RR-WEB')).editions.find(edition => edition.status === 'DRAFT')!;
  const input = { periodKind: 'SOONER_OF', birthdayAge: 18 } as const;
  const { record } = await dpo.ask(RetentionRuleUpdateDocument, {
    id: draft.id,
    version: draft.version,
    input,
  });
  await manager.ask(ActivateRetentionRuleDocument, { id: draft.id, version: record.version });

  world.serving.app.clock.set('2028-02-01T10:00:00Z');
  expect(await standingOf('S8')).toMatchObject({ state: 'AT_RISK' });
  expect(await standingOf('S24')).toMatchObject({ state: 'AT_RISK' });
  expect(await listedRun(world)).toMatchObject({
    withoutRule: ['WEB_ENQUIRY', 'ONLINE_IDENTIFIER'],
    counts: [],
  });
});
