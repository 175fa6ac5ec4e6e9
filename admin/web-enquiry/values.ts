import type { EnquiryBecame, NoReplyReason, WebEnquiryStatus } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const ENQUIRY_STATUSES = [
  'OPEN',
  'ANSWERED',
  'CONVERTED',
  'CLOSED',
] as const satisfies readonly WebEnquiryStatus[];
export const NO_REPLY_REASONS = [
  'ADVERTISING',
  'NOTHING_ASKED',
  'SENT_TWICE',
] as const satisfies readonly NoReplyReason[];

/** Where the panel keeps what an enquiry became. */
export const BECAME_RESOURCE = {
  REFERRAL: 'referrals',
  COMPLAINT: 'complaintCases',
  RIGHTS_REQUEST: 'intakes',
  INFORMATION_REQUEST: 'informationRequests',
} as const satisfies Record<EnquiryBecame, string>;
