import type { SqlEntityManager } from '@mikro-orm/sql';
import { ceilingMonths, runningOverrides } from './ceiling.ts';
import type {
  PublishedOverride,
  PublishedRetentionRule,
  PublishedRetentionSchedule,
} from './published-schedule.types.ts';
import type { RetentionOverride } from './retention-override.entity.ts';
import { RetentionRule, RetentionRuleStatus as S } from './retention-rule.entity.ts';

/** The rules in use with the reasons of their overrides, as anybody may read them: no names, no internal notes (S87, S88). */
export async function publishedSchedule(
  em: SqlEntityManager,
  asOf: string,
): Promise<PublishedRetentionSchedule> {
  // Unscoped: whoever asks is nobody, and reads these columns only.
  const rules = await em.find(
    RetentionRule,
    { status: { $in: [S.ACTIVE, S.CAPPED] } },
    { filters: false, orderBy: { code: 'ASC' } },
  );
  const overrides = await runningOverrides(
    em,
    rules.map(rule => rule.code),
    asOf,
  );
  const byCode = new Map(overrides.map(override => [override.ruleCode, override]));
  return {
    ceilingMonths: await ceilingMonths(em),
    asOf,
    rules: rules.map(rule => published(rule, byCode.get(rule.code))),
  };
}

function published(rule: RetentionRule, override: RetentionOverride | undefined): PublishedRetentionRule {
  const {
    code,
    recordType,
    serviceLine,
    trigger,
    periodKind,
    months,
    days,
    deathMonths,
    birthdayAge,
    birthdayAgeIf17,
    followsNote,
    action,
  } = rule;
  const period = { periodKind, months, days, deathMonths, birthdayAge, birthdayAgeIf17, followsNote };
  const capped = rule.status === S.CAPPED && !override;
  return {
    code,
    recordType,
    serviceLine,
    trigger,
    ...period,
    action,
    capped,
    override: override ? reasonOf(override) : null,
  };
}

function reasonOf({ basis, citation, clause, reason, reviewAt }: RetentionOverride): PublishedOverride {
  return { basis, citation, clause, reason, reviewAt };
}
