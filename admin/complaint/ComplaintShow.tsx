import { useRecordContext, useTranslate } from 'react-admin';
import { DocumentsTab } from '../attachment/DocumentsTab.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import {
  asChoice,
  asChoices,
  asDay,
  asInstant,
  asLink,
  asMail,
  asNarrative,
  asYesNo,
  type Shown,
  asPerson,
} from '../core/show/shown.tsx';
import { HistoryTab } from '../history/HistoryTab.tsx';
import { useHoldsTab } from '../hold/useHoldsTab.tsx';
import { LettersTab } from '../letter/LettersTab.tsx';
import { NotesPanel } from '../note/NotesPanel.tsx';
import { Checklist } from './Checklist.tsx';
import { Contacts } from './Contacts.tsx';
import { complaintEvents } from './events.tsx';
import { Investigation } from './Investigation.tsx';

/** One complaint. */
export function ComplaintShow() {
  const translate = useTranslate();
  const holds = useHoldsTab('ComplaintCase');
  return (
    <RecordPage
      statusOf="ComplaintStatus"
      deadline={record => deadlineOf(translate, record)}
      owner={record => record.investigator?.displayName}
      events={complaintEvents}
      tabs={{
        overview: <Overview />,
        investigation: <Investigation />,
        checklist: <Checklist />,
        contacts: <Contacts />,
        ...holds,
        documents: <Of part={DocumentsTab} />,
        letters: <Of part={LettersTab} />,
        notes: <Of part={NotesPanel} />,
        history: <Of part={HistoryTab} />,
      }}
    />
  );
}

function Of({ part: Part }: { part: (props: { subject: string; id: string }) => React.ReactNode }) {
  const record = useRecordContext();
  return record ? <Part subject="ComplaintCase" id={String(record.id)} /> : null;
}

const asClient = asLink('clients', 'reference');

const asPeople: Shown = value =>
  (value as { displayName: string }[]).map(p => p.displayName).join(', ') || '–';

function Overview() {
  const translate = useTranslate();
  const bySelf = useRecordContext()?.channel === 'WEB_FORM' && translate('pages.complaint.by_form');
  return (
    <>
      <Details title="resources.complaintCases.sections.matter">
        <Detail source="title" />
        <Detail source="summary" show={asNarrative} />
        <Detail source="theme" show={asChoice('ComplaintTheme')} />
        <Detail source="tracks" show={asChoices('ComplaintTrack')} />
        <Detail source="channel" show={asChoice('ComplaintChannel')} />
        <Detail source="receivedAt" show={asInstant} />
        <Detail source="proposedReceivedAt" show={asInstant} onlyIfSet />
        <Detail source="receiptReason" show={asNarrative} onlyIfSet />
        <Detail source="receiptProposer" show={asPerson} onlyIfSet />
        <Detail source="publicCode" onlyIfSet />
        <Detail source="loggedBy" show={asPerson} empty={bySelf || undefined} />
      </Details>
      <Details title="resources.complaintCases.sections.person">
        <Detail source="complainantName" />
        <Detail source="complainantPhone" onlyIfSet />
        <Detail source="complainantEmail" show={asMail} />
        <Detail source="complainantAddress" show={asNarrative} onlyIfSet />
        <Detail source="isDataSubject" show={asYesNo} />
        <Detail source="dataSubjectName" onlyIfSet />
        <Detail source="client" show={asClient} onlyIfSet />
        <Detail source="authority" show={asChoice('RepresentativeAuthority')} />
        <Detail source="isChild" show={asYesNo} />
        <Detail source="letterFormat" show={asChoice('LetterFormat')} />
      </Details>
      <Details title="resources.complaintCases.sections.clock">
        <Detail source="ackDue" show={asDay} />
        <Detail source="acknowledgedAt" show={asInstant} onlyIfSet />
        <Detail source="acknowledgementMethod" show={asChoice('ContactMethod')} onlyIfSet />
        <Detail source="ackOnTime" show={asYesNo} onlyIfSet />
        <Detail source="statutory" show={asYesNo} />
        <Detail source="nhsAckDue" show={asDay} onlyIfSet />
        <Detail source="nhsResponseDue" show={asDay} onlyIfSet />
        <Detail source="agreedResponseDue" show={asDay} onlyIfSet />
        <Detail source="responseAgreement" show={asNarrative} onlyIfSet />
        <Detail source="assignBy" show={asDay} onlyIfSet />
        <Detail source="nextProgressDue" show={asDay} onlyIfSet />
        <Detail source="outcomeTarget" show={asDay} onlyIfSet />
        <Detail source="managementAlertOn" show={asDay} onlyIfSet />
        <Detail source="outcomeSentAt" show={asInstant} onlyIfSet />
        <Detail source="reviewBy" show={asDay} onlyIfSet />
        <Detail source="closedAt" show={asInstant} onlyIfSet />
      </Details>
      <Details title="resources.complaintCases.sections.people">
        <Detail source="investigator" show={asPerson} />
        <Detail source="approver" show={asPerson} onlyIfSet />
        <Detail source="reviewer" show={asPerson} onlyIfSet />
        <Detail source="subjectPeople" show={asPeople} />
        <Detail source="contestedActPeople" show={asPeople} />
        <Detail source="witnessPeople" show={asPeople} />
      </Details>
    </>
  );
}
