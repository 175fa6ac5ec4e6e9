import type { RetentionPeriod } from '../clock/retention-schedule.ts';
import { OverrideNeed, RetentionPeriodKind as K, type RetentionRule } from './retention-rule.entity.ts';

/** The part of a rule that computes a date. */
export type RulePeriod = Pick<
  RetentionRule,
  | 'code'
  | 'periodKind'
  | 'months'
  | 'days'
  | 'deathMonths'
  | 'birthdayAge'
  | 'birthdayAgeIf17'
  | 'adultRule'
  | 'followsNote'
>;

/** Whether every record under the rule is kept longer than the ceiling, so that it needs an override to be active (§3.1). */
export function overCeiling(rule: RulePeriod, ceilingMonths: number): boolean {
  const long = rule.months !== null && rule.months > ceilingMonths;
  switch (rule.periodKind) {
    case K.FIXED:
      return long;
    case K.LONGER_OF:
      return long || rule.birthdayAge !== null;
    case K.BIRTHDAY:
      // A rule for children gives way to the adult one, and its length depends on each child's age.
      return rule.adultRule === null;
    default:
      return false;
  }
}

/** What the schedule says in its column "Ovr" of a rule that a person wrote (§3.3). */
export function overrideNeed(rule: RulePeriod, ceilingMonths: number): OverrideNeed {
  if (overCeiling(rule, ceilingMonths)) return OverrideNeed.YES;
  if (rule.periodKind === K.FOLLOWS) return OverrideNeed.FOLLOWS;
  if (rule.periodKind === K.BIRTHDAY) return OverrideNeed.IF_OVER_CEILING;
  const open = rule.periodKind === K.LONGER_OF || rule.periodKind === K.SOONER_OF;
  return open && (rule.followsNote !== null || rule.birthdayAge !== null)
    ? OverrideNeed.MAYBE
    : OverrideNeed.NO;
}

/** Whether two editions of a rule keep equally long: an override carries over only then. */
export function samePeriod(a: RulePeriod, b: RulePeriod): boolean {
  const keys = [
    'periodKind',
    'months',
    'days',
    'birthdayAge',
    'birthdayAgeIf17',
    'adultRule',
    'followsNote',
  ] as const;
  return keys.every(key => a[key] === b[key]);
}

/** The rule as the clock computes with it. */
export function asPeriod(rule: RulePeriod): RetentionPeriod {
  const { code, months, days, deathMonths, birthdayAge, birthdayAgeIf17, adultRule, followsNote } = rule;
  return {
    code,
    periodKind: rule.periodKind,
    months,
    days,
    deathMonths,
    birthdayAge,
    birthdayAgeIf17,
    adultRule,
    followsNote,
  };
}
