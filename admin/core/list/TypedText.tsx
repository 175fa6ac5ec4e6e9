import { OutlinedInput, type OutlinedInputProps } from '@mui/material';
import { useEffect, useRef, useState } from 'react';

interface TypedTextProps extends Omit<OutlinedInputProps, 'value' | 'onChange'> {
  value: string;
  /** Hears of the text a moment after the last key. */
  onType: (text: string) => void;
}

/** Half a second: nobody wants the list of every letter. */
const MOMENT = 500;

/** A text whose keeper hears of it later than the eye; it follows when the keeper clears it. */
export function TypedText({ value, onType, ...props }: TypedTextProps) {
  const [text, setText] = useState(value);
  const [kept, setKept] = useState(value);
  if (kept !== value) {
    setKept(value);
    setText(value);
  }
  const keeper = useRef(onType);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    keeper.current = onType;
  });
  useEffect(() => () => clearTimeout(waiting.current), []);
  const type = (typed: string) => {
    setText(typed);
    clearTimeout(waiting.current);
    const here = window.location.pathname;
    // Whoever opened a row meanwhile must not be led back.
    waiting.current = setTimeout(() => window.location.pathname === here && keeper.current(typed), MOMENT);
  };
  return <OutlinedInput {...props} value={text} onChange={event => type(event.target.value)} />;
}
