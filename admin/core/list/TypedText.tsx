import { OutlinedInput, type OutlinedInputProps } from '@mui/material';
import { useState } from 'react';

interface TypedTextProps extends Omit<OutlinedInputProps, 'value' | 'onChange'> {
  value: string;
  onType: (text: string) => void;
}

/** A text whose keeper hears of it later than the eye; it follows when the keeper clears it. */
export function TypedText({ value, onType, ...props }: TypedTextProps) {
  const [text, setText] = useState(value);
  const [kept, setKept] = useState(value);
  if (kept !== value) {
    setKept(value);
    setText(value);
  }
  return (
    <OutlinedInput
      {...props}
      value={text}
      onChange={event => {
        setText(event.target.value);
        onType(event.target.value);
      }}
    />
  );
}
