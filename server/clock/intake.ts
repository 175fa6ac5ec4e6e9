import { addWorkingDays, londonDate, type CivilDate } from './calendar.ts';
import { breachClock } from './breach.ts';
import { rightsRequestClock } from './rights-request.ts';
import { RULE_VERSION } from './rule-version.ts';

/** What an intake can be (CP-6, M12). */
export type IntakeKind =
  'QUESTION' | 'RIGHTS_REQUEST' | 'BREACH' | 'SERVICE_COMPLAINT' | 'EMPLOYEE_GRIEVANCE';

/** Working days of our own targets, where the law names no time (DESIGN); NHS complaints are acknowledged in three (CP-12). */
const WORKING_DAYS = { QUESTION: 10, SERVICE_COMPLAINT: 3, EMPLOYEE_GRIEVANCE: 5 } as const;

/** The date of something that came in, with what it was computed from, so that it can be computed again (T10). */
export interface IntakeDates {
  readonly dueOn: CivilDate;
  /** That day before it rolled to a working day. */
  readonly dueRaw: CivilDate;
  readonly clockInputs: { readonly kind: IntakeKind; readonly received: string };
  readonly ruleVersion: string;
}

/**
 * By when something that came in is dealt with: one month for a rights request (UK GDPR Art 12(3)), the day on which
 * 72 hours end for a breach (Art 33(1)). Throws `BANK_HOLIDAY_YEAR_MISSING`.
 */
export function intakeDates(kind: IntakeKind, receivedAt: Date): IntakeDates {
  const clockInputs = { kind, received: receivedAt.toISOString() };
  return { ...dueOf(clockInputs), clockInputs, ruleVersion: RULE_VERSION };
}

/** The dates computed again, where a changed rule or table of bank holidays moves one; else null (T10). */
export function movedIntakeDates(
  kind: IntakeKind,
  stored: { receivedAt: Date; dueOn: string; dueRaw: string | null; ruleVersion: string | null },
): IntakeDates | null {
  const dates = intakeDates(kind, stored.receivedAt);
  const moved = (['dueOn', 'dueRaw', 'ruleVersion'] as const).some(name => stored[name] !== dates[name]);
  return moved ? dates : null;
}

function dueOf({ kind, received }: IntakeDates['clockInputs']): Pick<IntakeDates, 'dueOn' | 'dueRaw'> {
  if (kind === 'RIGHTS_REQUEST') {
    const { legalDue, rawDue } = rightsRequestClock({ received, type: 'ACCESS' });
    return { dueOn: legalDue!, dueRaw: rawDue! };
  }
  const dueOn =
    kind === 'BREACH'
      ? londonDate(breachClock({ awareAt: received }).notifyByUtc)
      : addWorkingDays(londonDate(received), WORKING_DAYS[kind]);
  return { dueOn, dueRaw: dueOn };
}
