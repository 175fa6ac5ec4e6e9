import { AgreeResponseComplaintDocument, ComplaintCaseUpdateDocument } from '../schema/generated/graphql.ts';
import { ComplaintCase } from '../server/complaint/complaint.entity.ts';
import { complaintTimers } from '../server/complaint/complaint.timers.ts';
import { asSystem } from '../server/system.ts';
import { caseAs, logged } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set('2026-11-25T10:00:00Z'));

const BOTH = ['DATA_PROTECTION' as const, 'NHS_SERVICE' as const];
const AGREED = {
  respondBy: '2026-12-18',
  agreedAt: '2026-11-24T15:00:00Z',
  method: 'PHONE' as const,
  reason: 'She is away until December and wants to be heard first.',
};

/** A complaint of the summer, acknowledged nowhere, whose six months end on 28 November. */
const old = () => logged(world, 'dpo', { tracks: BOTH, receivedAt: '2026-05-28T09:00:00Z' });

const pass = (iso: string) => {
  world.serving.app.clock.set(iso);
  return asSystem(world.serving.app, 'complaintTimers', em => complaintTimers(em, world.serving.app.clock));
};

test('a complaint about an NHS service too keeps both clocks, and loses the second with the track', async () => {
  const { id, version } = await logged(world, 'dpo', { tracks: BOTH });
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    ackDue: '2026-11-27',
    nhsResponseDue: '2027-05-24',
    clockInputs: { track: 'NHS_SERVICE', agreedResponseDue: null },
  });
  await (
    await world.as('dpo')
  ).ask(ComplaintCaseUpdateDocument, { id, version, input: { tracks: ['DATA_PROTECTION'] } });
  expect((await caseAs(world, 'dpo', id)).nhsResponseDue).toBeNull();
});

test('the response is the next thing owed where it is soonest, and late where it did not leave', async () => {
  const { id } = await old();
  await asSystem(world.serving.app, 'seed', async em => {
    (await em.findOneOrFail(ComplaintCase, { id })).acknowledgedAt = new Date('2026-05-29T09:00:00Z');
  });
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    nhsResponseDue: '2026-11-28',
    deadline: { kind: 'NHS_RESPONSE', due: '2026-11-28', urgency: 'AMBER' },
  });
  await pass('2026-11-28T12:00:00Z');
  expect((await caseAs(world, 'dpo', id)).alerts).not.toContain('NHS_RESPONSE_OVERDUE');
  await pass('2026-11-29T12:00:00Z');
  expect((await caseAs(world, 'dpo', id)).alerts).toContain('NHS_RESPONSE_OVERDUE');
});

test('the person may agree to a later response, in time and for a reason that is kept', async () => {
  const { id, version } = await old();
  const dpo = await world.as('dpo');
  const agree = (input: Partial<typeof AGREED>) =>
    dpo.try(AgreeResponseComplaintDocument, { id, version, input: { ...AGREED, ...input } });
  const refusals = await Promise.all([
    agree({ respondBy: '2026-11-28' }),
    agree({ agreedAt: '2026-11-26T09:00:00Z' }),
    agree({ agreedAt: '2026-05-27T09:00:00Z' }),
  ]);
  expect(refusals.map(({ errors }) => errors[0]!.extensions)).toMatchObject([
    { code: 'INVALID_INPUT', fields: { respondBy: expect.stringContaining('six months') } },
    { code: 'INVALID_INPUT', fields: { agreedAt: 'is in the future' } },
    { code: 'INVALID_INPUT', fields: { agreedAt: expect.stringContaining('before the complaint') } },
  ]);
  expect(
    await (await world.as('entry')).refused(AgreeResponseComplaintDocument, { id, version, input: AGREED }),
  ).toBe('FORBIDDEN');
  await dpo.ask(AgreeResponseComplaintDocument, { id, version, input: AGREED });
  const agreed = await caseAs(world, 'dpo', id);
  expect(agreed).toMatchObject({
    nhsResponseDue: '2026-12-18',
    agreedResponseDue: '2026-12-18',
    responseAgreement: AGREED.reason,
    clockInputs: { agreedResponseDue: '2026-12-18' },
  });
  expect(agreed.contacts.at(-1)).toMatchObject({
    method: 'PHONE',
    summary: expect.stringContaining(AGREED.reason),
  });
  expect(await caseAs(world, 'auditor', id)).toMatchObject({
    nhsResponseDue: '2026-12-18',
    responseAgreement: null,
  });
});

test('what is agreed after the response was due does not undo that it was late', async () => {
  const { id, version } = await old();
  world.serving.app.clock.set('2026-12-02T10:00:00Z');
  expect(
    await (
      await world.as('dpo')
    ).refused(AgreeResponseComplaintDocument, {
      id,
      version,
      input: { ...AGREED, agreedAt: '2026-12-01T10:00:00Z' },
    }),
  ).toBe('INVALID_INPUT');
});

test('outside the NHS track there is nothing to agree, and the case says so', async () => {
  const { id, version } = await logged(world, 'dpo');
  expect((await caseAs(world, 'dpo', id)).availableActions).toContainEqual(
    expect.objectContaining({ action: 'agreeResponse', enabled: false, missing: ['NOT_ON_NHS_TRACK'] }),
  );
  expect(
    await (await world.as('dpo')).refused(AgreeResponseComplaintDocument, { id, version, input: AGREED }),
  ).toBe('INVALID_TRANSITION');
});
