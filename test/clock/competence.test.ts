import { competence, parentalAuthorityEnd, presumedFrom } from '../../server/clock/competence.ts';

const BORN = '2010-06-15';
const found = (on: string, competent: boolean) => ({ on, competent });

test.each([
  ['2022-06-14', [], 'NORMALLY_NOT'],
  ['2022-06-15', [], 'TO_ASSESS'],
  ['2026-06-14', [], 'TO_ASSESS'],
  ['2026-06-15', [], 'PRESUMED'],
  ['2028-06-14', [], 'PRESUMED'],
  ['2028-06-15', [], 'ADULT'],
  // A finding counts from its day, below 12 too: "normally" is not "never".
  ['2021-01-01', [found('2021-01-01', true)], 'FOUND_COMPETENT'],
  ['2023-01-01', [found('2023-01-02', true)], 'TO_ASSESS'],
  ['2023-01-02', [found('2023-01-02', true)], 'FOUND_COMPETENT'],
  ['2024-01-01', [found('2023-06-01', false), found('2023-01-02', true)], 'FOUND_NOT_COMPETENT'],
  ['2024-01-01', [found('2023-01-02', false), found('2023-01-02', true)], 'FOUND_COMPETENT'],
  // What was found of a child does not outlast the presumption.
  ['2026-06-15', [found('2025-01-01', false)], 'PRESUMED'],
] as const)('§2.14: on %s with %j it is %s', (today, findings, expected) => {
  expect(competence(BORN, findings, today)).toBe(expected);
});

test('§2.14, T6: a parent’s say ends on the 18th birthday itself, of one born on 29 February on 1 March', () => {
  expect(parentalAuthorityEnd(BORN, [], '2028-06-14')).toBeNull();
  expect(parentalAuthorityEnd(BORN, [], '2028-06-15')).toEqual({ on: '2028-06-15', reason: 'TURNED_18' });
  expect(parentalAuthorityEnd('2008-02-29', [], '2026-02-28')).toBeNull();
  expect(parentalAuthorityEnd('2008-02-29', [], '2026-03-01')).toEqual({
    on: '2026-03-01',
    reason: 'TURNED_18',
  });
  expect(presumedFrom('2008-02-29')).toBe('2024-02-29');
});

test('§2.14: being found competent ends it before, and being found not so does not', () => {
  expect(parentalAuthorityEnd(BORN, [found('2024-05-01', true)], '2024-05-02')).toEqual({
    on: '2024-05-01',
    reason: 'FOUND_COMPETENT',
  });
  expect(parentalAuthorityEnd(BORN, [found('2024-05-01', false)], '2024-05-02')).toBeNull();
});
