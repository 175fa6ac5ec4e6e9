import { addWorkingDays, londonDate, type CivilDate } from './calendar.ts';
import { breachClock } from './breach.ts';
import { rightsRequestClock } from './rights-request.ts';

/** What an intake can be (CP-6, M12). */
export type IntakeKind =
  'QUESTION' | 'RIGHTS_REQUEST' | 'BREACH' | 'SERVICE_COMPLAINT' | 'EMPLOYEE_GRIEVANCE';

/** Working days of our own targets, where the law names no time (DESIGN); NHS complaints are acknowledged in three (CP-12). */
const WORKING_DAYS = { QUESTION: 10, SERVICE_COMPLAINT: 3, EMPLOYEE_GRIEVANCE: 5 } as const;

/**
 * By when something that came in is dealt with: one month for a rights request (UK GDPR Art 12(3)), the day on which
 * 72 hours end for a breach (Art 33(1)). `received` is an instant with an offset. Throws `BANK_HOLIDAY_YEAR_MISSING`.
 */
export function intakeDue(kind: IntakeKind, received: string): CivilDate {
  if (kind === 'BREACH') return londonDate(breachClock({ awareAt: received }).notifyByUtc);
  if (kind === 'RIGHTS_REQUEST') return rightsRequestClock({ received, type: 'ACCESS' }).legalDue!;
  return addWorkingDays(londonDate(received), WORKING_DAYS[kind]);
}
