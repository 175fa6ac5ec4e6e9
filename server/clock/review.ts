import { addDays, addMonths, type CivilDate } from './calendar.ts';

/** The dates around a yearly review of a contract, agreement or document (§4.3, §4.4). */
export interface ReviewDates {
  readonly nextReviewAt: CivilDate;
  /** From this day the review is open: 60 days before. */
  readonly reviewOpensOn: CivilDate;
  /** From this day `reviewOverdue` alerts a manager: more than 90 days past. */
  readonly overdueAlertFrom: CivilDate;
}

const OPENS_DAYS_BEFORE = 60;
const ALERT_AFTER_DAYS = 90;

/** Next review, 12 months after the last one unless a shorter period is given. Nominal dates, no rolling. */
export function reviewDates(reviewedOn: CivilDate, months = 12): ReviewDates {
  const nextReviewAt = addMonths(reviewedOn, months);
  return {
    nextReviewAt,
    reviewOpensOn: addDays(nextReviewAt, -OPENS_DAYS_BEFORE),
    overdueAlertFrom: addDays(nextReviewAt, ALERT_AFTER_DAYS + 1),
  };
}

/** Whether the day named for a review has passed. */
export function reviewOverdue(nextReviewAt: CivilDate, today: CivilDate): boolean {
  return nextReviewAt < today;
}
