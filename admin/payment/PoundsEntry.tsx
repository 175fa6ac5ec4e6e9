import { OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { describedBy, EntryShell } from '../core/form/EntryShell.tsx';
import { useEntry, type EntryProps } from '../core/form/entry.ts';
import { penceOf } from './values.ts';

/** An amount, typed in pounds; the form holds pence. */
export function PoundsEntry(props: EntryProps) {
  const entry = useEntry(props);
  const [typed, setTyped] = useState('');
  const { onChange, onBlur, name, ref } = entry.field;
  return (
    <EntryShell entry={entry}>
      <OutlinedInput
        id={entry.id}
        name={name}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(penceOf(target.value));
        }}
        onBlur={onBlur}
        inputRef={ref}
        readOnly={entry.locked}
        required={entry.needed}
        inputProps={{ inputMode: 'decimal', 'aria-describedby': describedBy(entry) }}
        sx={{ maxWidth: '14ch' }}
      />
    </EntryShell>
  );
}
