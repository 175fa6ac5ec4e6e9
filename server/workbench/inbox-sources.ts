import { ComplaintActionStatus, ComplaintAction } from '../complaint/complaint-action.entity.ts';
import { ComplaintActionResolver } from '../complaint/complaint-action.resolver.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { ComplaintCaseResolver } from '../complaint/complaint.resolver.ts';
import { ComplaintStatus } from '../complaint/complaint.vocabulary.ts';
import {
  InformationRequest,
  InformationRequestStatus,
} from '../information-request/information-request.entity.ts';
import { InformationRequestResolver } from '../information-request/information-request.resolver.ts';
import { Intake, IntakeStatus } from '../intake/intake.entity.ts';
import { IntakeResolver } from '../intake/intake.resolver.ts';
import { WebEnquiry, WebEnquiryStatus } from '../web-enquiry/web-enquiry.entity.ts';
import { WebEnquiryResolver } from '../web-enquiry/web-enquiry.resolver.ts';
import { dated, not, only, type Source } from './source.ts';

/** What comes in and has a date: complaints, calls, questions and what is sent through the website. */
export const inboxSources: readonly Source[] = [
  dated(ComplaintCase, ComplaintCaseResolver, {
    open: not(ComplaintStatus.CLOSED, ComplaintStatus.WITHDRAWN, ComplaintStatus.REROUTED),
    title: 'title',
    owner: 'investigator',
  }),
  dated(ComplaintAction, ComplaintActionResolver, {
    open: only(ComplaintActionStatus.OPEN),
    title: 'what',
    owner: 'owner',
    inside: [{ field: 'complaint', entity: ComplaintCase }],
  }),
  dated(Intake, IntakeResolver, { open: only(IntakeStatus.OPEN), title: 'personName', owner: 'owner' }),
  dated(InformationRequest, InformationRequestResolver, {
    open: only(InformationRequestStatus.RECEIVED),
    title: 'personName',
  }),
  // For those who answer; the officer reads the dates alone.
  dated(WebEnquiry, WebEnquiryResolver, {
    open: only(WebEnquiryStatus.OPEN),
    title: 'reference',
    by: 'answer',
  }),
];
