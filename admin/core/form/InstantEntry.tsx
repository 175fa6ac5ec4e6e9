import { OutlinedInput } from '@mui/material';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';
import { fromLondon, toLondon } from './london.ts';

/** A moment, typed as London's date and time. */
export function InstantEntry(props: EntryProps) {
  const entry = useEntry(props);
  const { value, onChange, onBlur, name, ref } = entry.field;
  return (
    <EntryShell entry={entry}>
      <OutlinedInput
        id={entry.id}
        name={name}
        type="datetime-local"
        value={value ? toLondon(String(value)) : ''}
        onChange={event => onChange(event.target.value ? fromLondon(event.target.value) : null)}
        onBlur={onBlur}
        inputRef={ref}
        readOnly={entry.locked}
        required={entry.needed}
        inputProps={{ 'aria-describedby': describedBy(entry) }}
        sx={{ maxWidth: '24ch' }}
      />
    </EntryShell>
  );
}
