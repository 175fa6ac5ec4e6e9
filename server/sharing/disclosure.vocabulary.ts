/** What is shared: a person referred on to another organisation (S73), or anything else about her (S10). */
export enum DisclosureKind {
  ONWARD_REFERRAL = 'ONWARD_REFERRAL',
  DISCLOSURE = 'DISCLOSURE',
}

/** Why we may share (S10). */
export enum SharingPermission {
  CONSENT = 'CONSENT',
  LEGAL_OBLIGATION = 'LEGAL_OBLIGATION',
  COURT_ORDER = 'COURT_ORDER',
  SAFEGUARDING = 'SAFEGUARDING',
  VITAL_INTERESTS = 'VITAL_INTERESTS',
  RECOGNISED_LI = 'RECOGNISED_LI',
  LEGITIMATE_INTEREST = 'LEGITIMATE_INTEREST',
  PROCESSOR_INSTRUCTION = 'PROCESSOR_INSTRUCTION',
  MANDATED_NHS_RETURN = 'MANDATED_NHS_RETURN',
}

/** Where a disclosure stands. */
export enum DisclosureStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  SENT = 'SENT',
  REFUSED = 'REFUSED',
  /** Consent was withdrawn before it was sent. */
  STOPPED = 'STOPPED',
  WITHDRAWN = 'WITHDRAWN',
}

/** How it reached the recipient. */
export enum SharingMethod {
  SECURE_EMAIL = 'SECURE_EMAIL',
  PORTAL = 'PORTAL',
  POST = 'POST',
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
}

/** What the check of the National Data Opt-Out found for this person, or why it does not apply (§2.18). */
export enum NdooCheck {
  NOT_OPTED_OUT = 'NOT_OPTED_OUT',
  OPTED_OUT = 'OPTED_OUT',
  LEGAL_REQUIREMENT = 'LEGAL_REQUIREMENT',
  PUBLIC_INTEREST = 'PUBLIC_INTEREST',
  ANONYMISED = 'ANONYMISED',
}

/** What lets restricted data be used all the same (UK GDPR Art 18(2), §2.6). */
export enum RestrictionException {
  SUBJECT_CONSENT = 'SUBJECT_CONSENT',
  LEGAL_CLAIMS = 'LEGAL_CLAIMS',
  RIGHTS_OF_ANOTHER = 'RIGHTS_OF_ANOTHER',
  IMPORTANT_PUBLIC_INTEREST = 'IMPORTANT_PUBLIC_INTEREST',
}

/** What the officer found of sharing in an emergency (M2). */
export enum EmergencyReview {
  JUSTIFIED = 'JUSTIFIED',
  UNJUSTIFIED = 'UNJUSTIFIED',
}
