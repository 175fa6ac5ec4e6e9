import * as documents from '../../schema/generated/graphql.ts';
import { METHODS } from '../complaint/values.ts';
import { today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { ENDS, EXCEPTIONS, NOT_ACCEPTED } from './values.ts';

const why = <NarrativeEntry source="reviewNote" needed />;

/** What is done to a referral, the usual way first. */
export const referralEvents: RecordEvents = {
  accept: { document: documents.AcceptReferralDocument },
  activate: { document: documents.ActivateReferralDocument },
  advise: {
    document: documents.AdviseReferralDocument,
    form: <NarrativeEntry source="clinicianAdvice" needed />,
  },
  proceed: { document: documents.ProceedReferralDocument, form: why },
  acceptUrgently: {
    document: documents.AcceptUrgentlyReferralDocument,
    form: <NarrativeEntry source="urgentReason" needed />,
    quiet: true,
  },
  markArt14Given: {
    document: documents.MarkArt14GivenReferralDocument,
    form: (
      <>
        <InstantEntry source="art14GivenAt" needed />
        <ChoiceEntry source="art14Method" of="ContactMethod" values={METHODS} needed />
        <TextEntry source="art14NoticeVersion" width={12} needed />
      </>
    ),
    defaultValues: () => ({ art14GivenAt: new Date().toISOString() }),
    quiet: true,
  },
  exceptArt14: {
    document: documents.ExceptArt14ReferralDocument,
    form: (
      <>
        <ChoiceEntry source="art14Exception" of="Art14Exception" values={EXCEPTIONS} needed />
        <NarrativeEntry source="art14ExceptionReason" needed />
      </>
    ),
    quiet: true,
  },
  discharge: {
    document: documents.DischargeReferralDocument,
    form: (
      <>
        <DayEntry source="dischargedOn" defaultValue={today()} needed />
        <ChoiceEntry source="dischargeReason" of="DischargeReason" values={ENDS} needed />
      </>
    ),
    quiet: true,
  },
  reopen: {
    document: documents.ReopenReferralDocument,
    form: <NarrativeEntry source="reopenReason" needed />,
  },
  referBack: { document: documents.ReferBackReferralDocument, form: why, quiet: true },
  closeNotAccepted: { document: documents.CloseNotAcceptedReferralDocument, form: why, quiet: true },
  notAccept: {
    document: documents.NotAcceptReferralDocument,
    form: <ChoiceEntry source="notAcceptedReason" of="NotAcceptedReason" values={NOT_ACCEPTED} needed />,
    quiet: true,
  },
};
