import type {
  AgreementItemState,
  AgreementStatus,
  Article9Condition,
  CaldicottPrinciple,
  ConfidentialityRoute,
  DpiaOutcome,
  DpiaScreening,
  LawfulBasis,
  OptOutDecision,
  PartyRole,
  SharingPurpose,
} from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const STATUSES: readonly AgreementStatus[] = [
  'DRAFT',
  'DPO_REVIEW',
  'CALDICOTT_REVIEW',
  'APPROVAL',
  'SIGNED',
  'ACTIVE',
  'UNDER_REVIEW',
  'SUSPENDED',
  'EXPIRED',
  'TERMINATED',
  'REJECTED',
];
export const PURPOSES: readonly SharingPurpose[] = [
  'REFERRAL',
  'DIRECT_CARE',
  'SAFEGUARDING',
  'RESEARCH',
  'PLANNING',
  'MANDATED_RETURN',
];
export const SCREENINGS: readonly DpiaScreening[] = ['NOT_REQUIRED', 'REQUIRED'];
export const PRINCIPLES: readonly CaldicottPrinciple[] = [
  'PRINCIPLE_1',
  'PRINCIPLE_2',
  'PRINCIPLE_3',
  'PRINCIPLE_4',
  'PRINCIPLE_5',
  'PRINCIPLE_6',
  'PRINCIPLE_7',
  'PRINCIPLE_8',
];
export const ITEM_STATES: readonly AgreementItemState[] = ['MISSING', 'DRAFTED', 'COMPLETE'];
export const ROLES: readonly PartyRole[] = ['CONTROLLER', 'JOINT', 'PROCESSOR'];
export const BASES: readonly LawfulBasis[] = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_OBLIGATION',
  'VITAL_INTERESTS',
  'PUBLIC_TASK',
  'RECOGNISED_LEGITIMATE_INTEREST',
  'LEGITIMATE_INTERESTS',
];
export const CONDITIONS: readonly Article9Condition[] = [
  'EXPLICIT_CONSENT',
  'EMPLOYMENT_AND_SOCIAL_PROTECTION',
  'VITAL_INTERESTS',
  'NOT_FOR_PROFIT_BODY',
  'MANIFESTLY_PUBLIC',
  'LEGAL_CLAIMS',
  'SUBSTANTIAL_PUBLIC_INTEREST',
  'HEALTH_OR_SOCIAL_CARE',
  'PUBLIC_HEALTH',
  'ARCHIVING_RESEARCH_STATISTICS',
];
export const ROUTES: readonly ConfidentialityRoute[] = [
  'IMPLIED_CONSENT_FOR_CARE',
  'EXPLICIT_CONSENT',
  'LEGAL_REQUIREMENT',
  'SECTION_251',
  'OVERRIDING_PUBLIC_INTEREST',
  'NOT_CONFIDENTIAL',
];
export const DECISIONS: readonly OptOutDecision[] = [
  'INDIVIDUAL_CARE',
  'EXPLICIT_CONSENT',
  'LEGAL_REQUIREMENT',
  'PUBLIC_INTEREST',
  'ANONYMISED',
  'NO_PATIENT_INFORMATION',
  'APPLIES',
];
export const DPIA_OUTCOMES: readonly DpiaOutcome[] = ['APPROVED', 'REJECTED'];
