import type {
  DisclosureKind,
  DisclosureStatus,
  EmergencyReview,
  NdooCheck,
  RestrictionException,
  SharingMethod,
  SharingPermission,
} from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const KINDS: readonly DisclosureKind[] = ['ONWARD_REFERRAL', 'DISCLOSURE'];
export const STATUSES: readonly DisclosureStatus[] = [
  'PROPOSED',
  'APPROVED',
  'SENT',
  'REFUSED',
  'STOPPED',
  'WITHDRAWN',
];
export const PERMISSIONS: readonly SharingPermission[] = [
  'CONSENT',
  'SAFEGUARDING',
  'VITAL_INTERESTS',
  'LEGAL_OBLIGATION',
  'COURT_ORDER',
  'RECOGNISED_LI',
  'LEGITIMATE_INTEREST',
  'PROCESSOR_INSTRUCTION',
  'MANDATED_NHS_RETURN',
];
export const METHODS: readonly SharingMethod[] = ['SECURE_EMAIL', 'PORTAL', 'POST', 'PHONE', 'IN_PERSON'];
export const NDOO_CHECKS: readonly NdooCheck[] = [
  'NOT_OPTED_OUT',
  'OPTED_OUT',
  'LEGAL_REQUIREMENT',
  'PUBLIC_INTEREST',
  'ANONYMISED',
];
export const EXCEPTIONS: readonly RestrictionException[] = [
  'SUBJECT_CONSENT',
  'LEGAL_CLAIMS',
  'RIGHTS_OF_ANOTHER',
  'IMPORTANT_PUBLIC_INTEREST',
];
export const REVIEWS: readonly EmergencyReview[] = ['JUSTIFIED', 'UNJUSTIFIED'];
