import { Alert } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { POLICY } from '../../schema/policy.ts';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asLink, asNarrative, asPerson } from '../core/show/shown.tsx';
import type { Activity } from './ProcessingActivityShow.tsx';

const SECTION = 'resources.processingActivities.sections';

/** What is done, on which ground, and who said so. */
export function Overview() {
  const translate = useTranslate();
  const { status, returnReason, noticePassage } = useRecordContext<Activity>()!;
  const sentence = POLICY.flatMap(({ promises }) => promises).find(({ code }) => code === noticePassage);
  return (
    <>
      {status === 'DRAFT' && returnReason && (
        <Alert severity="info" sx={{ mb: 4 }}>
          {translate('pages.activity.returned', { reason: returnReason })}
        </Alert>
      )}
      <Details title={`${SECTION}.what`}>
        <Detail source="role" show={asChoice('ActivityRole')} />
        <Detail source="controller" show={asLink('organisations')} onlyIfSet />
        <Detail source="purpose" show={asLink('purposes', 'title')} />
        <Detail source="description" show={asNarrative} />
        <Detail source="noticePassage">{sentence && `${sentence.code}: ${sentence.text}`}</Detail>
      </Details>
      <Details title={`${SECTION}.ground`}>
        <Detail source="lawfulBasis" show={asChoice('LawfulBasis')} />
        <Detail source="basisMet" show={asNarrative} onlyIfSet />
        <Detail source="interestsAssessment" onlyIfSet />
        <Detail source="consentMechanism" onlyIfSet />
        <Detail source="policy" show={asLink('policyDocuments', 'title')} onlyIfSet />
      </Details>
      <Special />
      <Details title={`${SECTION}.approval`}>
        <Detail source="edition" />
        <Detail source="author" show={asPerson} />
        <Detail source="advice" show={asNarrative} onlyIfSet />
        <Detail source="advisedBy" show={asPerson} onlyIfSet />
        <Detail source="advisedAt" show={asInstant} onlyIfSet />
        <Detail source="approvedBy" show={asPerson} onlyIfSet />
        <Detail source="activeFrom" show={asDay} onlyIfSet />
        <Detail source="endedOn" show={asDay} onlyIfSet />
        <Detail source="endReason" show={asNarrative} onlyIfSet />
      </Details>
      <Details title={`${SECTION}.review`}>
        <Detail source="nextReviewAt" show={asDay} />
        <Detail source="reviewedOn" show={asDay} onlyIfSet />
        <Detail source="reviewedBy" show={asPerson} onlyIfSet />
        <Detail source="reviewFindings" show={asNarrative} onlyIfSet />
      </Details>
    </>
  );
}

/** The condition for special categories, with what it asks for. */
function Special() {
  return (
    <Details title={`${SECTION}.special`}>
      <Detail source="article9Condition" show={asChoice('Article9Condition')} />
      <Detail source="schedule1Condition" show={asChoice('Schedule1Condition')} onlyIfSet />
      <Detail source="appropriatePolicy" show={asLink('policyDocuments', 'title')} onlyIfSet />
      <Detail source="projectName" onlyIfSet />
      <Detail source="projectFunder" onlyIfSet />
      <Detail source="legalCaseReference" onlyIfSet />
      <Detail source="legalCaseNarrative" show={asNarrative} onlyIfSet />
      <Detail source="incapacityReason" show={asNarrative} onlyIfSet />
      <Detail source="publicationEvidence" show={asNarrative} onlyIfSet />
    </Details>
  );
}
