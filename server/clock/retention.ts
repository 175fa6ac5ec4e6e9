import { addDays, latest, type CivilDate } from './calendar.ts';
import { ClockError } from './error.ts';
import { periodEnd, type AppliedRule, type PeriodEnd, type PeriodFacts } from './retention-period.ts';
import type { RetentionBlock, RetentionStep } from './retention-step.ts';

/** The 7-year ceiling in months (S88), unless the organisation profile says otherwise. */
export const CEILING_MONTHS = 84;

/** A legal hold on the record (§3.5). */
export interface Hold {
  readonly from: CivilDate;
  /** Null while the hold is active. */
  readonly releasedOn: CivilDate | null;
}

/** What is known of a record and its person. */
export interface RetentionFacts extends Partial<PeriodFacts> {
  /** Every rule that applies: the longest wins. */
  readonly rules: readonly AppliedRule[];
  readonly holds?: readonly Hold[];
  /** An open episode: no date is given until it ends again (§3.2). */
  readonly operational?: boolean;
  readonly openAccessRequest?: boolean;
  /** DPO and MGR have recorded that the ceiling applies although the rule is longer (M3). */
  readonly ceilingAccepted?: boolean;
  /** Today; without it `due` is given only where something blocks the disposal. */
  readonly asOf?: CivilDate;
}

/** When a record may be disposed of, and how that date came about. */
export interface RetentionResult {
  /** Kept to the end of this day; null while operational, kept for good or following an unknown record. */
  readonly retainUntil: CivilDate | null;
  readonly holdAdjusted: CivilDate | null;
  readonly disposalDueFrom: CivilDate | null;
  /** Null when `asOf` is missing and nothing blocks. */
  readonly due: boolean | null;
  readonly blockedBy: RetentionBlock | null;
  readonly warning: 'RETENTION_OVER_CEILING' | null;
  readonly steps: readonly RetentionStep[];
}

/** Computes the retention date of a record (§3.1, §3.2, M3, M23). Throws `INVALID_INPUT` naming what is missing. */
export function retention(facts: RetentionFacts): RetentionResult {
  if (facts.rules.length === 0)
    throw new ClockError('INVALID_INPUT', 'no retention rule applies to the record');
  for (const { from, releasedOn } of facts.holds ?? [])
    if (releasedOn !== null && releasedOn < from)
      throw new ClockError('INVALID_INPUT', `hold released ${releasedOn} before it began ${from}`);

  const ends = facts.operational ? [] : facts.rules.map(applied => periodEnd(applied, periodFacts(facts)));
  const steps: RetentionStep[] = facts.operational
    ? [{ code: 'OPERATIONAL' }]
    : ends.flatMap(end => end.steps);
  const retainUntil = latest(...ends.map(end => end.until));
  if (retainUntil && ends.length > 1) steps.push(longest(facts.rules, ends, retainUntil));

  const holdAdjusted = latest(retainUntil, retainUntil && lastReleaseAfter(retainUntil, facts.holds ?? []));
  if (holdAdjusted && holdAdjusted !== retainUntil) steps.push({ code: 'HOLD_RELEASED', date: holdAdjusted });
  const disposalDueFrom = holdAdjusted && addDays(holdAdjusted, 1);
  if (disposalDueFrom) steps.push({ code: 'DISPOSAL_DUE_FROM', date: disposalDueFrom });

  const overCeiling = !facts.ceilingAccepted && ends.some(end => end.overCeiling);
  const blockedBy = blockOf(facts, ends, overCeiling);
  if (blockedBy) steps.push({ code: 'BLOCKED', by: blockedBy });
  const reached = facts.asOf && disposalDueFrom ? facts.asOf >= disposalDueFrom : null;
  return {
    retainUntil,
    holdAdjusted,
    disposalDueFrom,
    due: blockedBy ? false : reached,
    blockedBy,
    warning: overCeiling ? 'RETENTION_OVER_CEILING' : null,
    steps,
  };
}

function periodFacts(facts: RetentionFacts): PeriodFacts {
  return {
    dateOfBirth: facts.dateOfBirth ?? null,
    dateOfDeath: facts.dateOfDeath ?? null,
    followedRetainUntil: facts.followedRetainUntil ?? null,
    ceilingMonths: facts.ceilingMonths ?? CEILING_MONTHS,
  };
}

function longest(rules: readonly AppliedRule[], ends: readonly PeriodEnd[], until: CivilDate): RetentionStep {
  const rule = rules[ends.findIndex(end => end.until === until)]?.rule.code ?? '';
  return { code: 'LONGEST', rule, date: until };
}

/** Last release of a hold that was active past the date. */
function lastReleaseAfter(retainUntil: CivilDate, holds: readonly Hold[]): CivilDate | null {
  return latest(...holds.map(hold => hold.releasedOn).filter(released => released && released > retainUntil));
}

function blockOf(
  facts: RetentionFacts,
  ends: readonly PeriodEnd[],
  overCeiling: boolean,
): RetentionBlock | null {
  if (facts.openAccessRequest) return 'OPEN_RIGHTS_REQUEST';
  if ((facts.holds ?? []).some(hold => isActive(hold, facts.asOf))) return 'RECORD_ON_HOLD';
  if (facts.operational) return 'OPERATIONAL';
  if (ends.some(end => end.steps.some(step => step.code === 'KEEP'))) return 'KEEP';
  // The followed record is among the rules when another rule than these gives a date.
  const followsOnly = ends.every(end => end.followsUnknown);
  if (followsOnly) return 'FOLLOWS_OTHER_RECORD';
  return overCeiling ? 'RETENTION_OVER_CEILING' : null;
}

/** From its first day until the day before its release; without a day to look at, an open hold is active. */
function isActive(hold: Hold, asOf: CivilDate | undefined): boolean {
  if (asOf === undefined) return hold.releasedOn === null;
  return hold.from <= asOf && (hold.releasedOn === null || asOf < hold.releasedOn);
}
