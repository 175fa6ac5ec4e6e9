import { Choice, Choices, Day, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Intake } from '../intake/intake.entity.ts';
import { User } from '../user/user.entity.ts';
import { ProcessorContractFields } from './processor-contract.fields.ts';

/** Where a processor contract stands (§4.4). */
export enum ContractStatus {
  PROSPECT = 'PROSPECT',
  DUE_DILIGENCE = 'DUE_DILIGENCE',
  NEGOTIATION = 'NEGOTIATION',
  READY_TO_SIGN = 'READY_TO_SIGN',
  ACTIVE = 'ACTIVE',
  REVIEW_DUE = 'REVIEW_DUE',
  REMEDIATION = 'REMEDIATION',
  SUSPENDED = 'SUSPENDED',
  NOTICE = 'NOTICE',
  ENDED = 'ENDED',
  OFFBOARDED = 'OFFBOARDED',
  REJECTED = 'REJECTED',
}

/** The states in which the data-entry officer writes (§6.2 "draft data"). */
export const DRAFT_STATUSES: readonly ContractStatus[] = [
  ContractStatus.PROSPECT,
  ContractStatus.DUE_DILIGENCE,
  ContractStatus.NEGOTIATION,
];

/** What the data protection officer advises the signatory (§2.18). */
export enum SigningAdvice {
  SIGN = 'SIGN',
  DO_NOT_SIGN = 'DO_NOT_SIGN',
}

/** Why a review began (§2.8). */
export enum ReviewTrigger {
  ANNUAL = 'ANNUAL',
  DUE_DILIGENCE_EXPIRED = 'DUE_DILIGENCE_EXPIRED',
  BREACH = 'BREACH',
  SUB_PROCESSOR_CHANGE = 'SUB_PROCESSOR_CHANGE',
  SCOPE_CHANGE = 'SCOPE_CHANGE',
  BEFORE_EXPIRY = 'BEFORE_EXPIRY',
}

/** What time has brought up on a contract; somebody has to act, nothing is blocked (M4). */
export enum ContractAlert {
  REMEDIATION_OVERDUE = 'REMEDIATION_OVERDUE',
  REVIEW_OVERDUE = 'REVIEW_OVERDUE',
  OBJECTION_WINDOW_PASSED = 'OBJECTION_WINDOW_PASSED',
  TRANSFER_OUT_OF_DATE = 'TRANSFER_OUT_OF_DATE',
  TERM_PASSED = 'TERM_PASSED',
  CERTIFICATE_OVERDUE = 'CERTIFICATE_OVERDUE',
}

/** A contract with a processor, or with the controller whose processor we are (UK GDPR Art 28, §2.8). */
@Resource({
  about: 'A contract between a controller and a processor.',
  prefix: 'PRC',
  derived: {
    deadline: [
      'status',
      'startOn',
      'endsOn',
      'nextReviewAt',
      'dueDiligenceExpiresOn',
      'nextAuditOn',
      'remediationDueBy',
      'certificateDueBy',
    ],
    missingCodes: ['outsideUk', 'processor'],
    checklist: ['outsideUk', 'processor'],
  },
})
export class ProcessorContract extends ProcessorContractFields {
  @Text({ about: 'Our reference, such as PRC-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(ContractStatus, 'ContractStatus', { about: 'Where it stands (§4.4).' })
  status: ContractStatus = ContractStatus.PROSPECT;

  @Link(() => User, { about: 'Who entered it; never the one who signs (SD-03).' })
  author!: string;

  @Choice(SigningAdvice, 'SigningAdvice', {
    about: "The data protection officer's advice in one word.",
    optional: true,
  })
  advice: SigningAdvice | null = null;

  @Narrative({ about: "The data protection officer's advice to the signatory (§2.18).", optional: true })
  dpoAdvice: string | null = null;

  @Link(() => User, { about: 'Who gave that advice.', optional: true })
  advisedBy: string | null = null;

  @Instant({ about: 'When it was given.', optional: true })
  advisedAt: Date | null = null;

  @Link(() => User, { about: 'The manager who signed for us.', optional: true })
  signedBy: string | null = null;

  @Day({ about: 'When we signed.', optional: true })
  signedOn: string | null = null;

  @Text({ about: 'Who signed for the other party.', optional: true })
  counterSignatory: string | null = null;

  @Day({ about: 'When the other party signed.', optional: true })
  counterSignedOn: string | null = null;

  @Narrative({ about: 'Why the advice was not followed (§2.18).', optional: true })
  reasonNotFollowed: string | null = null;

  @Day({ about: 'Last day of the due diligence that passed; 12 months after it (§2.8).', optional: true })
  dueDiligenceExpiresOn: string | null = null;

  @Day({ about: 'When it became active.', optional: true })
  activatedOn: string | null = null;

  @Day({ about: 'When the review is due (§2.8).', optional: true })
  nextReviewAt: string | null = null;

  @Day({ about: 'When it was last reviewed.', optional: true })
  reviewedOn: string | null = null;

  @Choice(ReviewTrigger, 'ReviewTrigger', { about: 'Why the present or last review began.', optional: true })
  reviewTrigger: ReviewTrigger | null = null;

  @Narrative({ about: 'What the review found.', optional: true })
  reviewNotes: string | null = null;

  @Narrative({ about: 'What has to be put right.', optional: true })
  issues: string | null = null;

  @Link(() => User, { about: 'Who puts it right.', optional: true })
  remediationOwner: string | null = null;

  @Day({ about: 'By when it is put right.', optional: true })
  remediationDueBy: string | null = null;

  @Narrative({
    about: "The data protection officer's advice on suspending or reinstating (M4).",
    optional: true,
  })
  suspensionAdvice: string | null = null;

  @Link(() => User, { about: 'Who gave that advice.', optional: true })
  suspensionAdvisedBy: string | null = null;

  @Instant({ about: 'When it was given.', optional: true })
  suspensionAdvisedAt: Date | null = null;

  @Link(() => User, { about: 'Who suspended it.', optional: true })
  suspendedBy: string | null = null;

  @Instant({ about: 'When it was last suspended.', optional: true })
  suspendedAt: Date | null = null;

  @Narrative({ about: 'Why it was suspended.', optional: true })
  suspensionReason: string | null = null;

  @Day({ about: 'When notice was given.', optional: true })
  noticeGivenOn: string | null = null;

  @Day({ about: 'When it ended.', optional: true })
  endedOn: string | null = null;

  @Day({
    about: 'Last day for certificates of return or deletion: 30 days after the end (§4.4).',
    optional: true,
  })
  certificateDueBy: string | null = null;

  @Link(() => Intake, {
    about: 'The triage that an overdue certificate opened: a possible breach (§4.4).',
    optional: true,
  })
  breachTriage: string | null = null;

  @Narrative({ about: 'Why it was rejected, given up or given notice.', optional: true })
  closingReason: string | null = null;

  @Flag({ about: 'Whether a legal hold keeps it from disposal (§3.5).' })
  onHold: boolean = false;

  @Choices(ContractAlert, 'ContractAlert', { about: 'What is overdue.' })
  alerts: ContractAlert[] = [];
}
