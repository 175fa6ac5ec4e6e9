import { randomUUID } from 'node:crypto';
import {
  AdviseOnSuspensionProcessorContractDocument,
  ApproveClientMergeDocument,
  ClientMergeCreateDocument,
  OrganisationCreateDocument,
  PaymentProcessorsDocument,
  PaymentShareCreateDocument,
  PaymentShareListDocument,
  PromisesDocument,
  ReversePaymentShareDocument,
  SuspendProcessorContractDocument,
  TimelineDocument,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { asSystem } from '../server/system.ts';
import { assignedTo, registered } from './support/client.ts';
import { restrict } from './support/communication.ts';
import { provider, refusedShare, shared, shareOf } from './support/payment.ts';
import { contracts } from './support/processor-contract.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
let bank: Awaited<ReturnType<typeof provider>>;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  bank = await provider(world);
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

async function listed(client: string, person: PersonKey, more: object = {}) {
  const { list } = await (
    await world.as(person)
  ).ask(PaymentShareListDocument, { filter: { client: { eq: client }, ...more } });
  return list.items;
}

async function suspended({ id }: { id: string }) {
  const { version } = await contracts(world, '2026-11-24').one(id);
  const { record: advised } = await (
    await world.as('dpo')
  ).ask(AdviseOnSuspensionProcessorContractDocument, {
    id,
    version,
    input: { suspensionAdvice: 'A breach is not contained.' },
  });
  await (
    await world.as('manager')
  ).ask(SuspendProcessorContractDocument, {
    id,
    version: advised.version,
    input: { reason: 'A breach is not contained.' },
  });
}

test('S72: what a payment provider received is recorded once, and the application itself cannot alter it', async () => {
  const { id } = await registered(world);
  const asked = { input: shareOf(id, bank.id), requestId: randomUUID() };
  const entry = await world.as('entry');
  const [first, second] = await Promise.all([
    entry.ask(PaymentShareCreateDocument, asked),
    entry.ask(PaymentShareCreateDocument, asked),
  ]);
  expect(second!.record.id).toBe(first!.record.id);
  expect(first!.record).toMatchObject({
    processor: { id: bank.id },
    purpose: 'PAYMENT',
    token: 'tok_Wk07Mossfield',
    last4: '4242',
    amountPence: 4_500,
    at: expect.stringMatching(/^2026-11-24T10:00/),
    recordedBy: { id: world.people.entry.id },
    reverses: null,
  });
  for (const statement of ['update payment_share set amount_pence = 1', 'delete from payment_share'])
    await expect(asSystem(world.serving.app, 'test', em => em.execute(statement))).rejects.toThrow(
      /permission denied/,
    );
});

test('S72: card numbers and security codes are refused in every field, however they are written', async () => {
  const { id } = await registered(world);
  const cards = [
    { token: 'tok_4111111111111111' },
    { token: 'tok-4111-1111-1111-1111' },
    { token: 'tok_4111_1111_1111_1111' },
    { token: '4111111111111111' },
    { last4: '4111 1111 1111 1111' },
  ];
  for (const input of cards)
    expect([input, await refusedShare(world, shareOf(id, bank.id, input))]).toMatchObject([
      input,
      { code: 'CARD_NUMBER_FORBIDDEN' },
    ]);
  for (const [field, value] of [
    ['token', '123'],
    ['token', '12345678901'],
    ['last4', '424'],
    ['last4', '42424'],
    ['amountPence', 0],
  ] as const)
    expect(await refusedShare(world, shareOf(id, bank.id, { [field]: value }))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { [field]: expect.anything() },
    });
  const entry = await world.as('entry');
  const { id: share, version } = await shared(world, shareOf(id, bank.id));
  for (const reversalReason of ['It was 4111–1111–1111–1111', 'Wrong card, CVV 737', 'security code: 7371'])
    expect(
      await entry.refused(ReversePaymentShareDocument, { id: share, version, input: { reversalReason } }),
    ).toBe('CARD_NUMBER_FORBIDDEN');
});

test('S72: nothing is shared without a contract in force with a bank or payment provider', async () => {
  const { id } = await registered(world);
  const without = await provider(world, false);
  expect(await refusedShare(world, shareOf(id, without.id))).toMatchObject({ code: 'RECIPIENT_NOT_ASSURED' });
  const { record: printer } = await (
    await world.as('dpo')
  ).ask(OrganisationCreateDocument, {
    input: { name: 'Quayside Mail Ltd', kind: 'PROCESSOR' },
  });
  expect(await refusedShare(world, shareOf(id, printer.id))).toMatchObject({
    fields: { processor: 'is no bank or payment provider' },
  });
  const other = await provider(world);
  await shared(world, shareOf(id, other.id));
  await suspended(other.contract!);
  expect(await refusedShare(world, shareOf(id, other.id))).toMatchObject({ code: 'RECIPIENT_NOT_ASSURED' });
  const { paymentProcessors } = await (await world.as('entry')).ask(PaymentProcessorsDocument, {});
  expect(paymentProcessors.map(one => one.id)).toEqual([bank.id]);
  expect(await (await world.as('clinician')).refused(PaymentProcessorsDocument, {})).toBe('FORBIDDEN');
  const { promises } = await (await world.as('dpo')).ask(PromisesDocument);
  expect(promises.find(({ code }) => code === 'S72')).toMatchObject({
    state: 'BROKEN',
    records: [{ subject: 'ProcessorContract', id: other.contract!.id, reason: 'SUSPENDED' }],
  });
});

