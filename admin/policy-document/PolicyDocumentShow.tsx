import { Alert } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { PolicyDocumentOneQuery } from '../../schema/generated/graphql.ts';
import { day } from '../core/day.ts';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asChoices, asDay, asNarrative, asPerson } from '../core/show/shown.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { Editions } from './Editions.tsx';
import { policyDocumentEvents } from './events.tsx';

/** An edition with all the others of its document. */
export type Policy = PolicyDocumentOneQuery['record'];

const SECTION = 'resources.policyDocuments.sections';

/** One edition: what it covers, whether it is in force, and by when it is looked at again. */
export function PolicyDocumentShow() {
  const translate = useTranslate();
  const follow = useFollowTabs('PolicyDocument');
  return (
    <RecordPage
      statusOf="PolicyDocumentStatus"
      deadline={record => deadlineOf(translate, record)}
      owner={record => record.owner?.displayName}
      events={policyDocumentEvents}
      tabs={{ overview: <Overview />, editions: <Editions />, ...follow }}
    />
  );
}

function Overview() {
  const policy = useRecordContext<Policy>()!;
  return (
    <>
      <Standing {...policy} />
      <Details title={`${SECTION}.what`}>
        <Detail source="kind" show={asChoice('PolicyKind')} />
        <Detail source="collection" onlyIfSet />
        <Detail source="covers" show={asNarrative} />
      </Details>
      {policy.kind === 'APPROPRIATE_POLICY_DOCUMENT' && (
        <Details title={`${SECTION}.appropriate`}>
          <Detail source="schedule1Conditions" show={asChoices('Schedule1Condition')} />
          <Detail source="principlesMet" show={asNarrative} />
          <Detail source="retentionAndErasure" show={asNarrative} />
          <Detail source="ceasedOn" show={asDay} onlyIfSet />
          <Detail source="keepUntil" show={asDay} onlyIfSet />
        </Details>
      )}
      <Details title={`${SECTION}.use`}>
        <Detail source="edition" />
        <Detail source="author" show={asPerson} />
        <Detail source="approvedBy" show={asPerson} onlyIfSet />
        <Detail source="inForceFrom" show={asDay} onlyIfSet />
        <Detail source="inForceTo" show={asDay} onlyIfSet />
        <Detail source="closingReason" show={asNarrative} onlyIfSet />
      </Details>
      <Details title={`${SECTION}.care`}>
        <Detail source="reviewMonths" />
        <Detail source="nextReviewAt" show={asDay} onlyIfSet />
        <Detail source="reviewedOn" show={asDay} onlyIfSet />
        <Detail source="reviewedBy" show={asPerson} onlyIfSet />
        <Detail source="reviewFindings" show={asNarrative} onlyIfSet />
      </Details>
    </>
  );
}

/** What somebody must know before reading on: it came back, or it is kept although nothing relies on it. */
function Standing({ status, returnReason, ceasedOn, keepUntil }: Policy) {
  const translate = useTranslate();
  const returned = status === 'DRAFT' && returnReason;
  const ceased = status === 'IN_FORCE' && ceasedOn && keepUntil;
  if (!returned && !ceased) return null;
  return (
    <Alert severity="info" sx={{ mb: 4 }}>
      {returned
        ? translate('pages.policy.returned', { reason: returned })
        : translate('pages.policy.ceased', { ceased: day(ceasedOn!), until: day(keepUntil!) })}
    </Alert>
  );
}
