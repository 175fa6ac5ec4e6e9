import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { CEILING_MONTHS } from '../clock/retention.ts';
import { RETENTION_SCHEDULE, type RetentionScheduleRow } from '../clock/retention-schedule.ts';
import type { Clock } from '../time.ts';
import { overCeiling } from './override-need.ts';
import { RetentionRule, RetentionRuleFields, RetentionRuleStatus as S } from './retention-rule.entity.ts';
import { columnsOf } from '../crud/columns.ts';

/** Days in which somebody decides about a rule that is longer than the ceiling (§3.1). */
export const CEILING_TASK_DAYS = 30;

/**
 * Brings every row of the schedule into the register (§3.3), for every installation; rows whose code is there already
 * are left alone. Rules over the ceiling come in CAPPED with a task, those that wait for confirmation as drafts (M3). Flushes.
 */
export async function loadSchedule(em: SqlEntityManager, clock: Clock): Promise<void> {
  const known = new Set(
    (await em.find(RetentionRule, {}, { filters: false, fields: ['code'] })).map(rule => rule.code),
  );
  for (const row of RETENTION_SCHEDULE.filter(({ code }) => !known.has(code))) {
    em.persist(em.create(RetentionRule, { ...written(row), ...standing(row, clock.today()) } as never));
  }
  await em.flush();
}

function written(row: RetentionScheduleRow): Record<string, unknown> {
  const fields = new Set(columnsOf(RetentionRuleFields).map(column => column.name));
  return Object.fromEntries(Object.entries(row).filter(([key]) => fields.has(key)));
}

function standing(row: RetentionScheduleRow, today: string): Partial<RetentionRule> {
  const rule = row as unknown as RetentionRule;
  const common = { needsOverride: rule.needsOverride, confidence: [...rule.confidence] };
  if (!row.activeByDefault) return { ...common, status: S.DRAFT };
  const capped = overCeiling(rule, CEILING_MONTHS);
  return {
    ...common,
    status: capped ? S.CAPPED : S.ACTIVE,
    inUseSince: today,
    ceilingTaskDueOn: capped ? addDays(today, CEILING_TASK_DAYS) : null,
  };
}
