import type {
  DisposalAction,
  OverrideBasis,
  OverrideStatus,
  RetentionPeriodKind,
  RetentionRuleStatus,
} from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const KINDS: readonly RetentionPeriodKind[] = [
  'FIXED',
  'BIRTHDAY',
  'FOLLOWS',
  'LONGER_OF',
  'SOONER_OF',
  'KEEP',
];
export const ACTIONS: readonly DisposalAction[] = ['REVIEW_DESTROY', 'REVIEW_ARCHIVE', 'DESTROY', 'KEEP'];
export const RULE_STATUSES: readonly RetentionRuleStatus[] = [
  'ACTIVE',
  'CAPPED',
  'DRAFT',
  'SUPERSEDED',
  'RETIRED',
];
export const BASES: readonly OverrideBasis[] = [
  'CONTRACT',
  'STATUTE',
  'REGULATOR',
  'LEGAL_LIMITATION',
  'VITAL_SAFETY',
];
export const OVERRIDE_STATUSES: readonly OverrideStatus[] = ['PROPOSED', 'APPROVED', 'ENDED'];
