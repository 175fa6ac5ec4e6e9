import { afterLastContact } from '../disposal/after-last-contact.ts';
import { DisposalKind } from '../disposal/disposal.vocabulary.ts';
import { WebEnquiry } from './web-enquiry.entity.ts';

/** What came through the website goes 12 months after the last contact, answered or not, and what was made of it keeps its own period (S8, RR-WEB). */
export const webEnquiryDisposal = afterLastContact(WebEnquiry, {
  kind: DisposalKind.WEB_ENQUIRY,
  ruleCode: 'RR-WEB',
  destroy: 'dispose_web_enquiry',
});
