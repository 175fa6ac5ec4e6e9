import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';

const FEW = 10;

/** Rows that are on their way, of the size that they will have; `rows` where it is known how many come. */
export function RowsWaiting({ rows = FEW }: { rows?: number }) {
  const translate = useTranslate();
  return (
    <Box
      component="output"
      aria-label={translate('frame.loading')}
      sx={{ display: 'block', minHeight: { xs: rows * 168, sm: rows * 41 } }}
    >
      {Array.from({ length: Math.min(rows, FEW) }, (_, row) => (
        <Skeleton
          key={row}
          variant="rectangular"
          sx={{ height: { xs: 160, sm: 40 }, mb: { xs: 2, sm: '1px' } }}
        />
      ))}
    </Box>
  );
}

/** The bar above them. */
export function ToolbarWaiting() {
  return <Skeleton variant="rectangular" sx={{ height: { xs: 84, sm: 40 }, mb: 3, borderRadius: 1 }} />;
}
