import { Temporal } from 'temporal-polyfill';
import { bankHolidaysOf, ENGLAND_AND_WALES, type Calendar } from './bank-holidays.ts';
import { ClockError } from './error.ts';

/** A civil date in Europe/London, `YYYY-MM-DD`; text order is time order. */
export type CivilDate = string;

/** An instant as ISO 8601 text with an offset, or a civil date where the hour is not known. */
export type DateOrInstant = string;

const CIVIL = /^\d{4}-\d{2}-\d{2}$/;

function plain(date: CivilDate): Temporal.PlainDate {
  try {
    if (CIVIL.test(date)) return Temporal.PlainDate.from(date);
  } catch {
    // The calendar has no such day: refused below like any other text.
  }
  throw new ClockError('INVALID_INPUT', `"${date}" is not a date YYYY-MM-DD`);
}

/** Reads an ISO 8601 instant. Throws `INVALID_INPUT` for text without an offset: the hour would be a guess. */
export function instant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new ClockError('INVALID_INPUT', `"${text}" is not an instant with an offset`);
  }
}

/** The civil date in Europe/London at that instant; a civil date stays itself (§0.5 T1). Throws `INVALID_INPUT`. */
export function londonDate(value: DateOrInstant | Date): CivilDate {
  if (value instanceof Date) return londonDate(value.toISOString());
  if (CIVIL.test(value)) return plain(value).toString();
  return instant(value).toZonedDateTimeISO('Europe/London').toPlainDate().toString();
}

/** The date that many days on. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return plain(date).add({ days }).toString();
}

/** Same day number that many months on, else the last day of that month; call it on the original date only (§0.5 T4). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return plain(date).add({ months }).toString();
}

/** `addMonths(date, 12 × years)`: 29 February falls on 28 February (§0.5 T5). */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, 12 * years);
}

/** The birthday at that age; one born on 29 February has it on 1 March in other years (§0.5 T6). */
export function birthday(dateOfBirth: CivilDate, age: number): CivilDate {
  const born = plain(dateOfBirth);
  const clamped = born.add({ years: age });
  return (clamped.day === born.day ? clamped : clamped.add({ days: 1 })).toString();
}

/** Age in completed years on a date, birthdays as {@link birthday}. Throws `INVALID_INPUT` before the birth. */
export function ageOn(dateOfBirth: CivilDate, date: CivilDate): number {
  const years = plain(date).year - plain(dateOfBirth).year;
  const age = birthday(dateOfBirth, years) <= date ? years : years - 1;
  if (age < 0) throw new ClockError('INVALID_INPUT', `${date} is before the date of birth ${dateOfBirth}`);
  return age;
}

/** Calendar days from one date to another; negative backwards. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return plain(from).until(plain(to), { largestUnit: 'days' }).days;
}

/** Monday to Friday and no bank holiday (§0.5 T2). Throws `BANK_HOLIDAY_YEAR_MISSING`, on weekends too. */
export function workingDay(date: CivilDate, calendar: Calendar = ENGLAND_AND_WALES): boolean {
  const holiday = bankHolidaysOf(yearOf(date), calendar).has(date);
  return plain(date).dayOfWeek <= 5 && !holiday;
}

/** The date if it is a working day, else the next one (§0.5 T3). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function roll(date: CivilDate, calendar: Calendar = ENGLAND_AND_WALES): CivilDate {
  let day = date;
  while (!workingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The n-th working day after the date, which is day 0; n = 0 gives the date itself. Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function addWorkingDays(
  date: CivilDate,
  count: number,
  calendar: Calendar = ENGLAND_AND_WALES,
): CivilDate {
  let day = date;
  for (let left = count; left > 0; left--) day = roll(addDays(day, 1), calendar);
  return day;
}

/** Working days after `from` up to and including `to`; negative backwards. Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function workingDaysBetween(
  from: CivilDate,
  to: CivilDate,
  calendar: Calendar = ENGLAND_AND_WALES,
): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  if (to === from) return 0;
  // Whole weeks at once: a list tells it of each row, and day by day a year takes hundreds of dates.
  const before = plain(from);
  const days = before.until(plain(to), { largestUnit: 'days' }).days;
  let weekdays = 5 * Math.floor(days / 7);
  for (let ahead = 1; ahead <= days % 7; ahead++) if ((before.dayOfWeek + ahead - 1) % 7 < 5) weekdays++;
  return weekdays - holidaysWithin(from, to, calendar);
}

/** Bank holidays from Monday to Friday, after `from` up to and including `to`. */
function holidaysWithin(from: CivilDate, to: CivilDate, calendar: Calendar): number {
  let holidays = 0;
  for (let year = Number(yearOf(addDays(from, 1))); year <= Number(yearOf(to)); year++)
    for (const date of bankHolidaysOf(String(year), calendar))
      if (date > from && date <= to && plain(date).dayOfWeek <= 5) holidays++;
  return holidays;
}

function yearOf(date: CivilDate): string {
  return date.slice(0, 4);
}

/** The latest of the given dates, null when none is given. */
export function latest(...dates: readonly (CivilDate | null | undefined)[]): CivilDate | null {
  return dates.reduce<CivilDate | null>((a, b) => (b && (!a || b > a) ? b : a), null);
}

/** The earliest of the given dates, null when none is given. */
export function earliest(...dates: readonly (CivilDate | null | undefined)[]): CivilDate | null {
  return dates.reduce<CivilDate | null>((a, b) => (b && (!a || b < a) ? b : a), null);
}
