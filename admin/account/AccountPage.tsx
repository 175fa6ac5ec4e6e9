import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { Breakable } from '../core/show/Breakable.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { ChangePassword } from './ChangePassword.tsx';
import { EndSessions } from './EndSessions.tsx';
import { SecondFactor } from './SecondFactor.tsx';

/** What people do with their own account. */
export function AccountPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return null;
  const titles = [
    choiceWord(translate, 'Role', viewer.role),
    ...viewer.designations.map(held => choiceWord(translate, 'Designation', held)),
  ];
  const who = { name: viewer.name, email: viewer.email, role: titles.join(', ') };
  return (
    <>
      <PageHeading title={translate('pages.account.title')} />
      <Typography sx={{ mb: 6 }}>
        <Breakable text={translate('pages.account.about', who)} />
      </Typography>
      <Part name="password">
        <ChangePassword />
      </Part>
      <Part name="factor">
        <SecondFactor />
      </Part>
      <Part name="sessions">
        <EndSessions />
      </Part>
    </>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  const heading = useId();
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mb: 10, maxWidth: 640 }}>
      <Typography id={heading} variant="h2">
        {translate(`pages.${name}.title`)}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {translate(`pages.${name}.about`)}
      </Typography>
      {children}
    </Box>
  );
}
