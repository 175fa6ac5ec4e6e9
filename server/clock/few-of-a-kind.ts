import { suppressCounts } from './suppression.ts';

/**
 * The values of a column of people that so few have that they would be somebody, and the next ones, where a lone one would
 * be told by what is left (§5.0 steps 1 and 3): they are shown as a star.
 */
export function fewOfAKind<T>(values: readonly T[]): ReadonlySet<T> {
  const kinds = [...Map.groupBy(values, value => value)].map(([value, all]) => [value, all.length] as const);
  const { cells } = suppressCounts(
    'INTERNAL',
    kinds.map(([, count]) => count),
  );
  return new Set(kinds.filter((_, place) => cells[place] === '*').map(([value]) => value));
}
