import { shownPercentage, suppressCounts, suppressSplit, isSmall, type Shown } from '../clock/suppression.ts';
import { ReportKind, type ReportCell, type ReportFigure } from './report.ts';

/** Reports of people are for the house: small numbers are hidden, totals are exact (§5.0). */
const MODE = 'INTERNAL';

/** A number of people; hidden where so few are somebody (§5.0). */
export function people(key: string, count: number): ReportFigure {
  return figure(key, ReportKind.COUNT, isSmall(count) ? '*' : count);
}

/** A number of people that is not told, whatever it is: they are too few to report on (§5.0 step 6). */
export function hiddenPeople(key: string): ReportFigure {
  return figure(key, ReportKind.COUNT, '*');
}

/** The share of people who are or have something, both parts hidden where one is small (§5.0 step 2). */
export function peopleShare(key: string, yes: number, total: number): ReportFigure {
  const shown = suppressSplit(MODE, yes, total);
  return shareOf(key, shown.yes, shown.total);
}

/** A group of people in parts that make the whole of it, as they may be shown. */
export function parts(counts: readonly number[]): { cells: Shown[]; total: Shown } {
  return suppressCounts(MODE, counts);
}

/** A share of numbers as they are shown: whoever sees both sees no more by dividing them (§5.0 step 5). */
export function shareOf(key: string, numerator: Shown, denominator: Shown): ReportFigure {
  return {
    ...figure(key, ReportKind.PERCENT, shownPercentage(MODE, numerator, denominator)),
    numerator: numeric(numerator),
    denominator: numeric(denominator),
  };
}

/** A cell of a table of people. */
export function shownCell(shown: Shown): ReportCell {
  return shown === '*' ? { value: null, text: shown } : { value: shown, text: null };
}

function figure(key: string, kind: ReportKind, shown: Shown | null): ReportFigure {
  return { key, kind, value: numeric(shown), hidden: shown === '*', numerator: null, denominator: null };
}

function numeric(shown: Shown | null): number | null {
  return shown === '*' ? null : shown;
}
