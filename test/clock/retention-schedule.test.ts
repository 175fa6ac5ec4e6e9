import {
  CONFIDENCES,
  DISPOSAL_ACTIONS,
  OVERRIDE_NEEDS,
  PERIOD_KINDS,
  RETENTION_SCHEDULE,
  type RetentionScheduleRow,
} from '../../server/clock/retention-schedule.ts';

const CEILING_MONTHS = 84;

/** The parts of a rule that give a date. */
const limbs = ({ months, days, birthdayAge, followsNote }: RetentionScheduleRow) =>
  [months, days, birthdayAge, followsNote].filter(limb => limb !== null).length;

test('the schedule holds every row of the rule book once', () => {
  const codes = RETENTION_SCHEDULE.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  // 57 rows of §3.3, five of which have two periods.
  expect(codes.length).toBe(62);
});

test.each(RETENTION_SCHEDULE.map(row => [row.code, row] as const))('%s is typed data', (_, row) => {
  expect(PERIOD_KINDS).toContain(row.periodKind);
  expect(OVERRIDE_NEEDS).toContain(row.needsOverride);
  expect([...DISPOSAL_ACTIONS, null]).toContain(row.action);
  expect(row.confidence.length).toBeGreaterThan(0);
  for (const confidence of row.confidence) expect(CONFIDENCES).toContain(confidence);
  const wanted = { KEEP: 0, FIXED: 1, BIRTHDAY: 1, FOLLOWS: 1, LONGER_OF: 2, SOONER_OF: 2 }[row.periodKind];
  expect(limbs(row)).toBe(wanted);
});

test('a fixed period asks for an override exactly if it is longer than seven years', () => {
  const fixed = RETENTION_SCHEDULE.filter(
    ({ periodKind, needsOverride }) => periodKind === 'FIXED' && needsOverride !== 'MAYBE',
  );
  for (const { code, months, needsOverride } of fixed)
    expect([code, needsOverride]).toEqual([code, (months ?? 0) > CEILING_MONTHS ? 'YES' : 'NO']);
});

test('only the mild episode is inactive at first', () => {
  expect(RETENTION_SCHEDULE.filter(row => !row.activeByDefault).map(({ code }) => code)).toEqual([
    'RR-MH-MILD',
  ]);
});
