import { Choice, Choices, Day, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { User } from '../user/user.entity.ts';
import { SharingAgreementFields } from './sharing-agreement.fields.ts';

/** Where a sharing agreement stands (§4.3). */
export enum AgreementStatus {
  DRAFT = 'DRAFT',
  DPO_REVIEW = 'DPO_REVIEW',
  CALDICOTT_REVIEW = 'CALDICOTT_REVIEW',
  APPROVAL = 'APPROVAL',
  SIGNED = 'SIGNED',
  ACTIVE = 'ACTIVE',
  UNDER_REVIEW = 'UNDER_REVIEW',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  TERMINATED = 'TERMINATED',
  REJECTED = 'REJECTED',
}

/** Whether the National Data Opt-Out applies to the sharing, and if not, why not (§2.18). */
export enum OptOutDecision {
  APPLIES = 'APPLIES',
  INDIVIDUAL_CARE = 'INDIVIDUAL_CARE',
  EXPLICIT_CONSENT = 'EXPLICIT_CONSENT',
  LEGAL_REQUIREMENT = 'LEGAL_REQUIREMENT',
  PUBLIC_INTEREST = 'PUBLIC_INTEREST',
  ANONYMISED = 'ANONYMISED',
  NO_PATIENT_INFORMATION = 'NO_PATIENT_INFORMATION',
}

/** What came of an impact assessment (§4.11). */
export enum DpiaOutcome {
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}

/** What time has brought up on an agreement; somebody has to act, nothing is blocked (§4.3, M4). */
export enum AgreementAlert {
  REVIEW_OVERDUE = 'REVIEW_OVERDUE',
  REMEDIATION_OVERDUE = 'REMEDIATION_OVERDUE',
  TRANSFER_OUT_OF_DATE = 'TRANSFER_OUT_OF_DATE',
  POLICY_DOCUMENT_OUT_OF_DATE = 'POLICY_DOCUMENT_OUT_OF_DATE',
  CONFIRMATION_OVERDUE = 'CONFIRMATION_OVERDUE',
}

/** An agreement to share personal data with other controllers (§2.20, §4.3). */
@Resource({
  about: 'An agreement to share personal data with other organisations.',
  prefix: 'DSA',
  derived: {
    deadline: ['status', 'startOn', 'endsOn', 'nextReviewAt', 'remediationDueBy', 'confirmationsDueOn'],
  },
})
export class SharingAgreement extends SharingAgreementFields {
  @Text({ about: 'Our reference, such as DSA-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(AgreementStatus, 'AgreementStatus', { about: 'Where it stands (§4.3).' })
  status: AgreementStatus = AgreementStatus.DRAFT;

  @Link(() => User, { about: 'Who entered it; never the one who approves (SD-03).' })
  author!: string;

  @Link(() => SharingAgreement, {
    about: 'The agreement that this one amends; it runs until this one is active.',
    optional: true,
  })
  supersedes: string | null = null;

  @Link(() => User, { about: 'Who handed it over for review.', optional: true })
  submittedBy: string | null = null;

  @Narrative({ about: 'Why it was last sent back.', optional: true })
  returnReason: string | null = null;

  @Narrative({ about: "The data protection officer's advice to who approves (§2.18).", optional: true })
  dpoAdvice: string | null = null;

  @Link(() => User, { about: 'Who gave that advice.', optional: true })
  advisedBy: string | null = null;

  @Instant({ about: 'When it was given.', optional: true })
  advisedAt: Date | null = null;

  @Link(() => User, { about: 'The Caldicott Guardian who signed.', optional: true })
  guardian: string | null = null;

  @Instant({ about: 'When the Guardian signed.', optional: true })
  guardianSignedAt: Date | null = null;

  @Narrative({ about: "The Guardian's statement.", optional: true })
  guardianStatement: string | null = null;

  @Link(() => User, { about: 'The manager who approved.', optional: true })
  approvedBy: string | null = null;

  @Instant({ about: 'When the manager approved.', optional: true })
  approvedAt: Date | null = null;

  @Narrative({ about: 'Why the recipient is entitled to the data (S81).', optional: true })
  entitlementBasis: string | null = null;

  @Narrative({ about: 'Why the recipient will keep the data secure (S81).', optional: true })
  securityAssessment: string | null = null;

  @Link(() => User, { about: 'Who attested to both.', optional: true })
  attestedBy: string | null = null;

  @Day({ about: 'When.', optional: true })
  attestedOn: string | null = null;

  @Choice(OptOutDecision, 'OptOutDecision', {
    about: 'Whether the National Data Opt-Out applies (§2.18).',
    optional: true,
  })
  optOutDecision: OptOutDecision | null = null;

  @Narrative({ about: 'Why, and where it applies how it is kept.', optional: true })
  optOutReason: string | null = null;

  @Day({ about: 'When that was decided.', optional: true })
  optOutDecidedOn: string | null = null;

  @Choice(DpiaOutcome, 'DpiaOutcome', { about: 'What came of the impact assessment.', optional: true })
  dpiaOutcome: DpiaOutcome | null = null;

  @Text({ about: 'Reference of the impact assessment (DSA-19).', optional: true, max: 100 })
  dpiaReference: string | null = null;

  @Day({ about: 'When it was decided.', optional: true })
  dpiaDecidedOn: string | null = null;

  @Day({ about: 'When data began to flow.', optional: true })
  activatedOn: string | null = null;

  @Day({ about: 'When the agreement is reviewed, within 12 months (§2.20).', optional: true })
  nextReviewAt: string | null = null;

  @Day({ about: 'When it was last reviewed.', optional: true })
  reviewedOn: string | null = null;

  @Narrative({ about: 'Why a review began before its time, and what it found.', optional: true })
  reviewNotes: string | null = null;

  @Link(() => User, { about: 'Who completes an agreement that was taken on (M4).', optional: true })
  remediationOwner: string | null = null;

  @Day({ about: 'By when it is complete.', optional: true })
  remediationDueBy: string | null = null;

  @Narrative({ about: 'The incident or other reason of the suspension.', optional: true })
  suspensionReason: string | null = null;

  @Link(() => User, { about: 'Who suspended it.', optional: true })
  suspendedBy: string | null = null;

  @Instant({ about: 'When it was last suspended.', optional: true })
  suspendedAt: Date | null = null;

  @Narrative({
    about: "The data protection officer's advice on suspending or reinstating (M4).",
    optional: true,
  })
  suspensionAdvice: string | null = null;

  @Link(() => User, { about: 'Who gave that advice.', optional: true })
  suspensionAdvisedBy: string | null = null;

  @Instant({ about: 'When it was given.', optional: true })
  suspensionAdvisedAt: Date | null = null;

  @Day({ about: 'When it ended.', optional: true })
  endedOn: string | null = null;

  @Narrative({ about: 'Why it was rejected or ended.', optional: true })
  closingReason: string | null = null;

  @Day({
    about:
      'By when every party confirms that it has returned or deleted the data (§4.3); none once all have.',
    optional: true,
  })
  confirmationsDueOn: string | null = null;

  @Flag({ about: 'Whether a legal hold keeps it from disposal (§3.5).', maskable: true })
  onHold: boolean = false;

  @Choices(AgreementAlert, 'AgreementAlert', { about: 'What is overdue.', maskable: true })
  alerts: AgreementAlert[] = [];
}
