import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SignOutEverywhereDocument } from '../../schema/generated/graphql.ts';
import { useAsking } from './useAsking.ts';

/** Ends every session of one's own but this one. */
export function EndSessions() {
  const translate = useTranslate();
  const { send, busy, done, refusal } = useAsking(SignOutEverywhereDocument);
  if (done) return <Alert severity="success">{translate('pages.sessions.ended')}</Alert>;
  return (
    <>
      {refusal && (
        <Alert severity="error" sx={{ mb: 3 }}>
          {refusal}
        </Alert>
      )}
      <Button variant="outlined" loading={busy} onClick={() => send({})}>
        {translate('pages.sessions.end')}
      </Button>
    </>
  );
}
