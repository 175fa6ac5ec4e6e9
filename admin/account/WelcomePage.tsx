import { Alert, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { AcceptInvitationDocument } from '../../schema/generated/graphql.ts';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { DoorFrame } from '../core/session/DoorFrame.tsx';
import { AccountForm } from './AccountForm.tsx';
import { PasswordEntry } from './PasswordEntry.tsx';
import { useAsking } from './useAsking.ts';

/** Where the link of an invitation leads: the person chooses a password, which nobody else ever knows. */
export function WelcomePage() {
  const { token = '' } = useParams();
  const { send, busy, done, refusal, code, errorOf } = useAsking(AcceptInvitationDocument);
  const translate = useTranslate();
  if (done) return <Done />;
  const label = translate('pages.password.new');
  return (
    <DoorFrame>
      <PageHeading title={translate('pages.welcome.title')} />
      <Typography sx={{ mb: 4 }}>{translate('pages.welcome.about')}</Typography>
      <AccountForm
        onSend={given => send({ token, password: given('password') })}
        verb={translate('pages.welcome.choose')}
        busy={busy}
        refusal={code === 'NOT_FOUND' ? translate('pages.welcome.wrong') : refusal}
      >
        <PasswordEntry
          name="password"
          label={label}
          help={translate('pages.password.help')}
          error={errorOf('password', label)}
          autoComplete="new-password"
        />
      </AccountForm>
    </DoorFrame>
  );
}

function Done() {
  const translate = useTranslate();
  return (
    <DoorFrame>
      <PageHeading title={translate('pages.welcome.done_title')} />
      <Alert severity="success" sx={{ mb: 4 }}>
        {translate('pages.welcome.done')}
      </Alert>
      <Button component={Link} to="/login" variant="contained">
        {translate('pages.welcome.sign_in')}
      </Button>
    </DoorFrame>
  );
}
