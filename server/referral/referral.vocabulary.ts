/** Who referred (S28). */
export enum ReferralSource {
  GP = 'GP',
  NURSE = 'NURSE',
  OTHER_HEALTH_PROFESSIONAL = 'OTHER_HEALTH_PROFESSIONAL',
  SELF = 'SELF',
  /** An agency that sends what it has collected already (S5). */
  AGENCY = 'AGENCY',
}

/** Where a health professional who referred works (S28). */
export enum CareSector {
  PRIMARY = 'PRIMARY',
  SECONDARY = 'SECONDARY',
  NA = 'NA',
}

/** Where a referral stands (§4.11). */
export enum ReferralStatus {
  /** Both questions are answered with yes: nothing stands in the way of accepting it. */
  RECEIVED = 'RECEIVED',
  CONSENT_PENDING = 'CONSENT_PENDING',
  CONSENT_DECLINED = 'CONSENT_DECLINED',
  ACCEPTED = 'ACCEPTED',
  ACTIVE = 'ACTIVE',
  DISCHARGED = 'DISCHARGED',
  REOPENED = 'REOPENED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
}

/** With whom what is known may be shared (S6). */
export enum SharingScope {
  CONSORTIUM = 'CONSORTIUM',
  PROVIDER_ONLY = 'PROVIDER_ONLY',
}

/** One of the two questions that are asked at every referral (S3, S4). */
export enum ReferralQuestion {
  Q1 = 'Q1',
  Q2 = 'Q2',
}

/** What a person says to one of them; nothing is the third answer, and never filled in beforehand. */
export enum QuestionAnswer {
  YES = 'YES',
  NO = 'NO',
}

/** What the officer decided on a refused question (S6, M7). */
export enum RefusalOutcome {
  PROCEED = 'PROCEED',
  REFERRED_BACK = 'REFERRED_BACK',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
}

/** Why a referral is not accepted, consent aside. */
export enum NotAcceptedReason {
  NOT_SUITABLE = 'NOT_SUITABLE',
  DUPLICATE = 'DUPLICATE',
  NOT_WANTED = 'NOT_WANTED',
  NOT_REACHED = 'NOT_REACHED',
}

/** How care ended. */
export enum DischargeReason {
  COMPLETED = 'COMPLETED',
  ENDED_BY_PERSON = 'ENDED_BY_PERSON',
  CONTINUED_ELSEWHERE = 'CONTINUED_ELSEWHERE',
  CONTACT_LOST = 'CONTACT_LOST',
}

/** Why no notice is given about data that others collected (Art 14(5), §2.15). */
export enum Art14Exception {
  HAS_IT_ALREADY = 'HAS_IT_ALREADY',
  LAW_REQUIRES = 'LAW_REQUIRES',
  SECRECY = 'SECRECY',
  IMPOSSIBLE_OR_DISPROPORTIONATE = 'IMPOSSIBLE_OR_DISPROPORTIONATE',
}
