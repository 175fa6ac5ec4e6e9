import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useBlocker } from 'react-router-dom';

/** Asks before leaving with changes, inside the panel and out of it; `saved` says that nothing is left to lose. */
export function UnsavedChanges({ saved }: { saved: RefObject<boolean> }) {
  const translate = useTranslate();
  const { dirtyFields } = useFormState();
  const changed = Object.keys(dirtyFields).length > 0;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      changed && !saved.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (!saved.current) event.preventDefault();
    };
    if (changed) window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [changed, saved]);
  return (
    <Dialog open={blocker.state === 'blocked'} onClose={() => blocker.reset?.()} aria-labelledby="unsaved">
      <DialogTitle id="unsaved">{translate('form.unsaved')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('form.unsaved_about')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => blocker.proceed?.()}>{translate('form.leave')}</Button>
        <Button variant="contained" onClick={() => blocker.reset?.()}>
          {translate('form.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
