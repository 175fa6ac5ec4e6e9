import { Box } from '@mui/material';
import { useCallback, useState, type ReactNode } from 'react';
import { Finder, useFindKey } from '../palette/Finder.tsx';
import { useRegister } from '../register-context.tsx';
import { SignInAgain } from '../session/SignInAgain.tsx';
import { useViewer } from '../session/useViewer.ts';
import { AppHeader } from './AppHeader.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { SideMenu } from './SideMenu.tsx';
import { SkipLink } from './SkipLink.tsx';

/** The frame of every page. */
export function Layout({ children }: { children: ReactNode }) {
  const [menuOpen, setMenuOpen] = useState(false);
  const [finding, setFinding] = useState(false);
  const openMenu = useCallback(() => setMenuOpen(true), []);
  const closeMenu = useCallback(() => setMenuOpen(false), []);
  const find = useCallback(() => setFinding(true), []);
  const viewer = useViewer();
  const { pages } = useRegister();
  const demanded = viewer && pages.find(page => page.demandedOf?.(viewer));
  useFindKey(find);
  return (
    <>
      <SkipLink />
      <AppHeader onMenu={openMenu} onFind={find} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        {!demanded && <SideMenu open={menuOpen} onClose={closeMenu} />}
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{
            flexGrow: 1,
            minWidth: 0,
            maxWidth: 1280,
            px: { xs: 4, md: 8 },
            pt: 6,
            pb: { xs: 20, sm: 6 },
          }}
        >
          <PageBoundary>{demanded ? <demanded.element /> : children}</PageBoundary>
        </Box>
      </Box>
      <SignInAgain />
      {finding && <Finder onClose={() => setFinding(false)} />}
    </>
  );
}
