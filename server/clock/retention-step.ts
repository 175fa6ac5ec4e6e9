import type { CivilDate } from './calendar.ts';
import type { OverrideBasis } from './retention-schedule.ts';

/** What stops a disposal whatever the date says. */
export type RetentionBlock =
  | 'OPEN_RIGHTS_REQUEST'
  | 'RECORD_ON_HOLD'
  | 'OPERATIONAL'
  | 'RETENTION_OVER_CEILING'
  | 'FOLLOWS_OTHER_RECORD'
  | 'KEEP';

/** One step of a retention date, in the order taken; the calculator screen says it in words (§3.2). */
export type RetentionStep =
  | { readonly code: 'OPERATIONAL' }
  | { readonly code: 'TRIGGER'; readonly rule: string; readonly date: CivilDate }
  | { readonly code: 'AGE_AT_END'; readonly rule: string; readonly years: number }
  | { readonly code: 'ADULT_RULE'; readonly rule: string; readonly adultRule: string }
  | {
      readonly code: 'PERIOD_MONTHS';
      readonly rule: string;
      readonly months: number;
      readonly date: CivilDate;
    }
  | { readonly code: 'PERIOD_DAYS'; readonly rule: string; readonly days: number; readonly date: CivilDate }
  | { readonly code: 'BIRTHDAY'; readonly rule: string; readonly years: number; readonly date: CivilDate }
  | { readonly code: 'FOLLOWED'; readonly rule: string; readonly date: CivilDate }
  | { readonly code: 'FOLLOWED_UNKNOWN'; readonly rule: string }
  | { readonly code: 'LONGER_OF' | 'SOONER_OF'; readonly rule: string; readonly date: CivilDate }
  | { readonly code: 'KEEP'; readonly rule: string }
  | { readonly code: 'OVERRIDE'; readonly rule: string; readonly basis: OverrideBasis }
  | { readonly code: 'CEILING'; readonly rule: string; readonly months: number; readonly date: CivilDate }
  | { readonly code: 'DEATH'; readonly rule: string; readonly months: number; readonly date: CivilDate }
  | { readonly code: 'LONGEST'; readonly rule: string; readonly date: CivilDate }
  | { readonly code: 'HOLD_RELEASED'; readonly date: CivilDate }
  | { readonly code: 'DISPOSAL_DUE_FROM'; readonly date: CivilDate }
  | { readonly code: 'BLOCKED'; readonly by: RetentionBlock };
