import type { SqlEntityManager } from '@mikro-orm/sql';
import type { AppliedRule } from '../clock/retention-period.ts';
import { Refusal } from '../errors.ts';
import type { WhenMayThisGoInput } from './calculator.types.ts';
import { overrideOf } from './ceiling.ts';
import { asPeriod } from './override-need.ts';
import { OverrideBasis, OverrideStatus, RetentionOverride } from './retention-override.entity.ts';
import { RetentionRule, RetentionRuleStatus as S } from './retention-rule.entity.ts';

/** The rules of the schedule as they apply to one record, with the overrides that carry them. */
export interface AppliedRules {
  rules: AppliedRule[];
  /** Whether both have recorded, for every rule that is cut, that the ceiling applies (M3). */
  ceilingAccepted: boolean;
}

/** Finds the rules that were named. INVALID_INPUT by field for an unknown code or a date that a rule needs and lacks. */
export async function appliedRules(
  em: SqlEntityManager,
  input: WhenMayThisGoInput,
  today: string,
): Promise<AppliedRules> {
  const named = await Promise.all([...new Set(input.rules)].map(code => ruleInUse(em, code)));
  const rules: AppliedRule[] = [];
  for (const rule of named) {
    if (!input.operational) complete(rule, input);
    const applied = {
      rule: asPeriod(rule),
      trigger: triggerOf(rule, input),
      override: await basisOf(em, rule, input, today),
    };
    rules.push(
      rule.adultRule ? { ...applied, adult: asPeriod(await ruleInUse(em, rule.adultRule)) } : applied,
    );
  }
  const capped = named.filter(rule => rule.status === S.CAPPED);
  return { rules, ceilingAccepted: capped.length > 0 && capped.every(rule => rule.ceilingConfirmedBy) };
}

/** The edition in use, else the newest draft: one may ask before a rule is activated. Readable rules only. */
async function ruleInUse(em: SqlEntityManager, code: string): Promise<RetentionRule> {
  const editions = await em.find(RetentionRule, { code }, { orderBy: { edition: 'DESC' } });
  const rule =
    editions.find(each => each.status === S.ACTIVE || each.status === S.CAPPED) ??
    editions.find(each => each.status === S.DRAFT);
  if (!rule) throw new Refusal('INVALID_INPUT', { fields: { rules: `has no rule ${code} in use` } });
  return rule;
}

function triggerOf(rule: RetentionRule, { trigger, treatmentEnd }: WhenMayThisGoInput): string | null {
  const [first, second] = rule.adultRule ? [treatmentEnd, trigger] : [trigger, treatmentEnd];
  return first ?? second ?? null;
}

function complete(rule: RetentionRule, input: WhenMayThisGoInput): void {
  const { dateOfBirth } = input;
  const trigger = triggerOf(rule, input);
  const needsTrigger = rule.months !== null || rule.days !== null || rule.adultRule !== null;
  const fields = {
    ...(needsTrigger &&
      !trigger && { [rule.adultRule ? 'treatmentEnd' : 'trigger']: `is needed for ${rule.code}` }),
    ...(rule.birthdayAge !== null && !dateOfBirth && { dateOfBirth: `is needed for ${rule.code}` }),
    ...(dateOfBirth &&
      trigger &&
      trigger < dateOfBirth && { dateOfBirth: 'is after the event from which the period runs' }),
    ...(input.dateOfDeath &&
      dateOfBirth &&
      input.dateOfDeath < dateOfBirth && { dateOfDeath: 'is before the birth' }),
  };
  if (Object.keys(fields).length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

/** The ground of the override that carries the rule for this record; a contract covers what was made while it lasted (§3.1). */
async function basisOf(
  em: SqlEntityManager,
  rule: RetentionRule,
  { recordCreatedOn }: WhenMayThisGoInput,
  today: string,
): Promise<OverrideBasis | null> {
  const running = await overrideOf(em, rule, today);
  if (running || !recordCreatedOn) return running?.basis ?? null;
  const lapsed = {
    ruleCode: rule.code,
    status: OverrideStatus.ENDED,
    basis: OverrideBasis.CONTRACT,
    countersignedOn: { $ne: null },
  };
  const covering = (await em.find(RetentionOverride, { ...lapsed })).some(
    ({ endedOn }) => endedOn && recordCreatedOn <= endedOn,
  );
  return covering ? OverrideBasis.CONTRACT : null;
}
