import * as documents from '../../schema/generated/graphql.ts';
import type { ContactMethod } from '../../schema/generated/graphql.ts';
import type { RaRecord } from 'react-admin';
import { namingEvents } from '../client/NamedClient.tsx';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { StaffEntry } from '../user/StaffEntry.tsx';
import { INTAKE_KINDS, METHODS } from './values.ts';

const Method = () => <ChoiceEntry source="method" of="ContactMethod" values={METHODS} needed />;
const Investigator = () => <LinkEntry source="investigator" resource="users" name="displayName" needed />;
const now = () => new Date().toISOString();

/** The way by which a letter reaches the person: what of an address the case has, and none where it has neither. */
function wayTo({ complainantEmail, complainantAddress }: RaRecord): ContactMethod | undefined {
  if (complainantEmail) return 'EMAIL';
  return complainantAddress ? 'POST' : undefined;
}

const accounts = (people: RaRecord[] | null) => (people ?? []).map(({ id }) => id);

/** The events of a complaint, the most usual first (§4.1). */
export const complaintEvents: RecordEvents = {
  acknowledge: {
    document: documents.AcknowledgeComplaintDocument,
    form: (
      <>
        <InstantEntry source="sentAt" needed />
        <Method />
        <FlagEntry source="writeLetter" />
      </>
    ),
    defaultValues: record => ({ sentAt: now(), method: wayTo(record), writeLetter: true }),
  },
  assignInvestigator: { document: documents.AssignInvestigatorComplaintDocument, form: <Investigator /> },
  infoReceived: {
    document: documents.InfoReceivedComplaintDocument,
    form: (
      <>
        <InstantEntry source="cameAt" needed />
        <Method />
        <NarrativeEntry source="summary" needed />
      </>
    ),
    defaultValues: () => ({ cameAt: now() }),
  },
  draftDecision: {
    document: documents.DraftDecisionComplaintDocument,
    form: (
      <>
        <NarrativeEntry source="decision" rows={8} needed />
        <NarrativeEntry source="apology" />
        <NarrativeEntry source="learning" />
      </>
    ),
  },
  approve: { document: documents.ApproveComplaintDocument },
  return: { document: documents.ReturnComplaintDocument, form: <NarrativeEntry source="reason" needed /> },
  sendOutcome: {
    document: documents.SendOutcomeComplaintDocument,
    form: (
      <>
        <InstantEntry source="sentAt" needed />
        <ChoiceEntry source="method" of="ContactMethod" values={['EMAIL', 'POST', 'IN_PERSON']} needed />
      </>
    ),
    defaultValues: record => ({ sentAt: now(), method: wayTo(record) }),
  },
  completeReview: {
    document: documents.CompleteReviewComplaintDocument,
    form: (
      <>
        <ChoiceEntry source="outcome" of="ReviewOutcome" values={['CONFIRMED', 'CHANGED']} needed />
        <NarrativeEntry source="findings" rows={6} needed />
        <NarrativeEntry source="apology" />
        <InstantEntry source="sentAt" needed />
        <ChoiceEntry source="method" of="ContactMethod" values={['EMAIL', 'POST', 'IN_PERSON']} needed />
      </>
    ),
    defaultValues: record => ({ sentAt: now(), method: wayTo(record) }),
  },
  close: {
    document: documents.CloseComplaintDocument,
    form: <TextEntry source="linkedReferences" />,
    defaultValues: ({ linkedReferences }) => ({ linkedReferences }),
  },
  updateProgress: {
    document: documents.UpdateProgressComplaintDocument,
    form: (
      <>
        <NarrativeEntry source="done" needed />
        <NarrativeEntry source="remaining" needed />
        <InstantEntry source="sentAt" needed />
        <Method />
        <FlagEntry source="writeLetter" />
      </>
    ),
    defaultValues: record => ({ sentAt: now(), method: wayTo(record), writeLetter: true }),
  },
  askComplainant: {
    document: documents.AskComplainantComplaintDocument,
    form: (
      <>
        <NarrativeEntry source="question" needed />
        <InstantEntry source="sentAt" needed />
        <Method />
      </>
    ),
    defaultValues: () => ({ sentAt: now() }),
  },
  recordAuthority: {
    document: documents.RecordAuthorityComplaintDocument,
    form: (
      <>
        <NarrativeEntry source="evidence" needed />
        <InstantEntry source="cameAt" needed />
        <Method />
      </>
    ),
    defaultValues: () => ({ cameAt: now() }),
  },
  agreeResponse: {
    document: documents.AgreeResponseComplaintDocument,
    form: (
      <>
        <DayEntry source="respondBy" needed />
        <NarrativeEntry source="reason" needed />
        <InstantEntry source="agreedAt" needed />
        <Method />
      </>
    ),
    defaultValues: () => ({ agreedAt: now() }),
    quiet: true,
  },
  requestReview: {
    document: documents.RequestReviewComplaintDocument,
    form: (
      <>
        <NarrativeEntry source="reason" needed />
        <InstantEntry source="cameAt" needed />
        <Method />
      </>
    ),
    defaultValues: () => ({ cameAt: now() }),
  },
  changeInvestigator: { document: documents.ChangeInvestigatorComplaintDocument, form: <Investigator /> },
  namePeople: {
    document: documents.NamePeopleComplaintDocument,
    form: (
      <>
        <StaffEntry source="subjects" />
        <StaffEntry source="contestedActBy" />
        <StaffEntry source="witnesses" />
      </>
    ),
    // Whoever is named already stays named unless the officer takes them away.
    defaultValues: record => ({
      subjects: accounts(record.subjectPeople),
      contestedActBy: accounts(record.contestedActPeople),
      witnesses: accounts(record.witnessPeople),
    }),
  },
  ...namingEvents(documents.NameClientComplaintDocument, documents.DropClientComplaintDocument),
  confirmReceipt: { document: documents.ConfirmReceiptComplaintDocument },
  dismissReceipt: { document: documents.DismissReceiptComplaintDocument, quiet: true },
  proposeReceipt: {
    document: documents.ProposeReceiptComplaintDocument,
    form: (
      <>
        <InstantEntry source="receivedAt" needed />
        <NarrativeEntry source="reason" needed />
      </>
    ),
    defaultValues: record => ({ receivedAt: record.receivedAt }),
    quiet: true,
  },
  reroute: {
    document: documents.RerouteComplaintDocument,
    form: (
      <>
        <ChoiceEntry source="kind" of="IntakeKind" values={INTAKE_KINDS} needed />
        <NarrativeEntry source="reason" needed />
        <LinkEntry source="owner" resource="users" name="displayName" />
        <InstantEntry source="toldAt" needed />
        <Method />
      </>
    ),
    defaultValues: () => ({ toldAt: now() }),
  },
  withdraw: {
    document: documents.WithdrawComplaintDocument,
    form: (
      <>
        <NarrativeEntry source="evidence" needed />
        <InstantEntry source="cameAt" needed />
        <Method />
        <FlagEntry source="continueOfOwnMotion" />
      </>
    ),
    defaultValues: () => ({ cameAt: now() }),
  },
  reopen: { document: documents.ReopenComplaintDocument, form: <NarrativeEntry source="reason" needed /> },
};
