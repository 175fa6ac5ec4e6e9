import fc from 'fast-check';
import {
  checkThreshold,
  isSmall,
  roundTo5,
  suppressCounts,
  suppressSplit,
} from '../../server/clock/suppression.ts';
import { suppressTable } from '../../server/clock/suppression-table.ts';
import {
  ageBand,
  cohortAllowed,
  differencingRuns,
  ethnicityCounts,
  summaryAllowed,
} from '../../server/clock/suppression-cohort.ts';

test('the worked example of the rule book', () => {
  const counts = [42, 17, 3, 6, 0];
  expect(suppressCounts('INTERNAL', counts)).toEqual({ cells: [42, 17, '*', '*', 0], total: 68 });
  expect(suppressCounts('EXTERNAL', counts)).toEqual({ cells: [40, 15, '*', 5, 0], total: 70 });
});

test.each([
  ['on a tie the earlier cell is starred', [9, 3, 9], ['*', '*', 9], 21],
  ['two small cells hide each other', [1, 4, 20], ['*', '*', 20], 25],
  ['zeros are shown and not taken as second', [4, 0, 8], ['*', 0, '*'], 12],
  ['a small total is hidden', [3, 0], ['*', 0], '*'],
  ['nothing small, nothing hidden', [5, 0, 6], [5, 0, 6], 11],
])('internal: %s', (_, counts, cells, total) => {
  expect(suppressCounts('INTERNAL', counts)).toEqual({ cells, total });
});

test.each([
  ['totals are rounded on their own', [7, 7], [5, 5], 15],
  ['a zero is hidden in a row of fewer than five', [0, 4], ['*', '*'], '*'],
  ['a row of nobody is hidden', [0, 0], ['*', '*'], '*'],
  ['a zero is shown in a row of five', [0, 5], [0, 5], 5],
])('external: %s', (_, counts, cells, total) => {
  expect(suppressCounts('EXTERNAL', counts)).toEqual({ cells, total });
});

test('rounding takes 1 and 2 down, 3 and 4 up', () => {
  expect([20, 21, 22, 23, 24].map(roundTo5)).toEqual([20, 20, 20, 25, 25]);
});

test.each([
  ['both parts large', 10, 15, { yes: 10, no: 5, pct: 66.7 }],
  ['a small remainder hides both', 12, 15, { yes: '*', no: '*', pct: '*', total: 15 }],
  ['a small part hides both', 3, 50, { yes: '*', no: '*', pct: '*' }],
  ['no remainder', 15, 15, { yes: 15, no: 0, pct: 100 }],
  ['nobody', 0, 12, { yes: 0, no: 12, pct: 0 }],
  ['fewer than ten people have no percentage', 0, 9, { yes: 0, no: 9, pct: '*' }],
  ['no people, no ratio', 0, 0, { yes: 0, no: 0, pct: null }],
])('internal split: %s', (_, yes, total, shown) => {
  expect(suppressSplit('INTERNAL', yes, total)).toMatchObject(shown);
});

test.each([
  ['percentages are whole and of the rounded numbers', 32, 68, { yes: 30, no: 35, total: 70, pct: 43 }],
  ['a small part is hidden alone', 12, 15, { yes: 10, no: '*', total: 15, pct: 67 }],
  ['a hidden numerator hides the percentage', 3, 50, { yes: '*', no: 45, pct: '*' }],
  ['a displayed five has no percentage', 7, 7, { yes: 5, no: 0, total: 5, pct: '*' }],
  ['nobody', 0, 0, { yes: '*', no: '*', total: '*', pct: '*' }],
])('external split: %s', (_, yes, total, shown) => {
  expect(suppressSplit('EXTERNAL', yes, total)).toMatchObject(shown);
});

test('the threshold may be raised and not lowered, and more yes than total is refused', () => {
  expect(checkThreshold(8)).toBe(8);
  expect(() => checkThreshold(4)).toThrow('INVALID_INPUT');
  expect(suppressCounts('INTERNAL', [7, 30, 9], 8).cells).toEqual(['*', 30, '*']);
  expect(() => suppressSplit('INTERNAL', 6, 5)).toThrow('INVALID_INPUT');
});

