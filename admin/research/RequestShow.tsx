import { useRecordContext, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { DocumentsTab } from '../attachment/DocumentsTab.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asLink, asNarrative, asPerson, asYesNo } from '../core/show/shown.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { LettersTab } from '../letter/LettersTab.tsx';
import { consideringOf } from './considering.ts';
import { requestEvents } from './request-events.tsx';

/** One request: what the person was told, how long she considers, and what she said. */
export function RequestShow() {
  const viewer = useViewer();
  const { id = '' } = useParams();
  const history = useHistoryTab('ResearchConsentRequest');
  const subject = 'ResearchConsentRequest';
  const followed = viewer?.ability.can('follow', subject)
    ? {
        documents: <DocumentsTab subject={subject} id={id} />,
        letters: <LettersTab subject={subject} id={id} />,
      }
    : {};
  return (
    <RecordPage
      statusOf="ResearchConsentStatus"
      events={requestEvents}
      tabs={{ overview: <Overview />, ...followed, ...history }}
    />
  );
}

function Overview() {
  const translate = useTranslate();
  const record = useRecordContext();
  if (!record) return null;
  const considering = consideringOf(translate, record);
  return (
    <>
      <Details title="resources.researchConsentRequests.sections.asked">
        <Detail source="client" show={asLink('clients', 'reference')} onlyIfSet />
        <Detail source="study" show={asLink('researchStudies', 'title')} />
        <Detail source="askedBy" show={asPerson} />
        <Detail source="raisedByPerson" show={asYesNo} />
        {considering && <Detail source="considerUntil">{considering}</Detail>}
      </Details>
      {record.status !== 'DRAFT' && record.givenAt && (
        <Details title="resources.researchConsentRequests.sections.told">
          <Detail source="givenAt" show={asInstant} />
          <Detail source="givenBy" show={asPerson} />
          <Detail source="informationWanted" show={asNarrative} />
          <Detail source="reason" show={asNarrative} />
          <Detail source="recipientNames" show={asNarrative} />
          <Detail source="parts" show={asNarrative} onlyIfSet />
          <Detail source="sheetEdition" />
          <Detail source="infoSheet" show={asNarrative} />
        </Details>
      )}
      {record.answeredAt && (
        <Details title="resources.researchConsentRequests.sections.answer">
          <Detail source="answeredAt" show={asInstant} />
          <Detail source="how" show={asChoice('ConsentHow')} />
          <Detail source="agreedItems" show={asNarrative} onlyIfSet />
          <Detail source="agreedParts" show={asNarrative} onlyIfSet />
          <Detail source="expressWords" show={asNarrative} onlyIfSet />
          <Detail source="writtenEvidence" show={asChoice('WrittenEvidence')} onlyIfSet />
          <Detail source="evidenceReference" onlyIfSet />
          <Detail source="giverKind" show={asChoice('ConsentGiver')} />
          <Detail source="giverName" onlyIfSet />
          <Detail source="authority" onlyIfSet />
          <Detail source="takenBy" show={asPerson} />
          <Detail source="recordedAt" show={asInstant} />
          <Detail source="countsUntil" show={asDay} onlyIfSet />
        </Details>
      )}
      {record.withdrawnAt && (
        <Details title="resources.researchConsentRequests.sections.end">
          <Detail source="withdrawnAt" show={asInstant} />
          <Detail source="withdrawalSaidAt" show={asInstant} />
          <Detail source="withdrawnHow" show={asChoice('ConsentHow')} />
          <Detail source="withdrawnBy" show={asPerson} onlyIfSet />
        </Details>
      )}
    </>
  );
}
