import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChangePasswordDocument } from '../../schema/generated/graphql.ts';
import { AccountForm } from './AccountForm.tsx';
import { PasswordEntry } from './PasswordEntry.tsx';
import { useAsking } from './useAsking.ts';

/** Changes one's own password; the form gives way to the good news, so that no password stays on the screen. */
export function ChangePassword() {
  const translate = useTranslate();
  const { send, busy, done, refusal, errorOf } = useAsking(ChangePasswordDocument);
  if (done) return <Alert severity="success">{translate('pages.password.changed')}</Alert>;
  const current = translate('pages.password.current');
  const fresh = translate('pages.password.new');
  return (
    <AccountForm
      onSend={given => send({ current: given('current'), password: given('password') })}
      verb={translate('pages.password.change')}
      busy={busy}
      refusal={refusal}
    >
      <PasswordEntry
        name="current"
        label={current}
        error={errorOf('current', current)}
        autoComplete="current-password"
      />
      <PasswordEntry
        name="password"
        label={fresh}
        help={translate('pages.password.help')}
        error={errorOf('password', fresh)}
        autoComplete="new-password"
      />
    </AccountForm>
  );
}
