import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../core/session/useViewer.ts';

/** From a record that names a client to everybody who looked at that one. */
export function ReadsOfClient() {
  const translate = useTranslate();
  const viewer = useViewer();
  const record = useRecordContext();
  const reference = record?.clientReference ?? record?.reference;
  if (!reference || !viewer?.ability.can('read', 'AccessLog', 'clientReference')) return null;
  const filter = JSON.stringify({ clientReference: { contains: String(reference) } });
  return (
    <Button component={Link} to={{ pathname: '/accessLogs', search: `?${new URLSearchParams({ filter })}` }}>
      {translate('pages.break_glass.reads')}
    </Button>
  );
}
