import MenuIcon from '@mui/icons-material/Menu';
import Search from '@mui/icons-material/Search';
import { AppBar, Box, Button, IconButton, Link, Toolbar } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { visuallyHidden } from '../show/visually-hidden.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { OrganisationName } from './OrganisationName.tsx';
import { PRODUCT } from './PageHeading.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** The bar on top: home, find, colours, and who is signed in. */
export const AppHeader = memo(function AppHeader({
  onMenu,
  onFind,
}: {
  onMenu: () => void;
  onFind: () => void;
}) {
  const translate = useTranslate();
  return (
    <AppBar position="sticky" sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}>
      <Toolbar variant="dense" sx={{ px: { xs: 3, sm: 4 }, gap: { xs: 1, sm: 2 }, minHeight: 52 }}>
        <IconButton
          edge="start"
          color="inherit"
          aria-label={translate('frame.open_menu')}
          onClick={onMenu}
          sx={{ display: { md: 'none' } }}
        >
          <MenuIcon />
        </IconButton>
        <Link component={RouterLink} to="/" color="inherit" underline="none" sx={{ fontWeight: 700 }}>
          {PRODUCT}
        </Link>
        <OrganisationName />
        <Box sx={{ flexGrow: 1 }} />
        <Button
          color="inherit"
          variant="outlined"
          startIcon={<Search />}
          onClick={onFind}
          aria-keyshortcuts="Control+K"
          sx={{
            minWidth: 0,
            px: { xs: 2, sm: 4 },
            flexShrink: 0,
            '& .MuiButton-startIcon': { ml: { xs: 0, sm: -1 }, mr: { xs: 0, sm: 2 } },
          }}
        >
          <Box component="span" sx={t => ({ [t.breakpoints.down('sm')]: visuallyHidden })}>
            {translate('frame.find')}
          </Box>
          <Box
            component="kbd"
            sx={{
              ml: 2,
              typography: 'caption',
              color: 'text.secondary',
              display: { xs: 'none', md: 'inline' },
            }}
          >
            {translate('frame.find_key')}
          </Box>
        </Button>
        <ThemeSwitch />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
});
