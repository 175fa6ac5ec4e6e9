import { ENGLAND_AND_WALES, type Calendar } from './bank-holidays.ts';
import { addDays, addWorkingDays, type CivilDate } from './calendar.ts';

/** How pressing an open deadline is (M22). */
export type Urgency = 'NONE' | 'AMBER' | 'RED';

const AMBER_WORKING_DAYS = 5;
const AMBER_REVIEW_DAYS = 30;

/** Red on the day due or past, amber within 5 working days before it (M22). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function deadlineUrgency(
  due: CivilDate,
  today: CivilDate,
  calendar: Calendar = ENGLAND_AND_WALES,
): Urgency {
  if (today >= due) return 'RED';
  // Counted forward from today, so that a due date years ahead does not ask for a year that nobody has published.
  return due <= addWorkingDays(today, AMBER_WORKING_DAYS, calendar) ? 'AMBER' : 'NONE';
}

/** As {@link deadlineUrgency} for a review: amber within 30 days (M22). */
export function reviewUrgency(due: CivilDate, today: CivilDate): Urgency {
  if (today >= due) return 'RED';
  return due <= addDays(today, AMBER_REVIEW_DAYS) ? 'AMBER' : 'NONE';
}
