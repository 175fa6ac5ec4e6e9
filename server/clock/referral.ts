import { addWorkingDays, type CivilDate } from './calendar.ts';

/** Working days within which questions that are open are asked (M7). */
const ASK_WITHIN = 5;
/** Working days after which an agency is chased first, and again (S5); then it has been silent. */
const FIRST_CHASE = 5;
const SECOND_CHASE = 10;
/** Working days within which clinician and officer deal with a refusal; our own target. */
const REVIEW_WITHIN = 5;

/** By when somebody asks the questions that are open. Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function questionsDue(from: CivilDate): CivilDate {
  return addWorkingDays(from, ASK_WITHIN);
}

/** By when the officer decides on a refused question. Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function refusalReviewDue(refused: CivilDate): CivilDate {
  return addWorkingDays(refused, REVIEW_WITHIN);
}

/** The dates of a liaison with an agency that was asked on a day (S5). Throws `BANK_HOLIDAY_YEAR_MISSING`. */
export function liaisonDates(asked: CivilDate): {
  firstChaseOn: CivilDate;
  dueAt: CivilDate;
  askClientBy: CivilDate;
} {
  const dueAt = addWorkingDays(asked, SECOND_CHASE);
  return { firstChaseOn: addWorkingDays(asked, FIRST_CHASE), dueAt, askClientBy: questionsDue(dueAt) };
}
