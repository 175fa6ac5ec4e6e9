import {
  ApproveConsentQuestionDocument,
  DiscardConsentQuestionDocument,
  InvalidateConsentRecordDocument,
  RetireConsentQuestionDocument,
  WithdrawConsentRecordDocument,
} from '../../schema/generated/graphql.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { DEFECTS, HOWS } from './values.ts';

/** What can be done with an answer. */
export const consentEvents = {
  withdraw: {
    document: WithdrawConsentRecordDocument,
    form: (
      <>
        <ChoiceEntry source="withdrawnHow" of="ConsentHow" values={HOWS} needed />
        <InstantEntry source="withdrawalSaidAt" />
      </>
    ),
  },
  invalidate: {
    document: InvalidateConsentRecordDocument,
    form: (
      <>
        <ChoiceEntry source="defect" of="ConsentDefect" values={DEFECTS} needed />
        <NarrativeEntry source="invalidatedReason" needed />
        <NarrativeEntry source="remediation" needed />
      </>
    ),
    quiet: true,
  },
} satisfies RecordEvents;

/** What can be done with a wording. */
export const questionEvents: RecordEvents = {
  approve: { document: ApproveConsentQuestionDocument },
  discard: { document: DiscardConsentQuestionDocument, quiet: true },
  retire: { document: RetireConsentQuestionDocument, quiet: true },
};
