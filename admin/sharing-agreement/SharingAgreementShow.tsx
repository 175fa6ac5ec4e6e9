import { useTranslate } from 'react-admin';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { useHoldsTab } from '../hold/useHoldsTab.tsx';
import { Checklist } from './Checklist.tsx';
import { DataItems } from './DataItems.tsx';
import { sharingAgreementEvents } from './events.tsx';
import { Overview } from './Overview.tsx';
import { Parties } from './Parties.tsx';
import { Transfers } from './Transfers.tsx';

/** One sharing agreement: where it stands, what stops it, and what next. */
export function SharingAgreementShow() {
  const translate = useTranslate();
  const viewer = useViewer();
  const follow = useFollowTabs('SharingAgreement');
  const holds = useHoldsTab('SharingAgreement');
  // Whom only the title concerns sees one page and no empty ones.
  const parts = viewer?.ability.can('read', 'AgreementItem') && {
    checklist: <Checklist />,
    parties: <Parties />,
    data: <DataItems />,
    transfers: <Transfers />,
  };
  return (
    <RecordPage
      statusOf="AgreementStatus"
      deadline={record => deadlineOf(translate, record)}
      owner={record => record.owner?.displayName}
      events={sharingAgreementEvents}
      tabs={{ overview: <Overview />, ...parts, ...holds, ...follow }}
    />
  );
}
