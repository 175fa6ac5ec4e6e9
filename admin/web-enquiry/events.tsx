import {
  AnswerWebEnquiryDocument,
  CloseWebEnquiryDocument,
  MakeComplaintWebEnquiryDocument,
  MakeInformationRequestWebEnquiryDocument,
  MakeRightsRequestWebEnquiryDocument,
} from '../../schema/generated/graphql.ts';
import { today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { YesNoEntry } from '../core/form/FlagEntry.tsx';
import { DayEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { RIGHTS } from '../intake/values.ts';
import { NO_REPLY_REASONS } from './values.ts';

/** What can be done with an enquiry, the most usual first (S8). */
export const enquiryEvents: RecordEvents = {
  answer: {
    document: AnswerWebEnquiryDocument,
    form: <DayEntry source="contactOn" needed />,
    defaultValues: () => ({ contactOn: today() }),
  },
  makeRightsRequest: {
    document: MakeRightsRequestWebEnquiryDocument,
    form: <ChoiceEntry source="requestedRight" of="RequestedRight" values={RIGHTS} needed />,
    quiet: true,
  },
  makeComplaint: {
    document: MakeComplaintWebEnquiryDocument,
    form: (
      <>
        <TextEntry source="title" needed />
        <YesNoEntry source="aboutDataProtectionOffice" needed />
        <YesNoEntry source="aboutService" needed />
      </>
    ),
    quiet: true,
  },
  makeInformationRequest: { document: MakeInformationRequestWebEnquiryDocument, quiet: true },
  close: {
    document: CloseWebEnquiryDocument,
    form: <ChoiceEntry source="noReplyReason" of="NoReplyReason" values={NO_REPLY_REASONS} needed />,
    quiet: true,
  },
};
