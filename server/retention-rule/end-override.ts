import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { ceilingMonths, overrideOf } from './ceiling.ts';
import { CEILING_TASK_DAYS } from './load-schedule.ts';
import { overCeiling } from './override-need.ts';
import { OverrideStatus, type RetentionOverride } from './retention-override.entity.ts';
import { RetentionRule, RetentionRuleStatus } from './retention-rule.entity.ts';

/** Ends an override; a rule that no other one carries is cut to the ceiling and raises a task (§3.1). Timers use it too. */
export async function endOverride(
  em: SqlEntityManager,
  override: RetentionOverride,
  endedOn: string,
  today: string,
): Promise<void> {
  override.endedOn = endedOn;
  override.status = OverrideStatus.ENDED;
  await em.flush();
  const inUse = { code: override.ruleCode, status: RetentionRuleStatus.ACTIVE };
  // Unscoped: the schedule follows, whoever ends the override.
  for (const rule of await em.find(RetentionRule, inUse, { filters: false })) {
    if (!overCeiling(rule, await ceilingMonths(em)) || (await overrideOf(em, rule, today))) continue;
    rule.status = RetentionRuleStatus.CAPPED;
    rule.ceilingTaskDueOn = addDays(today, CEILING_TASK_DAYS);
  }
}
