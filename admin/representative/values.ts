import type { AuthorityEvidence, GillickResult, RepresentativeKind } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const KINDS: readonly RepresentativeKind[] = [
  'PARENT',
  'ATTORNEY',
  'DEPUTY',
  'PERSONAL_REPRESENTATIVE',
  'OTHER_AGENT',
];
export const EVIDENCE: readonly AuthorityEvidence[] = [
  'BIRTH_CERTIFICATE',
  'PARENTAL_RESPONSIBILITY_AGREEMENT',
  'COURT_ORDER',
  'REGISTERED_LPA_HEALTH_WELFARE',
  'GRANT_OF_REPRESENTATION',
  'SIGNED_AUTHORITY',
];
export const RESULTS: readonly GillickResult[] = ['COMPETENT', 'NOT_COMPETENT'];
