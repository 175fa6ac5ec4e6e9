import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StartSecondFactorDocument } from '../../schema/generated/graphql.ts';
import { ConfirmFactor } from './ConfirmFactor.tsx';
import { useAsking } from './useAsking.ts';

/** Sets up one's second factor: begin, let the app read the secret, confirm with a code, keep the recovery codes. */
export function SecondFactor() {
  const translate = useTranslate();
  const { send, answer, busy, refusal } = useAsking(StartSecondFactorDocument);
  if (answer) return <ConfirmFactor {...answer.startSecondFactor} />;
  return (
    <>
      {refusal && (
        <Alert severity="error" sx={{ mb: 3 }}>
          {refusal}
        </Alert>
      )}
      <Button variant="contained" loading={busy} onClick={() => send({})}>
        {translate('pages.factor.start')}
      </Button>
    </>
  );
}
