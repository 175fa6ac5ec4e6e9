import HomeOutlined from '@mui/icons-material/HomeOutlined';
import {
  Box,
  Drawer,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useEffect, useId } from 'react';
import { useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { MENU_GROUPS, type MenuGroup } from '../register.ts';
import { useMenuEntries, type MenuEntry } from './menu-entries.ts';

const WIDTH = 232;

/** The main menu: beside the content on a wide screen, a drawer on a narrow one. */
export function SideMenu({ open, onClose }: { open: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('md'));
  // A drawer left open unseen, as when a tablet is turned, would keep the whole page from hand and reader.
  useEffect(() => {
    if (wide && open) onClose();
  }, [wide, open, onClose]);
  const menu = <Places onGo={onClose} />;
  return (
    <>
      <Box
        component="nav"
        aria-label={translate('frame.menu')}
        sx={{
          display: { xs: 'none', md: 'block' },
          width: WIDTH,
          flexShrink: 0,
          position: 'sticky',
          top: 53,
          height: 'calc(100vh - 53px)',
          overflowY: 'auto',
          borderRight: 1,
          borderColor: 'divider',
        }}
      >
        {menu}
      </Box>
      <Drawer open={open} onClose={onClose} sx={{ display: { md: 'none' } }}>
        <Box component="nav" aria-label={translate('frame.menu')} sx={{ width: WIDTH }}>
          {menu}
        </Box>
      </Drawer>
    </>
  );
}

function Places({ onGo }: { onGo: () => void }) {
  const translate = useTranslate();
  const entries = useMenuEntries();
  const home: MenuEntry = { to: '/', label: translate('frame.home'), group: 'today', icon: HomeOutlined };
  const groups = MENU_GROUPS.map(group => ({
    group,
    places: [home, ...entries].filter(entry => entry.group === group),
  }));
  return groups
    .filter(({ places }) => places.length > 0)
    .map(({ group, places }) => <Group key={group} group={group} places={places} onGo={onGo} />);
}

function Group({ group, places, onGo }: { group: MenuGroup; places: MenuEntry[]; onGo: () => void }) {
  const translate = useTranslate();
  const heading = useId();
  return (
    <Box sx={{ py: 1 }}>
      <Typography id={heading} variant="caption" component="p" color="textSecondary" sx={{ px: 4, pt: 2 }}>
        {translate(`menu.${group}`)}
      </Typography>
      <List dense disablePadding aria-labelledby={heading}>
        {places.map(({ to, label, icon: Icon }) => (
          <ListItem key={to} disablePadding>
            <ListItemButton
              component={NavLink}
              to={to}
              end={to === '/'}
              onClick={onGo}
              sx={{ px: 4, '&[aria-current]': { bgcolor: t => t.palette.tones.accentWash, fontWeight: 700 } }}
            >
              <ListItemIcon sx={{ minWidth: 32 }}>
                <Icon />
              </ListItemIcon>
              <ListItemText primary={label} slotProps={{ primary: { sx: { fontWeight: 'inherit' } } }} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Box>
  );
}
