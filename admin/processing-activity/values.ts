import { DATA_CATEGORIES, type DataCategoryName } from '../../schema/data-categories.ts';
import type {
  ActivityRole,
  DataSource,
  OptOutDecision,
  ProcessingActivityStatus,
  RecipientCategory,
  SubjectCategory,
} from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const ROLES: readonly ActivityRole[] = ['CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR'];
export const STATUSES: readonly ProcessingActivityStatus[] = [
  'ACTIVE',
  'ADVISED',
  'DRAFT',
  'SUPERSEDED',
  'ENDED',
];
export const SUBJECTS: readonly SubjectCategory[] = [
  'CLIENTS',
  'CHILDREN',
  'RELATIVES_AND_CARERS',
  'REFERRERS',
  'COMPLAINANTS',
  'STAFF',
  'VOLUNTEERS',
  'APPLICANTS',
  'SUPPORTERS',
  'EVENT_ATTENDEES',
  'WEBSITE_VISITORS',
  'SUPPLIERS',
];
export const CATEGORIES = Object.keys(DATA_CATEGORIES) as DataCategoryName[];
export const RECIPIENTS: readonly RecipientCategory[] = [
  'NOBODY_OUTSIDE',
  'PROCESSORS',
  'CONSORTIUM',
  'NHS_BODIES',
  'COMMISSIONERS',
  'LOCAL_AUTHORITIES',
  'REGULATORS',
  'POLICE_AND_COURTS',
  'FUNDERS',
  'RESEARCHERS',
  'BANKS',
  'ADVISERS_AND_INSURERS',
];
export const SOURCES: readonly DataSource[] = [
  'THE_PERSON',
  'REFERRERS',
  'RELATIVES_AND_CARERS',
  'EMPLOYERS',
  'PUBLIC_SOURCES',
  'OUR_OWN_SYSTEMS',
];
export const OPT_OUT: readonly OptOutDecision[] = [
  'NO_PATIENT_INFORMATION',
  'INDIVIDUAL_CARE',
  'LEGAL_REQUIREMENT',
  'EXPLICIT_CONSENT',
  'ANONYMISED',
  'PUBLIC_INTEREST',
  'APPLIES',
];
