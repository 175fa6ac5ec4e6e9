import { Box, Paper, useMediaQuery, type Theme } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { ListBase, type SortPayload } from 'react-admin';
import { Unhurried } from '../layout/Unhurried.tsx';
import { BulkBar } from './BulkBar.tsx';
import { FilterChips } from './FilterChips.tsx';
import { ListBody } from './ListBody.tsx';
import { ListToolbar } from './ListToolbar.tsx';
import { ToolbarWaiting } from './ListWaiting.tsx';
import { Paging } from './Paging.tsx';
import type { Column, ListFilter } from './column.ts';
import { PER_PAGE, viewOf, type ListView } from './list-view.ts';
import { useAskable } from './askable.ts';
import { useColumns } from './useColumns.ts';

interface ListPageProps {
  columns: readonly Column[];
  filters: readonly ListFilter[];
  sort: SortPayload;
  /** The saved view that the list starts with, unless its address says otherwise. */
  opensWith: string | null;
  bulkActions?: ReactNode;
  /** What an empty register offers. */
  empty: ReactNode;
}

/** The list itself, from its toolbar to its pages. */
export function ListPage({ columns, filters, sort, opensWith, bulkActions, empty }: ListPageProps) {
  const wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('sm'));
  const askable = useAskable(columns, filters);
  const standard: ListView = {
    filter: {},
    sort,
    columns: askable.columns.filter(({ spare }) => !spare).map(({ source }) => source),
    perPage: PER_PAGE[0],
  };
  // Once: another choice of what it opens with must not move the list that is being read.
  const [opening] = useState(() => (opensWith === null ? standard : viewOf(opensWith, askable, standard)));
  const { shown, toggle, show } = useColumns(askable.columns, opening.columns);
  return (
    <ListBase
      sort={opening.sort}
      filterDefaultValues={opening.filter}
      perPage={opening.perPage}
      disableAuthentication
    >
      {/* What a list is asked with is drawn with its rows: going back, a browser waits for the whole first drawing. */}
      <Unhurried waiting={<ToolbarWaiting />}>
        <ListToolbar
          askable={askable}
          standard={standard}
          shown={shown}
          onToggleColumn={toggle}
          onShowColumns={show}
        />
      </Unhurried>
      <FilterChips filters={askable.filters} />
      <Paper
        variant={wide ? 'outlined' : 'elevation'}
        elevation={0}
        sx={wide ? {} : { bgcolor: 'transparent' }}
      >
        <ListBody columns={shown} wide={wide} selectable={bulkActions !== undefined} empty={empty} />
      </Paper>
      {bulkActions && <BulkBar>{bulkActions}</BulkBar>}
      <Unhurried waiting={<Box sx={{ minHeight: 52 }} />}>
        <Paging />
      </Unhurried>
    </ListBase>
  );
}
