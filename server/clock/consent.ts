import { addDays, addMonths, addWorkingDays, londonDate, type CivilDate } from './calendar.ts';

/** A consent is asked anew after 24 months (§2.13, DESIGN). */
const REFRESH_MONTHS = 24;
/** Days before that on which it becomes a task (§4.6). */
const REASK_DAYS_BEFORE = 30;
/** Months in which whoever has refused is left in peace (§4.6, DESIGN). */
const PEACE_MONTHS = 3;
/** Working days within which what rested on an older wording is asked anew; our own target, the law names none. */
const REASK_WITHIN = 20;

/** The last day on which a consent counts that was given then. */
export function consentRefreshDue(given: Date): CivilDate {
  return addMonths(londonDate(given), REFRESH_MONTHS);
}

/** A consent whose last day is this one or before is a task to ask again. */
export function consentReaskUpTo(today: CivilDate): CivilDate {
  return addDays(today, REASK_DAYS_BEFORE);
}

/** Whether a consent has run out: the day after the last one. */
export function consentExpired(refreshDue: CivilDate | null, today: CivilDate): boolean {
  return refreshDue !== null && refreshDue < today;
}

/** From this day on somebody who refused may be asked again without raising it. */
export function consentAskAgainFrom(refused: Date): CivilDate {
  return addMonths(londonDate(refused), PEACE_MONTHS);
}

/** By when a consent is asked anew that rested on another wording. Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function consentReaskDue(superseded: Date): CivilDate {
  return addWorkingDays(londonDate(superseded), REASK_WITHIN);
}
