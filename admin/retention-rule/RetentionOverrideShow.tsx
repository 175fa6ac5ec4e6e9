import { useTranslate } from 'react-admin';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asLink, asNarrative, asPerson } from '../core/show/shown.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { retentionOverrideEvents } from './events.tsx';

const SECTION = 'resources.retentionOverrides.sections';

/** One override: what obliges us, who approved, until when. */
export function RetentionOverrideShow() {
  const translate = useTranslate();
  const follow = useFollowTabs('RetentionOverride');
  return (
    <RecordPage
      statusOf="OverrideStatus"
      deadline={record => deadlineOf(translate, record)}
      events={retentionOverrideEvents}
      tabs={{ overview: <Overview />, ...follow }}
    />
  );
}

function Overview() {
  return (
    <>
      <Details title={`${SECTION}.basis`}>
        <Detail source="rule" show={asLink('retentionRules', 'code')} />
        <Detail source="basis" show={asChoice('OverrideBasis')} />
        <Detail source="commissioner" show={asLink('organisations')} />
        <Detail source="citation" />
        <Detail source="clause" />
        <Detail source="reason" show={asNarrative} />
      </Details>
      <Details title={`${SECTION}.people`}>
        <Detail source="proposer" show={asPerson} />
        <Detail source="approvedByDpo" show={asPerson} />
        <Detail source="approvedAt" show={asInstant} />
        <Detail source="countersignedBy" show={asPerson} />
        <Detail source="countersignedOn" show={asDay} />
      </Details>
      <Details title={`${SECTION}.term`}>
        <Detail source="reviewAt" show={asDay} />
        <Detail source="reviewedOn" show={asDay} />
        <Detail source="endsOn" show={asDay} />
        <Detail source="endedOn" show={asDay} />
        <Detail source="endReason" show={asNarrative} />
      </Details>
    </>
  );
}
