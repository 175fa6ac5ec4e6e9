import * as documents from '../../schema/generated/graphql.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { today } from '../core/day.ts';
import { AdviceShown } from './AdviceShown.tsx';
import { PartyEntry } from './PartyEntry.tsx';
import { PartyForm } from './PartyForm.tsx';
import { DECISIONS, DPIA_OUTCOMES } from './values.ts';

const reason = <NarrativeEntry source="reason" needed />;
const advice = <NarrativeEntry source="advice" needed />;

/** The events of a sharing agreement, the most usual first (§4.3). */
export const sharingAgreementEvents: RecordEvents = {
  submit: { document: documents.SubmitSharingAgreementDocument },
  advise: { document: documents.AdviseSharingAgreementDocument, form: advice },
  signAsGuardian: {
    document: documents.SignAsGuardianSharingAgreementDocument,
    form: (
      <>
        <AdviceShown about="approval" />
        <NarrativeEntry source="statement" needed />
      </>
    ),
  },
  // The advice is only shown: what the event takes no input for is not sent.
  approve: { document: documents.ApproveSharingAgreementDocument, form: <AdviceShown about="approval" /> },
  activate: { document: documents.ActivateSharingAgreementDocument },
  renew: {
    document: documents.RenewSharingAgreementDocument,
    form: (
      <>
        <DayEntry source="reviewedOn" needed />
        <NarrativeEntry source="notes" needed />
        <DayEntry source="endsOn" />
      </>
    ),
    defaultValues: () => ({ reviewedOn: today() }),
  },
  reinstate: {
    document: documents.ReinstateSharingAgreementDocument,
    form: <AdviceShown about="suspension" />,
  },
  confirmReturn: {
    document: documents.ConfirmReturnSharingAgreementDocument,
    form: (
      <>
        <PartyEntry among={party => !party.ourselves && !party.returnConfirmedOn} />
        <DayEntry source="confirmedOn" needed />
        <NarrativeEntry source="statement" rows={3} needed />
      </>
    ),
    defaultValues: () => ({ confirmedOn: today() }),
  },
  recordSignature: {
    document: documents.RecordSignatureSharingAgreementDocument,
    form: (
      <>
        <PartyEntry among={party => !party.leftOn} />
        <TextEntry source="signedBy" needed />
        <DayEntry source="signedOn" needed />
      </>
    ),
    defaultValues: () => ({ signedOn: today() }),
  },
  attest: {
    document: documents.AttestSharingAgreementDocument,
    form: (
      <>
        <NarrativeEntry source="entitlementBasis" needed />
        <NarrativeEntry source="securityAssessment" needed />
      </>
    ),
    quiet: true,
  },
  decideOptOut: {
    document: documents.DecideOptOutSharingAgreementDocument,
    form: (
      <>
        <ChoiceEntry source="decision" of="OptOutDecision" values={DECISIONS} needed />
        {reason}
      </>
    ),
    quiet: true,
  },
  recordDpia: {
    document: documents.RecordDpiaSharingAgreementDocument,
    form: (
      <>
        <ChoiceEntry source="outcome" of="DpiaOutcome" values={DPIA_OUTCOMES} needed />
        <TextEntry source="dpiaReference" width={30} needed />
        <DayEntry source="decidedOn" needed />
      </>
    ),
    defaultValues: () => ({ decidedOn: today() }),
    quiet: true,
  },
  amend: { document: documents.AmendSharingAgreementDocument },
  startReview: { document: documents.StartReviewSharingAgreementDocument, form: reason, quiet: true },
  accede: {
    document: documents.AccedeSharingAgreementDocument,
    form: (
      <>
        <LinkEntry source="organisation" resource="organisations" needed />
        <PartyForm joining />
        <TextEntry source="signedBy" needed />
        <DayEntry source="joinedOn" needed />
      </>
    ),
    defaultValues: () => ({ joinedOn: today(), role: 'CONTROLLER' }),
    quiet: true,
  },
  leave: {
    document: documents.LeaveSharingAgreementDocument,
    form: (
      <>
        <PartyEntry among={party => !party.ourselves && !party.leftOn} />
        <DayEntry source="leftOn" needed />
      </>
    ),
    defaultValues: () => ({ leftOn: today() }),
    quiet: true,
  },
  adviseOnSuspension: {
    document: documents.AdviseOnSuspensionSharingAgreementDocument,
    form: advice,
    quiet: true,
  },
  suspend: {
    document: documents.SuspendSharingAgreementDocument,
    form: (
      <>
        <AdviceShown about="suspension" />
        {reason}
      </>
    ),
    quiet: true,
  },
  terminate: { document: documents.TerminateSharingAgreementDocument, form: reason, quiet: true },
  takeOn: {
    document: documents.TakeOnSharingAgreementDocument,
    form: (
      <>
        <DayEntry source="inForceSince" needed />
        <LinkEntry source="remediationOwner" resource="users" name="displayName" needed />
        <DayEntry source="dueBy" needed />
      </>
    ),
    quiet: true,
  },
  return: { document: documents.ReturnSharingAgreementDocument, form: reason, quiet: true },
  reject: { document: documents.RejectSharingAgreementDocument, form: reason, quiet: true },
};
