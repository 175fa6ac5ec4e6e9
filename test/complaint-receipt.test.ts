import {
  AcknowledgeComplaintDocument,
  ComplaintCaseOneDocument,
  ComplaintCaseUpdateDocument,
  ConfirmReceiptComplaintDocument,
  DismissReceiptComplaintDocument,
  NamePeopleComplaintDocument,
  ProposeReceiptComplaintDocument,
  TimelineDocument,
  WaitingForMeDocument,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { caseAs, logged } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

const RECORDED = '2026-11-20T09:00:00.000Z';
const REAL = '2026-10-19T09:00:00.000Z';
const proposal = (receivedAt = REAL) => ({ receivedAt, reason: 'The stamp of the post room shows it.' });

const received = () => logged(world, 'entry', { receivedAt: RECORDED });

async function proposed(by: PersonKey, id: string, version: number, receivedAt = REAL) {
  const client = await world.as(by);
  return (await client.ask(ProposeReceiptComplaintDocument, { id, version, input: proposal(receivedAt) }))
    .record;
}

test('the receipt is never changed by an update', async () => {
  const { id, version } = await received();
  const dpo = await world.as('dpo');
  const answer = await dpo.try(ComplaintCaseUpdateDocument, {
    id,
    version,
    input: { receivedAt: REAL } as never,
  });
  expect(answer.errors[0]!.extensions.code).toBe('INVALID_INPUT');
  expect((await caseAs(world, 'dpo', id)).receivedAt).toBe(RECORDED);
});

test('a corrected receipt counts once a second person confirms it; the dates follow, and the history names both', async () => {
  const { id, version } = await received();
  const [dpo, deputy] = [await world.as('dpo'), await world.as('dpo2')];
  const waiting = await proposed('dpo', id, version);
  expect(waiting.receivedAt).toBe(RECORDED);
  expect(waiting.ackDue).toBe('2026-12-21');
  expect(await dpo.refused(ConfirmReceiptComplaintDocument, { id, version: waiting.version })).toBe(
    'SOD_VIOLATION',
  );
  const { waitingForMe } = await deputy.ask(WaitingForMeDocument);
  expect(waitingForMe).toMatchObject([{ id, action: 'confirmReceipt' }]);

  const { record } = await deputy.ask(ConfirmReceiptComplaintDocument, { id, version: waiting.version });
  expect(record).toMatchObject({ receivedAt: REAL, ackDue: '2026-11-18', outcomeTarget: '2026-11-16' });
  const { timeline } = await dpo.ask(TimelineDocument, { subject: 'ComplaintCase', id });
  const [confirmed, asked] = timeline.items;
  expect(asked).toMatchObject({ actorName: 'Imogen Thackeray', event: 'proposeReceipt' });
  expect(asked!.changes).toContainEqual(
    expect.objectContaining({ field: 'receiptReason', to: 'The stamp of the post room shows it.' }),
  );
  expect(confirmed).toMatchObject({ event: 'confirmReceipt' });
  expect(confirmed!.actorName).not.toBe(asked!.actorName);
  expect(confirmed!.changes).toContainEqual(expect.objectContaining({ field: 'receivedAt' }));
});

test('a missed acknowledgement stays noted when the receipt turns out to be later', async () => {
  const { id, version } = await logged(world, 'entry', { receivedAt: '2026-10-01T09:00:00Z' });
  const entry = await world.as('entry');
  const { record } = await entry.ask(AcknowledgeComplaintDocument, {
    id,
    version,
    input: { sentAt: '2026-11-24T09:00:00Z', method: 'EMAIL' },
  });
  const later = await proposed('dpo2', id, record.version, '2026-11-10T09:00:00Z');
  const { record: corrected } = await (
    await world.as('dpo')
  ).ask(ConfirmReceiptComplaintDocument, { id, version: later.version });
  expect(corrected).toMatchObject({ ackDue: '2026-12-10', ackBreached: true });
});

test('a receipt lies neither in the future, nor where it was, nor after a contact', async () => {
  const { id, version } = await received();
  const dpo = await world.as('dpo');
  const refusal = async (receivedAt: string, at: number) =>
    (await dpo.try(ProposeReceiptComplaintDocument, { id, version: at, input: proposal(receivedAt) }))
      .errors[0]!.extensions.fields;
  expect(await refusal('2026-11-26T10:00:00Z', version)).toEqual({ receivedAt: 'is in the future' });
  expect(await refusal(RECORDED, version)).toEqual({ receivedAt: 'is what is recorded already' });
  const late = await proposed('dpo', id, version, '2026-11-24T09:00:00Z');
  const { record } = await dpo.ask(AcknowledgeComplaintDocument, {
    id,
    version: late.version,
    input: { sentAt: '2026-11-21T09:00:00Z', method: 'PHONE' },
  });
  const answer = await (
    await world.as('dpo2')
  ).try(ConfirmReceiptComplaintDocument, { id, version: record.version });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_TRANSITION',
    missing: ['CONTACT_BEFORE_RECEIPT'],
  });
  await dpo.ask(DismissReceiptComplaintDocument, { id, version: record.version });
  const { version: now, receivedAt } = await caseAs(world, 'dpo', id);
  expect(receivedAt).toBe(RECORDED);
  expect(await refusal('2026-11-24T09:00:00Z', now)).toEqual({
    receivedAt: 'is after a contact that is recorded here',
  });
});

test('the complaints reviewer confirms only where no officer but the proposer is free', async () => {
  const { id, version } = await received();
  const reviewer = await world.as('manager2');
  const first = await proposed('dpo', id, version);
  expect(await reviewer.refused(ConfirmReceiptComplaintDocument, { id, version: first.version })).toBe(
    'FORBIDDEN',
  );
  const { record } = await (
    await world.as('dpo')
  ).ask(NamePeopleComplaintDocument, {
    id,
    version: first.version,
    input: { subjects: [world.people.dpo2.id] },
  });
  const { record: seen } = await reviewer.ask(ComplaintCaseOneDocument, { id });
  expect(seen).toMatchObject({ proposedReceivedAt: REAL, complainantName: null });
  const { record: corrected } = await reviewer.ask(ConfirmReceiptComplaintDocument, {
    id,
    version: record.version,
  });
  expect(corrected.receivedAt).toBe(REAL);
  expect(await (await world.as('entry')).try(ComplaintCaseOneDocument, { id })).toMatchObject({
    data: { record: { proposedReceivedAt: null, receiptReason: null } },
  });
});
