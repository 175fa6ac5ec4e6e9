import * as documents from '../../schema/generated/graphql.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { today } from '../core/day.ts';
import { SigningAdviceShown } from './SigningAdviceShown.tsx';
import { ADVICE, TRIGGERS } from './values.ts';

const reason = <NarrativeEntry source="reason" needed />;
const remediationOwner = <LinkEntry source="remediationOwner" resource="users" name="displayName" needed />;

/** The events of a processor contract, the most usual first (§4.4). */
export const processorContractEvents: RecordEvents = {
  startDueDiligence: { document: documents.StartDueDiligenceProcessorContractDocument },
  passDueDiligence: { document: documents.PassDueDiligenceProcessorContractDocument },
  completeChecklist: { document: documents.CompleteChecklistProcessorContractDocument },
  sign: {
    document: documents.SignProcessorContractDocument,
    form: (
      <>
        <SigningAdviceShown />
        <DayEntry source="signedOn" needed />
        <TextEntry source="counterSignatory" needed />
        <DayEntry source="counterSignedOn" needed />
        <NarrativeEntry source="reasonNotFollowed" rows={3} />
      </>
    ),
    defaultValues: () => ({ signedOn: today() }),
  },
  activate: { document: documents.ActivateProcessorContractDocument },
  passReview: {
    document: documents.PassReviewProcessorContractDocument,
    form: (
      <>
        <DayEntry source="reviewedOn" needed />
        <NarrativeEntry source="notes" needed />
      </>
    ),
    defaultValues: () => ({ reviewedOn: today() }),
  },
  fixIssues: { document: documents.FixIssuesProcessorContractDocument },
  reinstate: { document: documents.ReinstateProcessorContractDocument },
  offboard: { document: documents.OffboardProcessorContractDocument },
  end: { document: documents.EndProcessorContractDocument },
  advise: {
    document: documents.AdviseProcessorContractDocument,
    form: (
      <>
        <ChoiceEntry source="advice" of="SigningAdvice" values={ADVICE} needed />
        <NarrativeEntry source="dpoAdvice" needed />
      </>
    ),
  },
  raiseIssues: {
    document: documents.RaiseIssuesProcessorContractDocument,
    form: (
      <>
        <NarrativeEntry source="issues" needed />
        {remediationOwner}
        <DayEntry source="dueBy" needed />
      </>
    ),
  },
  startReview: {
    document: documents.StartReviewProcessorContractDocument,
    quiet: true,
    form: <ChoiceEntry source="trigger" of="ReviewTrigger" values={TRIGGERS} needed />,
  },
  suspend: { document: documents.SuspendProcessorContractDocument, quiet: true, form: reason },
  adviseOnSuspension: {
    document: documents.AdviseOnSuspensionProcessorContractDocument,
    quiet: true,
    form: <NarrativeEntry source="suspensionAdvice" needed />,
  },
  giveNotice: {
    document: documents.GiveNoticeProcessorContractDocument,
    quiet: true,
    form: (
      <>
        <DayEntry source="endsOn" needed />
        {reason}
      </>
    ),
  },
  takeOn: {
    document: documents.TakeOnProcessorContractDocument,
    quiet: true,
    form: (
      <>
        <DayEntry source="inForceSince" needed />
        {remediationOwner}
        <DayEntry source="dueBy" needed />
      </>
    ),
  },
  returnToNegotiation: {
    document: documents.ReturnToNegotiationProcessorContractDocument,
    quiet: true,
    form: reason,
  },
  failDueDiligence: {
    document: documents.FailDueDiligenceProcessorContractDocument,
    quiet: true,
    form: reason,
  },
  abandon: { document: documents.AbandonProcessorContractDocument, quiet: true, form: reason },
};
