import {
  AskComplainantComplaintDocument,
  CloseComplaintDocument,
  CompleteComplaintActionDocument,
  ComplaintActionCreateDocument,
  ComplaintActionListDocument,
  ConcludeRegulatorContactDocument,
  RegulatorContactCreateDocument,
  ReplyRegulatorContactDocument,
  WithdrawComplaintDocument,
} from '../schema/generated/graphql.ts';
import {
  COMPLAINANT_IDENTITY,
  COMPLAINT_CONTENT,
  COMPLAINT_METADATA,
} from '../server/access/complaint.fields.ts';
import { ComplaintCase } from '../server/complaint/complaint.entity.ts';
import { complaintTimers } from '../server/complaint/complaint.timers.ts';
import { columnsOf } from '../server/crud/columns.ts';
import { asSystem } from '../server/system.ts';
import { assigned, caseAs, logged } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set('2026-11-25T10:00:00Z'));

const pass = (iso: string) => {
  world.serving.app.clock.set(iso);
  return asSystem(world.serving.app, 'complaintTimers', em => complaintTimers(em, world.serving.app.clock));
};

test('after 20 working days without an answer the investigation goes on, once', async () => {
  const { id } = await logged(world, 'dpo');
  const { version } = await assigned(world, 'dpo', id, 'clinician');
  const input = {
    sentAt: '2026-11-25T09:00:00Z',
    method: 'EMAIL' as const,
    question: 'Which letter was it?',
  };
  const { record } = await (
    await world.as('clinician')
  ).ask(AskComplainantComplaintDocument, { id, version, input });
  expect(record).toMatchObject({ status: 'AWAITING_INFO', nextProgressDue: '2026-12-23' });
  await pass('2026-12-23T12:00:00Z');
  expect((await caseAs(world, 'dpo', id)).status).toBe('AWAITING_INFO');
  expect(await pass('2026-12-24T12:00:00Z')).toBeGreaterThan(0);
  expect(await pass('2026-12-24T13:00:00Z')).toBe(0);
  const after = await caseAs(world, 'dpo', id);
  expect(after).toMatchObject({ status: 'INVESTIGATING', infoDueOn: null });
  expect(after.contacts.at(-1)).toMatchObject({ kind: 'OTHER', by: null });
});

test('S106: a missed acknowledgement is noted by time, and what is overdue is named', async () => {
  const { id } = await logged(world, 'dpo');
  await pass('2026-12-24T12:00:00Z');
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    ackBreached: false,
    alerts: ['INVESTIGATOR_MISSING', 'OUTCOME_TARGET_PASSED'],
  });
  await pass('2026-12-29T12:00:00Z');
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    ackBreached: true,
    alerts: ['ACKNOWLEDGEMENT_MISSED', 'INVESTIGATOR_MISSING', 'OUTCOME_TARGET_PASSED'],
    deadline: { kind: 'ACKNOWLEDGE', urgency: 'RED' },
  });
  await pass('2027-02-24T12:00:00Z');
  expect((await caseAs(world, 'dpo', id)).alerts).toContain('THREE_MONTHS_OPEN');
});

test('the dates of open cases follow a changed rule or table', async () => {
  const { id, version } = await logged(world, 'dpo');
  await pass('2026-11-25T10:30:00Z');
  await asSystem(world.serving.app, 'seed', async em => {
    (await em.findOneOrFail(ComplaintCase, { id })).ackDue = '2026-12-25';
  });
  expect(await pass('2026-11-25T11:00:00Z')).toBe(1);
  expect(await caseAs(world, 'dpo', id)).toMatchObject({ ackDue: '2026-12-24', version: version + 2 });
  expect(await pass('2026-11-25T12:00:00Z')).toBe(0);
});

test('the day until which we wait and the day of a review follow a changed table, from what they were computed from', async () => {
  const waiting = await logged(world, 'dpo');
  const { version } = await assigned(world, 'dpo', waiting.id, 'clinician');
  const input = { sentAt: '2026-11-25T09:00:00Z', method: 'EMAIL' as const, question: 'Which letter?' };
  await (
    await world.as('clinician')
  ).ask(AskComplainantComplaintDocument, { id: waiting.id, version, input });
  const reviewed = await logged(world, 'dpo');
  await asSystem(world.serving.app, 'seed', async em => {
    (await em.findOneOrFail(ComplaintCase, { id: waiting.id })).infoDueOn = '2026-12-25';
    const review = await em.findOneOrFail(ComplaintCase, { id: reviewed.id });
    Object.assign(review, {
      status: 'REVIEW_REQUESTED',
      reviewRequestedAt: new Date('2026-11-25T09:00:00Z'),
      reviewDue: '2026-12-25',
    });
  });
  await pass('2026-11-25T11:00:00Z');
  expect(await caseAs(world, 'dpo', waiting.id)).toMatchObject({
    infoDueOn: '2026-12-23',
    infoAskedAt: expect.stringContaining('2026-11-25T09:00:00'),
    clockInputs: { infoAskedAt: '2026-11-25T09:00:00.000Z' },
  });
  expect(await caseAs(world, 'dpo', reviewed.id)).toMatchObject({
    reviewDue: '2026-12-23',
    clockInputs: { reviewRequestedAt: '2026-11-25T09:00:00.000Z' },
  });
});

