import { randomUUID } from 'node:crypto';
import {
  AcknowledgeComplaintDocument,
  ComplaintCaseListDocument,
  SubmitComplaintDocument,
} from '../schema/generated/graphql.ts';
import { SUBMISSION, byCode, submittedCase } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

test('the form takes the same submission once and answers the same code', async () => {
  const variables = { input: SUBMISSION, requestId: randomUUID() };
  const [first, second] = await Promise.all([
    world.anonymous().ask(SubmitComplaintDocument, variables),
    world.anonymous().ask(SubmitComplaintDocument, variables),
  ]);
  expect(second.submitComplaint.code).toBe(first.submitComplaint.code);
  const { list } = await (
    await world.as('dpo')
  ).ask(ComplaintCaseListDocument, { filter: { q: first.submitComplaint.code } });
  expect(list.total).toBe(1);
});

test('a submission without an e-mail address waits for somebody to acknowledge it', async () => {
  const { code } = await submittedCase(world, {
    complainantEmail: null,
    complainantAddress: '9 Larch Row, Bristol',
  });
  const { id, version, status } = await byCode(world, code);
  expect(status).toBe('RECEIVED');
  const entry = await world.as('entry');
  const input = { sentAt: '2026-11-25T10:00:00Z', method: 'EMAIL' as const };
  expect(
    (await entry.try(AcknowledgeComplaintDocument, { id, version, input })).errors[0]!.extensions,
  ).toMatchObject({ code: 'INVALID_INPUT', fields: { method: expect.any(String) } });
  const { record } = await entry.ask(AcknowledgeComplaintDocument, {
    id,
    version,
    input: { ...input, method: 'POST' },
  });
  expect(record).toMatchObject({ status: 'ACKNOWLEDGED', acknowledgedAt: expect.any(String), title: null });
});

test('a submission without any way to answer is refused by field', async () => {
  const answer = await world.anonymous().try(SubmitComplaintDocument, {
    input: { ...SUBMISSION, complainantEmail: null },
    requestId: randomUUID(),
  });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { complainantEmail: expect.any(String) },
  });
  expect(
    await world.anonymous().refused(SubmitComplaintDocument, { input: SUBMISSION, requestId: 'twice' }),
  ).toBe('INVALID_INPUT');
});

test('a flood of submissions from one address is slowed down', async () => {
  const codes = await Promise.all(
    Array.from(
      { length: 12 },
      async () =>
        (await world.anonymous().try(SubmitComplaintDocument, { input: SUBMISSION, requestId: randomUUID() }))
          .errors[0]?.extensions.code,
    ),
  );
  expect(codes).toContain('RATE_LIMITED');
});
