import { ClockError } from './error.ts';

/** Requests by what became of them. */
export interface RightsRequestCounts {
  /** Legal due date in the period. */
  readonly dueInPeriod: number;
  readonly respondedOnOrBefore: number;
  /** Answered after the due date. */
  readonly late: number;
  /** Not answered and past due: late as well. */
  readonly openPastDue: number;
  /** WITHDRAWN, CLOSED_NO_RESPONSE and CLOSED_DECEASED: they leave the denominator. */
  readonly withdrawn: number;
}

/** Clients with an open episode by their answers. */
export interface ConsentCounts {
  readonly active: number;
  readonly q1Granted: number;
  readonly q2Granted: number;
  /** Q1 and Q2 granted and the tab ticked. */
  readonly bothAndTab: number;
}

/** A ratio in per cent to one decimal; null ("n/a") when the denominator is 0 (§5). */
export function percentage(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : Math.round((numerator * 1000) / denominator) / 10;
}

/**
 * On-time answers to rights requests in per cent. Throws `INVALID_INPUT` for counts that do not fit together.
 */
export function rightsOnTime(counts: RightsRequestCounts): { onTimePct: number | null; denominator: number } {
  const { dueInPeriod, respondedOnOrBefore, late, openPastDue, withdrawn } = counts;
  const decided = respondedOnOrBefore + late + openPastDue;
  const denominator = dueInPeriod - withdrawn;
  if (decided > denominator)
    throw new ClockError(
      'INVALID_INPUT',
      `respondedOnOrBefore, late and openPastDue are ${decided} of ${denominator} (dueInPeriod less withdrawn)`,
    );
  return { onTimePct: percentage(respondedOnOrBefore, denominator), denominator };
}

/** Consent coverage in per cent. Throws `INVALID_INPUT` for counts that do not fit together. */
export function consentCoverage(counts: ConsentCounts): {
  q1GrantedPct: number | null;
  q2GrantedPct: number | null;
  fullCoveragePct: number | null;
  denominator: number;
} {
  const { active, q1Granted, q2Granted, bothAndTab } = counts;
  if (Math.max(q1Granted, q2Granted) > active || bothAndTab > Math.min(q1Granted, q2Granted))
    throw new ClockError(
      'INVALID_INPUT',
      `${q1Granted}, ${q2Granted} and ${bothAndTab} do not fit ${active} active`,
    );
  return {
    q1GrantedPct: percentage(q1Granted, active),
    q2GrantedPct: percentage(q2Granted, active),
    fullCoveragePct: percentage(bothAndTab, active),
    denominator: active,
  };
}

/** The middle of the numbers, the mean of the two middle ones of an even count; null for none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** Smallest number that at least 90 per cent do not exceed (nearest rank); null for none. */
export function ninetiethPercentile(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? null;
}
