import { readFileSync } from 'node:fs';
import * as ops from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { loadSchedule } from '../server/retention-rule/load-schedule.ts';
import { asSystem } from '../server/system.ts';
import { User } from '../server/user/user.entity.ts';
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

async function ruleOf(code: string, client = dpo) {
  const { list } = await client.ask(ops.RetentionRuleListDocument, { filter: { code: { eq: code } } });
  return (await client.ask(ops.RetentionRuleOneDocument, { id: list.items[0]!.id })).record;
}

async function overrideOf(id: string) {
  return (await dpo.ask(ops.RetentionOverrideOneDocument, { id })).record;
}

async function propose(code: string, input: Partial<ops.CreateRetentionOverrideInput> = {}) {
  const rule = await ruleOf(code);
  const { record } = await dpo.ask(ops.RetentionOverrideCreateDocument, {
    input: {
      rule: rule.id,
      basis: 'STATUTE',
      citation: 'Limitation Act 1980',
      clause: 's.8',
      reason: 'A claim on a deed can be brought for 12 years.',
      reviewAt: '2028-11-24',
      ...input,
    },
  });
  return record;
}

async function approved(code: string, input: Partial<ops.CreateRetentionOverrideInput> = {}) {
  const { id } = await propose(code, input);
  const { record } = await dpo.ask(ops.ApproveRetentionOverrideDocument, { id, version: 1 });
  return (await manager.ask(ops.CountersignRetentionOverrideDocument, { id, version: record.version }))
    .record;
}

async function when(input: ops.WhenMayThisGoInput, client = dpo) {
  return (await client.ask(ops.WhenMayThisGoDocument, { input })).answer;
}

test('every row of the schedule is loaded, and loading it again adds nothing', async () => {
  const rows = JSON.parse(
    readFileSync(new URL('../server/retention-rule/schedule.json', import.meta.url), 'utf8'),
  ) as { code: string }[];
  await asSystem(world.serving.app, 'configure', em => loadSchedule(em, world.serving.app.clock));
  const { list } = await dpo.ask(ops.RetentionRuleListDocument, { perPage: 200 });
  expect(list.items.map(rule => rule.code)).toEqual(rows.map(row => row.code).toSorted());
});

test('rules over the ceiling come in cut to it, with a task; the mild-episode rule waits for confirmation', async () => {
  expect(await ruleOf('RR-MH-STD')).toMatchObject({
    status: 'CAPPED',
    months: 240,
    needsOverride: 'YES',
    deadline: { kind: 'RETENTION_OVER_CEILING', due: '2026-12-24' },
  });
  expect(await ruleOf('RR-MH-MILD')).toMatchObject({ status: 'DRAFT', months: 96 });
  expect(await ruleOf('RR-SAR')).toMatchObject({
    status: 'ACTIVE',
    months: 36,
    needsOverride: 'NO',
    deadline: null,
  });
});

test('a rule over the ceiling is not activated before two people have approved an override', async () => {
  const rule = await ruleOf('RR-CTR-DEED');
  expect(await dpo.refused(ops.ActivateRetentionRuleDocument, { id: rule.id, version: rule.version })).toBe(
    'RETENTION_OVER_CEILING',
  );
  const proposal = await propose('RR-CTR-DEED');
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
  const { id } = await propose('RR-DEST');
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
  const { id } = await propose('RR-LIT');
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
  const rule = await ruleOf('RR-PAY');
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
  const override = await approved('RR-PAY', { endsOn: '2026-12-31' });
  const rule = await ruleOf('RR-PAY');
  await dpo.ask(ops.ActivateRetentionRuleDocument, { id: rule.id, version: rule.version });
  expect(await when({ rules: ['RR-PAY'], trigger: '2026-04-05' })).toMatchObject({
    retainUntil: '2036-04-05',
    warning: null,
  });
  world.serving.app.clock.set('2027-01-01T09:00:00Z');
  await runTimers(world.serving.app);
  await runTimers(world.serving.app);
  expect(await overrideOf(override.id)).toMatchObject({ status: 'ENDED', endedOn: '2026-12-31' });
  expect(await ruleOf('RR-PAY')).toMatchObject({ status: 'CAPPED', ceilingTaskDueOn: '2027-01-31' });
  expect(await when({ rules: ['RR-PAY'], trigger: '2026-04-05' })).toMatchObject({
    retainUntil: '2033-04-05',
    warning: 'RETENTION_OVER_CEILING',
    blockedBy: 'RETENTION_OVER_CEILING',
  });
});

