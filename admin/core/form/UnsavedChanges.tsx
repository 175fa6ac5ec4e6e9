import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-router-dom';
import { useFormState } from 'react-hook-form';
import { LeaveQuestion } from './LeaveQuestion.tsx';

/** Asks before leaving with changes, inside the panel and out of it; `saved` says that nothing is left to lose. */
export function UnsavedChanges({ saved }: { saved: RefObject<boolean> }) {
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
    <LeaveQuestion
      open={blocker.state === 'blocked'}
      onStay={() => blocker.reset?.()}
      onLeave={() => blocker.proceed?.()}
    />
  );
}
