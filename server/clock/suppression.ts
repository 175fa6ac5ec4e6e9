import { percentage } from './kpi.ts';
import { ClockError } from './error.ts';

/** INTERNAL stars small numbers and keeps exact totals; EXTERNAL stars and rounds to 5 (§5.0). */
export const SUPPRESSION_MODES = ['INTERNAL', 'EXTERNAL'] as const;

/** One of {@link SUPPRESSION_MODES}. */
export type SuppressionMode = (typeof SUPPRESSION_MODES)[number];

/** A number as it may be shown; `*` hides it. */
export type Shown = number | '*';

/** Smallest count of people that is shown; may be raised, never lowered (§5.0). */
export const THRESHOLD = 5;

/** Accepts a threshold. Throws `INVALID_INPUT` below 5. */
export function checkThreshold(threshold: number): number {
  if (threshold < THRESHOLD)
    throw new ClockError('INVALID_INPUT', `threshold ${threshold} is below ${THRESHOLD}`);
  return threshold;
}

/** Whether a count identifies: 1 ≤ n < threshold (§5.0 step 1). */
export function isSmall(count: number, threshold = THRESHOLD): boolean {
  return count >= 1 && count < threshold;
}

/** Nearest multiple of 5: 1 and 2 down, 3 and 4 up (§5.0 step 4). */
export function roundTo5(count: number): number {
  return Math.round(count / 5) * 5;
}

/** One count in EXTERNAL mode: a zero is starred too in a row of fewer people than the threshold (§5.0 steps 1, 4). */
export function externalCount(count: number, rowTotal: number, threshold = THRESHOLD): Shown {
  const hidden = isSmall(count, threshold) || (count === 0 && rowTotal < threshold);
  return hidden ? '*' : roundTo5(count);
}

/** Whether exactly one cell is starred, so that a shown total would reveal it (§5.0 step 3). */
export function hasLoneStar(starred: readonly boolean[]): boolean {
  return starred.filter(Boolean).length === 1;
}

/**
 * Place of the cell to star beside a lone starred one: the smallest that is neither zero nor starred, the earlier on a
 * tie; null where there is none (§5.0 step 3, M25).
 */
export function secondaryCell(counts: readonly number[], starred: readonly boolean[]): number | null {
  let chosen: number | null = null;
  counts.forEach((count, place) => {
    if (count === 0 || starred[place]) return;
    if (chosen === null || count < (counts[chosen] ?? 0)) chosen = place;
  });
  return chosen;
}

/** One row of counts of people with its total (§5.0 steps 1, 3, 4). */
export function suppressCounts(
  mode: SuppressionMode,
  counts: readonly number[],
  threshold = THRESHOLD,
): { cells: Shown[]; total: Shown } {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (mode === 'EXTERNAL')
    return {
      cells: counts.map(count => externalCount(count, total, threshold)),
      total: externalCount(total, total, threshold),
    };
  const starred = counts.map(count => isSmall(count, threshold));
  const totalShown = !isSmall(total, threshold);
  const second = totalShown && hasLoneStar(starred) ? secondaryCell(counts, starred) : null;
  return {
    cells: counts.map((count, place) => (starred[place] || place === second ? '*' : count)),
    total: totalShown ? total : '*',
  };
}

/**
 * A yes/no split with its percentage (§5.0 steps 1, 2, 4, 5): INTERNAL hides both parts where one is small. `pct` is null
 * for a total of 0. Throws `INVALID_INPUT` for more yes than total.
 */
export function suppressSplit(
  mode: SuppressionMode,
  yes: number,
  total: number,
  threshold = THRESHOLD,
): { yes: Shown; no: Shown; total: Shown; pct: Shown | null } {
  if (yes > total) throw new ClockError('INVALID_INPUT', `yes ${yes} is more than the total ${total}`);
  const no = total - yes;
  if (mode === 'EXTERNAL') {
    const [yesShown, noShown, totalShown] = [yes, no, total].map(n => externalCount(n, total, threshold));
    const shown = { yes: yesShown ?? '*', no: noShown ?? '*', total: totalShown ?? '*' };
    return { ...shown, pct: shownPercentage(mode, shown.yes, shown.total, threshold) };
  }
  const hidden = isSmall(yes, threshold) || isSmall(no, threshold);
  const shown = {
    yes: hidden ? ('*' as const) : yes,
    no: hidden ? ('*' as const) : no,
    total: isSmall(total, threshold) ? ('*' as const) : total,
  };
  return { ...shown, pct: shownPercentage(mode, shown.yes, shown.total, threshold) };
}

/**
 * A percentage of numbers as shown: whole in EXTERNAL mode, one decimal in INTERNAL (§5.0 step 5, M25). Starred parts and
 * denominators under twice the threshold give `*`, a denominator of 0 gives null.
 */
export function shownPercentage(
  mode: SuppressionMode,
  numerator: Shown,
  denominator: Shown,
  threshold = THRESHOLD,
): Shown | null {
  if (numerator === '*' || denominator === '*') return '*';
  if (denominator === 0) return null;
  // The denominator is the displayed one: a star beside a displayed 10 would tell that 8 or 9 stand behind it.
  if (denominator < 2 * threshold) return '*';
  return mode === 'EXTERNAL'
    ? Math.round((numerator * 100) / denominator)
    : percentage(numerator, denominator);
}
