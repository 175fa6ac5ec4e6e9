import { ClientMergeStatus } from '../client-merge/client-merge.entity.ts';
import { clientMergeWorkflow } from '../client-merge/client-merge.workflow.ts';
import { ComplaintStatus } from '../complaint/complaint.vocabulary.ts';
import { complaintWorkflow } from '../complaint/complaint.workflow.ts';
import { consentQuestionWorkflow } from '../consent/consent-question.workflow.ts';
import { RetentionRunStatus } from '../disposal/disposal.vocabulary.ts';
import { retentionRunWorkflow } from '../disposal/retention-run.workflow.ts';
import { HoldStatus } from '../hold/hold.entity.ts';
import { legalHoldWorkflow } from '../hold/hold.workflow.ts';
import { organisationProfileWorkflow } from '../organisation-profile/organisation-profile.workflow.ts';
import { PolicyDocumentStatus } from '../policy-document/policy-document.entity.ts';
import { policyDocumentWorkflow } from '../policy-document/policy-document.workflow.ts';
import { ProcessingActivityStatus } from '../processing-activity/activity.vocabulary.ts';
import { processingActivityWorkflow } from '../processing-activity/processing-activity.workflow.ts';
import { DueDiligenceStatus } from '../processor-contract/due-diligence-review.entity.ts';
import { dueDiligenceReviewWorkflow } from '../processor-contract/due-diligence-review.workflow.ts';
import { ContractStatus, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { processorContractWorkflow } from '../processor-contract/processor-contract.workflow.ts';
import { SubProcessorDecision } from '../processor-contract/sub-processor-change.entity.ts';
import { subProcessorChangeWorkflow } from '../processor-contract/sub-processor-change.workflow.ts';
import { PurposeStatus } from '../purpose/purpose.entity.ts';
import { purposeWorkflow } from '../purpose/purpose.workflow.ts';
import { StudyStatus } from '../research/research-study.entity.ts';
import { researchStudyWorkflow } from '../research/research-study.workflow.ts';
import { OverrideStatus } from '../retention-rule/retention-override.entity.ts';
import { retentionOverrideWorkflow } from '../retention-rule/retention-override.workflow.ts';
import { RetentionRuleStatus } from '../retention-rule/retention-rule.entity.ts';
import { retentionRuleWorkflow } from '../retention-rule/retention-rule.workflow.ts';
import { disclosureWorkflow } from '../sharing/disclosure.workflow.ts';
import { DisclosureStatus, SharingPermission } from '../sharing/disclosure.vocabulary.ts';
import { AgreementStatus } from '../sharing-agreement/sharing-agreement.entity.ts';
import { sharingAgreementWorkflow } from '../sharing-agreement/sharing-agreement.workflow.ts';
import { AccountStatus } from '../user/user.entity.ts';
import { userWorkflow } from '../user/user.workflow.ts';
import { decisions, only, type Decision } from './source.ts';

/** The register of what waits for a second person. */
export const waiting: readonly Decision[] = [
  decisions(
    processorContractWorkflow,
    ['sign', 'reinstate'],
    'title',
    only(ContractStatus.READY_TO_SIGN, ContractStatus.REMEDIATION, ContractStatus.SUSPENDED),
  ),
  decisions(
    dueDiligenceReviewWorkflow,
    ['acceptRisk', 'approve'],
    'reference',
    only(DueDiligenceStatus.PROPOSED),
    [{ field: 'contract', entity: ProcessorContract }],
  ),
  decisions(subProcessorChangeWorkflow, ['approve'], 'reference', only(SubProcessorDecision.OPEN), [
    { field: 'contract', entity: ProcessorContract },
  ]),
  decisions(
    sharingAgreementWorkflow,
    ['signAsGuardian', 'approve'],
    'title',
    only(AgreementStatus.CALDICOTT_REVIEW, AgreementStatus.APPROVAL),
  ),
  decisions(
    sharingAgreementWorkflow,
    ['approve', 'reinstate'],
    'title',
    only(AgreementStatus.UNDER_REVIEW, AgreementStatus.SUSPENDED),
  ),
  // With the person's consent nobody approves it (S10).
  decisions(disclosureWorkflow, ['approve'], 'recipientName', () => ({
    status: DisclosureStatus.PROPOSED,
    permission: { $ne: SharingPermission.CONSENT },
  })),
  decisions(
    disclosureWorkflow,
    ['send'],
    'recipientName',
    only(DisclosureStatus.PROPOSED, DisclosureStatus.APPROVED),
  ),
  decisions(retentionRuleWorkflow, ['activate'], 'code', () => ({
    status: RetentionRuleStatus.DRAFT,
    proposedBy: { $ne: null },
  })),
  decisions(retentionRuleWorkflow, ['confirmCeiling'], 'code', () => ({
    status: RetentionRuleStatus.CAPPED,
    ceilingProposedBy: { $ne: null },
    ceilingConfirmedBy: null,
  })),
  decisions(retentionRunWorkflow, ['approve'], 'reference', only(RetentionRunStatus.AWAITING_2ND_APPROVAL)),
  decisions(retentionOverrideWorkflow, ['approve', 'countersign'], 'ruleCode', only(OverrideStatus.PROPOSED)),
  decisions(
    complaintWorkflow,
    ['approve', 'completeReview'],
    'title',
    only(ComplaintStatus.DECISION_DRAFTED, ComplaintStatus.REVIEW_REQUESTED),
  ),
  decisions(complaintWorkflow, ['confirmReceipt'], 'title', () => ({ receiptProposer: { $ne: null } })),
  decisions(clientMergeWorkflow, ['approve'], 'clientReference', only(ClientMergeStatus.PROPOSED)),
  decisions(legalHoldWorkflow, ['approveRelease'], 'recordReference', only(HoldStatus.RELEASE_PROPOSED)),
  decisions(policyDocumentWorkflow, ['approve'], 'title', only(PolicyDocumentStatus.IN_REVIEW)),
  decisions(purposeWorkflow, ['approve'], 'title', only(PurposeStatus.CONFIRMED)),
  decisions(processingActivityWorkflow, ['activate'], 'title', only(ProcessingActivityStatus.ADVISED)),
  decisions(researchStudyWorkflow, ['approve'], 'title', only(StudyStatus.APPROVAL)),
  decisions(researchStudyWorkflow, ['approveSheet'], 'title', () => ({
    status: StudyStatus.OPEN,
    nextSheet: { $ne: null },
  })),
  decisions(consentQuestionWorkflow, ['approve'], 'title', only('DRAFT')),
  decisions(organisationProfileWorkflow, ['approve'], 'name', only('DRAFT')),
  decisions(userWorkflow, ['approveAccount'], 'displayName', only(AccountStatus.PENDING)),
  decisions(userWorkflow, ['approveRights'], 'displayName', () => ({
    status: AccountStatus.ACTIVE,
    proposedRole: { $ne: null },
  })),
];
