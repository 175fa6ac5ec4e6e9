import type { SqlEntityManager } from '@mikro-orm/sql';
import { lastTriggerOf } from '../clock/disposal.ts';
import type { AppliedRule } from '../clock/retention-period.ts';
import { ceilingMonths, overrideOf } from '../retention-rule/ceiling.ts';
import { asPeriod } from '../retention-rule/override-need.ts';
import { RetentionRule, RetentionRuleStatus as S } from '../retention-rule/retention-rule.entity.ts';

/** A rule by which something may go today. */
export interface RuleInForce {
  rule: RetentionRule;
  override: AppliedRule['override'];
  ceilingMonths: number;
  /** Both have recorded that the ceiling applies although the rule is longer (M3). */
  ceilingAccepted: boolean;
}

/**
 * The edition that is in use; null where there is none, where it is cut to the ceiling and not both have recorded that
 * the ceiling applies (M3), or where it asks how old somebody is: of such a rule nothing is a candidate, because what
 * goes by itself today is about nobody whose birthday counts. Unscoped: the system asks.
 */
export async function ruleInForce(
  em: SqlEntityManager,
  code: string,
  today: string,
): Promise<RuleInForce | null> {
  const inUse = { code, status: { $in: [S.ACTIVE, S.CAPPED] } };
  const rule = await em.findOne(RetentionRule, inUse, { filters: false });
  const ceilingAccepted = rule?.status === S.CAPPED && rule.ceilingConfirmedBy !== null;
  if (!rule || asksForAge(rule) || (rule.status === S.CAPPED && !ceilingAccepted)) return null;
  const override = (await overrideOf(em, rule, today))?.basis ?? null;
  return { rule, override, ceilingMonths: await ceilingMonths(em), ceilingAccepted };
}

function asksForAge({ birthdayAge, adultRule }: RetentionRule): boolean {
  return birthdayAge !== null || adultRule !== null;
}

/** The last day on which a period can have begun that is over on a day. */
export function begunBy({ rule, ceilingMonths: ceiling }: RuleInForce, asOf: string): string {
  return lastTriggerOf(asPeriod(rule), ceiling, asOf);
}

/** The rule as it applies to a record whose period began on a day. */
export function appliedTo({ rule, override }: RuleInForce, trigger: string): AppliedRule {
  return { rule: asPeriod(rule), trigger, override };
}
