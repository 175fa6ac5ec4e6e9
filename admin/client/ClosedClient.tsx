import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageHeading } from '../core/layout/PageHeading.tsx';

interface ClosedClientProps {
  restricted: boolean;
  sensitive: boolean;
  openTo: readonly string[];
}

/** A record that is there and closed: why, and who may open it; nothing of the person. */
export function ClosedClient({ restricted, sensitive, openTo }: ClosedClientProps) {
  const translate = useTranslate();
  return (
    <>
      <PageHeading title={translate('pages.client.closed')} />
      {restricted && (
        <Alert severity="warning" sx={{ mb: 4 }}>
          {translate('pages.client.restricted')}
        </Alert>
      )}
      {sensitive && (
        <Alert severity="warning" sx={{ mb: 4 }}>
          {translate('pages.client.sensitive')}
        </Alert>
      )}
      {openTo.length > 0 && (
        <Typography>{translate('pages.client.open_to', { names: openTo.join(', ') })}</Typography>
      )}
      <Typography color="textSecondary">{translate('pages.client.closed_about')}</Typography>
    </>
  );
}
