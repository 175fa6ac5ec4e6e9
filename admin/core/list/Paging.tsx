import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

/** How many there are, and the pages before and after. */
export function Paging() {
  const translate = useTranslate();
  const { page, setPage, total, hasNextPage, hasPreviousPage, isPending } = useListContext();
  const count =
    total === undefined ? translate('list.many') : translate('list.count', { smart_count: total });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, py: 2, minHeight: 52 }}>
      <Typography component="output" color="textSecondary" sx={{ flexGrow: 1 }}>
        {isPending ? '' : count}
      </Typography>
      {(hasPreviousPage || hasNextPage) && (
        <>
          <Button disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
            {translate('list.previous')}
          </Button>
          <Typography>{translate('list.page', { page })}</Typography>
          <Button disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
            {translate('list.next')}
          </Button>
        </>
      )}
    </Box>
  );
}
