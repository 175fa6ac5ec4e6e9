import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';

/** What can be done with the ticked rows, once some are ticked. */
export function BulkBar({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { selectedIds } = useListContext();
  return (
    <Box component="output" sx={{ minHeight: 40, display: 'flex', alignItems: 'center', gap: 3 }}>
      {selectedIds.length > 0 && (
        <>
          <Typography>{translate('list.selected', { smart_count: selectedIds.length })}</Typography>
          {children}
        </>
      )}
    </Box>
  );
}
