import {
  AdviseOnSuspensionProcessorContractDocument,
  FixIssuesProcessorContractDocument,
  PassReviewProcessorContractDocument,
  ReinstateProcessorContractDocument,
  RaiseIssuesProcessorContractDocument,
  SuspendProcessorContractDocument,
  TakeOnProcessorContractDocument,
} from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { processorContractTimers } from '../server/processor-contract/processor-contract.timers.ts';
import { contracts } from './support/processor-contract.ts';
import { startWorld, type World } from './support/world.ts';

const TODAY = '2026-11-24';
const REASON = { reason: 'As agreed at the meeting.' };

let world: World;
let contract: ReturnType<typeof contracts>;
const at = (day: string) => world.serving.app.clock.set(`${day}T10:00:00Z`);
const tick = () => runTimers(world.serving.app, [processorContractTimers]);

beforeAll(async () => {
  world = await startWorld({ now: `${TODAY}T10:00:00Z`, env: { GO_LIVE_ON: '2026-09-01' } });
  contract = contracts(world, TODAY);
});
beforeEach(() => at(TODAY));
afterAll(() => world.close());

test('a review opens 60 days before its day, once, and passes for another 12 months', async () => {
  const { id } = await contract.active();
  at('2027-09-24');
  expect(await tick()).toBe(0);
  at('2027-09-25');
  expect(await tick()).toBe(1);
  expect(await tick()).toBe(0);
  const due = await contract.one(id);
  expect(due).toMatchObject({
    status: 'REVIEW_DUE',
    reviewTrigger: 'ANNUAL',
    deadline: { kind: 'REVIEW', due: '2027-11-24' },
  });
  const input = { reviewedOn: '2027-09-25', notes: 'All clauses stand.' };
  const { record } = await (
    await world.as('dpo')
  ).ask(PassReviewProcessorContractDocument, { id, version: due.version, input });
  expect(record).toMatchObject({ status: 'ACTIVE', nextReviewAt: '2028-09-25' });
});

test('due diligence that has run out opens a review, which cannot pass without a new one', async () => {
  const { id } = await contract.active();
  await contract.examined(id, { reviewedOn: '2026-01-10' });
  at('2027-01-11');
  await tick();
  const due = await contract.one(id);
  expect(due).toMatchObject({ status: 'REVIEW_DUE', reviewTrigger: 'DUE_DILIGENCE_EXPIRED' });
  const input = { reviewedOn: '2027-01-11', notes: 'Nothing found.' };
  expect(
    await (
      await world.as('dpo')
    ).refused(PassReviewProcessorContractDocument, { id, version: due.version, input }),
  ).toBe('DUE_DILIGENCE_STALE');
});

test('a signed contract becomes active on its first day by itself', async () => {
  const { id } = await contract.signed({ startOn: '2026-12-01' });
  await tick();
  expect((await contract.one(id)).status).toBe('READY_TO_SIGN');
  at('2026-12-01');
  expect(await tick()).toBe(1);
  expect(await contract.one(id)).toMatchObject({ status: 'ACTIVE', activatedOn: '2026-12-01' });
});

test('an overdue remediation raises an alert and suspends nothing', async () => {
  const dpo = await world.as('dpo');
  const { id, version } = await contract.prospect();
  const owner = world.people.dpo.id;
  const input = { inForceSince: '2024-04-01', remediationOwner: owner, dueBy: '2026-12-04' };
  const later = { ...input, inForceSince: '2026-09-01' };
  const tooLate = await dpo.try(TakeOnProcessorContractDocument, { id, version, input: later });
  expect(tooLate.errors[0]!.extensions.fields).toEqual({
    inForceSince: 'is not before the register went live',
  });
  const { record } = await dpo.ask(TakeOnProcessorContractDocument, { id, version, input });
  expect(record).toMatchObject({
    status: 'REMEDIATION',
    startOn: '2024-04-01',
    missingCodes: expect.arrayContaining(['PC-01', 'PC-21']),
  });
  at('2026-12-05');
  expect(await tick()).toBe(1);
  expect(await tick()).toBe(0);
  const late = await contract.one(id);
  expect(late).toMatchObject({
    status: 'REMEDIATION',
    alerts: ['REMEDIATION_OVERDUE'],
    deadline: { kind: 'REMEDIATION', urgency: 'RED' },
  });
  expect(await dpo.refused(FixIssuesProcessorContractDocument, { id, version: late.version })).toBe(
    'CONTRACT_INCOMPLETE',
  );
});

test('suspension is decided by the SIRO on advice, and ends on new advice by a manager', async () => {
  const [dpo, manager, manager2] = await Promise.all([
    world.as('dpo'),
    world.as('manager'),
    world.as('manager2'),
  ]);
  const { id, version } = await contract.active();
  expect(await manager.refused(SuspendProcessorContractDocument, { id, version, input: REASON })).toBe(
    'APPROVAL_MISSING',
  );
  const advice = { suspensionAdvice: 'A breach is not contained.' };
  const { record: advised } = await dpo.ask(AdviseOnSuspensionProcessorContractDocument, {
    id,
    version,
    input: advice,
  });
  for (const person of ['dpo', 'manager2'] as const) {
    expect(
      await (
        await world.as(person)
      ).refused(SuspendProcessorContractDocument, { id, version: advised.version, input: REASON }),
    ).toBe('FORBIDDEN');
  }
  const { record: stopped } = await manager.ask(SuspendProcessorContractDocument, {
    id,
    version: advised.version,
    input: REASON,
  });
  expect(stopped.status).toBe('SUSPENDED');
  expect(await manager2.refused(ReinstateProcessorContractDocument, { id, version: stopped.version })).toBe(
    'APPROVAL_MISSING',
  );
  at('2026-11-25');
  const { record: again } = await dpo.ask(AdviseOnSuspensionProcessorContractDocument, {
    id,
    version: stopped.version,
    input: { suspensionAdvice: 'Contained.' },
  });
  const { record: back } = await manager2.ask(ReinstateProcessorContractDocument, {
    id,
    version: again.version,
  });
  expect(back.status).toBe('ACTIVE');
});

test('issues found by a review are put right by a date', async () => {
  const dpo = await world.as('dpo');
  const { id } = await contract.active();
  at('2027-10-01');
  await tick();
  const { version } = await contract.one(id);
  const input = { issues: 'No audit report.', remediationOwner: world.people.dpo.id, dueBy: '2027-10-31' };
  const past = await dpo.try(RaiseIssuesProcessorContractDocument, {
    id,
    version,
    input: { ...input, dueBy: '2027-09-30' },
  });
  expect(past.errors[0]!.extensions.fields).toEqual({ dueBy: 'is in the past' });
  const { record } = await dpo.ask(RaiseIssuesProcessorContractDocument, { id, version, input });
  const { record: fixed } = await dpo.ask(FixIssuesProcessorContractDocument, {
    id,
    version: record.version,
  });
  expect(fixed).toMatchObject({ status: 'ACTIVE', nextReviewAt: '2028-10-01' });
});
