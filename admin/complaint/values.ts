import type {
  ComplaintChannel,
  ComplaintStatus,
  ComplaintTheme,
  ComplaintTrack,
  ContactMethod,
  IntakeKind,
  LetterFormat,
  RepresentativeAuthority,
} from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const CHANNELS: readonly ComplaintChannel[] = [
  'PHONE',
  'EMAIL',
  'POST',
  'IN_PERSON',
  'WEB_FORM',
  'SOCIAL_MEDIA',
];
export const METHODS: readonly ContactMethod[] = [
  'EMAIL',
  'POST',
  'PHONE',
  'IN_PERSON',
  'WEB_FORM',
  'SOCIAL_MEDIA',
];
export const TRACKS: readonly ComplaintTrack[] = ['DATA_PROTECTION', 'NHS_SERVICE'];
export const THEMES: readonly ComplaintTheme[] = [
  'ACCESS',
  'SHARING',
  'ACCURACY',
  'SECURITY',
  'RETENTION',
  'CONSENT',
  'MARKETING',
  'ADM',
  'OTHER',
];
export const AUTHORITIES: readonly RepresentativeAuthority[] = ['NOT_NEEDED', 'ASKED', 'SEEN'];
export const INTAKE_KINDS: readonly IntakeKind[] = [
  'QUESTION',
  'RIGHTS_REQUEST',
  'BREACH',
  'SERVICE_COMPLAINT',
  'EMPLOYEE_GRIEVANCE',
];
export const STATUSES: readonly ComplaintStatus[] = [
  'RECEIVED',
  'ACKNOWLEDGED',
  'INVESTIGATING',
  'AWAITING_INFO',
  'DECISION_DRAFTED',
  'OUTCOME_SENT',
  'REVIEW_REQUESTED',
  'CLOSED',
  'WITHDRAWN',
  'REROUTED',
];
export const FINDINGS = ['UPHELD', 'PARTLY', 'NOT_UPHELD', 'NO_FINDING'] as const;
export const FORMATS: readonly LetterFormat[] = ['STANDARD', 'LARGE_PRINT'];
