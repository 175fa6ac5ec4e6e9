import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useAuthProvider, useTranslate } from 'react-admin';
import { DemoPeople } from './DemoPeople.tsx';
import { sessionEnded } from './session-ended.ts';
import { SignInForm } from './SignInForm.tsx';
import type { Credentials } from './sign-in.ts';
import { useViewer } from './useViewer.ts';

/** Over the page when the session has ended: what was typed stays behind it. */
export function SignInAgain() {
  const translate = useTranslate();
  const ended = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.now);
  const viewer = useViewer();
  const authProvider = useAuthProvider();
  const queries = useQueryClient();

  const signIn = async (credentials: Credentials) => {
    await authProvider?.login(credentials);
    const now = await authProvider?.getIdentity?.();
    // Another person must not meet what the first one had open.
    if (viewer && now?.id !== viewer.id) return window.location.assign('/');
    sessionEnded.mended();
    await queries.invalidateQueries();
  };

  if (!ended) return null;
  return (
    <Dialog open aria-labelledby="session-ended" maxWidth="xs" fullWidth>
      <DialogTitle id="session-ended">{translate('session.ended_title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 4 }}>{translate('session.ended_about')}</DialogContentText>
        <SignInForm signIn={signIn} email={viewer?.email} />
        {viewer && (
          <Box sx={{ mt: 6 }}>
            <DemoPeople only={viewer.email} onChoose={demo => void signIn({ demo })} />
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => window.location.assign('/login')}>{translate('session.other')}</Button>
      </DialogActions>
    </Dialog>
  );
}
