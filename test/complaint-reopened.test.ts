import {
  ApproveComplaintDocument,
  CloseComplaintDocument,
  DraftDecisionComplaintDocument,
  ReopenComplaintDocument,
  SendOutcomeComplaintDocument,
} from '../schema/generated/graphql.ts';
import { assigned, caseAs, findings, logged } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

/** The case as the officer's next event finds it. */
async function present(id: string) {
  const { version } = await caseAs(world, 'dpo', id);
  return { id, version };
}

/** Drafted by the clinician, approved and sent by the officer, now. */
async function decided(id: string): Promise<void> {
  const [clinician, dpo] = await Promise.all([world.as('clinician2'), world.as('dpo')]);
  const sentAt = world.serving.app.clock.now().toISOString();
  await clinician.ask(DraftDecisionComplaintDocument, {
    ...(await present(id)),
    input: { decision: 'The address was right.' },
  });
  await dpo.ask(ApproveComplaintDocument, await present(id));
  await dpo.ask(SendOutcomeComplaintDocument, { ...(await present(id)), input: { sentAt, method: 'EMAIL' } });
}

async function answeredAndClosed(): Promise<string> {
  const { id } = await logged(world, 'dpo');
  await assigned(world, 'dpo', id, 'clinician2');
  await findings(world, 'clinician2', id, 'NOT_UPHELD');
  await decided(id);
  await (await world.as('dpo')).ask(CloseComplaintDocument, { ...(await present(id)), input: {} });
  return id;
}

test('an outcome that counted as the acknowledgement still does when a reopened case is answered again', async () => {
  const id = await answeredAndClosed();
  world.serving.app.clock.set('2027-03-01T10:00:00Z');
  const dpo = await world.as('dpo');
  await dpo.ask(ReopenComplaintDocument, {
    ...(await present(id)),
    input: { reason: 'A new log was found.' },
  });
  await decided(id);
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    outcomeCountsAsAck: true,
    ackDate: '2026-11-25',
    ackOnTime: true,
    ackBreached: false,
    reviewBy: '2027-06-01',
  });
});

test('an outcome does not leave before it was approved', async () => {
  world.serving.app.clock.set('2026-11-25T10:00:00Z');
  const { id } = await logged(world, 'dpo', { receivedAt: '2026-10-05T09:00:00Z' });
  await assigned(world, 'dpo', id, 'clinician2');
  await findings(world, 'clinician2', id, 'NOT_UPHELD');
  const [clinician, dpo] = await Promise.all([world.as('clinician2'), world.as('dpo')]);
  await clinician.ask(DraftDecisionComplaintDocument, {
    ...(await present(id)),
    input: { decision: 'The address was right.' },
  });
  await dpo.ask(ApproveComplaintDocument, await present(id));
  const answer = await dpo.try(SendOutcomeComplaintDocument, {
    ...(await present(id)),
    input: { sentAt: '2026-10-20T10:00:00Z', method: 'EMAIL' },
  });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { sentAt: 'is before the outcome was approved' },
  });
});
