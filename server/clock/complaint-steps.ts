import { addMonths, addWorkingDays, type CivilDate } from './calendar.ts';

const REVIEW_MONTHS = 3;
const WORKING_DAYS = 20;

/** Last day on which a review of an outcome may be asked for: 3 months after it (§4.1, DESIGN). No rolling. */
export function complaintReviewBy(outcomeOn: CivilDate): CivilDate {
  return addMonths(outcomeOn, REVIEW_MONTHS);
}

/** By when a review is answered: 20 working days, as the outcome itself (DESIGN). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function complaintReviewDue(requestedOn: CivilDate): CivilDate {
  return addWorkingDays(requestedOn, WORKING_DAYS);
}

/** From the day after this one we go on without the information that was asked for (§4.1). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function complaintInfoDue(askedOn: CivilDate): CivilDate {
  return addWorkingDays(askedOn, WORKING_DAYS);
}
