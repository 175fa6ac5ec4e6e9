import { CALDICOTT_PRINCIPLES } from '../../schema/agreement-items.ts';
import { ACTIVITY_LABELS } from '../../schema/activity-labels.ts';
import { PRINCIPLES } from './values.ts';

/** The words of the agreements' enums. */
export const agreementEnums: Record<string, Record<string, string>> = {
  AgreementStatus: {
    DRAFT: 'Draft',
    DPO_REVIEW: 'With the data protection officer',
    CALDICOTT_REVIEW: 'With the Caldicott Guardian',
    APPROVAL: 'Waiting for approval',
    SIGNED: 'Signed',
    ACTIVE: 'Active',
    UNDER_REVIEW: 'Under review',
    SUSPENDED: 'Suspended',
    EXPIRED: 'Expired',
    TERMINATED: 'Terminated',
    REJECTED: 'Rejected',
  },
  AgreementAlert: {
    REVIEW_OVERDUE: 'The review is more than 90 days overdue.',
    REMEDIATION_OVERDUE: 'The agreement should be complete by now.',
    TRANSFER_OUT_OF_DATE: 'A transfer abroad is no longer in order.',
    POLICY_DOCUMENT_OUT_OF_DATE: 'A policy document is missing or past its review.',
    CONFIRMATION_OVERDUE: 'A party has not confirmed that it returned or deleted the data.',
  },
  SharingPurpose: {
    REFERRAL: 'Referral between organisations',
    DIRECT_CARE: 'Care of the person',
    SAFEGUARDING: 'Safeguarding',
    RESEARCH: 'Research',
    PLANNING: 'Planning of services',
    MANDATED_RETURN: 'Return that the law directs',
  },
  DpiaScreening: ACTIVITY_LABELS.DpiaScreening,
  DpiaOutcome: { APPROVED: 'Approved', REJECTED: 'Rejected' },
  OptOutDecision: ACTIVITY_LABELS.OptOutDecision,
  CaldicottPrinciple: Object.fromEntries(
    PRINCIPLES.map((key, index) => [key, `${index + 1}. ${CALDICOTT_PRINCIPLES[index]}`]),
  ),
  AgreementItemState: { MISSING: 'Missing', DRAFTED: 'Drafted', COMPLETE: 'Complete' },
  PartyRole: { CONTROLLER: 'Controller', JOINT: 'Joint controller', PROCESSOR: 'Processor' },
  LawfulBasis: ACTIVITY_LABELS.LawfulBasis,
  Article9Condition: ACTIVITY_LABELS.Article9Condition,
  ConfidentialityRoute: {
    IMPLIED_CONSENT_FOR_CARE: 'Implied consent for care',
    EXPLICIT_CONSENT: 'Explicit consent to the disclosure',
    LEGAL_REQUIREMENT: 'Required by law',
    SECTION_251: 'Section 251 support',
    OVERRIDING_PUBLIC_INTEREST: 'Overriding public interest',
    NOT_CONFIDENTIAL: 'Nothing confidential flows',
  },
};
