import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../show/visually-hidden.ts';
import { takeKeyboard } from './take-keyboard.ts';

const CommandPalette = lazy(() => import('./CommandPalette.tsx').then(m => ({ default: m.CommandPalette })));

/** The palette, which is fetched when it is first wanted: people type on, and the letters wait for it. */
export function Finder({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const [begun, setBegun] = useState('');
  return (
    <Suspense
      fallback={
        <input
          ref={takeKeyboard}
          aria-label={translate('palette.label')}
          style={visuallyHidden}
          onChange={event => setBegun(event.target.value)}
          onKeyDown={event => event.key === 'Escape' && onClose()}
        />
      }
    >
      <CommandPalette begun={begun} onClose={onClose} />
    </Suspense>
  );
}

/** Ctrl-K, or Command-K on a Mac, from anywhere. */
export function useFindKey(find: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      find();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [find]);
}
