import { Button, Typography } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { PageHeading } from './PageHeading.tsx';

/** A page that fails leaves the frame standing; another address tries again. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Catcher key={pathname.split('/')[1]}>{children}</Catcher>;
}

class Catcher extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

/** Says that a page could not be shown, and offers to load it again. */
export function Failed() {
  const translate = useTranslate();
  return (
    <>
      <PageHeading title={translate('frame.failed')} />
      <Typography sx={{ mb: 4 }}>{translate('frame.failed_about')}</Typography>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {translate('frame.reload')}
      </Button>
    </>
  );
}
