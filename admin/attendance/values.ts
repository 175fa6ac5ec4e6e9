import type { MemberStatus, OccasionKind } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const OCCASIONS = ['EVENT', 'TRAINING'] as const satisfies readonly OccasionKind[];
export const MEMBERSHIPS = ['MEMBER', 'NON_MEMBER'] as const satisfies readonly MemberStatus[];
