import * as documents from '../../schema/generated/graphql.ts';
import { today } from '../core/day.ts';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';

const reason = <NarrativeEntry source="reason" needed />;

/** The events of an edition, the most usual first. */
export const policyDocumentEvents: RecordEvents = {
  approve: { document: documents.ApprovePolicyDocumentDocument },
  submit: { document: documents.SubmitPolicyDocumentDocument },
  review: {
    document: documents.ReviewPolicyDocumentDocument,
    form: <NarrativeEntry source="findings" needed />,
  },
  revise: { document: documents.RevisePolicyDocumentDocument },
  return: { document: documents.ReturnPolicyDocumentDocument, form: reason, quiet: true },
  discard: { document: documents.DiscardPolicyDocumentDocument, quiet: true },
  ceaseReliance: {
    document: documents.CeaseReliancePolicyDocumentDocument,
    form: <DayEntry source="ceasedOn" needed />,
    defaultValues: () => ({ ceasedOn: today() }),
    quiet: true,
  },
  withdraw: { document: documents.WithdrawPolicyDocumentDocument, form: reason, quiet: true },
};
