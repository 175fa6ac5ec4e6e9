import {
  consentCoverage,
  median,
  ninetiethPercentile,
  percentage,
  rightsOnTime,
} from '../../server/clock/kpi.ts';

test('withdrawn requests leave the denominator, unanswered ones past due stay in it', () => {
  const counts = { dueInPeriod: 20, respondedOnOrBefore: 15, late: 2, openPastDue: 1, withdrawn: 2 };
  expect(rightsOnTime(counts)).toEqual({ onTimePct: 83.3, denominator: 18 });
});

test('nothing due is no percentage, not 0 and not 100', () => {
  const counts = { dueInPeriod: 2, respondedOnOrBefore: 0, late: 0, openPastDue: 0, withdrawn: 2 };
  expect(rightsOnTime(counts)).toEqual({ onTimePct: null, denominator: 0 });
  expect(percentage(0, 0)).toBeNull();
});

test('counts that do not fit together are refused', () => {
  const counts = { dueInPeriod: 10, respondedOnOrBefore: 9, late: 2, openPastDue: 0, withdrawn: 0 };
  expect(() => rightsOnTime(counts)).toThrow('INVALID_INPUT');
  expect(() => consentCoverage({ active: 10, q1Granted: 11, q2Granted: 9, bothAndTab: 9 })).toThrow(
    'INVALID_INPUT',
  );
  expect(() => consentCoverage({ active: 10, q1Granted: 9, q2Granted: 8, bothAndTab: 9 })).toThrow(
    'INVALID_INPUT',
  );
});

test('coverage is given for each question and for all', () => {
  expect(consentCoverage({ active: 40, q1Granted: 38, q2Granted: 39, bothAndTab: 37 })).toEqual({
    q1GrantedPct: 95,
    q2GrantedPct: 97.5,
    fullCoveragePct: 92.5,
    denominator: 40,
  });
});

test('median and 90th percentile of days', () => {
  expect([median([]), median([7]), median([9, 1, 5]), median([1, 2, 4, 10])]).toEqual([null, 7, 5, 3]);
  const days = Array.from({ length: 10 }, (_, i) => i + 1);
  expect([ninetiethPercentile(days), ninetiethPercentile([4]), ninetiethPercentile([])]).toEqual([
    9,
    4,
    null,
  ]);
});
