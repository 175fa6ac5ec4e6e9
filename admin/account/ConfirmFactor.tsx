import { Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ConfirmSecondFactorDocument } from '../../schema/generated/graphql.ts';
import { AccountForm } from './AccountForm.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { useAsking } from './useAsking.ts';

/** The secret as picture and letters, and the code that proves that the app has it. */
export function ConfirmFactor({ secret, picture }: { secret: string; picture: string }) {
  const translate = useTranslate();
  const { send, answer, busy, refusal, errorOf } = useAsking(ConfirmSecondFactorDocument);
  if (answer) return <RecoveryCodes codes={answer.confirmSecondFactor} />;
  const label = translate('pages.factor.code');
  const error = errorOf('code', label);
  return (
    <Box sx={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
      <Typography>{translate('pages.factor.scan')}</Typography>
      <Box
        component="img"
        src={picture}
        alt={translate('pages.factor.picture')}
        width={220}
        height={220}
        sx={{ borderRadius: 1, border: 1, borderColor: 'divider' }}
      />
      <Box>
        <Typography>{translate('pages.factor.type')}</Typography>
        <Typography component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
          {inFours(secret)}
        </Typography>
      </Box>
      <AccountForm
        onSend={given => send({ code: given('code') })}
        verb={translate('pages.factor.confirm')}
        busy={busy}
        refusal={refusal}
      >
        <TextField
          name="code"
          label={label}
          helperText={error ?? translate('pages.factor.code_help')}
          error={Boolean(error)}
          autoComplete="one-time-code"
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 7 } }}
          required
          fullWidth
        />
      </AccountForm>
    </Box>
  );
}

/** Long secrets are typed four letters at a time. */
function inFours(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
