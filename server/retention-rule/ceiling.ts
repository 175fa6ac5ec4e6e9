import type { SqlEntityManager } from '@mikro-orm/sql';
import { OrganisationProfile, ProfileStatus } from '../organisation-profile/organisation-profile.entity.ts';
import { OverrideStatus, RetentionOverride } from './retention-override.entity.ts';
import { samePeriod } from './override-need.ts';
import { RetentionRule } from './retention-rule.entity.ts';

/** Longest period without an override, in months (S88). */
export async function ceilingMonths(em: SqlEntityManager): Promise<number> {
  // Unscoped: the ceiling is the same whoever asks, nobody signed in included.
  const profile = await em.findOneOrFail(
    OrganisationProfile,
    { status: ProfileStatus.CURRENT },
    { filters: false },
  );
  return profile.retentionCeilingYears * 12;
}

/** The approved overrides of these codes that still run on the day, whoever asks. */
export async function runningOverrides(
  em: SqlEntityManager,
  codes: readonly string[],
  today: string,
): Promise<RetentionOverride[]> {
  const approved = await em.find(
    RetentionOverride,
    { ruleCode: { $in: [...codes] }, status: OverrideStatus.APPROVED },
    { filters: false },
  );
  return approved.filter(override => !override.endsOn || override.endsOn >= today);
}

/** The override that carries this edition today: approved by both, and given for the same period (§3.1). */
export async function overrideOf(
  em: SqlEntityManager,
  rule: RetentionRule,
  today: string,
): Promise<RetentionOverride | null> {
  for (const override of await runningOverrides(em, [rule.code], today)) {
    const approvedFor = await em.findOneOrFail(RetentionRule, { id: override.rule }, { filters: false });
    if (samePeriod(approvedFor, rule)) return override;
  }
  return null;
}
