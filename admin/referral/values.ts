import type {
  Art14Exception,
  CareSector,
  ConsentHow,
  DischargeReason,
  LiaisonStatus,
  NotAcceptedReason,
  QuestionAnswer,
  ReferralSource,
  ReferralStatus,
} from '../../schema/generated/graphql.ts';

/** Who refers, the most usual first. */
export const SOURCES = [
  'GP',
  'SELF',
  'AGENCY',
  'OTHER_HEALTH_PROFESSIONAL',
  'NURSE',
] as const satisfies readonly ReferralSource[];

/** Where a health professional works. */
export const SECTORS = ['PRIMARY', 'SECONDARY', 'NA'] as const satisfies readonly CareSector[];

/** States in the order in which a referral goes through them. */
export const STATUSES = [
  'CONSENT_PENDING',
  'RECEIVED',
  'CONSENT_DECLINED',
  'ACCEPTED',
  'ACTIVE',
  'DISCHARGED',
  'REOPENED',
  'NOT_ACCEPTED',
] as const satisfies readonly ReferralStatus[];

/** How the two questions are answered to us; what an agency collected is recorded with its reply. */
export const HOWS = ['PHONE', 'FACE_TO_FACE', 'PAPER', 'ONLINE'] as const satisfies readonly ConsentHow[];

/** Answers to a question. */
export const ANSWERS = ['YES', 'NO'] as const satisfies readonly QuestionAnswer[];

/** Why a referral is not accepted. */
export const NOT_ACCEPTED = [
  'NOT_SUITABLE',
  'NOT_WANTED',
  'NOT_REACHED',
  'DUPLICATE',
] as const satisfies readonly NotAcceptedReason[];

/** How care ends. */
export const ENDS = [
  'COMPLETED',
  'ENDED_BY_PERSON',
  'CONTINUED_ELSEWHERE',
  'CONTACT_LOST',
] as const satisfies readonly DischargeReason[];

/** Why no notice is given. */
export const EXCEPTIONS = [
  'HAS_IT_ALREADY',
  'LAW_REQUIRES',
  'SECRECY',
  'IMPOSSIBLE_OR_DISPROPORTIONATE',
] as const satisfies readonly Art14Exception[];

/** Where a liaison stands. */
export const LIAISONS = [
  'REQUESTED',
  'NO_REPLY',
  'DIRECT_CONTACT',
  'CONFIRMED',
  'REFUSED',
  'NOT_REQUIRED',
] as const satisfies readonly LiaisonStatus[];
