import { randomUUID } from 'node:crypto';
import {
  AcknowledgeComplaintDocument,
  ApproveComplaintDocument,
  CloseComplaintDocument,
  ComplaintCaseCreateDocument,
  ComplaintCaseUpdateDocument,
  DraftDecisionComplaintDocument,
  LetterListDocument,
  SendOutcomeComplaintDocument,
  UpdateProgressComplaintDocument,
} from '../schema/generated/graphql.ts';
import { assigned, caseAs, complaintInput, findings, logged } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

test('any staff logs a complaint and the officer alone changes it; the receipt is set once', async () => {
  const record = await logged(world, 'clinician');
  expect(record).toMatchObject({
    status: 'RECEIVED',
    title: null,
    complainantName: null,
    deadline: { kind: 'ACKNOWLEDGE' },
  });
  const clinician = await world.as('clinician');
  expect(
    await clinician.refused(ComplaintCaseUpdateDocument, {
      id: record.id,
      version: record.version,
      input: { title: 'x' },
    }),
  ).toBe('FORBIDDEN');
  const dpo = await world.as('dpo');
  const another = { receivedAt: '2026-11-01T10:00:00Z' } as never;
  expect(
    await dpo.refused(ComplaintCaseUpdateDocument, {
      id: record.id,
      version: record.version,
      input: another,
    }),
  ).toBe('INVALID_INPUT');
  const nhs = await dpo.ask(ComplaintCaseUpdateDocument, {
    id: record.id,
    version: record.version,
    input: { tracks: ['DATA_PROTECTION', 'NHS_SERVICE'] },
  });
  expect(nhs.record).toMatchObject({ ackDue: '2026-11-27', tracks: ['DATA_PROTECTION', 'NHS_SERVICE'] });
  expect(await caseAs(world, 'dpo', record.id)).toMatchObject({
    dataProtectionAckDue: '2026-12-24',
    nhsAckDue: '2026-11-27',
    statutory: true,
    ruleVersion: expect.any(String),
    clockInputs: { track: 'NHS_SERVICE' },
  });
  expect(
    await (await world.as('admin')).refused(ComplaintCaseCreateDocument, { input: complaintInput(world) }),
  ).toBe('FORBIDDEN');
});

test('a receipt in the future, a card number and unknown people are refused by name', async () => {
  const dpo = await world.as('dpo');
  const future = await dpo.try(ComplaintCaseCreateDocument, {
    input: complaintInput(world, { receivedAt: '2026-11-26T09:00:00Z' }),
  });
  expect(future.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { receivedAt: 'is in the future' },
  });
  expect(
    await dpo.refused(ComplaintCaseCreateDocument, {
      input: complaintInput(world, { receivedAt: '0001-01-01T00:00:00Z' }),
    }),
  ).toBe('INVALID_INPUT');
  expect(
    await dpo.refused(ComplaintCaseCreateDocument, {
      input: complaintInput(world, { receivedAt: '2009-01-01T00:00:00Z' }),
    }),
  ).toBe('BANK_HOLIDAY_YEAR_MISSING');
  expect(
    await dpo.refused(ComplaintCaseCreateDocument, {
      input: complaintInput(world, { summary: 'I paid with 4111 1111 1111 1111.' }),
    }),
  ).toBe('CARD_NUMBER_FORBIDDEN');
  expect(
    await dpo.refused(ComplaintCaseCreateDocument, {
      input: complaintInput(world, { subjects: [randomUUID()] }),
    }),
  ).toBe('INVALID_INPUT');
  expect(
    await dpo.refused(ComplaintCaseCreateDocument, { input: complaintInput(world, { tracks: [] }) }),
  ).toBe('INVALID_INPUT');
});

test('the same click twice acknowledges once, a stale click and a skipped state are refused', async () => {
  const { id, version } = await logged(world, 'dpo');
  const dpo = await world.as('dpo');
  const click = {
    id,
    version,
    requestId: randomUUID(),
    input: { sentAt: '2026-11-25T10:00:00Z', method: 'PHONE' as const },
  };
  const [first, second] = await Promise.all([
    dpo.ask(AcknowledgeComplaintDocument, click),
    dpo.ask(AcknowledgeComplaintDocument, click),
  ]);
  expect([first.record.version, second.record.version]).toEqual([2, 2]);
  expect(await dpo.refused(AcknowledgeComplaintDocument, { ...click, requestId: randomUUID() })).toBe(
    'STALE_VERSION',
  );
  expect(
    await dpo.refused(AcknowledgeComplaintDocument, { ...click, version: 2, requestId: randomUUID() }),
  ).toBe('INVALID_TRANSITION');
  expect(await dpo.refused(CloseComplaintDocument, { id, version: 2, input: {} })).toBe('INVALID_TRANSITION');
  expect((await caseAs(world, 'dpo', id)).contacts).toHaveLength(1);
});

test('a late acknowledgement counts as missed for ever, and is accepted in any open state', async () => {
  const { id } = await logged(world, 'dpo', { receivedAt: '2026-10-01T09:00:00Z' });
  const { version } = await assigned(world, 'dpo', id, 'manager');
  const { record } = await (
    await world.as('entry')
  ).ask(AcknowledgeComplaintDocument, {
    id,
    version,
    input: { sentAt: '2026-11-25T09:00:00Z', method: 'EMAIL' },
  });
  expect(record.status).toBe('INVESTIGATING');
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    ackOnTime: false,
    ackBreached: true,
    ackDate: '2026-11-25',
  });
});

test('an outcome before the acknowledgement was due counts as the acknowledgement', async () => {
  const { id } = await logged(world, 'dpo');
  await assigned(world, 'dpo', id, 'clinician2');
  await findings(world, 'clinician2', id, 'NOT_UPHELD');
  const { version } = await caseAs(world, 'clinician2', id);
  await (
    await world.as('clinician2')
  ).ask(DraftDecisionComplaintDocument, { id, version, input: { decision: 'The address was right.' } });
  const dpo = await world.as('dpo');
  const approved = await dpo.ask(ApproveComplaintDocument, { id, version: version + 1 });
  await dpo.ask(SendOutcomeComplaintDocument, {
    id,
    version: approved.record.version,
    input: { sentAt: '2026-11-25T10:00:00Z', method: 'EMAIL' },
  });
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    outcomeCountsAsAck: true,
    ackOnTime: true,
    ackDate: '2026-11-25',
    acknowledgedAt: null,
    reviewBy: '2027-02-25',
  });
});

test('S106: a progress update moves the next one and is written as letter L-02', async () => {
  const { id } = await logged(world, 'dpo', { receivedAt: '2026-11-02T09:00:00Z' });
  await assigned(world, 'dpo', id, 'clinician');
  const { version, nextProgressDue } = await caseAs(world, 'clinician', id);
  expect(nextProgressDue).toBe('2026-11-30');
  await (
    await world.as('clinician')
  ).ask(UpdateProgressComplaintDocument, {
    id,
    version,
    input: {
      sentAt: '2026-11-25T10:00:00Z',
      method: 'EMAIL',
      done: 'Read the log',
      remaining: 'Ask the supplier',
    },
  });
  const after = await caseAs(world, 'dpo', id);
  expect(after).toMatchObject({ nextProgressDue: '2026-12-23', status: 'INVESTIGATING' });
  expect(after.contacts.at(-1)).toMatchObject({ kind: 'PROGRESS', progressDue: '2026-11-30' });
  expect(
    (await (await world.as('dpo')).ask(LetterListDocument, { subject: 'ComplaintCase', id })).list.map(
      l => l.template,
    ),
  ).toContain('L02');
});
