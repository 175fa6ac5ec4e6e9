import type { SxProps, Theme } from '@mui/material';

/**
 * How rows and cells of a long table look, said once on its body. They are plain elements: a styled part for each cell
 * took most of the time of drawing a list.
 */
export const PLAIN_ROWS = {
  '& > tr:hover': { bgcolor: 'action.hover' },
  '& > tr > td': {
    height: 40,
    px: 3,
    py: 1,
    borderBottom: 1,
    borderColor: 'divider',
    typography: 'body2',
    overflowWrap: 'break-word',
  },
} satisfies SxProps<Theme>;
