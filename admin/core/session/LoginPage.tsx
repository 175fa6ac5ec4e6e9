import { Alert, Paper } from '@mui/material';
import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { asApiError } from '../api-error.ts';
import { PageHeading } from '../layout/PageHeading.tsx';
import { refusalSentence } from '../words/sentences.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import { SignInForm } from './SignInForm.tsx';
import type { Credentials } from './sign-in.ts';

/** Where a session begins. */
export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [refusal, setRefusal] = useState<string | null>(null);
  const signIn = async (credentials: Credentials) => void (await login(credentials));
  return (
    <DoorFrame>
      <PageHeading title={translate('session.title')} />
      <Paper variant="outlined" sx={{ p: 6, mb: 6 }}>
        <SignInForm signIn={signIn} />
      </Paper>
      {refusal && <Alert severity="error">{refusalSentence(translate, refusal)}</Alert>}
      <DemoPeople
        onChoose={demo => void signIn({ demo }).catch(thrown => setRefusal(asApiError(thrown).code))}
      />
    </DoorFrame>
  );
}
