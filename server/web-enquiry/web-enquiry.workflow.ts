import { londonDate } from '../clock/calendar.ts';
import { Choice, Day, Flag, Text } from '../crud/columns.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { refuseField } from '../errors.ts';
import { RequestedRight } from '../intake/intake.entity.ts';
import { event, workflow, type Guard } from '../workflow/workflow.ts';
import { asComplaint, asInformationRequest, asRightsRequest } from './become.ts';
import { NoReplyReason, WebEnquiry, WebEnquiryStatus as S } from './web-enquiry.entity.ts';

abstract class AnsweredInput {
  @Day({ about: 'The day on which we or the person last wrote or spoke.' })
  contactOn!: string;
}

abstract class NoReplyInput {
  @Choice(NoReplyReason, 'NoReplyReason', { about: 'Why nobody is answered.' })
  noReplyReason!: NoReplyReason;
}

/** What a complaint needs beside the message; asked, since it decides who sees it (M17). */
export abstract class ComplaintInput {
  @Text({ about: 'What it is about, in one line.', max: 150 })
  title!: string;

  @Flag({ about: 'Whether it is about our data protection office (M17).' })
  aboutDataProtectionOffice!: boolean;

  @Flag({ about: 'Whether it is also about care or service that the person had from us (CP-12).' })
  aboutService!: boolean;
}

/** What a request about data needs beside the message. */
export abstract class RightsRequestInput {
  @Choice(RequestedRight, 'RequestedRight', { about: 'The right that the person uses (S11).' })
  requestedRight!: RequestedRight;
}

/** The period runs from the latest contact, so it never moves back. */
const afterLastContact: Guard<WebEnquiry, AnsweredInput> = ({ record, input: { contactOn }, today }) => {
  notInFuture({ contactOn }, today);
  if (contactOn < londonDate(record.receivedAt)) refuseField('contactOn', 'is before the message came');
  if (contactOn < record.lastContactOn)
    refuseField('contactOn', 'is before the last contact that is recorded');
  return null;
};

/** What was left unanswered by mistake can still be a complaint or a request, whose time runs. */
const UNCONVERTED = [S.OPEN, S.ANSWERED, S.CLOSED];

/** Somebody wrote through the website, and is answered, or what she wrote becomes what it is in truth (S8). */
export const webEnquiryWorkflow = workflow(WebEnquiry, {
  answer: event<WebEnquiry, AnsweredInput>({
    about: 'Records that the person was answered; each later contact too. The period runs from the last one.',
    from: UNCONVERTED,
    to: S.ANSWERED,
    input: AnsweredInput,
    checks: [afterLastContact],
    effect: ({ record, input: { contactOn }, viewer }) => {
      Object.assign(record, { lastContactOn: contactOn, handledBy: viewer.id, noReplyReason: null });
    },
  }),
  makeComplaint: event<WebEnquiry, ComplaintInput>({
    about:
      'Makes a complaint of it, received when it was sent; the person is sent the acknowledgement L-01 (S105, M10).',
    from: UNCONVERTED,
    to: S.CONVERTED,
    input: ComplaintInput,
    effect: asComplaint,
  }),
  makeRightsRequest: event<WebEnquiry, RightsRequestInput>({
    about: 'Makes a request about data of it, received when it was sent (S11, X11).',
    from: UNCONVERTED,
    to: S.CONVERTED,
    input: RightsRequestInput,
    effect: asRightsRequest,
  }),
  makeInformationRequest: event<WebEnquiry, object>({
    about: 'Makes a question about retention of it, received when it was sent (S87).',
    from: UNCONVERTED,
    to: S.CONVERTED,
    effect: asInformationRequest,
  }),
  close: event<WebEnquiry, NoReplyInput>({
    about: 'Leaves it unanswered, with the reason; it goes at the end of its period like every other.',
    from: [S.OPEN],
    to: S.CLOSED,
    input: NoReplyInput,
    effect: ({ record, input: { noReplyReason }, viewer }) => {
      Object.assign(record, { noReplyReason, handledBy: viewer.id });
    },
  }),
});
