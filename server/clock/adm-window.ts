import { ENGLAND_AND_WALES, type Calendar } from './bank-holidays.ts';
import { addDays, londonDate, roll, type CivilDate, type DateOrInstant } from './calendar.ts';
import { ClockError } from './error.ts';
import { rightsRequestClock } from './rights-request.ts';

/** Whether a reconsideration request came in the window, and when it must be answered. */
export interface Reconsideration {
  /** Always true: the window is a minimum, a later request is accepted too (X7). */
  readonly accepted: true;
  readonly afterWindow: boolean;
  readonly responseDue: CivilDate | null;
}

const WINDOW_DAYS = 21;

/** Last day of the guaranteed window after the notice of an automated decision (§2.9, S63). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function admWindowCloses(
  noticeDelivered: DateOrInstant,
  calendar: Calendar = ENGLAND_AND_WALES,
): CivilDate {
  return roll(addDays(londonDate(noticeDelivered), WINDOW_DAYS), calendar);
}

/** Accepts a window set by hand. Throws `WINDOW_TOO_SHORT` if it closes before the guaranteed one (§4.9). */
export function checkAdmWindow(
  noticeDelivered: DateOrInstant,
  windowCloses: CivilDate,
  calendar: Calendar = ENGLAND_AND_WALES,
): CivilDate {
  const guaranteed = admWindowCloses(noticeDelivered, calendar);
  if (windowCloses < guaranteed)
    throw new ClockError('WINDOW_TOO_SHORT', `the window is guaranteed until ${guaranteed}`);
  return windowCloses;
}

/** Reads a reconsideration request against its window; the answer runs on the clock of §2.1 without pauses (X7). */
export function reconsideration(
  windowCloses: CivilDate,
  requested: DateOrInstant,
  calendar: Calendar = ENGLAND_AND_WALES,
): Reconsideration {
  return {
    accepted: true,
    afterWindow: londonDate(requested) > windowCloses,
    responseDue: rightsRequestClock({ received: requested, type: 'ADM' }, calendar).legalDue,
  };
}
