import { addWorkingDays, londonDate, type CivilDate } from './calendar.ts';

/** The most hours for which glass is broken (§6.4). */
export const MOST_HOURS = 4;

const HOUR = 3_600_000;
const REVIEW_WITHIN = 2;
const ESCALATE_AFTER = 5;

/** Until when a broken glass opens a record. */
export function glassUntil(granted: Date, hours: number): Date {
  return new Date(granted.getTime() + hours * HOUR);
}

/** By when somebody else says whether it was justified: 2 working days (§6.4). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function glassReviewDue(granted: Date): CivilDate {
  return addWorkingDays(londonDate(granted), REVIEW_WITHIN);
}

/** The last day before it goes to the managers unreviewed: 5 working days (§6.4). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function glassEscalatesAfter(granted: Date): CivilDate {
  return addWorkingDays(londonDate(granted), ESCALATE_AFTER);
}
