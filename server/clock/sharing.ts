import { addWorkingDays, londonDate, type CivilDate } from './calendar.ts';

const LOOK_WITHIN = 2;
const TELL_WITHIN = 10;

/** By when the officer looks at what was shared in an emergency: 2 working days (S10, M2). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function emergencySharingDue(shared: Date): CivilDate {
  return addWorkingDays(londonDate(shared), LOOK_WITHIN);
}

/** By when recipients are told of a change: 10 working days, our own target (§2.6). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function recipientsToldBy(changed: CivilDate): CivilDate {
  return addWorkingDays(changed, TELL_WITHIN);
}
