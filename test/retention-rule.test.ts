import { readFileSync } from 'node:fs';
import * as ops from '../schema/generated/graphql.ts';
import { loadSchedule } from '../server/retention-rule/load-schedule.ts';
import { asSystem } from '../server/system.ts';
import { approved, ruleOf, when } from './support/retention-rule.ts';
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
test('S85: every row of the schedule is loaded, and loading it again adds nothing', async () => {
  const rows = JSON.parse(
    readFileSync(new URL('../server/retention-rule/schedule.json', import.meta.url), 'utf8'),
  ) as { code: string }[];
  await asSystem(world.serving.app, 'configure', em => loadSchedule(em, world.serving.app.clock));
  const { list } = await dpo.ask(ops.RetentionRuleListDocument, { perPage: 200 });
  expect(list.items.map(rule => rule.code)).toEqual(rows.map(row => row.code).toSorted());
});

test('S88: rules over the ceiling come in cut to it, with a task; the mild-episode rule waits for confirmation', async () => {
  expect(await ruleOf(dpo, 'RR-MH-STD')).toMatchObject({
    status: 'CAPPED',
    months: 240,
    needsOverride: 'YES',
    deadline: { kind: 'RETENTION_OVER_CEILING', due: '2026-12-24' },
  });
  expect(await ruleOf(dpo, 'RR-MH-MILD')).toMatchObject({ status: 'DRAFT', months: 96 });
  expect(await ruleOf(dpo, 'RR-SAR')).toMatchObject({
    status: 'ACTIVE',
    months: 36,
    needsOverride: 'NO',
    deadline: null,
  });
});

test('the calculator explains each step and takes the longest of several rules', async () => {
  const answer = await when(await world.as('entry'), {
    rules: ['RR-SAR', 'RR-SAR-APP'],
    trigger: '2020-02-29',
    holdFrom: '2025-01-01',
    holdReleasedOn: '2026-03-01',
  });
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
  await approved(dpo, manager, 'RR-CHILD', { basis: 'VITAL_SAFETY', citation: 'Records Management Code' });
  expect(await when(dpo, { ...facts, dateOfBirth: '2008-02-29' })).toMatchObject({
    retainUntil: '2034-03-01',
  });
  expect(await dpo.refused(ops.WhenMayThisGoDocument, { input: { rules: ['RR-NO-SUCH'] } })).toBe(
    'INVALID_INPUT',
  );
});

test('a revision is drafted by one person and activated by another, and supersedes the edition before', async () => {
  const rule = await ruleOf(dpo, 'RR-VIS');
  await dpo.ask(ops.ReviseRetentionRuleDocument, { id: rule.id, version: rule.version });
  const draft = (await ruleOf(dpo, 'RR-VIS')).editions.find(edition => edition.status === 'DRAFT')!;
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
  expect((await ruleOf(dpo, 'RR-VIS')).editions.map(each => each.status)).toEqual(['ACTIVE', 'SUPERSEDED']);
  expect(await when(dpo, { rules: ['RR-VIS'], trigger: '2026-11-24' })).toMatchObject({
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

test('S87: everybody reads the published schedule with the reasons of its overrides and without names', async () => {
  await approved(dpo, manager, 'RR-TRN-MAND');
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
  const rule = await ruleOf(await world.as('clinician'), 'RR-SAR');
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
