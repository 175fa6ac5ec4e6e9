import { Button } from '@mui/material';
import { useDeferredValue, type ReactNode } from 'react';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import { asApiError } from '../api-error.ts';
import { EmptyState } from '../show/EmptyState.tsx';
import { refusalSentence } from '../words/sentences.ts';
import { RowsWaiting } from './ListWaiting.tsx';
import { RecordCards } from './RecordCards.tsx';
import { RecordTable } from './RecordTable.tsx';
import type { Column } from './column.ts';

interface ListBodyProps {
  columns: readonly Column[];
  wide: boolean;
  selectable: boolean;
  /** What an empty register offers. */
  empty: ReactNode;
}

/** The rows, or why there are none. */
export function ListBody({ columns, wide, selectable, empty }: ListBodyProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { error, data, filterValues, setFilters, refetch } = useListContext();
  // Drawn in the breaks between frames: what is typed and clicked meanwhile is answered.
  const rows = useDeferredValue(data ?? null, null);
  if (error) {
    return (
      <EmptyState title={translate('list.failed')} about={refusalSentence(translate, asApiError(error).code)}>
        <Button variant="contained" onClick={() => void refetch()}>
          {translate('list.again')}
        </Button>
      </EmptyState>
    );
  }
  if (!rows) return <RowsWaiting rows={data?.length} />;
  if (rows.length > 0)
    return wide ? (
      <RecordTable rows={rows} columns={columns} selectable={selectable} />
    ) : (
      <RecordCards rows={rows} columns={columns} selectable={selectable} />
    );
  if (Object.keys(filterValues).length > 0) {
    return (
      <EmptyState title={translate('list.none')} about={translate('list.none_next')}>
        <Button onClick={() => setFilters({})}>{translate('list.clear')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={translate('list.empty')} about={translate(`resources.${resource}.empty`, { _: '' })}>
      {empty}
    </EmptyState>
  );
}
