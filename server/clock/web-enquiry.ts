import { addWorkingDays, londonDate, type CivilDate } from './calendar.ts';

/** Working days within which what came through the website is dealt with: our own target (DESIGN). */
const DEAL_WITHIN = 2;

/** By when somebody deals with an enquiry. Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function enquiryDue(receivedAt: Date): CivilDate {
  return addWorkingDays(londonDate(receivedAt), DEAL_WITHIN);
}
