import { OutlinedInput } from '@mui/material';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';

/** A whole number; what is not one stays as typed and the server says so. */
export function WholeEntry(props: EntryProps) {
  const entry = useEntry(props);
  const { value, onChange, onBlur, name, ref } = entry.field;
  return (
    <EntryShell entry={entry}>
      <OutlinedInput
        id={entry.id}
        name={name}
        value={value}
        onChange={({ target }) =>
          onChange(/^-?\d+$/.test(target.value) ? Number(target.value) : target.value)
        }
        onBlur={onBlur}
        inputRef={ref}
        readOnly={entry.locked}
        required={entry.needed}
        inputProps={{ inputMode: 'numeric', 'aria-describedby': describedBy(entry) }}
        sx={{ maxWidth: '14ch' }}
      />
    </EntryShell>
  );
}
