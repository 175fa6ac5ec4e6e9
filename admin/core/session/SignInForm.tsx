import { Alert, Box, Button, TextField } from '@mui/material';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { asApiError } from '../api-error.ts';
import { refusalSentence } from '../words/sentences.ts';
import type { Credentials } from './sign-in.ts';

/** E-mail and password, and a one-time code once the server asks for it. `signIn` throws the refusal. */
export function SignInForm({
  signIn,
  email,
}: {
  signIn: (credentials: Credentials) => Promise<void>;
  email?: string;
}) {
  const translate = useTranslate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [wantsCode, setWantsCode] = useState(false);
  const [busy, setBusy] = useState(false);
  const code = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wantsCode) code.current?.focus();
  }, [wantsCode]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? '');
    setBusy(true);
    try {
      await signIn({
        email: text('email'),
        password: text('password'),
        otp: text('otp').replaceAll(' ', ''),
      });
    } catch (thrown) {
      const reason = asApiError(thrown).code;
      if (reason === 'OTP_REQUIRED') setWantsCode(true);
      setRefusal(reason);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box component="form" onSubmit={event => void submit(event)} sx={{ display: 'grid', gap: 4 }}>
      {refusal && (
        <Alert severity={refusal === 'OTP_REQUIRED' ? 'info' : 'error'}>
          {refusal === 'UNAUTHENTICATED' ? translate('session.refused') : refusalSentence(translate, refusal)}
        </Alert>
      )}
      <TextField
        name="email"
        type="email"
        label={translate('session.email')}
        key={email}
        defaultValue={email}
        autoComplete="username"
        required
        fullWidth
      />
      <TextField
        name="password"
        type="password"
        label={translate('session.password')}
        autoComplete="current-password"
        required
        fullWidth
      />
      {wantsCode && (
        <TextField
          name="otp"
          label={translate('session.otp')}
          helperText={translate('session.otp_help')}
          autoComplete="one-time-code"
          inputRef={code}
          required
          fullWidth
        />
      )}
      <Button type="submit" variant="contained" loading={busy}>
        {translate('session.submit')}
      </Button>
    </Box>
  );
}
