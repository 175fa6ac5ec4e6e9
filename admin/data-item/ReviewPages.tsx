import { Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import * as documents from '../../schema/generated/graphql.ts';
import { day } from '../core/day.ts';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import type { Column } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { deadlineOf, DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asDay, asInstant, asNarrative, asPerson } from '../core/show/shown.tsx';
import { asStatus, StatusChip } from '../core/show/StatusChip.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';
import { ExceptionEntries } from './ExceptionEntries.tsx';
import { RecordName } from './ItemName.tsx';
import { useItemWords } from './labels.ts';

type Review = documents.MinimisationReviewOneQuery['record'];

const columns: readonly Column[] = [
  { source: 'title', show: (_, { record }: RaRecord) => <RecordName record={String(record)} /> },
  { source: 'status', show: asStatus('MinimisationReviewStatus') },
  { source: 'reviewedOn', show: asDay, optional: true },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'nextReviewAt', show: asDay, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

/** The yearly reviews of what is collected, record by record (S21). */
export function ReviewList() {
  return <RegisterList columns={columns} sort={{ field: 'nextReviewAt', order: 'ASC' }} />;
}

const events: RecordEvents = {
  review: {
    document: documents.ReviewMinimisationReviewDocument,
    form: (
      <>
        <NarrativeEntry source="findings" needed />
        <ExceptionEntries />
      </>
    ),
  },
};

/** One record: what is collected in it, and what the last review found. */
export function ReviewShow() {
  const translate = useTranslate();
  const follow = useFollowTabs('MinimisationReview');
  return (
    <RecordPage
      statusOf="MinimisationReviewStatus"
      deadline={record => deadlineOf(translate, record)}
      events={events}
      tabs={{ overview: <Overview />, ...follow }}
    />
  );
}

function Overview() {
  const { items } = useRecordContext<Review>()!;
  return (
    <>
      <Details title="resources.minimisationReviews.sections.review">
        <Detail source="reviewedOn" show={asDay} />
        <Detail source="reviewedBy" show={asPerson} onlyIfSet />
        <Detail source="findings" show={asNarrative} onlyIfSet />
        <Detail source="nextReviewAt" show={asDay} />
      </Details>
      <Items items={items} />
    </>
  );
}

function Items({ items }: Pick<Review, 'items'>) {
  const translate = useTranslate();
  const words = useItemWords();
  const say = (key: string) => translate(`pages.dataItem.${key}`);
  return (
    <TableContainer>
      <Table size="small" aria-label={say('items')}>
        <TableHead>
          <TableRow>
            <TableCell>{say('item')}</TableCell>
            <TableCell>{say('standing')}</TableCell>
            <TableCell>{say('marks')}</TableCell>
            <TableCell>{say('reviewed')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(item => (
            <TableRow key={item.id}>
              <TableCell>
                <Link component={RouterLink} to={`/dataItems/${item.id}/show`}>
                  {words.item(item)}
                </Link>
              </TableCell>
              <TableCell>
                <StatusChip of="DataItemStatus" value={item.status} />
              </TableCell>
              <TableCell>{marksOf(item).map(say).join(', ')}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {item.reviewedOn ? day(item.reviewedOn) : say('not_reviewed')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function marksOf({ required, policySensitive, art9 }: Review['items'][number]): string[] {
  return [required && 'required', art9 && 'art9', policySensitive && !art9 && 'sensitive'].filter(
    mark => mark !== false,
  );
}
