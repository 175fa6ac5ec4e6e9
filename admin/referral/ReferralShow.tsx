import { Typography } from '@mui/material';
import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import type { ReferralOneQuery } from '../../schema/generated/graphql.ts';
import { dayOf } from '../core/day.ts';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asChoices, asDay, asInstant, asLink, asNarrative, asPerson } from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { ConsentTabs } from './ConsentTabs.tsx';
import { Liaisons } from './Liaisons.tsx';
import { referralEvents } from './referral-events.tsx';

type Whole = ReferralOneQuery['record'];

const SECTION = 'resources.referrals.sections';

/** One referral: where it stands, what is in the way, and what comes next. */
export function ReferralShow() {
  const translate = useTranslate();
  const history = useHistoryTab('Referral');
  return (
    <RecordPage
      statusOf="ReferralStatus"
      deadline={record => deadlineOf(translate, record)}
      events={referralEvents}
      tabs={{ overview: <Overview />, tab: <ConsentTabs />, liaison: <Liaisons />, ...history }}
    />
  );
}

function Overview() {
  const record = useRecordContext<RaRecord & Whole>();
  if (!record) return null;
  return (
    <>
      <Details title={`${SECTION}.source`}>
        <Detail source="client" show={asLink('clients', 'reference')} onlyIfSet />
        <Detail source="sourceType" show={asChoice('ReferralSource')} />
        <Detail source="careSector" show={asChoice('CareSector')} />
        <Detail source="referringOrganisation" show={asLink('organisations')} onlyIfSet />
        <Detail source="referrer" onlyIfSet />
        <Detail source="sourceReference" onlyIfSet />
        <Detail source="careRecordId" onlyIfSet />
        <Detail source="webEnquiry" onlyIfSet />
        <Detail source="receivedAt" show={asInstant} />
      </Details>
      <Answers record={record} />
      {record.reviewDueOn && (
        <Details title={`${SECTION}.review`}>
          <Detail source="refused" show={asChoices('ReferralQuestion')} onlyIfSet />
          <Detail source="reviewDueOn" show={asDay} />
          <Detail source="clinicianAdvice" show={asNarrative} />
          <Detail source="advisedBy" show={asPerson} onlyIfSet />
          <Detail source="reviewOutcome" show={asChoice('RefusalOutcome')} onlyIfSet />
          <Detail source="reviewNote" show={asNarrative} onlyIfSet />
          <Detail source="reviewedBy" show={asPerson} onlyIfSet />
          <Detail source="reviewedAt" show={asInstant} onlyIfSet />
        </Details>
      )}
      <Care record={record} />
      {record.art14DueOn && (
        <Details title={`${SECTION}.notice`}>
          <Detail source="obtainedOn" show={asDay} />
          <Detail source="firstContactOn" show={asDay} onlyIfSet />
          <Detail source="art14DueOn" show={asDay} />
          <Detail source="art14GivenAt" show={asInstant} />
          <Detail source="art14Method" show={asChoice('ContactMethod')} onlyIfSet />
          <Detail source="art14NoticeVersion" onlyIfSet />
          <Detail source="art14Exception" show={asChoice('Art14Exception')} onlyIfSet />
          <Detail source="art14ExceptionReason" show={asNarrative} onlyIfSet />
        </Details>
      )}
    </>
  );
}

/** The last answer to each question, as far as the viewer meets the client. */
function Answers({ record }: { record: Whole }) {
  const translate = useTranslate();
  if (!record.client) return null;
  const { consents } = record.client;
  const answerTo = (question: string) => {
    const last = consents.find(one => one.latest && one.code.toLowerCase().startsWith(question));
    if (!last) return translate('pages.referral.nothing');
    const answer = choiceWord(translate, 'ConsentStatus', String(last.standing));
    return translate('pages.referral.standing', { answer, date: dayOf(String(last.givenAt)) });
  };
  return (
    <>
      <Details title={`${SECTION}.consent`}>
        {(['q1', 'q2'] as const).map(question => (
          <Detail key={question} source={question}>
            {answerTo(question)}
          </Detail>
        ))}
        <Detail source="questionsDueOn" show={asDay} onlyIfSet />
        <Detail source="questionsAnsweredOn" show={asDay} />
        <Detail source="sharingScope" show={asChoice('SharingScope')} />
      </Details>
      <Typography color="textSecondary" sx={{ mt: -4, mb: 8, maxWidth: '44rem' }}>
        {translate('pages.referral.continues')}
      </Typography>
    </>
  );
}

function Care({ record }: { record: Whole }) {
  if (!record.acceptedAt && !record.notAcceptedReason) return null;
  return (
    <Details title={`${SECTION}.care`}>
      <Detail source="acceptedAt" show={asInstant} onlyIfSet />
      <Detail source="acceptedBy" show={asPerson} onlyIfSet />
      {record.urgent && <Detail source="urgentReason" show={asNarrative} />}
      <Detail source="activatedAt" show={asInstant} onlyIfSet />
      <Detail source="notAcceptedReason" show={asChoice('NotAcceptedReason')} onlyIfSet />
      <Detail source="dischargedOn" show={asDay} onlyIfSet />
      <Detail source="dischargeReason" show={asChoice('DischargeReason')} onlyIfSet />
      <Detail source="reopenReason" show={asNarrative} onlyIfSet />
    </Details>
  );
}
