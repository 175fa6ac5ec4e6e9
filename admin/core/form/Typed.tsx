import { useEffect, type RefObject } from 'react';
import { useFormState } from 'react-hook-form';

/** Keeps `changed` true while the form around it holds something that was typed and is not saved. */
export function Typed({ changed }: { changed: RefObject<boolean> }) {
  const { dirtyFields } = useFormState();
  const now = Object.keys(dirtyFields).length > 0;
  useEffect(() => {
    changed.current = now;
  }, [changed, now]);
  return null;
}
