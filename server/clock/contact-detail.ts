import { addWorkingDays, londonDate, type CivilDate } from './calendar.ts';

/** Working days within which somebody asks how the person is reached now (S44); our own target, the law names none. */
const ASK_WITHIN = 5;

/** By when a detail that came back is asked about. `returned` is an instant with an offset. Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function contactDetailDue(returned: string): CivilDate {
  return addWorkingDays(londonDate(returned), ASK_WITHIN);
}
