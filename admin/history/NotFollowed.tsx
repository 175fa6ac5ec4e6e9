import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { asApiError } from '../core/api-error.ts';
import { Refusal } from '../core/show/Refusal.tsx';

/** Why notes, files or history are not shown: usually because they are not open to this viewer. */
export function NotFollowed({ error }: { error: Error }) {
  const translate = useTranslate();
  const refusal = asApiError(error);
  if (refusal.code !== 'NOT_FOUND') return <Refusal error={refusal} />;
  return <Typography color="textSecondary">{translate('pages.history.not_followed')}</Typography>;
}
