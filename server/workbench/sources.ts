import { BreakGlassGrant, BreakGlassStatus } from '../break-glass/break-glass.entity.ts';
import { BreakGlassGrantResolver } from '../break-glass/break-glass.resolver.ts';
import { Client } from '../client/client.entity.ts';
import { consentReaskUpTo } from '../clock/consent.ts';
import { ConsentRecord, ConsentStatus } from '../consent/consent-record.entity.ts';
import { ConsentRecordResolver } from '../consent/consent-record.resolver.ts';
import { ContactDetail, ContactDetailStatus } from '../contact-detail/contact-detail.entity.ts';
import { ContactDetailResolver } from '../contact-detail/contact-detail.resolver.ts';
import { deadline } from '../crud/deadline.ts';
import { PolicyDocument, PolicyDocumentStatus } from '../policy-document/policy-document.entity.ts';
import { PolicyDocumentResolver } from '../policy-document/policy-document.resolver.ts';
import { ProcessingActivityStatus } from '../processing-activity/activity.vocabulary.ts';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.ts';
import { ProcessingActivityResolver } from '../processing-activity/processing-activity.resolver.ts';
import { ContractStatus, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { ProcessorContractResolver } from '../processor-contract/processor-contract.resolver.ts';
import {
  SubProcessorChange,
  SubProcessorDecision,
} from '../processor-contract/sub-processor-change.entity.ts';
import { SubProcessorChangeResolver } from '../processor-contract/sub-processor-change.resolver.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { AgencyConsentLiaison, LiaisonStatus } from '../referral/agency-liaison.entity.ts';
import { AgencyConsentLiaisonResolver } from '../referral/agency-liaison.resolver.ts';
import { OVER, Referral } from '../referral/referral.entity.ts';
import { ReferralResolver } from '../referral/referral.resolver.ts';
import { Representative, RepresentativeStatus } from '../representative/representative.entity.ts';
import { RepresentativeResolver } from '../representative/representative.resolver.ts';
import { ResearchStudy, StudyStatus } from '../research/research-study.entity.ts';
import { ResearchStudyResolver } from '../research/research-study.resolver.ts';
import { AgreementPartyResolver } from '../sharing-agreement/agreement-parts.resolver.ts';
import { AgreementParty } from '../sharing-agreement/agreement-party.entity.ts';
import { AgreementStatus, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { SharingAgreementResolver } from '../sharing-agreement/sharing-agreement.resolver.ts';
import { Disclosure } from '../sharing/disclosure.entity.ts';
import { DisclosureResolver } from '../sharing/disclosure.resolver.ts';
import { DisclosureStatus } from '../sharing/disclosure.vocabulary.ts';
import { NotificationStatus, RecipientNotification } from '../sharing/recipient-notification.entity.ts';
import { RecipientNotificationResolver } from '../sharing/recipient-notification.resolver.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import { TransferResolver } from '../transfer/transfer.resolver.ts';
import { AccountStatus, User } from '../user/user.entity.ts';
import { inboxSources } from './inbox-sources.ts';
import { minimisationReviews } from './minimisation-source.ts';
import { retentionSources } from './retention-sources.ts';
import { dated, not, only, type Source } from './source.ts';

/** The register of everything that has a date. */
export const sources: readonly Source[] = [
  ...inboxSources,
  dated(ContactDetail, ContactDetailResolver, {
    // Of a restricted client nothing is asked: stored only (§2.6).
    open: () => ({ status: { $in: [ContactDetailStatus.RETURNED] }, restricted: false }),
    soonest: 'returnedAt',
    title: 'reference',
    inside: [{ field: 'client', entity: Client }],
  }),
  dated(ConsentRecord, ConsentRecordResolver, {
    open: today => ({
      latest: true,
      restricted: false,
      $or: [
        { status: ConsentStatus.SUPERSEDED },
        {
          status: { $in: [ConsentStatus.GRANTED, ConsentStatus.EXPIRED] },
          refreshDue: { $lte: consentReaskUpTo(today) },
        },
      ],
    }),
    title: 'reference',
    soonest: 'refreshDue',
    // For those who ask; an officer and an auditor read the answers alone.
    by: 'create',
    inside: [{ field: 'client', entity: Client }],
  }),
  dated(Representative, RepresentativeResolver, {
    open: () => ({ status: RepresentativeStatus.LAPSED, reaskedAt: null, restricted: false }),
    title: 'name',
    inside: [{ field: 'client', entity: Client }],
    by: 'markReasked',
  }),
  ...(
    [
      // Each of them for those who are told (§6.4): officers, Caldicott guardians, of an officer's the risk owner, and managers at last.
      ['review', {}],
      ['guardianship', { byOfficer: false }],
      ['oversight', { byOfficer: true, escalatedAt: null }],
      ['escalation', { escalatedAt: { $ne: null } }],
    ] as const
  ).map(([by, which]) =>
    dated(BreakGlassGrant, BreakGlassGrantResolver, {
      open: () => ({ status: { $ne: BreakGlassStatus.REVIEWED }, ...structuredClone(which) }),
      title: 'reference',
      owner: 'user',
      by,
    }),
  ),
  dated(Referral, ReferralResolver, {
    // What owes something; what is over may still owe the notice (Art 14). Of a restricted client nothing is asked: stored only (§2.6).
    open: () => ({
      restricted: false,
      $or: [
        { status: { $nin: [...OVER] }, questionsDueOn: { $ne: null }, questionsAnsweredOn: null },
        { underReview: true },
        { art14DueOn: { $ne: null }, art14GivenAt: null, art14Exception: null },
      ],
    }),
    title: 'referrer',
  }),
  dated(AgencyConsentLiaison, AgencyConsentLiaisonResolver, {
    open: () => ({
      restricted: false,
      status: { $in: [LiaisonStatus.REQUESTED, LiaisonStatus.NO_REPLY] },
    }),
    title: 'reference',
  }),
  dated(ResearchStudy, ResearchStudyResolver, {
    open: only(StudyStatus.OPEN),
    title: 'title',
    by: 'close',
  }),
  dated(Disclosure, DisclosureResolver, {
    open: () => ({ status: { $in: [DisclosureStatus.SENT] }, emergency: true, reviewedAt: null }),
    title: 'recipientName',
    by: 'reviewEmergency',
  }),
  dated(RecipientNotification, RecipientNotificationResolver, {
    open: only(NotificationStatus.DUE),
    title: 'recipientName',
    by: 'tell',
    inside: [{ field: 'disclosure', entity: Disclosure }],
  }),
  dated(ProcessorContract, ProcessorContractResolver, {
    open: not(ContractStatus.OFFBOARDED, ContractStatus.REJECTED),
    title: 'title',
    owner: 'owner',
  }),
  dated(SubProcessorChange, SubProcessorChangeResolver, {
    open: only(SubProcessorDecision.OPEN),
    title: 'reference',
    inside: [{ field: 'contract', entity: ProcessorContract }],
  }),
  dated(SharingAgreement, SharingAgreementResolver, {
    open: not(AgreementStatus.REJECTED),
    title: 'title',
    owner: 'owner',
  }),
  dated(Transfer, TransferResolver, {
    open: () => ({ endedOn: null, reviewAt: { $ne: null } }),
    title: 'recipient',
    inside: [
      {
        field: 'contract',
        entity: ProcessorContract,
        over: [ContractStatus.ENDED, ContractStatus.OFFBOARDED, ContractStatus.REJECTED],
      },
      {
        field: 'agreement',
        entity: SharingAgreement,
        over: [AgreementStatus.REJECTED, AgreementStatus.TERMINATED, AgreementStatus.EXPIRED],
      },
    ],
  }),
  dated(AgreementParty, AgreementPartyResolver, {
    open: () => ({ policyReviewAt: { $ne: null } }),
    title: 'policyDocument',
    inside: [
      {
        field: 'agreement',
        entity: SharingAgreement,
        over: [AgreementStatus.REJECTED, AgreementStatus.TERMINATED, AgreementStatus.EXPIRED],
      },
    ],
  }),
  {
    entity: Organisation,
    open: () => ({ icoExpiresOn: { $ne: null } }),
    title: 'name',
    asks: ['icoExpiresOn'],
    deadlineOf: ({ icoExpiresOn }, context) =>
      deadline('REGISTRATION', String(icoExpiresOn), context.app.clock.today(), { review: true }),
  },
  dated(PolicyDocument, PolicyDocumentResolver, {
    open: only(PolicyDocumentStatus.IN_FORCE),
    title: 'title',
    owner: 'owner',
    // For whoever can record the review; everybody reads the library.
    by: 'review',
  }),
  dated(ProcessingActivity, ProcessingActivityResolver, {
    open: only(ProcessingActivityStatus.ACTIVE),
    title: 'title',
    owner: 'owner',
    by: 'review',
  }),
  minimisationReviews,
  ...retentionSources,
  {
    entity: User,
    open: () => ({ status: AccountStatus.ACTIVE, designationsUntil: { $ne: null } }),
    title: 'displayName',
    asks: ['designationsUntil'],
    by: 'proposeRights',
    deadlineOf: ({ designationsUntil }, context) =>
      deadline('DESIGNATION_END', String(designationsUntil), context.app.clock.today(), { review: true }),
  },
];