test('a table hides a second cell in every row and column with a shown total', () => {
  const shown = suppressTable('INTERNAL', [
    [3, 20, 30],
    [10, 11, 12],
    [13, 14, 15],
  ]);
  expect(shown).toEqual({
    cells: [
      ['*', '*', 30],
      ['*', '*', 12],
      [13, 14, 15],
    ],
    rowTotals: [53, 33, 42],
    columnTotals: [26, 45, 57],
    total: 128,
  });
});

test('a small row total is hidden with another one', () => {
  expect(
    suppressTable('INTERNAL', [
      [3, 0],
      [10, 20],
      [30, 40],
    ]).rowTotals,
  ).toEqual(['*', '*', 70]);
});

test('an external table rounds every number on its own', () => {
  expect(
    suppressTable('EXTERNAL', [
      [3, 0],
      [12, 0],
    ]),
  ).toEqual({
    cells: [
      ['*', '*'],
      [10, 0],
    ],
    rowTotals: ['*', 10],
    columnTotals: [15, 0],
    total: 15,
  });
});

test('no internal table shows a small number or leaves one hidden cell beside a shown total', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([height, width]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  fc.assert(
    fc.property(table, rows => {
      const { cells, rowTotals, columnTotals, total } = suppressTable('INTERNAL', rows);
      const columns = columnTotals.map((_, c) => cells.map(row => row[c] ?? '*'));
      const lines = [
        ...cells.map((row, r) => ({ row, end: rowTotals[r] })),
        ...columns.map((row, c) => ({ row, end: columnTotals[c] })),
        { row: rowTotals, end: total },
        { row: columnTotals, end: total },
      ];
      for (const { row, end } of lines) {
        expect(end !== '*' && row.filter(cell => cell === '*').length === 1).toBe(false);
        for (const cell of [...row, end]) expect(typeof cell === 'number' && isSmall(cell)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('small groups give neither reports nor averages', () => {
  expect([cohortAllowed(9), cohortAllowed(10)]).toEqual([false, true]);
  expect([summaryAllowed(9), summaryAllowed(10), summaryAllowed(15, 8)]).toEqual([false, true, false]);
});

test('two overlapping reports a filter apart within a day raise the differencing alert', () => {
  const run = {
    report: 'R-07',
    at: '2026-11-23T12:00:00Z',
    from: '2026-07-01',
    to: '2026-09-30',
    filters: { site: 'A' },
  };
  const earlier = { ...run, at: '2026-11-22T12:00:00Z', filters: {} };
  expect(differencingRuns(run, [earlier])).toEqual([earlier]);
  expect(differencingRuns(run, [{ ...earlier, at: '2026-11-22T11:59:59Z' }])).toEqual([]);
  expect(differencingRuns(run, [{ ...earlier, report: 'R-08' }])).toEqual([]);
  expect(differencingRuns(run, [{ ...earlier, from: '2026-10-01', to: '2026-12-31' }])).toEqual([]);
  expect(differencingRuns(run, [{ ...earlier, filters: { site: 'A' } }])).toEqual([]);
  expect(differencingRuns(run, [{ ...earlier, filters: { site: 'B', age: '18-25' } }])).toEqual([]);
});

test('ages are reported in bands', () => {
  expect([17, 18, 25, 26, 65, 66, 90].map(ageBand)).toEqual([
    '<18',
    '18-25',
    '18-25',
    '26-35',
    '56-65',
    '66+',
    '66+',
  ]);
});

test('ethnicity falls back to the high-level groups if one code is small', () => {
  expect(ethnicityCounts({ A: 40, B: 6, H: 9 })).toEqual({ A: 40, B: 6, H: 9 });
  expect(ethnicityCounts({ A: 40, B: 2, H: 9, R: 5, Z: 7 })).toEqual({
    WHITE: 42,
    ASIAN: 9,
    OTHER: 5,
    NOT_STATED: 7,
  });
});
