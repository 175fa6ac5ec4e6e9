import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Stands where a page will be, in its size, so that nothing moves when it comes. */
export function PageSkeleton() {
  const translate = useTranslate();
  return (
    <Box component="output" aria-label={translate('frame.loading')} sx={{ display: 'block' }}>
      <Skeleton variant="text" width={240} height={32} sx={{ mb: 4 }} />
      {[1, 2, 3, 4, 5, 6].map(row => (
        <Skeleton key={row} variant="rectangular" height={40} sx={{ mb: '1px' }} />
      ))}
    </Box>
  );
}
