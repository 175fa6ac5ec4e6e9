import * as documents from '../../schema/generated/graphql.ts';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';

const reason = <NarrativeEntry source="reason" needed />;

/** The events of a rule, the most usual first. */
export const retentionRuleEvents: RecordEvents = {
  activate: { document: documents.ActivateRetentionRuleDocument },
  confirmCeiling: { document: documents.ConfirmCeilingRetentionRuleDocument },
  acceptCeiling: { document: documents.AcceptCeilingRetentionRuleDocument, quiet: true },
  revise: { document: documents.ReviseRetentionRuleDocument },
  retire: { document: documents.RetireRetentionRuleDocument, quiet: true },
};

/** The events of an override, the most usual first. */
export const retentionOverrideEvents: RecordEvents = {
  countersign: { document: documents.CountersignRetentionOverrideDocument },
  approve: { document: documents.ApproveRetentionOverrideDocument },
  review: {
    document: documents.ReviewRetentionOverrideDocument,
    form: <DayEntry source="reviewAt" needed />,
  },
  refuse: { document: documents.RefuseRetentionOverrideDocument, form: reason, quiet: true },
  end: { document: documents.EndRetentionOverrideDocument, form: reason, quiet: true },
};
