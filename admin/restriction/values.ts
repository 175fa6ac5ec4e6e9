import type { RestrictionGround, RestrictionStatus } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const GROUNDS: readonly RestrictionGround[] = [
  'ACCURACY_CONTESTED',
  'UNLAWFUL_NO_ERASURE',
  'NEEDED_FOR_CLAIMS',
  'OBJECTION_PENDING',
];
export const STATUSES: readonly RestrictionStatus[] = ['IN_FORCE', 'LIFTED'];
