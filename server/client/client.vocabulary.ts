/** Ethnic categories of the NHS, 16+1; NOT_KNOWN stands for code 99, which is no name in the API (Annex C). */
export enum Ethnicity {
  A = 'A',
  B = 'B',
  C = 'C',
  D = 'D',
  E = 'E',
  F = 'F',
  G = 'G',
  H = 'H',
  J = 'J',
  K = 'K',
  L = 'L',
  M = 'M',
  N = 'N',
  P = 'P',
  R = 'R',
  S = 'S',
  Z = 'Z',
  NOT_KNOWN = 'NOT_KNOWN',
}

/** On which occasion what we hold of a person was collected first (S22). */
export enum CollectionContext {
  SELF_REFERRAL = 'SELF_REFERRAL',
  REFERRAL = 'REFERRAL',
  EVENT = 'EVENT',
  TRAINING = 'TRAINING',
  WEBSITE = 'WEBSITE',
  EMPLOYMENT = 'EMPLOYMENT',
  VOLUNTEERING = 'VOLUNTEERING',
}

/** How a person describes their gender. */
export enum Gender {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
  NON_BINARY = 'NON_BINARY',
  OTHER = 'OTHER',
  NOT_STATED = 'NOT_STATED',
}

/** What a person does for a living. */
export enum EmploymentStatus {
  EMPLOYED = 'EMPLOYED',
  UNEMPLOYED = 'UNEMPLOYED',
  STUDENT = 'STUDENT',
  SICK_OR_DISABLED = 'SICK_OR_DISABLED',
  HOMEMAKER = 'HOMEMAKER',
  VOLUNTARY = 'VOLUNTARY',
  RETIRED = 'RETIRED',
  NOT_SEEKING = 'NOT_SEEKING',
  NOT_STATED = 'NOT_STATED',
}

/** The ways to reach a person (S43). */
export enum Channel {
  PHONE = 'PHONE',
  SMS = 'SMS',
  EMAIL = 'EMAIL',
  POST = 'POST',
  WEB_CHAT = 'WEB_CHAT',
}

/** Which law protects what is held: that of the living, or confidentiality and the Access to Health Records Act 1990 (S16). */
export enum DataRegime {
  UK_GDPR = 'UK_GDPR',
  DECEASED = 'DECEASED',
}
