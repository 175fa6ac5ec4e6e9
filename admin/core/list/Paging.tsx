import { Box, Typography } from '@mui/material';
import { useListPaginationContext, useTranslate } from 'react-admin';
import { Pages } from './Pages.tsx';
import { PER_PAGE } from './list-view.ts';
import { PerPage } from './PerPage.tsx';

/** How many there are, how many a page shows, and the pages before and after. */
export function Paging() {
  const translate = useTranslate();
  const { page, setPage, perPage, total, hasNextPage, isPending } = useListPaginationContext();
  const count =
    total === undefined ? translate('list.many') : translate('list.count', { smart_count: total });
  const several = (total ?? Infinity) > PER_PAGE[0] || perPage !== PER_PAGE[0];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, py: 2, minHeight: 52 }}>
      <Typography component="output" color="textSecondary" sx={{ flexGrow: 1 }}>
        {isPending ? '' : count}
      </Typography>
      {!isPending && several && <PerPage />}
      <Pages page={page} hasNextPage={hasNextPage === true} onTurn={setPage} />
    </Box>
  );
}
