import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../session/useViewer.ts';
import { choiceWord } from '../words/sentences.ts';

/** Who is signed in and in which role, always in sight, and the way out. */
export function AccountMenu() {
  const translate = useTranslate();
  const logout = useLogout();
  const viewer = useViewer();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!viewer) return null;
  const role = choiceWord(translate, 'Role', viewer.role);
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircleOutlined sx={{ display: { xs: 'none', sm: 'block' } }} />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ textAlign: 'left', lineHeight: 1.2, px: { xs: 1, sm: 2 }, minWidth: 0, whiteSpace: 'nowrap' }}
      >
        {/* A long name is cut rather than the page made wider. */}
        <Box
          component="span"
          sx={{ minWidth: 0, '& > span': { overflow: 'hidden', textOverflow: 'ellipsis' } }}
        >
          <Box component="span" sx={{ display: 'block' }}>
            {viewer.name}
          </Box>
          <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
            {role}
          </Box>
        </Box>
      </Button>
      {anchor && (
        <Menu anchorEl={anchor} open onClose={() => setAnchor(null)}>
          {!viewer.mustEnrol && (
            <MenuItem component={Link} to="/account" onClick={() => setAnchor(null)}>
              {translate('frame.account')}
            </MenuItem>
          )}
          <MenuItem onClick={() => void logout({}, false).then(() => window.location.assign('/login'))}>
            {translate('frame.sign_out')}
          </MenuItem>
        </Menu>
      )}
    </>
  );
}
