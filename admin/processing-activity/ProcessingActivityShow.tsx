import { useTranslate } from 'react-admin';
import type { ProcessingActivityOneQuery } from '../../schema/generated/graphql.ts';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { Editions } from './Editions.tsx';
import { processingActivityEvents } from './events.tsx';
import { Overview } from './Overview.tsx';
import { RecordTab } from './RecordTab.tsx';

/** An edition with all the others of its entry. */
export type Activity = ProcessingActivityOneQuery['record'];

/** One entry of the record of processing: on which ground, and everything that Article 30 asks. */
export function ProcessingActivityShow() {
  const translate = useTranslate();
  const follow = useFollowTabs('ProcessingActivity');
  return (
    <RecordPage
      statusOf="ProcessingActivityStatus"
      deadline={record => deadlineOf(translate, record)}
      owner={record => record.owner?.displayName}
      events={processingActivityEvents}
      tabs={{ overview: <Overview />, record: <RecordTab />, editions: <Editions />, ...follow }}
    />
  );
}