test('what was made under a contract stays under its override when the contract ends', async () => {
  const { record: commissioner } = await dpo.ask(ops.OrganisationCreateDocument, {
    input: { name: 'Integrated Care Board', kind: 'COMMISSIONER' },
  });
  const override = await approved('RR-INC', {
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
  expect(await when({ ...facts, recordCreatedOn: '2026-11-20' })).toMatchObject({
    retainUntil: '2036-11-20',
    warning: null,
  });
  expect(await when({ ...facts, recordCreatedOn: '2026-11-25' })).toMatchObject({
    retainUntil: '2033-11-20',
    warning: 'RETENTION_OVER_CEILING',
  });
});

test('officer and manager may record together that the ceiling applies', async () => {
  const rule = await ruleOf('RR-BOARD');
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
  expect(await when({ rules: ['RR-BOARD'], trigger: '2019-11-20' })).toMatchObject({
    retainUntil: '2026-11-20',
    due: true,
    blockedBy: null,
  });
});

test('the calculator explains each step and takes the longest of several rules', async () => {
  const answer = await when(
    {
      rules: ['RR-SAR', 'RR-SAR-APP'],
      trigger: '2020-02-29',
      holdFrom: '2025-01-01',
      holdReleasedOn: '2026-03-01',
    },
    await world.as('entry'),
  );
  expect(answer).toMatchObject({ retainUntil: '2026-02-28', disposalDueFrom: '2026-03-02', due: true });
  expect(answer.steps.map(step => step.code)).toEqual([
    'TRIGGER',
    'PERIOD_MONTHS',
    'TRIGGER',
    'PERIOD_MONTHS',
    'LONGEST',
    'HOLD_RELEASED',
    'DISPOSAL_DUE_FROM',
  ]);
});

test('a young person’s record runs to the birthday, and the calculator says which date it lacks', async () => {
  const facts = { rules: ['RR-CHILD'], treatmentEnd: '2025-06-10' };
  const lacking = await dpo.try(ops.WhenMayThisGoDocument, { input: facts });
  expect(lacking.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { dateOfBirth: 'is needed for RR-CHILD' },
  });
  await approved('RR-CHILD', { basis: 'VITAL_SAFETY', citation: 'Records Management Code' });
  expect(await when({ ...facts, dateOfBirth: '2008-02-29' })).toMatchObject({ retainUntil: '2034-03-01' });
  expect(await dpo.refused(ops.WhenMayThisGoDocument, { input: { rules: ['RR-NO-SUCH'] } })).toBe(
    'INVALID_INPUT',
  );
});

test('a revision is drafted by one person and activated by another, and supersedes the edition before', async () => {
  const rule = await ruleOf('RR-VIS');
  await dpo.ask(ops.ReviseRetentionRuleDocument, { id: rule.id, version: rule.version });
  const draft = (await ruleOf('RR-VIS')).editions.find(edition => edition.status === 'DRAFT')!;
  const { record } = await dpo.ask(ops.RetentionRuleUpdateDocument, {
    id: draft.id,
    version: draft.version,
    input: { months: 6 },
  });
  expect(
    await dpo.refused(ops.ActivateRetentionRuleDocument, { id: draft.id, version: record.version }),
  ).toBe('SOD_VIOLATION');
  await (
    await world.as('dpo2')
  ).ask(ops.ActivateRetentionRuleDocument, { id: draft.id, version: record.version });
  expect((await ruleOf('RR-VIS')).editions.map(each => each.status)).toEqual(['ACTIVE', 'SUPERSEDED']);
  expect(await when({ rules: ['RR-VIS'], trigger: '2026-11-24' })).toMatchObject({
    retainUntil: '2027-05-24',
  });
});

test('a period that cannot be computed is refused by field', async () => {
  const input = { code: 'RR-NEW', recordType: 'Something new', periodKind: 'FIXED' as const };
  expect((await dpo.try(ops.RetentionRuleCreateDocument, { input })).errors[0]!.extensions.fields).toEqual({
    months: 'is needed for this kind of period',
  });
  const twice = { ...input, months: 12, trigger: 'closure', code: 'RR-SAR' };
  expect(
    (await dpo.try(ops.RetentionRuleCreateDocument, { input: twice })).errors[0]!.extensions.fields,
  ).toHaveProperty('code');
});

test('everybody reads the published schedule with the reasons of its overrides and without names', async () => {
  await approved('RR-TRN-MAND');
  const { schedule } = await world.anonymous().ask(ops.PublishedRetentionScheduleDocument, {});
  expect(schedule.ceilingMonths).toBe(84);
  const byCode = new Map(schedule.rules.map(rule => [rule.code, rule]));
  expect(byCode.get('RR-TRN-MAND')).toMatchObject({
    months: 120,
    capped: false,
    override: { basis: 'STATUTE', reason: 'A claim on a deed can be brought for 12 years.' },
  });
  expect(byCode.get('RR-MH-STD')).toMatchObject({ capped: true, override: null });
  expect(byCode.has('RR-MH-MILD')).toBe(false);
  const text = JSON.stringify(schedule);
  for (const person of Object.values(world.people)) expect(text).not.toContain(person.displayName);
});

test('others read the schedule and write nothing, and an administrator does not see it', async () => {
  const rule = await ruleOf('RR-SAR', await world.as('clinician'));
  const entry = await world.as('entry');
  expect(await entry.refused(ops.ReviseRetentionRuleDocument, { id: rule.id, version: rule.version })).toBe(
    'FORBIDDEN',
  );
  expect(
    await (
      await world.as('admin')
    ).refused(ops.WhenMayThisGoDocument, { input: { rules: ['RR-SAR'], trigger: '2026-01-01' } }),
  ).toBe('FORBIDDEN');
  expect(await world.anonymous().refused(ops.WhenMayThisGoDocument, { input: { rules: ['RR-SAR'] } })).toBe(
    'UNAUTHENTICATED',
  );
});
