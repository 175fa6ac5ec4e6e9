import { useTranslate } from 'react-admin';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { useHoldsTab } from '../hold/useHoldsTab.tsx';
import { Checklist } from './Checklist.tsx';
import { DueDiligence } from './DueDiligence.tsx';
import { Ending } from './Ending.tsx';
import { processorContractEvents } from './events.tsx';
import { Instructions } from './Instructions.tsx';
import { Overview } from './Overview.tsx';
import { SubProcessors } from './SubProcessors.tsx';
import { Transfers } from './Transfers.tsx';

/** One processor contract: where it stands, what stops it, and what next. */
export function ProcessorContractShow() {
  const translate = useTranslate();
  const follow = useFollowTabs('ProcessorContract');
  const holds = useHoldsTab('ProcessorContract');
  return (
    <RecordPage
      statusOf="ContractStatus"
      deadline={record => deadlineOf(translate, record)}
      owner={record => record.owner?.displayName}
      events={processorContractEvents}
      tabs={{
        overview: <Overview />,
        checklist: <Checklist />,
        dueDiligence: <DueDiligence />,
        subProcessors: <SubProcessors />,
        transfers: <Transfers />,
        instructions: <Instructions />,
        ending: <Ending />,
        ...holds,
        ...follow,
      }}
    />
  );
}
