import * as ops from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { asSystem } from '../server/system.ts';
import { User } from '../server/user/user.entity.ts';
import { approved, overrideOf, propose, ruleOf, when } from './support/retention-rule.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
let world: World;
let dpo: Client;
let manager: Client;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  [dpo, manager] = await Promise.all([world.as('dpo'), world.as('manager')]);
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));
test('S88: a rule over the ceiling is not activated before two people have approved an override', async () => {
  const rule = await ruleOf(dpo, 'RR-CTR-DEED');
  expect(await dpo.refused(ops.ActivateRetentionRuleDocument, { id: rule.id, version: rule.version })).toBe(
    'RETENTION_OVER_CEILING',
  );
  const proposal = await propose(dpo, 'RR-CTR-DEED');
  expect(proposal).toMatchObject({
    reference: expect.stringMatching(/^ROV-2026-\d{4}$/),
    status: 'PROPOSED',
  });
  expect(
    await manager.refused(ops.CountersignRetentionOverrideDocument, { id: proposal.id, version: 1 }),
  ).toBe('SECOND_APPROVER_REQUIRED');
  await dpo.ask(ops.ApproveRetentionOverrideDocument, { id: proposal.id, version: 1 });
  expect(await dpo.refused(ops.ActivateRetentionRuleDocument, { id: rule.id, version: rule.version })).toBe(
    'RETENTION_OVER_CEILING',
  );
  expect(await dpo.refused(ops.CountersignRetentionOverrideDocument, { id: proposal.id, version: 2 })).toBe(
    'FORBIDDEN',
  );
  await manager.ask(ops.CountersignRetentionOverrideDocument, { id: proposal.id, version: 2 });
  const { record } = await dpo.ask(ops.ActivateRetentionRuleDocument, { id: rule.id, version: rule.version });
  expect(record).toMatchObject({ status: 'ACTIVE', deadline: null });
});

test('who proposed an override does not countersign it under a second account', async () => {
  const { id } = await propose(dpo, 'RR-DEST');
  await dpo.ask(ops.ApproveRetentionOverrideDocument, { id, version: 1 });
  await asSystem(world.serving.app, 'test', async em => {
    const [twin, officer] = await Promise.all([
      em.findOneOrFail(User, { id: world.people.manager2.id }),
      em.findOneOrFail(User, { id: world.people.dpo.id }),
    ]);
    twin.personId = officer.personId;
  });
  const twin = await world.as('manager2');
  expect(await twin.refused(ops.CountersignRetentionOverrideDocument, { id, version: 2 })).toBe(
    'SOD_VIOLATION',
  );
});

test('a changed proposal is approved anew', async () => {
  const { id } = await propose(dpo, 'RR-LIT');
  await dpo.ask(ops.ApproveRetentionOverrideDocument, { id, version: 1 });
  const { record } = await (
    await world.as('dpo2')
  ).ask(ops.RetentionOverrideUpdateDocument, { id, version: 2, input: { clause: 's.11' } });
  expect(record).toMatchObject({ approvedByDpo: null, proposer: { id: world.people.dpo2.id } });
});

test.each([
  ['a review later than 24 months', { reviewAt: '2028-11-25' }, 'reviewAt'],
  ['a review in the past', { reviewAt: '2026-11-23' }, 'reviewAt'],
  ['a contract without commissioner', { basis: 'CONTRACT' as const, clause: 'SC23' }, 'commissioner'],
])('%s is refused by field', async (_, input, field) => {
  const rule = await ruleOf(dpo, 'RR-PAY');
  const answer = await dpo.try(ops.RetentionOverrideCreateDocument, {
    input: {
      rule: rule.id,
      basis: 'REGULATOR',
      citation: 'Direction',
      reason: 'Asked to',
      reviewAt: '2027-11-24',
      ...input,
    },
  });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { [field]: expect.any(String) },
  });
});

test('an override that ends cuts its rule to the ceiling again and raises the task', async () => {
  const override = await approved(dpo, manager, 'RR-PAY', { endsOn: '2026-12-31' });
  const rule = await ruleOf(dpo, 'RR-PAY');
  await dpo.ask(ops.ActivateRetentionRuleDocument, { id: rule.id, version: rule.version });
  expect(await when(dpo, { rules: ['RR-PAY'], trigger: '2026-04-05' })).toMatchObject({
    retainUntil: '2036-04-05',
    warning: null,
  });
  world.serving.app.clock.set('2027-01-01T09:00:00Z');
  await runTimers(world.serving.app);
  await runTimers(world.serving.app);
  expect(await overrideOf(dpo, override.id)).toMatchObject({ status: 'ENDED', endedOn: '2026-12-31' });
  expect(await ruleOf(dpo, 'RR-PAY')).toMatchObject({ status: 'CAPPED', ceilingTaskDueOn: '2027-01-31' });
  expect(await when(dpo, { rules: ['RR-PAY'], trigger: '2026-04-05' })).toMatchObject({
    retainUntil: '2033-04-05',
    warning: 'RETENTION_OVER_CEILING',
    blockedBy: 'RETENTION_OVER_CEILING',
  });
});

test('what was made under a contract stays under its override when the contract ends', async () => {
  const { record: commissioner } = await dpo.ask(ops.OrganisationCreateDocument, {
    input: { name: 'Integrated Care Board', kind: 'COMMISSIONER' },
  });
  const override = await approved(dpo, manager, 'RR-INC', {
    basis: 'CONTRACT',
    commissioner: commissioner.id,
    citation: 'NHS Standard Contract',
    clause: 'SC23',
  });
  const { record } = await dpo.ask(ops.EndRetentionOverrideDocument, {
    id: override.id,
    version: override.version,
    input: { reason: 'The contract ended.' },
  });
  expect(record.status).toBe('ENDED');
  const facts = { rules: ['RR-INC'], trigger: '2026-11-20' };
  expect(await when(dpo, { ...facts, recordCreatedOn: '2026-11-20' })).toMatchObject({
    retainUntil: '2036-11-20',
    warning: null,
  });
  expect(await when(dpo, { ...facts, recordCreatedOn: '2026-11-25' })).toMatchObject({
    retainUntil: '2033-11-20',
    warning: 'RETENTION_OVER_CEILING',
  });
});

test('officer and manager may record together that the ceiling applies', async () => {
  const rule = await ruleOf(dpo, 'RR-BOARD');
  expect(
    await manager.refused(ops.ConfirmCeilingRetentionRuleDocument, { id: rule.id, version: rule.version }),
  ).toBe('SECOND_APPROVER_REQUIRED');
  const { record } = await dpo.ask(ops.AcceptCeilingRetentionRuleDocument, {
    id: rule.id,
    version: rule.version,
  });
  const confirmed = await manager.ask(ops.ConfirmCeilingRetentionRuleDocument, {
    id: rule.id,
    version: record.version,
  });
  expect(confirmed.record).toMatchObject({ status: 'CAPPED', ceilingTaskDueOn: null });
  expect(await when(dpo, { rules: ['RR-BOARD'], trigger: '2019-11-20' })).toMatchObject({
    retainUntil: '2026-11-20',
    due: true,
    blockedBy: null,
  });
});
