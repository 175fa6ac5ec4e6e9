import { Temporal } from 'temporal-polyfill';
import { instant, type CivilDate } from './calendar.ts';
import { isSmall, THRESHOLD } from './suppression.ts';

/** Smallest group of people about which a filtered report is given (§5.0 step 6). */
export const COHORT_MINIMUM = 10;

/** Whether a filter leaves enough people to report on (§5.0 step 6). */
export function cohortAllowed(people: number): boolean {
  return people >= COHORT_MINIMUM;
}

/** Whether a mean or median may be shown (§5.0 step 7). */
export function summaryAllowed(people: number, threshold = THRESHOLD): boolean {
  return people >= 2 * threshold;
}

/** What a user asked of a report, and when. */
export interface ReportQuestion {
  readonly report: string;
  readonly at: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly filters: Readonly<Record<string, string>>;
}

/**
 * Earlier runs of the same user from which the new one can be subtracted: the same report within 24 hours, overlapping
 * periods, one filter different (§5.0 step 6). Any of them raises the differencing alert.
 */
export function differencingRuns(
  run: ReportQuestion,
  earlier: readonly ReportQuestion[],
): readonly ReportQuestion[] {
  const since = instant(run.at).subtract({ hours: 24 });
  return earlier.filter(
    other =>
      other.report === run.report &&
      other.from <= run.to &&
      run.from <= other.to &&
      Temporal.Instant.compare(instant(other.at), since) >= 0 &&
      filtersApart(run.filters, other.filters) === 1,
  );
}

function filtersApart(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): number {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(key => a[key] !== b[key]).length;
}

const AGE_BANDS = [
  { from: 66, band: '66+' },
  { from: 56, band: '56-65' },
  { from: 46, band: '46-55' },
  { from: 36, band: '36-45' },
  { from: 26, band: '26-35' },
  { from: 18, band: '18-25' },
] as const;

/** The band in which an age is reported (§5.0 step 8). */
export function ageBand(age: number): string {
  return AGE_BANDS.find(({ from }) => age >= from)?.band ?? '<18';
}

const ETHNIC_GROUPS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    WHITE: ['A', 'B', 'C'],
    MIXED: ['D', 'E', 'F', 'G'],
    ASIAN: ['H', 'J', 'K', 'L'],
    BLACK: ['M', 'N', 'P'],
    OTHER: ['R', 'S'],
    NOT_STATED: ['Z'],
    NOT_KNOWN: ['99'],
  }).flatMap(([group, codes]) => codes.map(code => [code, group])),
);

/** The high-level group of an NHS ethnic code; `99` and what is not known are NOT_KNOWN (§5.0 step 8). */
export function ethnicGroupOf(code: string): string {
  return ETHNIC_GROUPS[code] ?? 'NOT_KNOWN';
}

/** Counts by NHS ethnic code, or by the high-level groups if any of the codes would be starred (§5.0 step 8). */
export function ethnicityCounts(
  byCode: Readonly<Record<string, number>>,
  threshold = THRESHOLD,
): Readonly<Record<string, number>> {
  if (!Object.values(byCode).some(count => isSmall(count, threshold))) return byCode;
  const groups: Record<string, number> = {};
  for (const [code, count] of Object.entries(byCode)) {
    const group = ethnicGroupOf(code);
    groups[group] = (groups[group] ?? 0) + count;
  }
  return groups;
}
