import { Link, Typography } from '@mui/material';
import { useRecordContext, useTranslate, type RaRecord, type TranslateFunction } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import * as documents from '../../schema/generated/graphql.ts';
import type { InformationRequestOneQuery } from '../../schema/generated/graphql.ts';
import { periodInWords } from '../../schema/retention-period.ts';
import { METHODS } from '../complaint/values.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asInstant, asNarrative, asPerson } from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { useFollowTabs } from '../history/useFollowTabs.tsx';

type Asked = InformationRequestOneQuery['record'];
type Rule = NonNullable<Asked['retentionRules']>[number];

const SECTION = 'resources.informationRequests.sections';
/** Where anybody reads the schedule, to be sent to whoever asks. */
const publicSchedule = () => new URL('/retention-schedule', window.location.href).href;

/** One question about retention: what the schedule says, and what the person was told. */
export function InformationRequestShow() {
  const translate = useTranslate();
  const follow = useFollowTabs('InformationRequest');
  return (
    <RecordPage
      statusOf="InformationRequestStatus"
      deadline={record => deadlineOf(translate, record)}
      events={eventsIn(translate)}
      tabs={{ overview: <Overview />, ...follow }}
    />
  );
}

function eventsIn(translate: TranslateFunction): RecordEvents {
  return {
    answer: {
      document: documents.AnswerInformationRequestDocument,
      form: (
        <>
          <NarrativeEntry source="answer" rows={8} needed />
          <InstantEntry source="answeredAt" needed />
          <ChoiceEntry source="answerMethod" of="ContactMethod" values={METHODS} needed />
        </>
      ),
      defaultValues: record => ({
        answer: draft(translate, record as RaRecord & Asked),
        answeredAt: new Date().toISOString(),
        answerMethod: record.channel,
      }),
    },
    withdraw: {
      document: documents.WithdrawInformationRequestDocument,
      form: <NarrativeEntry source="withdrawalReason" needed />,
      quiet: true,
    },
  };
}

/** What the schedule says of the rules in use, for the officer to send as it is or to put in her own words. */
function draft(translate: TranslateFunction, { retentionRules }: Asked): string {
  const lines = (retentionRules ?? []).flatMap(rule => {
    const words = { type: rule.recordType, period: periodInWords(rule), trigger: rule.trigger };
    if (rule.status === 'CAPPED') return translate('pages.information.draft_capped', words);
    if (rule.status !== 'ACTIVE') return [];
    return translate(`pages.information.${rule.trigger ? 'draft_from' : 'draft_rule'}`, words);
  });
  return [...lines, translate('pages.information.draft_schedule', { address: publicSchedule() })].join('\n');
}

function Overview() {
  return (
    <>
      <Details title={`${SECTION}.question`}>
        <Detail source="question" show={asNarrative} />
        <Detail source="personName" />
        <Detail source="personContact" show={asNarrative} />
        <Detail source="channel" show={asChoice('ContactMethod')} />
        <Detail source="receivedAt" show={asInstant} />
        <Detail source="webEnquiry" onlyIfSet />
        <Detail source="loggedBy" show={asPerson} />
      </Details>
      <Schedule />
      <Outcome />
    </>
  );
}

/** The rules that it is about, with their periods in the schedule's own words; nothing for whoever may not know. */
function Schedule() {
  const translate = useTranslate();
  const rules = useRecordContext<RaRecord & Asked>()?.retentionRules;
  if (!rules) return null;
  const address = publicSchedule();
  return (
    <>
      <Parts title={`${SECTION}.rules`} empty="pages.information.no_rules">
        {rules.map(rule => (
          <Part key={rule.id} name={<RuleLink rule={rule} />} facts={factsOf(translate, rule)} />
        ))}
      </Parts>
      <Typography sx={{ mt: -4, mb: 8, overflowWrap: 'anywhere' }}>
        {translate('pages.information.schedule')}{' '}
        <Link href={address} target="_blank" rel="noopener">
          {address}
        </Link>
      </Typography>
    </>
  );
}

function RuleLink({ rule: { id, code, recordType } }: { rule: Rule }) {
  return (
    <Link component={RouterLink} to={`/retentionRules/${id}/show`}>
      {`${code}: ${recordType}`}
    </Link>
  );
}

function factsOf(translate: TranslateFunction, rule: Rule) {
  return [
    periodInWords(rule),
    rule.trigger && translate('pages.information.from', { trigger: rule.trigger }),
    rule.status !== 'ACTIVE' && choiceWord(translate, 'RetentionRuleStatus', rule.status),
  ];
}

/** What came of it, once something has. */
function Outcome() {
  const status = useRecordContext<RaRecord & Asked>()?.status;
  if (status === 'ANSWERED')
    return (
      <Details title={`${SECTION}.answer`}>
        <Detail source="answer" show={asNarrative} />
        <Detail source="answeredAt" show={asInstant} />
        <Detail source="answerMethod" show={asChoice('ContactMethod')} />
        <Detail source="answeredBy" show={asPerson} />
      </Details>
    );
  return status === 'WITHDRAWN' ? (
    <Details title={`${SECTION}.withdrawal`}>
      <Detail source="withdrawalReason" show={asNarrative} />
      <Detail source="withdrawnAt" show={asInstant} />
    </Details>
  ) : null;
}
