import { Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import * as documents from '../../schema/generated/graphql.ts';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asNarrative, asPerson } from '../core/show/shown.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { useRecordPath } from '../workbench/record-path.ts';

const reason = <NarrativeEntry source="reason" needed />;

/** The events of a hold, the most usual first. */
const holdEvents: RecordEvents = {
  approveRelease: { document: documents.ApproveReleaseLegalHoldDocument },
  review: { document: documents.ReviewLegalHoldDocument, form: <DayEntry source="reviewAt" needed /> },
  proposeRelease: { document: documents.ProposeReleaseLegalHoldDocument, form: reason, quiet: true },
  release: { document: documents.ReleaseLegalHoldDocument, form: reason, quiet: true },
  refuseRelease: { document: documents.RefuseReleaseLegalHoldDocument, quiet: true },
};

/** One hold: what it keeps, why, and who releases it. */
export function HoldShow() {
  const translate = useTranslate();
  const follow = useFollowTabs('LegalHold');
  return (
    <RecordPage
      statusOf="HoldStatus"
      deadline={record => deadlineOf(translate, record)}
      owner={record => record.placedBy?.displayName}
      events={holdEvents}
      tabs={{ overview: <Overview />, ...follow }}
    />
  );
}

function Overview() {
  return (
    <>
      <Details title="resources.legalHolds.sections.hold">
        <Detail source="recordReference">
          <HeldRecord />
        </Detail>
        <Detail source="scope" show={asChoice('HoldScope')} />
        <Detail source="reason" show={asChoice('HoldReason')} />
        <Detail source="ground" show={asNarrative} onlyIfSet />
        <Detail source="placedAt" show={asInstant} />
        <Detail source="placedBy" show={asPerson} onlyIfSet />
        <Detail source="reviewAt" show={asDay} />
      </Details>
      <Details title="resources.legalHolds.sections.release">
        <Detail source="releaseReason" show={asNarrative} />
        <Detail source="releaseProposer" show={asPerson} onlyIfSet />
        <Detail source="releasedAt" show={asInstant} />
        <Detail source="releasedBy" show={asPerson} onlyIfSet />
      </Details>
    </>
  );
}

function HeldRecord() {
  const translate = useTranslate();
  const pathOf = useRecordPath();
  const { scope, subject, recordId, recordReference } = useRecordContext()!;
  if (scope === 'ALL') return translate('enums.HoldScope.ALL');
  const path = pathOf(String(subject), String(recordId));
  return path ? (
    <Link component={RouterLink} to={path}>
      {recordReference}
    </Link>
  ) : (
    recordReference
  );
}
