import { Button, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { BESIDE_OTHERS } from './beside-others.ts';
import { useTicked } from './useTicked.ts';

/** What can be done with the ticked rows, once some are; it stands below them, so that no row moves. */
export function BulkBar({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { onUnselectItems } = useListContext();
  const { length } = useTicked();
  return (
    <Paper
      variant="outlined"
      data-print="no"
      sx={{
        position: 'sticky',
        bottom: 8,
        zIndex: 2,
        // What was opened from here stays open when its last row is no longer ticked.
        display: length > 0 ? 'flex' : 'none',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: { xs: 1, sm: 2 },
        px: { xs: 3, sm: 4 },
        py: 2,
        mt: 2,
      }}
    >
      <Typography component="output" sx={{ fontWeight: 600, mr: 2 }}>
        {translate('list.selected', { smart_count: length })}
      </Typography>
      {children}
      <Button onClick={() => onUnselectItems()} sx={BESIDE_OTHERS}>
        {translate('list.unselect')}
      </Button>
    </Paper>
  );
}
