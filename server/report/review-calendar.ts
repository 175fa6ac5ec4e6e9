import { addDays, daysBetween } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { count, row, table } from './figures.ts';
import { ReportKind, type ReportSection } from './report.ts';
import { REVIEW_SOURCES, type DueReview } from './review-sources.ts';

const AHEAD_DAYS = 90;

/** How far off a review is, by the last day of the band; what is past is overdue. */
const BANDS: readonly (readonly [string, number])[] = [
  ['overdue', -1],
  ['within30', 30],
  ['within60', 60],
  ['within90', AHEAD_DAYS],
];

type Dated = DueReview & { kind: string; subject: string; due: string; daysLeft: number };

/** everything with a date of review that is overdue or due in 90 days, as the viewer may read it (§5). */
export async function reviewCalendar(context: Context, asOf: string): Promise<ReportSection[]> {
  const due: Dated[] = [];
  // A kind that is kept from the viewer is left out: a zero would say that there is none.
  const sources = REVIEW_SOURCES.filter(({ entity }) => context.ability.can('read', entity.name));
  for (const { kind, entity, read } of sources) {
    for (const review of await read(context)) {
      if (review.due === null || review.due > addDays(asOf, AHEAD_DAYS)) continue;
      due.push({
        ...review,
        kind,
        subject: entity.name,
        due: review.due,
        daysLeft: daysBetween(asOf, review.due),
      });
    }
  }
  due.sort((a, b) => a.due.localeCompare(b.due) || (a.reference ?? '').localeCompare(b.reference ?? ''));
  return [
    bandSection(
      sources.map(({ kind }) => kind),
      due,
    ),
    calendarSection(due),
  ];
}

function bandSection(kinds: string[], due: Dated[]): ReportSection {
  const inBand = (band: string, kind?: string) =>
    due.filter(review => bandOf(review) === band && (!kind || review.kind === kind)).length;
  const columns = Object.fromEntries(BANDS.map(([band]) => [band, ReportKind.COUNT]));
  return {
    key: 'REVIEWS_DUE',
    figures: BANDS.map(([band]) => count(band, inBand(band))),
    table: table(
      { kind: ReportKind.CODE, ...columns },
      kinds.map(kind => row([kind, ...BANDS.map(([band]) => inBand(band, kind))])),
    ),
  };
}

function calendarSection(due: Dated[]): ReportSection {
  return {
    key: 'CALENDAR',
    figures: [],
    table: table(
      { due: ReportKind.DATE, daysLeft: ReportKind.DAYS, kind: ReportKind.CODE, reference: ReportKind.TEXT },
      due.map(review =>
        row([review.due, review.daysLeft, review.kind, review.reference], review.inside ?? review),
      ),
    ),
  };
}

function bandOf({ daysLeft }: Dated): string {
  return BANDS.find(([, last]) => daysLeft <= last)![0];
}
