import * as documents from '../../schema/generated/graphql.ts';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { AdviceShown } from './AdviceShown.tsx';

const reason = <NarrativeEntry source="reason" needed />;

/** The events of an entry, the most usual first (SD-09). */
export const processingActivityEvents: RecordEvents = {
  // The advice is only shown: what the event takes no input for is not sent.
  activate: { document: documents.ActivateProcessingActivityDocument, form: <AdviceShown /> },
  advise: {
    document: documents.AdviseProcessingActivityDocument,
    form: <NarrativeEntry source="advice" needed />,
  },
  review: {
    document: documents.ReviewProcessingActivityDocument,
    form: <NarrativeEntry source="findings" needed />,
  },
  revise: { document: documents.ReviseProcessingActivityDocument },
  return: { document: documents.ReturnProcessingActivityDocument, form: reason, quiet: true },
  discard: { document: documents.DiscardProcessingActivityDocument, form: reason, quiet: true },
  end: { document: documents.EndProcessingActivityDocument, form: reason, quiet: true },
};
