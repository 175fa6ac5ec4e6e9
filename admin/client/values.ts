import type {
  Channel,
  CollectionContext,
  EmploymentStatus,
  Ethnicity,
  Gender,
} from '../../schema/generated/graphql.ts';

/** Ethnic categories in the order of the NHS. */
export const ETHNICITIES = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'J',
  'K',
  'L',
  'M',
  'N',
  'P',
  'R',
  'S',
  'Z',
  'NOT_KNOWN',
] as const satisfies readonly Ethnicity[];

/** Genders in the order of the form. */
export const GENDERS = [
  'FEMALE',
  'MALE',
  'NON_BINARY',
  'OTHER',
  'NOT_STATED',
] as const satisfies readonly Gender[];

/** Kinds of employment in the order of the form. */
export const EMPLOYMENTS = [
  'EMPLOYED',
  'UNEMPLOYED',
  'STUDENT',
  'SICK_OR_DISABLED',
  'HOMEMAKER',
  'VOLUNTARY',
  'RETIRED',
  'NOT_SEEKING',
  'NOT_STATED',
] as const satisfies readonly EmploymentStatus[];

/** Ways to reach a person, the most usual first. */
export const CHANNELS = ['PHONE', 'SMS', 'EMAIL', 'POST', 'WEB_CHAT'] as const satisfies readonly Channel[];

/** On which occasion what we hold was collected, the most frequent first (S22). */
export const CONTEXTS = [
  'REFERRAL',
  'SELF_REFERRAL',
  'EVENT',
  'TRAINING',
  'WEBSITE',
  'EMPLOYMENT',
  'VOLUNTEERING',
] as const satisfies readonly CollectionContext[];
