import { retention, type RetentionFacts } from '../../server/clock/retention.ts';
import type { AppliedRule } from '../../server/clock/retention-period.ts';
import { scheduledRule, type OverrideBasis } from '../../server/clock/retention-schedule.ts';

const rule = (code: string, trigger: string | null, override: OverrideBasis | null = null): AppliedRule => {
  const scheduled = scheduledRule(code);
  const adult = scheduled.adultRule === null ? undefined : scheduledRule(scheduled.adultRule);
  return { rule: scheduled, trigger, override, adult };
};
const keep = (rules: AppliedRule[], more: Partial<RetentionFacts> = {}) => retention({ rules, ...more });

test('a record is kept to the end of its last day and due the day after', () => {
  const asOf = (day: string) => keep([rule('RR-SAR', '2023-11-22')], { asOf: day }).due;
  expect(asOf('2026-11-22')).toBe(false);
  expect(asOf('2026-11-23')).toBe(true);
  expect(keep([rule('RR-SAR', '2023-11-22')]).due).toBeNull();
});

test('a period of exactly the ceiling needs no override, and the ceiling can be set', () => {
  const sixYears = [rule('RR-CTR', '2020-01-15')];
  expect(keep(sixYears)).toMatchObject({ retainUntil: '2026-01-15', warning: null });
  expect(keep(sixYears, { ceilingMonths: 72 }).warning).toBeNull();
  expect(keep(sixYears, { ceilingMonths: 71 })).toMatchObject({
    retainUntil: '2025-12-15',
    warning: 'RETENTION_OVER_CEILING',
  });
});

test('a record over the ceiling is no candidate until the ceiling is accepted', () => {
  const rules = [rule('RR-CMP', '2016-01-15')];
  expect(keep(rules, { asOf: '2026-11-23' })).toMatchObject({
    retainUntil: '2023-01-15',
    due: false,
    blockedBy: 'RETENTION_OVER_CEILING',
  });
  expect(keep(rules, { asOf: '2026-11-23', ceilingAccepted: true })).toMatchObject({
    retainUntil: '2023-01-15',
    due: true,
    warning: null,
  });
});

test('an override gives the full period', () => {
  expect(keep([rule('RR-MH-STD', '2026-01-15', 'CONTRACT')])).toMatchObject({
    retainUntil: '2046-01-15',
    warning: null,
  });
});

test('after death the record ends ten years on if that is sooner', () => {
  const died = (dateOfDeath: string) =>
    keep([rule('RR-MH-STD', '2020-01-15', 'CONTRACT')], { dateOfDeath }).retainUntil;
  expect(died('2022-03-01')).toBe('2032-03-01');
  expect(died('2031-03-01')).toBe('2040-01-15');
  expect(keep([rule('RR-SAR', '2020-01-15')], { dateOfDeath: '2020-02-01' }).retainUntil).toBe('2023-01-15');
});

test('of several rules the longest wins', () => {
  const result = keep([rule('RR-SAR', '2026-01-15'), rule('RR-CTR', '2025-06-01')]);
  expect(result.retainUntil).toBe('2031-06-01');
  expect(result.steps).toContainEqual({ code: 'LONGEST', rule: 'RR-CTR', date: '2031-06-01' });
});

test.each([
  ['2025-09-02', '2033-09-03', 'to the 25th birthday at 16'],
  ['2025-09-03', '2034-09-03', 'to the 26th birthday at 17'],
  ['2026-09-02', '2034-09-03', 'to the 26th birthday on the last day of being 17'],
  ['2026-09-03', '2034-09-03', 'by the adult rule, eight years, at 18'],
])('a child’s record that ends %s is kept until %s: %s', (end, until) => {
  expect(keep([rule('RR-CHILD', end, 'CONTRACT')], { dateOfBirth: '2008-09-03' }).retainUntil).toBe(until);
});

test('a child’s record without an override stops at the ceiling with a warning', () => {
  expect(keep([rule('RR-CHILD', '2025-06-10')], { dateOfBirth: '2008-09-03' })).toMatchObject({
    retainUntil: '2032-06-10',
    warning: 'RETENTION_OVER_CEILING',
  });
});

test('an operational record has no date and is never due', () => {
  expect(keep([rule('RR-SAR', null)], { operational: true, asOf: '2099-01-01' })).toMatchObject({
    retainUntil: null,
    disposalDueFrom: null,
    due: false,
    blockedBy: 'OPERATIONAL',
  });
});

test('a hold blocks from its first day until its release', () => {
  const held = (asOf: string) =>
    keep([rule('RR-SAR', '2020-01-15')], { asOf, holds: [{ from: '2026-06-01', releasedOn: '2026-08-31' }] });
  expect(held('2026-05-31').due).toBe(false);
  expect(held('2026-06-01').blockedBy).toBe('RECORD_ON_HOLD');
  expect(held('2026-08-31')).toMatchObject({ blockedBy: null, due: false, disposalDueFrom: '2026-09-01' });
  expect(held('2026-09-01')).toMatchObject({
    due: true,
    retainUntil: '2023-01-15',
    holdAdjusted: '2026-08-31',
  });
});

