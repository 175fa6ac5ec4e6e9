import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useProfile } from '../core/session/useProfile.ts';

/** Where the notice asks people to write, from the profile in force (S11, X11). */
export function PreferredAddress() {
  const translate = useTranslate();
  const { data } = useProfile();
  if (!data) return null;
  const { email, phone } = data;
  return (
    <Typography color="textSecondary" sx={{ mb: 4 }}>
      {translate('pages.intake.preferred', { email, phone })}
    </Typography>
  );
}
