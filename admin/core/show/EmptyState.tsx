import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Says that there is nothing, and what comes next. */
export function EmptyState({
  title,
  about,
  children,
}: {
  title: string;
  about?: string;
  children?: ReactNode;
}) {
  return (
    <Box sx={{ py: 12, px: 4, textAlign: 'center' }}>
      <Typography variant="h2" component="p">
        {title}
      </Typography>
      {about && (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {about}
        </Typography>
      )}
      {children && <Box sx={{ mt: 4 }}>{children}</Box>}
    </Box>
  );
}
