import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { SecondFactor } from './SecondFactor.tsx';

/** The first thing that an account does outside the demo: its second factor. */
export function EnrolPage() {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 640, mx: 'auto' }}>
      <PageHeading title={translate('pages.factor.must_title')} />
      <Typography sx={{ mb: 6 }}>{translate('pages.factor.must')}</Typography>
      <SecondFactor />
    </Box>
  );
}
