import { londonDate } from '../clock/calendar.ts';
import { complaintInfoDue, complaintReviewDue } from '../clock/complaint-steps.ts';
import { complaintClock, type ComplaintTimes } from '../clock/complaint.ts';
import { RULE_VERSION } from '../clock/rule-version.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { ComplaintTrack } from './complaint.fields.ts';

/** The columns that the clock writes. */
export type CaseDates = Pick<
  ComplaintCase,
  | 'ackDue'
  | 'ackRaw'
  | 'dataProtectionAckDue'
  | 'nhsAckDue'
  | 'nhsResponseDue'
  | 'statutory'
  | 'ackDate'
  | 'ackOnTime'
  | 'assignBy'
  | 'nextProgressDue'
  | 'outcomeTarget'
  | 'managementAlertOn'
  | 'infoDueOn'
  | 'reviewDue'
  | 'clockInputs'
  | 'ruleVersion'
>;

/** What moves the clock. */
export type CaseTimes = Pick<ComplaintCase, 'receivedAt' | 'tracks'> &
  Partial<
    Pick<
      ComplaintCase,
      | 'acknowledgedAt'
      | 'outcomeSentAt'
      | 'lastContactAt'
      | 'agreedResponseDue'
      | 'infoAskedAt'
      | 'reviewRequestedAt'
      | 'reviewOutcome'
    >
  >;

/** The civil date in London of an instant. */
export function dayOf(at: Date): string {
  return londonDate(at);
}

/** The dates of a complaint with the inputs and the edition of the rules from which they can be computed again (T10). */
export function caseDates(record: CaseTimes): CaseDates {
  const { infoAskedAt, reviewRequestedAt, reviewOutcome } = record;
  const inputs: ComplaintTimes = {
    received: record.receivedAt.toISOString(),
    track: record.tracks.includes(ComplaintTrack.NHS_SERVICE) ? 'NHS_SERVICE' : 'DATA_PROTECTION',
    acknowledgedAt: record.acknowledgedAt?.toISOString() ?? null,
    outcomeSentAt: record.outcomeSentAt?.toISOString() ?? null,
    lastContactAt: record.lastContactAt?.toISOString() ?? null,
    agreedResponseDue: record.agreedResponseDue ?? null,
  };
  const {
    rawDue,
    ackDue,
    dataProtectionAckDue,
    nhsAckDue,
    nhsResponseDue,
    statutory,
    ackDate,
    ackOnTime,
    assignBy,
    nextProgressDue,
    outcomeTarget,
    alertFrom,
  } = complaintClock(inputs);
  return {
    ackDue,
    dataProtectionAckDue,
    nhsAckDue,
    nhsResponseDue,
    statutory,
    ackDate,
    ackOnTime,
    assignBy,
    nextProgressDue,
    outcomeTarget,
    infoDueOn: infoAskedAt ? complaintInfoDue(dayOf(infoAskedAt)) : null,
    reviewDue: reviewRequestedAt && !reviewOutcome ? complaintReviewDue(dayOf(reviewRequestedAt)) : null,
    ackRaw: rawDue,
    managementAlertOn: alertFrom,
    clockInputs: {
      ...inputs,
      infoAskedAt: infoAskedAt?.toISOString() ?? null,
      reviewRequestedAt: reviewRequestedAt?.toISOString() ?? null,
    },
    ruleVersion: RULE_VERSION,
  };
}

/** Computes the dates of a case again; a missed acknowledgement stays missed (§4.1). */
export function applyClock(record: ComplaintCase): void {
  Object.assign(record, caseDates(record));
  record.ackBreached ||= record.ackOnTime === false;
}

/** Computes the dates again where the rules or the bank holidays have changed since; answers whether a date moved (T10). */
export function recompute(record: ComplaintCase): boolean {
  const { clockInputs: _, ...dates } = caseDates(record);
  const stored = record as unknown as Record<string, unknown>;
  const moved = Object.entries(dates).some(([name, value]) => stored[name] !== value);
  if (moved) applyClock(record);
  return moved;
}
