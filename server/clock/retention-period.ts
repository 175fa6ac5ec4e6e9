import { addDays, addMonths, ageOn, birthday, earliest, latest, type CivilDate } from './calendar.ts';
import { ClockError } from './error.ts';
import type { OverrideBasis, RetentionPeriod } from './retention-schedule.ts';
import type { RetentionStep } from './retention-step.ts';

/** A rule as it applies to one record. */
export interface AppliedRule {
  readonly rule: RetentionPeriod;
  /** Latest trigger event; null where there was none yet. */
  readonly trigger: CivilDate | null;
  /** Basis of the active override; null without one. */
  readonly override: OverrideBasis | null;
  /** The rule named by `adultRule`, needed where the child rule may turn to it. */
  readonly adult?: RetentionPeriod;
}

/** What a rule needs to know of the record and the person. */
export interface PeriodFacts {
  readonly dateOfBirth: CivilDate | null;
  readonly dateOfDeath: CivilDate | null;
  /** `retainUntil` of the record that this one follows, or the end that its protocol or consent names. */
  readonly followedRetainUntil: CivilDate | null;
  /** Longest period without an override, in months (S88). */
  readonly ceilingMonths: number;
}

/** End of one rule's period: null while it cannot be given or where the record is kept for good. */
export interface PeriodEnd {
  readonly until: CivilDate | null;
  readonly overCeiling: boolean;
  /** The longer of two was asked for and the followed record's date is missing, or it is all that counts. */
  readonly followsUnknown: boolean;
  readonly steps: readonly RetentionStep[];
}

/** Computes the end of one rule's period (§3.1, §3.2, M23). Throws `INVALID_INPUT` naming the date that it lacks. */
export function periodEnd(applied: AppliedRule, facts: PeriodFacts): PeriodEnd {
  const { trigger } = applied;
  const steps: RetentionStep[] = [];
  if (trigger) steps.push({ code: 'TRIGGER', rule: applied.rule.code, date: trigger });
  const rule = ruleForAge(applied, facts, steps);
  if (rule.periodKind === 'KEEP') {
    steps.push({ code: 'KEEP', rule: rule.code });
    return { until: null, overCeiling: false, followsUnknown: false, steps };
  }

  const pick = rule.periodKind === 'SOONER_OF' ? earliest : latest;
  const own = pick(ownLength(rule, trigger, steps), birthdayLimb(rule, applied, facts, steps));
  const { date: capped, over } = cap(rule, own, applied, facts, steps);

  const followed = rule.followsNote === null ? null : facts.followedRetainUntil;
  if (followed) steps.push({ code: 'FOLLOWED', rule: rule.code, date: followed });
  const followsUnknown = rule.followsNote !== null && followed === null && rule.periodKind !== 'SOONER_OF';
  if (followsUnknown) steps.push({ code: 'FOLLOWED_UNKNOWN', rule: rule.code });
  let until = pick(capped, followed);
  if (until && (rule.periodKind === 'LONGER_OF' || rule.periodKind === 'SOONER_OF'))
    steps.push({ code: rule.periodKind, rule: rule.code, date: until });

  if (until && facts.dateOfDeath && rule.deathMonths !== null) {
    const afterDeath = addMonths(facts.dateOfDeath, rule.deathMonths);
    until = earliest(until, afterDeath);
    steps.push({ code: 'DEATH', rule: rule.code, months: rule.deathMonths, date: afterDeath });
  }
  return { until, overCeiling: over, followsUnknown, steps };
}

/** The child rule gives way to the adult rule for a person who was 18 at the end of treatment (§3.2). */
function ruleForAge(applied: AppliedRule, facts: PeriodFacts, steps: RetentionStep[]): RetentionPeriod {
  const { rule, trigger } = applied;
  if (rule.adultRule === null) return rule;
  const years = ageOn(
    needed(facts.dateOfBirth, rule, 'date of birth'),
    needed(trigger, rule, 'end of treatment'),
  );
  steps.push({ code: 'AGE_AT_END', rule: rule.code, years });
  if (years < 18) return rule;
  const adult = needed(applied.adult, rule, `rule ${rule.adultRule}`);
  steps.push({ code: 'ADULT_RULE', rule: rule.code, adultRule: adult.code });
  return adult;
}

function ownLength(
  rule: RetentionPeriod,
  trigger: CivilDate | null,
  steps: RetentionStep[],
): CivilDate | null {
  if (rule.months !== null) {
    const date = addMonths(needed(trigger, rule, 'trigger'), rule.months);
    steps.push({ code: 'PERIOD_MONTHS', rule: rule.code, months: rule.months, date });
    return date;
  }
  if (rule.days === null) return null;
  const date = addDays(needed(trigger, rule, 'trigger'), rule.days);
  steps.push({ code: 'PERIOD_DAYS', rule: rule.code, days: rule.days, date });
  return date;
}

function birthdayLimb(
  rule: RetentionPeriod,
  { trigger }: AppliedRule,
  facts: PeriodFacts,
  steps: RetentionStep[],
): CivilDate | null {
  if (rule.birthdayAge === null) return null;
  const born = needed(facts.dateOfBirth, rule, 'date of birth');
  const was17 =
    rule.birthdayAgeIf17 !== null && ageOn(born, needed(trigger, rule, 'end of treatment')) === 17;
  const years = was17 && rule.birthdayAgeIf17 !== null ? rule.birthdayAgeIf17 : rule.birthdayAge;
  const date = birthday(born, years);
  steps.push({ code: 'BIRTHDAY', rule: rule.code, years, date });
  return date;
}

/** The ceiling is on the rule's own length; a followed record has met its own ceiling already (§3.1). */
function cap(
  rule: RetentionPeriod,
  own: CivilDate | null,
  { trigger, override }: AppliedRule,
  facts: PeriodFacts,
  steps: RetentionStep[],
): { date: CivilDate | null; over: boolean } {
  if (own === null) return { date: null, over: false };
  if (override !== null) {
    if (trigger === null || own > addMonths(trigger, facts.ceilingMonths))
      steps.push({ code: 'OVERRIDE', rule: rule.code, basis: override });
    return { date: own, over: false };
  }
  const ceiling = addMonths(needed(trigger, rule, 'trigger'), facts.ceilingMonths);
  if (own <= ceiling) return { date: own, over: false };
  steps.push({ code: 'CEILING', rule: rule.code, months: facts.ceilingMonths, date: ceiling });
  return { date: ceiling, over: true };
}

function needed<T>(value: T | null | undefined, rule: RetentionPeriod, name: string): T {
  if (value === null || value === undefined)
    throw new ClockError('INVALID_INPUT', `${rule.code} needs the ${name}`);
  return value;
}
