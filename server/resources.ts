import { AccessLogResolver } from './access-log/access-log.resolver.ts';
import { AttachmentResolver } from './attachment/attachment.resolver.ts';
import { AuditEntryResolver } from './audit/audit-entry.resolver.ts';
import { TimelineResolver } from './audit/timeline.resolver.ts';
import { AccountResolver } from './auth/account.resolver.ts';
import { AuthResolver } from './auth/auth.resolver.ts';
import { CollectedTodayResolver } from './auth/collected-today.resolver.ts';
import { AllegationResolver } from './complaint/allegation.resolver.ts';
import { ComplaintActionEvents, ComplaintActionResolver } from './complaint/complaint-action.resolver.ts';
import { ComplaintContactResolver } from './complaint/complaint-contact.resolver.ts';
import { ComplaintCaseEvents, ComplaintCaseResolver } from './complaint/complaint.resolver.ts';
import { ComplaintPeopleResolver } from './complaint/people.resolver.ts';
import { RegulatorContactEvents, RegulatorContactResolver } from './complaint/regulator-contact.resolver.ts';
import { SubmitComplaintResolver } from './complaint/submit.resolver.ts';
import {
  DestructionCertificateResolver,
  RetentionRunEvents,
  RetentionRunItemResolver,
  RetentionRunResolver,
} from './disposal/retention-run.resolver.ts';
import { DataItemEvents, DataItemResolver } from './data-item/data-item.resolver.ts';
import {
  MinimisationReviewEvents,
  MinimisationReviewResolver,
} from './data-item/minimisation-review.resolver.ts';
import { LegalHoldEvents, LegalHoldResolver } from './hold/hold.resolver.ts';
import { ImportResolver } from './import/import.resolver.ts';
import {
  InformationRequestEvents,
  InformationRequestResolver,
} from './information-request/information-request.resolver.ts';
import { IntakeEvents, IntakeResolver } from './intake/intake.resolver.ts';
import { LetterResolver } from './letter/letter.resolver.ts';
import { NoteResolver } from './note/note.resolver.ts';
import { OnlineIdentifierResolver } from './online-identifier/online-identifier.resolver.ts';
import {
  OrganisationProfileEvents,
  OrganisationProfileResolver,
} from './organisation-profile/organisation-profile.resolver.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { OutboxMailResolver } from './outbox/outbox-mail.resolver.ts';
import { PolicyDocumentEvents, PolicyDocumentResolver } from './policy-document/policy-document.resolver.ts';
import {
  ProcessingActivityEvents,
  ProcessingActivityResolver,
} from './processing-activity/processing-activity.resolver.ts';
import { ChecklistResolver } from './processor-contract/checklist.resolver.ts';
import { ContractClauseResolver } from './processor-contract/contract-clause.resolver.ts';
import { DeletionCertificateResolver } from './processor-contract/deletion-certificate.resolver.ts';
import {
  DueDiligenceReviewEvents,
  DueDiligenceReviewResolver,
} from './processor-contract/due-diligence-review.resolver.ts';
import {
  ProcessorContractEvents,
  ProcessorContractResolver,
} from './processor-contract/processor-contract.resolver.ts';
import { ProcessorInstructionResolver } from './processor-contract/processor-instruction.resolver.ts';
import {
  SubProcessorChangeEvents,
  SubProcessorChangeResolver,
} from './processor-contract/sub-processor-change.resolver.ts';
import { SubProcessorEvents, SubProcessorResolver } from './processor-contract/sub-processor.resolver.ts';
import { PromiseResolver } from './promise/promise.resolver.ts';
import { PurposeEvents, PurposeResolver } from './purpose/purpose.resolver.ts';
import { RecordHoldingEvents, RecordHoldingResolver } from './record-holding/record-holding.resolver.ts';
import { CalculatorResolver } from './retention-rule/calculator.resolver.ts';
import { PublishedScheduleResolver } from './retention-rule/published-schedule.resolver.ts';
import {
  RetentionOverrideEvents,
  RetentionOverrideResolver,
} from './retention-rule/retention-override.resolver.ts';
import { RetentionRuleEvents, RetentionRuleResolver } from './retention-rule/retention-rule.resolver.ts';
import { PseudonymisedResolver } from './report/pseudonymised.resolver.ts';
import { ReportResolver } from './report/report.resolver.ts';
import { RightsResolver } from './rights/rights.resolver.ts';
import { SavedViewResolver } from './saved-view/saved-view.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { AgreementChecklistResolver } from './sharing-agreement/agreement-checklist.resolver.ts';
import {
  AgreementDataItemResolver,
  AgreementItemResolver,
  AgreementPartyResolver,
} from './sharing-agreement/agreement-parts.resolver.ts';
import {
  SharingAgreementEvents,
  SharingAgreementResolver,
} from './sharing-agreement/sharing-agreement.resolver.ts';
import { TransferResolver } from './transfer/transfer.resolver.ts';
import { UserEvents, UserResolver } from './user/user.resolver.ts';
import { SubmitEnquiryResolver } from './web-enquiry/submit.resolver.ts';
import { WebEnquiryEvents, WebEnquiryResolver } from './web-enquiry/web-enquiry.resolver.ts';
import { WorkbenchResolver } from './workbench/workbench.resolver.ts';
import { peopleResolvers } from './people-resources.ts';

