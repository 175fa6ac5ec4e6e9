import HomeOutlined from '@mui/icons-material/HomeOutlined';
import { Box, Drawer, Typography, useMediaQuery, type SxProps, type Theme } from '@mui/material';
import { memo, useEffect, useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { MENU_GROUPS, type MenuGroup } from '../register.ts';
import { useOpening } from '../show/useOpening.ts';
import { useMenuEntries, type MenuEntry } from './menu-entries.ts';

const WIDTH = 232;

/** The main menu: beside the content on a wide screen, a drawer on a narrow one. */
export function SideMenu({ open, onClose }: { open: boolean; onClose: () => void }) {
  const wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('md'));
  // A drawer left open unseen, as when a tablet is turned, would keep the whole page from hand and reader.
  useEffect(() => {
    if (wide && open) onClose();
  }, [wide, open, onClose]);
  const menu = <Places onGo={onClose} />;
  if (!wide)
    return (
      <Drawer open={open} onClose={onClose}>
        <Menu sx={{ width: WIDTH }}>{menu}</Menu>
      </Drawer>
    );
  return (
    <Menu
      sx={{
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
    </Menu>
  );
}

/** By itself: it is drawn again with every address, what stands in it is not. */
function Menu({ sx, children }: { sx: SxProps<Theme>; children: ReactNode }) {
  const translate = useTranslate();
  const open = useOpening();
  return (
    <Box component="nav" aria-label={translate('frame.menu')} sx={sx} onClick={open}>
      {children}
    </Box>
  );
}

/** How the entries look, said once for all of them. */
const PLACES: SxProps<Theme> = {
  listStyle: 'none',
  m: 0,
  p: 0,
  '& a': {
    display: 'flex',
    alignItems: 'center',
    gap: 2,
    px: 4,
    py: 1.5,
    typography: 'body2',
    color: 'text.primary',
    textDecoration: 'none',
  },
  '& a:hover': { bgcolor: 'action.hover' },
  '& a[aria-current]': { bgcolor: t => t.palette.tones.accentWash, fontWeight: 700 },
  '& svg': { color: 'action.active' },
};

/** Drawn once: the frame around it is drawn again with each answer about who is signed in. */
const Places = memo(function Places({ onGo }: { onGo: () => void }) {
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
});

function Group({ group, places, onGo }: { group: MenuGroup; places: MenuEntry[]; onGo: () => void }) {
  const translate = useTranslate();
  const heading = useId();
  return (
    <Box sx={{ py: 1 }}>
      <Typography id={heading} variant="caption" component="p" color="textSecondary" sx={{ px: 4, pt: 2 }}>
        {translate(`menu.${group}`)}
      </Typography>
      <Box component="ul" aria-labelledby={heading} sx={PLACES}>
        {places.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Place to={to} onGo={onGo}>
              <Icon />
              {label}
            </Place>
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Place({ to, onGo, children }: { to: string; onGo: () => void; children: ReactNode }) {
  const { pathname } = useLocation();
  // Nothing is within the front door.
  const here = pathname === to || (to !== '/' && pathname.startsWith(`${to}/`));
  return (
    <a href={to} data-opens={to} aria-current={here ? 'page' : undefined} onClick={onGo}>
      {children}
    </a>
  );
}
