import { Typography } from '@mui/material';
import { useProfile } from '../session/useProfile.ts';

/** Whose promises these are, where there is room for it. */
export function OrganisationName() {
  const { data } = useProfile();
  return (
    <Typography noWrap color="textSecondary" sx={{ display: { xs: 'none', md: 'block' }, minWidth: 0 }}>
      {data?.name}
    </Typography>
  );
}
