import { Button, Link } from '@mui/material';
import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { EnquiryBecame } from '../../schema/generated/graphql.ts';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { DeadlineOf, deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import {
  asChoice,
  asDay,
  asDayOf,
  asInstant,
  asMail,
  asNarrative,
  asPerson,
  type Shown,
} from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { enquiryEvents } from './events.tsx';
import { BECAME_RESOURCE, ENQUIRY_STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'personName', sortable: false },
  { source: 'status', show: asStatus('WebEnquiryStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'receivedAt', show: asDayOf },
  { source: 'lastContactOn', show: asDay },
  { source: 'became', show: asChoice('EnquiryBecame'), optional: true },
  { source: 'publicCode', unbroken: true, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'WebEnquiryStatus', values: ENQUIRY_STATUSES },
  { kind: 'choice', source: 'became', of: 'EnquiryBecame', values: Object.keys(BECAME_RESOURCE) },
  { kind: 'day', source: 'lastContactOn' },
];

/** The inbox of the website, the newest first; the start page brings what waits longest. */
export function WebEnquiryList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'receivedAt', order: 'DESC' }} />;
}

/** One enquiry: what was written, and what becomes of it. */
export function WebEnquiryShow() {
  const translate = useTranslate();
  const history = useHistoryTab('WebEnquiry');
  return (
    <RecordPage
      statusOf="WebEnquiryStatus"
      deadline={record => deadlineOf(translate, record)}
      events={enquiryEvents}
      actions={<Refer />}
      tabs={{ overview: <Overview />, ...history }}
    />
  );
}

/** A referral needs more than a message has: its form opens with what is known. */
function Refer() {
  const translate = useTranslate();
  const record = useRecordContext();
  const viewer = useViewer();
  if (!record || !viewer?.ability.can('makeReferral', 'WebEnquiry') || record.status === 'CONVERTED')
    return null;
  return (
    <Button component={RouterLink} to={`/referrals/create?enquiry=${record.id}`} variant="outlined">
      {translate('pages.enquiry.refer')}
    </Button>
  );
}

/** What it became, for whoever may open that. */
const asBecame: Shown = (value, { became, becameId }) => (
  <Link
    component={RouterLink}
    to={`/${BECAME_RESOURCE[became as EnquiryBecame]}/${String(becameId)}/show`}
    sx={{ whiteSpace: 'nowrap' }}
  >
    {String(value)}
  </Link>
);

function Overview() {
  return (
    <>
      <Details title="resources.webEnquiries.sections.message">
        <Detail source="message" show={asNarrative} />
        <Detail source="personName" />
        <Detail source="email" show={asMail} />
        <Detail source="publicCode" />
        <Detail source="receivedAt" show={asInstant} />
        <Detail source="noticeVersion" onlyIfSet />
      </Details>
      <Details title="resources.webEnquiries.sections.dealt">
        <Detail source="lastContactOn" show={asDay} />
        <Detail source="handledBy" show={asPerson} onlyIfSet />
        <Detail source="noReplyReason" show={asChoice('NoReplyReason')} onlyIfSet />
        <Detail source="became" show={asChoice('EnquiryBecame')} onlyIfSet />
        <Detail source="becameReference" show={asBecame} onlyIfSet />
        <Detail source="convertedAt" show={asInstant} onlyIfSet />
      </Details>
    </>
  );
}
