import * as ops from '../schema/generated/graphql.ts';
import { loadPurposes } from '../server/purpose/load-purposes.ts';
import { asSystem } from '../server/system.ts';
import { purposeOf } from './support/processing.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let dpo: Client;
let manager: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z', purposes: 'PROPOSED' });
  [dpo, manager] = await Promise.all([world.as('dpo'), world.as('manager')]);
});
afterAll(() => world.close());

const advice = { advice: 'The notice says it, and the basis holds.' };

async function confirmed(code: string) {
  const { id, version } = await purposeOf(world, code);
  return (await dpo.ask(ops.ConfirmPurposeDocument, { id, version, input: advice })).record;
}

async function standingOf(promise: string) {
  const { promises } = await dpo.ask(ops.PromisesDocument, {});
  return promises.find(({ code }) => code === promise)!;
}

test('S9: the purposes of the notice come in as proposals with the bases of the rule book, once', async () => {
  await asSystem(world.serving.app, 'configure', em => loadPurposes(em));
  const { list } = await dpo.ask(ops.PurposeListDocument, { perPage: 100 });
  expect(list.items.map(({ code }) => code)).toEqual([
    'COMMS',
    ...Array.from({ length: 20 }, (_, place) => `P${String(place + 1).padStart(2, '0')}`),
  ]);
  expect(new Set(list.items.map(({ status }) => status))).toEqual(new Set(['PROPOSED']));
  expect(list.items.find(({ code }) => code === 'P06')).toMatchObject({
    noticePassage: 'S35',
    lawfulBases: ['LEGAL_OBLIGATION'],
    article9Conditions: ['EMPLOYMENT_AND_SOCIAL_PROTECTION'],
    schedule1Conditions: ['EMPLOYMENT'],
  });
});

test('S9: the officer confirms a purpose with advice, a manager approves it, and from then on it is in force', async () => {
  const { id, version } = await confirmed('P02');
  expect(await dpo.refused(ops.ApprovePurposeDocument, { id, version })).toBe('FORBIDDEN');
  expect((await manager.ask(ops.WaitingForMeDocument)).waitingForMe).toMatchObject([
    { id, action: 'approve' },
  ]);
  expect(await standingOf('S9')).toMatchObject({
    state: 'AT_RISK',
    records: [{ subject: 'Purpose', id, reference: 'P02', reason: 'APPROVAL_WAITS' }],
  });
  await manager.ask(ops.ApprovePurposeDocument, { id, version });
  expect(await purposeOf(world, 'P02')).toMatchObject({
    status: 'APPROVED',
    advice: advice.advice,
    confirmedBy: { id: world.people.dpo.id },
    approvedBy: { id: world.people.manager.id },
    inForceFrom: '2026-11-24',
  });
  expect((await standingOf('S9')).state).toBe('KEPT');
  const changing = { id, version: version + 1, input: { title: 'Something else' } };
  expect(await dpo.refused(ops.PurposeUpdateDocument, changing)).toBe('FORBIDDEN');
});

test('S9: a purpose of which no sentence of the notice tells is not confirmed, nor one that nothing carries', async () => {
  const { record } = await dpo.ask(ops.PurposeCreateDocument, {
    input: { code: 'P21', title: 'Selling lists of addresses', noticePassage: 'S999' },
  });
  const confirming = { id: record.id, version: record.version, input: advice };
  const { errors } = await dpo.try(ops.ConfirmPurposeDocument, confirming);
  expect(errors[0]!.extensions).toMatchObject({
    code: 'PURPOSE_NOT_IN_CURRENT_NOTICE',
    missing: ['PURPOSE_NOT_IN_CURRENT_NOTICE', 'BASIS_MISSING'],
  });
  // To write to people follows what it is about.
  expect((await confirmed('COMMS')).status).toBe('CONFIRMED');
});

test('a purpose that is sent back loses its advice and says why', async () => {
  const { id, version } = await confirmed('P04');
  await manager.ask(ops.ReturnPurposeDocument, {
    id,
    version,
    input: { reason: 'How often are people asked?' },
  });
  expect(await purposeOf(world, 'P04')).toMatchObject({
    status: 'PROPOSED',
    advice: null,
    confirmedBy: null,
    reason: 'How often are people asked?',
  });
});

test('a code names one purpose, and a retired one may be written anew', async () => {
  const input = {
    code: 'P13',
    title: 'Other interests, one by one',
    lawfulBases: ['LEGITIMATE_INTERESTS' as const],
  };
  expect(await dpo.refused(ops.PurposeCreateDocument, { input })).toBe('INVALID_INPUT');
  const { id, version } = await purposeOf(world, 'P13');
  await dpo.ask(ops.RetirePurposeDocument, { id, version, input: { reason: 'Too wide.' } });
  await dpo.ask(ops.PurposeCreateDocument, { input });
  const twice = await Promise.all(
    [1, 2].map(() => dpo.try(ops.PurposeCreateDocument, { input: { ...input, code: 'P22' } })),
  );
  expect(twice.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  await asSystem(world.serving.app, 'configure', em => loadPurposes(em));
  const { list } = await dpo.ask(ops.PurposeListDocument, { filter: { code: { eq: 'P13' } } });
  expect(list.items).toHaveLength(2);
});

test('everybody but the administrator reads what data are used for, and nobody but officer and manager changes it', async () => {
  const { id, version } = await purposeOf(world, 'P05');
  for (const person of ['entry', 'clinician', 'auditor'] as const) {
    const client = await world.as(person);
    expect((await client.ask(ops.PurposeOneDocument, { id })).record.code).toBe('P05');
    expect(await client.refused(ops.ConfirmPurposeDocument, { id, version, input: advice })).toBe(
      'FORBIDDEN',
    );
  }
  expect(await (await world.as('admin')).refused(ops.PurposeListDocument, {})).toBe('FORBIDDEN');
});
