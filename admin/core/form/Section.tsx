import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';

/** A short part of a form, one column; `name` is a key of the resource's `sections`. */
export function Section({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  return (
    <Box sx={{ mb: 8, maxWidth: '44rem' }}>
      <Typography variant="h2" sx={{ mb: 3 }}>
        {translate(`resources.${resource}.sections.${name}`)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 5 }}>{children}</Box>
    </Box>
  );
}
