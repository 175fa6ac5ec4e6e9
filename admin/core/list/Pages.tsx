import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface PagesProps {
  page: number;
  hasNextPage: boolean;
  onTurn: (page: number) => void;
}

/** The pages before and after; nothing where there is one alone. */
export function Pages({ page, hasNextPage, onTurn }: PagesProps) {
  const translate = useTranslate();
  if (page === 1 && !hasNextPage) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Button disabled={page === 1} onClick={() => onTurn(page - 1)}>
        {translate('list.previous')}
      </Button>
      <Typography>{translate('list.page', { page })}</Typography>
      <Button disabled={!hasNextPage} onClick={() => onTurn(page + 1)}>
        {translate('list.next')}
      </Button>
    </Box>
  );
}
