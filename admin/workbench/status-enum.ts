/** Which enum words a record's status, where it is not the entity's name with `Status`. */
const ENUMS: Record<string, string> = {
  ComplaintCase: 'ComplaintStatus',
  ProcessorContract: 'ContractStatus',
  SharingAgreement: 'AgreementStatus',
  SubProcessorChange: 'SubProcessorDecision',
  RetentionOverride: 'OverrideStatus',
  RecipientNotification: 'NotificationStatus',
  LegalHold: 'HoldStatus',
  AgencyConsentLiaison: 'LiaisonStatus',
  OrganisationProfile: 'ProfileStatus',
  User: 'AccountStatus',
  ConsentRecord: 'ConsentStatus',
  ResearchStudy: 'StudyStatus',
  ResearchConsentRequest: 'ResearchConsentStatus',
};

/** The name of the enum that a record's status is a value of. */
export function statusEnum(subject: string): string {
  return ENUMS[subject] ?? `${subject}Status`;
}
