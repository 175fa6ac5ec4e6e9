import { Box, Typography } from '@mui/material';
import { useProfile } from '../session/useProfile.ts';

/** Whose promises these are: logo and name, where there is room for them. */
export function OrganisationName() {
  const { data } = useProfile();
  return (
    <Box sx={{ display: { xs: 'none', md: 'flex' }, alignItems: 'center', gap: 2, minWidth: 0 }}>
      {data?.logo && (
        <Box component="img" src={data.logo} alt="" sx={{ maxHeight: 28, maxWidth: 120, flexShrink: 0 }} />
      )}
      <Typography noWrap color="textSecondary">
        {data?.name}
      </Typography>
    </Box>
  );
}