test('the regulator’s letter is a record beside the case and keeps it from being closed', async () => {
  const { id, version } = await logged(world, 'dpo');
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(RegulatorContactCreateDocument, {
    input: {
      complaint: id,
      icoRef: 'IC-123456-X',
      contactedOn: '2026-11-24',
      replyBy: '2026-11-27',
      question: 'Where is your answer?',
    },
  });
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    status: 'RECEIVED',
    regulatorReplyBy: '2026-11-27',
    escalatedAt: expect.any(String),
    deadline: { kind: 'REPLY_TO_REGULATOR', urgency: 'AMBER' },
  });
  const replied = await dpo.ask(ReplyRegulatorContactDocument, {
    id: record.id,
    version: record.version,
    input: { repliedOn: '2026-11-25' },
  });
  expect((await caseAs(world, 'dpo', id)).regulatorReplyBy).toBeNull();
  expect(
    await dpo.refused(ConcludeRegulatorContactDocument, {
      id: record.id,
      version: replied.record.version,
      input: { concludedOn: '2027-01-01', outcome: 'No action.' },
    }),
  ).toBe('INVALID_INPUT');
  const concluded = await dpo.ask(ConcludeRegulatorContactDocument, {
    id: record.id,
    version: replied.record.version,
    input: { concludedOn: '2026-11-25', outcome: 'No action.' },
  });
  expect(concluded.record).toMatchObject({ status: 'CONCLUDED', deadline: null });
  expect(await dpo.refused(CloseComplaintDocument, { id, version, input: {} })).toBe('STALE_VERSION');
  expect(
    await (
      await world.as('clinician')
    ).refused(RegulatorContactCreateDocument, {
      input: { complaint: id, icoRef: 'x', contactedOn: '2026-11-24', replyBy: '2026-11-27' },
    }),
  ).toBe('FORBIDDEN');
});

test('an action is read and finished by its owner, who reads nothing else of the case', async () => {
  const { id } = await logged(world, 'dpo');
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(ComplaintActionCreateDocument, {
    input: {
      complaint: id,
      what: 'Correct the address.',
      owner: world.people.manager.id,
      dueOn: '2026-12-01',
    },
  });
  expect(
    await dpo.refused(ComplaintActionCreateDocument, {
      input: { complaint: id, what: 'x', owner: world.people.auditor.id },
    }),
  ).toBe('INVALID_INPUT');
  const manager = await world.as('manager');
  expect(await caseAs(world, 'manager', id)).toMatchObject({
    title: null,
    actions: [{ what: 'Correct the address.', deadline: { kind: 'ACTION', urgency: 'AMBER' } }],
  });
  const done = await manager.ask(CompleteComplaintActionDocument, {
    id: record.id,
    version: record.version,
    input: { doneOn: '2026-11-25' },
  });
  expect(done.record).toMatchObject({ status: 'DONE', doneOn: '2026-11-25' });
  expect((await (await world.as('clinician2')).ask(ComplaintActionListDocument, {})).list.total).toBe(0);
});

test('a withdrawn complaint is closed and its hold released, unless we go on of our own motion', async () => {
  const { id, version } = await logged(world, 'dpo');
  const dpo = await world.as('dpo');
  const input = {
    cameAt: '2026-11-25T09:00:00Z',
    method: 'PHONE' as const,
    evidence: 'She rang and withdrew it.',
  };
  const kept = await dpo.ask(WithdrawComplaintDocument, {
    id,
    version,
    input: { ...input, continueOfOwnMotion: true },
  });
  expect(kept.record).toMatchObject({ status: 'RECEIVED', onHold: true });
  const gone = await dpo.ask(WithdrawComplaintDocument, { id, version: kept.record.version, input });
  expect(gone.record).toMatchObject({ status: 'WITHDRAWN', onHold: false, deadline: null });
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    closedAt: expect.any(String),
    retentionTrigger: '2026-11-25',
  });
});

test('every column of a complaint is metadata, identity or content, and never two of them, or says whose it is', () => {
  const columns = columnsOf(ComplaintCase)
    .filter(c => !c.internal)
    .map(c => c.name);
  const listed = [...COMPLAINT_METADATA, ...COMPLAINANT_IDENTITY, ...COMPLAINT_CONTENT, 'client'].filter(
    name => columns.includes(name),
  );
  expect(listed.toSorted()).toEqual(columns.toSorted());
});
