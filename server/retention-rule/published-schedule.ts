import type { SqlEntityManager } from '@mikro-orm/sql';
import { ceilingMonths, runningOverrides } from './ceiling.ts';
import { samePeriod } from './override-need.ts';
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
  const codes = rules.map(rule => rule.code);
  const overrides = await runningOverrides(em, codes, asOf);
  const approvedFor = new Map(
    (
      await em.find(RetentionRule, { id: { $in: overrides.map(({ rule }) => rule) } }, { filters: false })
    ).map(rule => [rule.id, rule]),
  );
  // One that is given for a coming edition says nothing of the edition in use.
  const carries = (override: RetentionOverride, rule: RetentionRule) =>
    override.ruleCode === rule.code && samePeriod(approvedFor.get(override.rule)!, rule);
  return {
    ceilingMonths: await ceilingMonths(em),
    asOf,
    rules: rules.map(rule =>
      published(
        rule,
        overrides.find(override => carries(override, rule)),
      ),
    ),
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
