import { AssignmentResolver } from './assignment/assignment.resolver.ts';
import { SupervisionResolver } from './assignment/supervision.resolver.ts';
import { EventAttendanceResolver } from './attendance/event-attendance.resolver.ts';
import { BreakGlassGrantEvents, BreakGlassGrantResolver } from './break-glass/break-glass.resolver.ts';
import { ClientMergeEvents, ClientMergeResolver } from './client-merge/client-merge.resolver.ts';
import { ClientNoticeResolver } from './client/notice.resolver.ts';
import { LikelyClientsResolver } from './client/likely-clients.resolver.ts';
import { ClientResolver } from './client/client.resolver.ts';
import {
  ResearchConsentRequestEvents,
  ResearchConsentRequestResolver,
} from './research/research-consent.resolver.ts';
import { ResearchStudyEvents, ResearchStudyResolver } from './research/research-study.resolver.ts';
import { RestrictionEvents, RestrictionResolver } from './client/restriction.resolver.ts';
import { CommunicationLogResolver } from './communication/communication-log.resolver.ts';
import { MarketingSuppressionResolver } from './communication/marketing-suppression.resolver.ts';
import { MayContactResolver } from './communication/may-contact.resolver.ts';
import { PreferenceLinkEvents, PreferenceLinkResolver } from './communication/preference-link.resolver.ts';
import {
  CommunicationPreferenceResolver,
  PreferenceInquiryResolver,
} from './communication/preferences.resolver.ts';
import { ConsentQuestionEvents, ConsentQuestionResolver } from './consent/consent-question.resolver.ts';
import { ConsentRecordEvents, ConsentRecordResolver } from './consent/consent-record.resolver.ts';
import { ContactDetailEvents, ContactDetailResolver } from './contact-detail/contact-detail.resolver.ts';
import { EqualityNoticeEvents, EqualityNoticeResolver } from './equality/equality-notice.resolver.ts';
import { EqualityResolver } from './equality/equality.resolver.ts';
import { PaymentShareResolver } from './payment/payment-share.resolver.ts';
import {
  AgencyConsentLiaisonEvents,
  AgencyConsentLiaisonResolver,
} from './referral/agency-liaison.resolver.ts';
import { ConsentTabEvents, ConsentTabResolver } from './referral/consent-tab.resolver.ts';
import { ReferralEvents, ReferralResolver } from './referral/referral.resolver.ts';
import { ReferralDraftResolver } from './referral/draft.resolver.ts';
import { RegisterReferralResolver } from './referral/register.resolver.ts';
import { ClientCasesResolver } from './complaint/client-cases.resolver.ts';
import { ClientRepresentativesResolver } from './representative/client-representatives.resolver.ts';
import { GillickAssessmentResolver } from './representative/gillick-assessment.resolver.ts';
import { RepresentativeEvents, RepresentativeResolver } from './representative/representative.resolver.ts';
import { SharingCheckResolver } from './sharing/check.resolver.ts';
import { DisclosureEvents, DisclosureResolver } from './sharing/disclosure.resolver.ts';
import {
  RecipientNotificationEvents,
  RecipientNotificationResolver,
} from './sharing/recipient-notification.resolver.ts';
import { SharingRecipientsResolver } from './sharing/recipients.resolver.ts';

/** The part of the register that holds what belongs to a client, and who cares for her. */
export const peopleResolvers = [
  ClientResolver,
  RestrictionResolver,
  RestrictionEvents,
  BreakGlassGrantResolver,
  BreakGlassGrantEvents,
  LikelyClientsResolver,
  ClientNoticeResolver,
  ClientMergeResolver,
  ClientMergeEvents,
  ContactDetailResolver,
  ContactDetailEvents,
  AssignmentResolver,
  SupervisionResolver,
  RepresentativeResolver,
  RepresentativeEvents,
  GillickAssessmentResolver,
  ClientCasesResolver,
  ClientRepresentativesResolver,
  PreferenceInquiryResolver,
  CommunicationPreferenceResolver,
  PreferenceLinkResolver,
  PreferenceLinkEvents,
  MayContactResolver,
  MarketingSuppressionResolver,
  CommunicationLogResolver,
  ConsentQuestionResolver,
  ConsentQuestionEvents,
  ConsentRecordResolver,
  ConsentRecordEvents,
  RegisterReferralResolver,
  ReferralDraftResolver,
  ReferralResolver,
  ReferralEvents,
  ConsentTabResolver,
  ConsentTabEvents,
  AgencyConsentLiaisonResolver,
  AgencyConsentLiaisonEvents,
  ResearchStudyResolver,
  ResearchStudyEvents,
  ResearchConsentRequestResolver,
  ResearchConsentRequestEvents,
  DisclosureResolver,
  DisclosureEvents,
  RecipientNotificationResolver,
  RecipientNotificationEvents,
  SharingRecipientsResolver,
  SharingCheckResolver,
  PaymentShareResolver,
  EventAttendanceResolver,
  EqualityResolver,
  EqualityNoticeResolver,
  EqualityNoticeEvents,
] as const;
