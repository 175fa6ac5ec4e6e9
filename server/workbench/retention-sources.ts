import { RetentionRunStatus, RUN_OVER } from '../disposal/disposal.vocabulary.ts';
import { RetentionRun } from '../disposal/retention-run.entity.ts';
import { RetentionRunResolver } from '../disposal/retention-run.resolver.ts';
import { HoldStatus, LegalHold } from '../hold/hold.entity.ts';
import { LegalHoldResolver } from '../hold/hold.resolver.ts';
import { OverrideStatus, RetentionOverride } from '../retention-rule/retention-override.entity.ts';
import { RetentionOverrideResolver } from '../retention-rule/retention-override.resolver.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import { RetentionRuleResolver } from '../retention-rule/retention-rule.resolver.ts';
import { dated, not, only, type Source } from './source.ts';

/** The part of the register about retention: rules, overrides, holds and disposal. */
export const retentionSources: readonly Source[] = [
  dated(RetentionOverride, RetentionOverrideResolver, {
    open: only(OverrideStatus.PROPOSED, OverrideStatus.APPROVED),
    title: 'ruleCode',
  }),
  dated(RetentionRun, RetentionRunResolver, {
    open: not(...RUN_OVER, RetentionRunStatus.SCHEDULED, RetentionRunStatus.EXECUTING),
    title: 'reference',
    // For the officer, whose list it is; a manager meets it where it waits for her.
    by: 'submit',
  }),
  dated(LegalHold, LegalHoldResolver, { open: not(HoldStatus.RELEASED), title: 'recordReference' }),
  dated(RetentionRule, RetentionRuleResolver, {
    open: () => ({ ceilingTaskDueOn: { $ne: null } }),
    title: 'code',
  }),
];
