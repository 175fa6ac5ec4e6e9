import { fewOfAKind } from '../../server/clock/few-of-a-kind.ts';

const times = (count: number, value: string) => Array.from({ length: count }, () => value);

test('a value that fewer than five have is starred, and the next smallest beside a lone one (§5.0 steps 1, 3)', () => {
  const worked = [...times(42, 'White'), ...times(17, 'Asian'), ...times(3, 'Black'), ...times(6, 'Mixed')];
  expect(fewOfAKind(worked)).toEqual(new Set(['Black', 'Mixed']));
});

test('two that are starred hide each other; where all have many nothing is', () => {
  expect(fewOfAKind([...times(9, 'a'), ...times(1, 'b'), ...times(4, 'c')])).toEqual(new Set(['b', 'c']));
  expect(fewOfAKind([...times(9, 'a'), ...times(5, 'b')])).toEqual(new Set());
  expect(fewOfAKind([])).toEqual(new Set());
});
