import { Box, NativeSelect, Typography } from '@mui/material';
import { useId } from 'react';
import { useListPaginationContext, useTranslate } from 'react-admin';
import { PER_PAGE } from './list-view.ts';

/** How many rows a page shows. */
export function PerPage() {
  const translate = useTranslate();
  const { perPage, setPerPage } = useListPaginationContext();
  const id = useId();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Typography component="label" htmlFor={id} color="textSecondary">
        {translate('list.per_page')}
      </Typography>
      <NativeSelect
        disableUnderline
        value={perPage}
        inputProps={{ id }}
        onChange={({ target }) => setPerPage(Number(target.value))}
        sx={{ minHeight: 36 }}
      >
        {PER_PAGE.map(rows => (
          <option key={rows}>{rows}</option>
        ))}
      </NativeSelect>
    </Box>
  );
}
