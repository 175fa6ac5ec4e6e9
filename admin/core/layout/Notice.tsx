import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageHeading } from './PageHeading.tsx';

/** Says that an address leads nowhere. */
export function NotFound() {
  const translate = useTranslate();
  return (
    <>
      <PageHeading title={translate('frame.not_found')} />
      <Typography>{translate('frame.not_found_about')}</Typography>
    </>
  );
}

/** Says that the viewer's role does not open a page, and whom to ask. */
export function AccessDenied() {
  const translate = useTranslate();
  return (
    <>
      <PageHeading title={translate('frame.denied')} />
      <Typography>{translate('frame.denied_about')}</Typography>
    </>
  );
}
