import { ComplaintAction } from '../complaint/complaint-action.entity.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { ContactDetail } from '../contact-detail/contact-detail.entity.ts';
import { MinimisationReview } from '../data-item/minimisation-review.entity.ts';
import { InformationRequest } from '../information-request/information-request.entity.ts';
import { Intake, IntakeKind, RequestedRight } from '../intake/intake.entity.ts';
import { AgencyConsentLiaison } from '../referral/agency-liaison.entity.ts';
import { RetentionOverride } from '../retention-rule/retention-override.entity.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import { guestsTold } from './attendances.ts';
import { paymentsContracted } from './payments.ts';
import { questionsInUse, withdrawnAtOnce } from './consents.ts';
import { Disclosure } from '../sharing/disclosure.entity.ts';
import { DisclosureKind, SharingPermission } from '../sharing/disclosure.vocabulary.ts';
import { RecipientNotification } from '../sharing/recipient-notification.entity.ts';
import {
  claimsHaveCases,
  forPurposesInForce,
  incapacityGiven,
  inLineWithPolicies,
  noneForMembersOnly,
  onACondition,
  projectsMapped,
  publicationProven,
  purposesApproved,
  rolesRecorded,
  underPolicy,
} from './activities.ts';
import { dated } from './dated.ts';
import { shared } from './disclosures.ts';
import {
  agreements,
  binds,
  contracts,
  eachOf,
  hasTask,
  isAssured,
  isCertified,
  isReviewed,
  isRunning,
  isSecure,
  isSelected,
  says,
} from './documents.ts';
import { monitoringCarried, noticesHonoured } from './equality.ts';
import { itemsServePurposes } from './minimisation.ts';
import { objectionsKept, preferencesSought } from './preferences.ts';
import { informedFirst, researchInWriting } from './research.ts';
import { careOnTick, questionsAsked, refusalsReviewed, sourcesTold } from './referrals.ts';
import { everyMedium, paperHoldings, profileInForce, scheduleInUse } from './registers.ts';
import type { Watch } from './standing.ts';
import { enquiriesPurged, identifiersPurged } from './web.ts';

/** Requests about data that use a right, or none that was named (M12). */
function requested(requestedRight: RequestedRight | null): Watch {
  return dated(Intake, { where: { kind: IntakeKind.RIGHTS_REQUEST, requestedRight } });
}

/**
 * What Wellkept keeps today, and by which live records. A promise that is not here is not built: the panel says so,
 * and nobody takes silence for keeping. S23, S25, S27, S43, S45 and S76 are kept by rules alone; their
 * tests are their evidence.
 */
export const KEPT_BY: Readonly<Record<string, readonly Watch[]>> = {
  S3: [questionsAsked],
  S4: [questionsAsked],
  S5: [dated(AgencyConsentLiaison)],
  S6: [careOnTick, refusalsReviewed],
  // Whatever is asked for without naming a right may be meant as access.
  S7: [requested(RequestedRight.ACCESS), requested(null)],
  S8: [enquiriesPurged],
  S9: [forPurposesInForce, purposesApproved, shared(() => ({ emergency: false }))],
  S10: [shared(() => ({ emergency: false })), dated(Disclosure)],
  S11: [requested(RequestedRight.ACCESS), requested(RequestedRight.RECTIFICATION)],
  S13: [rolesRecorded],
  S15: [profileInForce],
  S20: [everyMedium],
  S21: [itemsServePurposes, dated(MinimisationReview)],
  S22: [guestsTold],
  S23: [],
  S24: [identifiersPurged],
  S25: [],
  S26: [onACondition],
  S27: [],
  S28: [sourcesTold],
  S43: [],
  S44: [dated(ContactDetail)],
  S45: [],
  S46: [questionsInUse],
  S47: [preferencesSought],
  S48: [underPolicy],
  S49: [researchInWriting, shared(() => ({ study: { $ne: null } }))],
  S50: [informedFirst],
  S51: [researchInWriting],
  S52: [inLineWithPolicies],
  S53: [monitoringCarried, noticesHonoured],
  S54: [projectsMapped],
  S55: [claimsHaveCases],
  S56: [incapacityGiven, shared(() => ({ permission: SharingPermission.VITAL_INTERESTS }))],
  S57: [publicationProven],
  S58: [noneForMembersOnly],
  S68: [contracts(isRunning)],
  S69: [contracts(says('PC-10'))],
  S70: [contracts(eachOf(says('PC-11', 'PC-12'), isSecure))],
  S71: [shared(() => ({ permission: { $ne: SharingPermission.CONSENT } }))],
  S72: [paymentsContracted],
  S73: [shared(() => ({ kind: DisclosureKind.ONWARD_REFERRAL })), dated(RecipientNotification)],
  S74: [agreements(binds('DSA-07', 'DSA-13', 'DSA-16'))],
  S75: [shared(() => ({ kind: DisclosureKind.ONWARD_REFERRAL }))],
  S76: [],
  S77: [contracts(hasTask)],
  S78: [contracts(isSelected)],
  S79: [contracts(eachOf(says(), isReviewed))],
  S80: [contracts(isRunning), contracts(isCertified, true)],
  S81: [agreements(isAssured)],
  S83: [paperHoldings],
  S85: [scheduleInUse],
  S87: [dated(InformationRequest)],
  S88: [dated(RetentionRule), dated(RetentionOverride)],
  S103: [objectionsKept],
  S104: [questionsInUse, withdrawnAtOnce],
  S105: [dated(ComplaintCase, { kinds: ['ACKNOWLEDGE', 'ASSIGN_INVESTIGATOR', 'REPLY_TO_REGULATOR'] })],
  S106: [
    dated(ComplaintCase, { kinds: ['PROGRESS', 'OUTCOME', 'INFORMATION', 'REVIEW', 'CLOSE'] }),
    dated(ComplaintAction),
  ],
  S107: [dated(Intake, { where: { kind: IntakeKind.QUESTION } })],
};
