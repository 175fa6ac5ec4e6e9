import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { fetched } from '../fetched.tsx';
import { visuallyHidden } from '../show/visually-hidden.ts';
import { takeKeyboard } from './take-keyboard.ts';

interface FinderProps {
  begun: string;
  onBegin: (text: string) => void;
  onClose: () => void;
}

const CommandPalette = fetched<FinderProps>(
  () => import('./CommandPalette.tsx').then(m => m.CommandPalette),
  Listening,
);

/** The palette, which is fetched when it is first wanted: people type on, and the letters wait for it. */
export function Finder({ onClose }: { onClose: () => void }) {
  const [begun, setBegun] = useState('');
  return <CommandPalette begun={begun} onBegin={setBegun} onClose={onClose} />;
}

/** Takes what is typed meanwhile. */
function Listening({ onBegin, onClose }: FinderProps) {
  const translate = useTranslate();
  return (
    <input
      ref={takeKeyboard}
      aria-label={translate('palette.label')}
      style={visuallyHidden}
      onChange={event => onBegin(event.target.value)}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    />
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
