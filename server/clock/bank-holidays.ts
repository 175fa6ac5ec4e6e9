import { readFileSync } from 'node:fs';
import { ClockError } from './error.ts';

/** Dates of the bank holidays of each year that is known in full; a year that is not a key is unknown. */
export type BankHolidayYears = Readonly<Record<string, readonly string[]>>;

/** A one-off change of a known year: a holiday added (a coronation) or taken away (a moved one). */
export interface BankHolidayOverride {
  readonly date: string;
  readonly holiday: boolean;
}

/** The bank holidays of England and Wales as the rules see them: the table with the overrides applied. */
export interface Calendar {
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
}

const TABLE: { division: string; years: BankHolidayYears } = JSON.parse(
  readFileSync(new URL('./bank-holidays.json', import.meta.url), 'utf8'),
);

/** The maintained table of 2024-2028 (Annex A, division `england-and-wales`). */
export const BANK_HOLIDAYS: BankHolidayYears = TABLE.years;

/** Builds a calendar. An override never makes an unknown year known: one date does not complete a year (§0.5 T2). */
export function buildCalendar(
  years: BankHolidayYears = BANK_HOLIDAYS,
  overrides: readonly BankHolidayOverride[] = [],
): Calendar {
  const known = new Map(Object.entries(years).map(([year, dates]) => [year, new Set(dates)]));
  for (const { date, holiday } of overrides) {
    const dates = known.get(date.slice(0, 4));
    if (holiday) dates?.add(date);
    else dates?.delete(date);
  }
  return { years: known };
}

/** The calendar of Annex A without overrides. */
export const ENGLAND_AND_WALES: Calendar = buildCalendar();

/** The bank holidays of a year. Throws `BANK_HOLIDAY_YEAR_MISSING` for a year that the calendar lacks (§0.5 T2). */
export function bankHolidaysOf(year: string, calendar: Calendar): ReadonlySet<string> {
  const dates = calendar.years.get(year);
  if (!dates)
    throw new ClockError('BANK_HOLIDAY_YEAR_MISSING', `the bank holidays of ${year} are not in the table`);
  return dates;
}
