import { addDays, addMonths, type CivilDate } from './calendar.ts';
import type { RetentionPeriod } from './retention-schedule.ts';

/** Days after which an approval that was not carried out lapses (§4.7). */
const APPROVAL_DAYS = 14;
/** Days in which the officer goes through a list: it is made every month. */
const REVIEW_DAYS = 30;
/** Months in which what is due is destroyed. */
const DISPOSAL_MONTHS = 1;
/** Months by which one decision extends a period at most (§3.4). */
const EXTENSION_MONTHS = 24;

/** The first of the month: for which day the system lists what is due (§3.4). */
export function monthlyRunOn(today: CivilDate): CivilDate {
  return `${today.slice(0, 7)}-01`;
}

/** The last day on which an approval of a run may be carried out (§4.7). */
export function approvalEndsOn(approvedOn: CivilDate): CivilDate {
  return addDays(approvedOn, APPROVAL_DAYS);
}

/** The first day on which the system carries out a run: a night is left for second thoughts. */
export function executedFrom(approvedOn: CivilDate): CivilDate {
  return addDays(approvedOn, 1);
}

/** By when a list is gone through. */
export function reviewDueOn(listedOn: CivilDate): CivilDate {
  return addDays(listedOn, REVIEW_DAYS);
}

/** The day from which what is not destroyed yet is late: two people approve each run (DESIGN). */
export function disposalLateFrom(retainUntil: CivilDate): CivilDate {
  return addMonths(addDays(retainUntil, 1), DISPOSAL_MONTHS);
}

/** The last day to which a period that is over may be extended by one decision (§3.4). */
export function extendedAtMost(today: CivilDate): CivilDate {
  return addMonths(today, EXTENSION_MONTHS);
}

/**
 * The last day on which a period of this rule can have begun that is over on a day: what began later is not looked at.
 * What began then or before is still judged one by one (`retention`).
 */
export function lastTriggerOf(rule: RetentionPeriod, ceilingMonths: number, asOf: CivilDate): CivilDate {
  if (rule.periodKind !== 'FIXED') return asOf;
  if (rule.days !== null) return addDays(asOf, -rule.days);
  return addMonths(asOf, -Math.min(rule.months!, ceilingMonths));
}
