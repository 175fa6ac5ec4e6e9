import type { BreakGlassReason, BreakGlassReview, BreakGlassStatus } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const REASONS: readonly BreakGlassReason[] = [
  'IMMINENT_HARM',
  'SAFEGUARDING',
  'CLINICAL_COVER',
  'LEGAL_DEADLINE',
];
export const REVIEWS: readonly BreakGlassReview[] = ['JUSTIFIED', 'UNJUSTIFIED'];
export const STATUSES: readonly BreakGlassStatus[] = ['REQUESTED', 'EXPIRED', 'REVIEWED'];