/** The register: a resource exists in the API when its resolver stands here or in its part about people. */
export const resolvers = [
  AuthResolver,
  CollectedTodayResolver,
  AccountResolver,
  UserResolver,
  UserEvents,
  ImportResolver,
  NoteResolver,
  AttachmentResolver,
  AccessLogResolver,
  TimelineResolver,
  AuditEntryResolver,
  PseudonymisedResolver,
  ReportResolver,
  PromiseResolver,
  RightsResolver,
  SavedViewResolver,
  SearchResolver,
  WorkbenchResolver,
  OrganisationResolver,
  OrganisationProfileResolver,
  OrganisationProfileEvents,
  LetterResolver,
  OutboxMailResolver,
  ProcessorContractResolver,
  ProcessorContractEvents,
  ChecklistResolver,
  ContractClauseResolver,
  DueDiligenceReviewResolver,
  DueDiligenceReviewEvents,
  SubProcessorResolver,
  SubProcessorEvents,
  SubProcessorChangeResolver,
  SubProcessorChangeEvents,
  ProcessorInstructionResolver,
  DeletionCertificateResolver,
  TransferResolver,
  ComplaintCaseResolver,
  ComplaintCaseEvents,
  ComplaintPeopleResolver,
  SubmitComplaintResolver,
  AllegationResolver,
  ComplaintActionResolver,
  ComplaintActionEvents,
  ComplaintContactResolver,
  RegulatorContactResolver,
  RegulatorContactEvents,
  IntakeResolver,
  IntakeEvents,
  SubmitEnquiryResolver,
  WebEnquiryResolver,
  WebEnquiryEvents,
  OnlineIdentifierResolver,
  LegalHoldResolver,
  LegalHoldEvents,
  InformationRequestResolver,
  InformationRequestEvents,
  SharingAgreementResolver,
  SharingAgreementEvents,
  AgreementChecklistResolver,
  AgreementPartyResolver,
  AgreementItemResolver,
  AgreementDataItemResolver,
  PolicyDocumentResolver,
  PolicyDocumentEvents,
  PurposeResolver,
  PurposeEvents,
  DataItemResolver,
  DataItemEvents,
  MinimisationReviewResolver,
  MinimisationReviewEvents,
  ProcessingActivityResolver,
  ProcessingActivityEvents,
  RetentionRuleResolver,
  RetentionRuleEvents,
  RetentionOverrideResolver,
  RetentionOverrideEvents,
  CalculatorResolver,
  PublishedScheduleResolver,
  RetentionRunResolver,
  RetentionRunEvents,
  RetentionRunItemResolver,
  DestructionCertificateResolver,
  RecordHoldingResolver,
  RecordHoldingEvents,
  ...peopleResolvers,
] as const;