test('a hold released before the end of the period changes nothing', () => {
  const holds = [{ from: '2021-01-01', releasedOn: '2022-01-01' }];
  expect(keep([rule('RR-SAR', '2020-01-15')], { holds }).disposalDueFrom).toBe('2023-01-16');
});

test('an open hold and an open access request block whatever the date says', () => {
  const old = [rule('RR-SAR', '2010-01-15')];
  const holds = [{ from: '2026-06-01', releasedOn: null }];
  expect(keep(old, { holds, asOf: '2026-11-23' })).toMatchObject({ due: false, blockedBy: 'RECORD_ON_HOLD' });
  expect(keep(old, { openAccessRequest: true, asOf: '2026-11-23' })).toMatchObject({
    due: false,
    blockedBy: 'OPEN_RIGHTS_REQUEST',
  });
});

test('a consent record is kept for the longer of its own six years and the record it supports', () => {
  const consent = [rule('RR-CON', '2026-01-15')];
  expect(keep(consent, { followedRetainUntil: '2046-01-15' }).retainUntil).toBe('2046-01-15');
  expect(keep(consent, { followedRetainUntil: '2030-01-15' }).retainUntil).toBe('2032-01-15');
  expect(keep([...consent, rule('RR-MH-STD', '2026-01-15', 'CONTRACT')]).retainUntil).toBe('2046-01-15');
  expect(keep(consent, { asOf: '2040-01-01' })).toMatchObject({
    due: false,
    blockedBy: 'FOLLOWS_OTHER_RECORD',
  });
});

test('a record that only follows another has no date of its own', () => {
  expect(keep([rule('RR-GROUP', '2026-01-15')])).toMatchObject({ retainUntil: null, due: false });
  expect(keep([rule('RR-AUDEV', null)], { followedRetainUntil: '2030-01-15' }).retainUntil).toBe(
    '2030-01-15',
  );
});

test('sooner and longer of a birthday and a period', () => {
  const born = { dateOfBirth: '1970-05-01' };
  expect(keep([rule('RR-OH', '2026-01-15')], born).retainUntil).toBe('2032-01-15');
  expect(keep([rule('RR-TRN-CLIN', '2026-01-15', 'CONTRACT')], born).retainUntil).toBe('2045-05-01');
  expect(keep([rule('RR-STAFF-SUM', null, 'STATUTE')], born).retainUntil).toBe('2045-05-01');
  expect(keep([rule('RR-AUD-CLIN', '2026-01-31')], { followedRetainUntil: '2026-02-10' }).retainUntil).toBe(
    '2026-02-10',
  );
  expect(keep([rule('RR-AUD-CLIN', '2026-01-31')]).retainUntil).toBe('2026-02-28');
});

test('days are days, and a suppression entry is kept', () => {
  expect(keep([rule('RR-CCTV', '2026-01-31')]).retainUntil).toBe('2026-03-03');
  expect(keep([rule('RR-CON-MKT', null)])).toMatchObject({
    retainUntil: null,
    due: false,
    blockedBy: 'KEEP',
  });
});

test('what is missing is named', () => {
  expect(() => keep([rule('RR-SAR', null)])).toThrow('RR-SAR needs the trigger');
  expect(() => keep([rule('RR-CHILD', '2026-01-15')])).toThrow('RR-CHILD needs the date of birth');
  expect(() => keep([])).toThrow('no retention rule');
  expect(() => scheduledRule('RR-NONE')).toThrow('"RR-NONE"');
});

test('the steps tell how the date came about', () => {
  const held = [{ from: '2032-01-01', releasedOn: '2034-01-01' }];
  const result = keep([rule('RR-CHILD', '2026-09-03')], { dateOfBirth: '2008-09-03', holds: held });
  expect(result.steps).toEqual([
    { code: 'TRIGGER', rule: 'RR-CHILD', date: '2026-09-03' },
    { code: 'AGE_AT_END', rule: 'RR-CHILD', years: 18 },
    { code: 'ADULT_RULE', rule: 'RR-CHILD', adultRule: 'RR-ADULT' },
    { code: 'PERIOD_MONTHS', rule: 'RR-ADULT', months: 96, date: '2034-09-03' },
    { code: 'CEILING', rule: 'RR-ADULT', months: 84, date: '2033-09-03' },
    { code: 'HOLD_RELEASED', date: '2034-01-01' },
    { code: 'DISPOSAL_DUE_FROM', date: '2034-01-02' },
    { code: 'BLOCKED', by: 'RETENTION_OVER_CEILING' },
  ]);
});
