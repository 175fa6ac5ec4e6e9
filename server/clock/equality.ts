import { addDays, addMonths, addWorkingDays, type CivilDate } from './calendar.ts';

/** Working days that are a reasonable period to stop in, after a notice in writing (DPA 2018 Sch 1 para 8(5), §2.13). */
const REASONABLE_PERIOD = 10;
/** Months for which answers count, then figures alone are left (RR-EQ). */
const KEPT_MONTHS = 36;

/** The last day of the reasonable period after a notice; at its end nothing of the person is left in the store. Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function equalityStopBy(receivedOn: CivilDate): CivilDate {
  return addWorkingDays(receivedOn, REASONABLE_PERIOD);
}

/** The first day of a date's quarter: all that the store knows of when somebody answered. */
export function quarterOf(date: CivilDate): CivilDate {
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/** The last day of a quarter by its first: whoever answered in it had answered by then. */
export function quarterEnd(first: CivilDate): CivilDate {
  return addDays(addMonths(first, 3), -1);
}

/** The quarters whose answers are told on a day: those that are over, of the last three years. */
export function equalityQuarters(day: CivilDate): { since: CivilDate; open: CivilDate } {
  const open = quarterOf(day);
  return { since: addMonths(open, -KEPT_MONTHS), open };
}