test('S72: a mistake is taken back by an entry of its own, once, and the reversal is none to be reversed', async () => {
  const { id } = await registered(world);
  const { id: share, version } = await shared(world, shareOf(id, bank.id, { amountPence: 45_000 }));
  const entry = await world.as('entry');
  const asked = { id: share, version, input: { reversalReason: 'Typed £450 for £45.' } };
  const answers = await Promise.all([
    entry.try(ReversePaymentShareDocument, { ...asked, requestId: randomUUID() }),
    entry.try(ReversePaymentShareDocument, { ...asked, requestId: randomUUID() }),
  ]);
  const made = answers.filter(({ errors }) => errors.length === 0);
  expect(made).toHaveLength(1);
  const [refused] = answers.filter(({ errors }) => errors.length > 0);
  expect(refused!.errors[0]!.extensions.code).toBe('INVALID_TRANSITION');
  const reversal = made[0]!.data!.record;
  expect(reversal).toMatchObject({
    reverses: { id: share },
    amountPence: 45_000,
    token: 'tok_Wk07Mossfield',
    reversalReason: 'Typed £450 for £45.',
  });
  expect(
    await entry.refused(ReversePaymentShareDocument, {
      ...asked,
      id: reversal.id,
      version: reversal.version,
    }),
  ).toBe('INVALID_TRANSITION');
  expect((await listed(id, 'entry')).map(one => one.id).toSorted()).toEqual([share, reversal.id].toSorted());
  const diary = JSON.stringify(await entry.ask(TimelineDocument, { subject: 'Client', id }));
  expect(diary).toContain('Typed £450 for £45.');
});

test('§6.2: data entry alone records; an auditor learns that something was shared and nothing else; nobody else anything', async () => {
  const client = await registered(world);
  await assignedTo(world, client.id, 'clinician');
  await shared(world, shareOf(client.id, bank.id));
  for (const person of ['dpo', 'clinician', 'manager', 'admin', 'auditor'] as const)
    expect([person, await refusedShare(world, shareOf(client.id, bank.id), person)]).toMatchObject([
      person,
      { code: 'FORBIDDEN' },
    ]);
  for (const person of ['clinician', 'manager', 'admin'] as const)
    expect([person, await (await world.as(person)).refused(PaymentShareListDocument, {})]).toEqual([
      person,
      'FORBIDDEN',
    ]);
  const auditor = await world.as('auditor');
  const { data, extensions } = await auditor.try(PaymentShareListDocument, {});
  expect(data!.list.items[0]).toMatchObject({
    purpose: 'PAYMENT',
    processor: null,
    token: null,
    last4: null,
    amountPence: null,
    recordedBy: null,
  });
  expect(extensions).toMatchObject({ redacted: true });
  for (const filter of [
    { last4: { eq: '4242' } },
    { token: { contains: 'tok' } },
    { amountPence: { gte: 1 } },
  ])
    expect((await auditor.ask(PaymentShareListDocument, { filter })).list.items).toEqual([]);
  expect(
    await auditor.refused(PaymentShareListDocument, { sort: [{ field: 'amountPence', order: 'ASC' }] }),
  ).toBe('FORBIDDEN_FIELD');
});

test('C-04, §6.2: the officer reads it where the client is restricted; then nothing is recorded or taken back', async () => {
  const client = await registered(world);
  const { id, version } = await shared(world, shareOf(client.id, bank.id));
  expect(await listed(client.id, 'dpo')).toEqual([]);
  await restrict(world, client);
  expect(await listed(client.id, 'dpo')).toMatchObject([{ id, last4: '4242' }]);
  expect(await listed(client.id, 'entry')).toEqual([]);
  expect(await refusedShare(world, shareOf(client.id, bank.id))).toMatchObject({
    code: 'PROCESSING_RESTRICTED',
  });
  const asked = { id, version, input: { reversalReason: 'A mistake.' } };
  expect(await (await world.as('entry')).refused(ReversePaymentShareDocument, asked)).toBe('NOT_FOUND');
  expect(await (await world.as('dpo')).refused(ReversePaymentShareDocument, asked)).toBe('FORBIDDEN');
});

test('what was shared about a record goes with it when two are merged', async () => {
  const client = await registered(world);
  const merged = await registered(world, { familyName: client.familyName! });
  const { id } = await shared(world, shareOf(merged.id, bank.id));
  const { record } = await (
    await world.as('entry')
  ).ask(ClientMergeCreateDocument, {
    input: {
      client: client.id,
      merged: merged.id,
      clientVersion: client.version,
      mergedVersion: merged.version,
      reason: 'The same address and date of birth, confirmed by telephone.',
    },
  });
  await (
    await world.as('entry2')
  ).ask(ApproveClientMergeDocument, { id: record.id, version: record.version });
  expect(await listed(client.id, 'entry')).toMatchObject([{ id }]);
});
