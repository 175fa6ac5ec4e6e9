import { useEffect } from 'react';
import { useFormState } from 'react-hook-form';

/** Tells whether the form around it holds something that was typed and is not saved. */
export function Typed({ onTyped }: { onTyped: (typed: boolean) => void }) {
  const { dirtyFields } = useFormState();
  const typed = Object.keys(dirtyFields).length > 0;
  useEffect(() => onTyped(typed), [onTyped, typed]);
  return null;
}
