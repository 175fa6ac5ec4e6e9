import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { PageHeading } from '../core/layout/PageHeading.tsx';

/** A record that was merged: where everything went, and nothing of the person. */
export function MergedClient({ into, reference }: { into: string; reference: string }) {
  const translate = useTranslate();
  return (
    <>
      <PageHeading title={translate('pages.merge.closed')} />
      <Typography>
        {translate('pages.merge.closed_about')}{' '}
        <Link component={RouterLink} to={`/clients/${into}/show`}>
          {reference}
        </Link>
      </Typography>
    </>
  );
}
