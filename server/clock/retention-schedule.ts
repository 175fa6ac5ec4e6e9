import { readFileSync } from 'node:fs';
import { ClockError } from './error.ts';

/** How a period is computed (M23): from the trigger, to a birthday, from another record, or the longer or sooner of these. */
export const PERIOD_KINDS = ['FIXED', 'BIRTHDAY', 'FOLLOWS', 'LONGER_OF', 'SOONER_OF', 'KEEP'] as const;

/** Whether the period needs an approved override because it is longer than the ceiling (§3.3 "Ovr"). */
export const OVERRIDE_NEEDS = ['NO', 'YES', 'MAYBE', 'FOLLOWS', 'IF_OVER_CEILING'] as const;

/** What happens at the end of the period (§3.3). */
export const DISPOSAL_ACTIONS = ['REVIEW_DESTROY', 'REVIEW_ARCHIVE', 'DESTROY', 'KEEP'] as const;

/** Where a row comes from: seen in a source, from memory of the Code, statute or other law, our own design (§3.3 "Conf."). */
export const CONFIDENCES = ['SEEN', 'MEMORY', 'STATUTE', 'DESIGN'] as const;

/** Grounds on which a period longer than the ceiling may be approved (§3.1). */
export const OVERRIDE_BASES = [
  'CONTRACT',
  'STATUTE',
  'REGULATOR',
  'LEGAL_LIMITATION',
  'VITAL_SAFETY',
] as const;

/** One of {@link OVERRIDE_BASES}. */
export type OverrideBasis = (typeof OVERRIDE_BASES)[number];

/** The part of a retention rule that computes a date. */
export interface RetentionPeriod {
  readonly code: string;
  readonly periodKind: (typeof PERIOD_KINDS)[number];
  /** Length from the trigger; null where the rule has none. A rule has months or days, not both. */
  readonly months: number | null;
  readonly days: number | null;
  /** Months after death at which a deceased person's record ends, if that is sooner (§3.2). */
  readonly deathMonths: number | null;
  /** Birthday to which the record is kept. */
  readonly birthdayAge: number | null;
  /** Birthday instead, if the person was exactly 17 at the end of treatment (§3.2 child rule). */
  readonly birthdayAgeIf17: number | null;
  /** Rule that applies instead, if the person was 18 or older at the end of treatment. */
  readonly adultRule: string | null;
  /** The record or document that this one follows; null where it follows none. */
  readonly followsNote: string | null;
}

/** One row of the retention schedule (§3.3): what the database is seeded with. */
export interface RetentionScheduleRow extends RetentionPeriod {
  readonly recordType: string;
  /** The event from which the period runs; null where there is none. */
  readonly trigger: string | null;
  readonly needsOverride: (typeof OVERRIDE_NEEDS)[number];
  /** Null where the record shares the fate of the one it follows. */
  readonly action: (typeof DISPOSAL_ACTIONS)[number] | null;
  readonly confidence: readonly (typeof CONFIDENCES)[number][];
  readonly notes: string | null;
  readonly activeByDefault: boolean;
}

/** The retention schedule of §3.3. A row with two periods in the book is two rows here, each with its own code. */
export const RETENTION_SCHEDULE: readonly RetentionScheduleRow[] = JSON.parse(
  readFileSync(new URL('../retention-rule/schedule.json', import.meta.url), 'utf8'),
);

/** The row with that code. Throws `INVALID_INPUT` for a code that the schedule lacks. */
export function scheduledRule(code: string): RetentionScheduleRow {
  const row = RETENTION_SCHEDULE.find(rule => rule.code === code);
  if (!row) throw new ClockError('INVALID_INPUT', `the retention schedule has no rule "${code}"`);
  return row;
}
