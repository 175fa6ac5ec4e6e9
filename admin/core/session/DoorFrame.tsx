import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { PRODUCT } from '../layout/PageHeading.tsx';

/** The frame of the pages before a session: the product's name and one narrow column. */
export function DoorFrame({ children }: { children: ReactNode }) {
  return (
    <Box component="main" id="content" tabIndex={-1} sx={{ maxWidth: 480, mx: 'auto', px: 4, py: 8 }}>
      <Typography sx={{ fontWeight: 700, mb: 2 }}>{PRODUCT}</Typography>
      {children}
    </Box>
  );
}
