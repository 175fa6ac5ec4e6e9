import { useRecordContext, useTranslate } from 'react-admin';
import {
  ApproveDisclosureDocument,
  RefuseDisclosureDocument,
  ReviewEmergencyDisclosureDocument,
  SendDisclosureDocument,
  WithdrawDisclosureDocument,
} from '../../schema/generated/graphql.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { LettersTab } from '../letter/LettersTab.tsx';
import { Overview } from './Overview.tsx';
import { EXCEPTIONS, METHODS, REVIEWS } from './values.ts';

const close = <NarrativeEntry source="closingReason" needed />;

const events = {
  send: {
    document: SendDisclosureDocument,
    form: <ChoiceEntry source="method" of="SharingMethod" values={METHODS} needed />,
  },
  approve: {
    document: ApproveDisclosureDocument,
    form: (
      <>
        <NarrativeEntry source="approvalNote" needed />
        <ChoiceEntry source="restrictionException" of="RestrictionException" values={EXCEPTIONS} />
        <NarrativeEntry source="restrictionReason" rows={2} />
      </>
    ),
  },
  reviewEmergency: {
    document: ReviewEmergencyDisclosureDocument,
    form: (
      <>
        <ChoiceEntry source="review" of="EmergencyReview" values={REVIEWS} needed />
        <NarrativeEntry source="reviewNote" needed />
      </>
    ),
  },
  refuse: { document: RefuseDisclosureDocument, form: close, quiet: true },
  withdraw: { document: WithdrawDisclosureDocument, form: close, quiet: true },
};

/** One disclosure, from the proposal to what became of it. */
export function DisclosureShow() {
  const translate = useTranslate();
  const history = useHistoryTab('Disclosure');
  return (
    <RecordPage
      statusOf="DisclosureStatus"
      deadline={record => deadlineOf(translate, record)}
      events={events}
      tabs={{ overview: <Overview />, letters: <Letters />, ...history }}
    />
  );
}

function Letters() {
  const record = useRecordContext();
  return record && <LettersTab subject="Disclosure" id={String(record.id)} />;
}
