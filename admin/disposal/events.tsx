import * as documents from '../../schema/generated/graphql.ts';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { WhatGoes } from './WhatGoes.tsx';

const reason = <NarrativeEntry source="reason" needed />;

/** The events of a run, the most usual first. */
export const retentionRunEvents: RecordEvents = {
  approve: { document: documents.ApproveRetentionRunDocument, form: <WhatGoes /> },
  execute: { document: documents.ExecuteRetentionRunDocument, form: <WhatGoes />, quiet: true },
  submit: { document: documents.SubmitRetentionRunDocument, form: <WhatGoes /> },
  beginReview: { document: documents.BeginReviewRetentionRunDocument },
  retry: { document: documents.RetryRetentionRunDocument, form: <WhatGoes /> },
  reopen: { document: documents.ReopenRetentionRunDocument },
  sendBack: { document: documents.SendBackRetentionRunDocument, form: reason, quiet: true },
  stop: { document: documents.StopRetentionRunDocument, form: reason, quiet: true },
  cancel: { document: documents.CancelRetentionRunDocument, form: reason, quiet: true },
};
