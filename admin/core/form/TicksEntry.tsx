import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import { describedBy, EntryError, EntryNotes } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';

interface TicksEntryProps extends EntryProps {
  options: readonly { id: string; name: string }[];
}

/** Any number of a few things, by name; the form holds their ids. */
export function TicksEntry({ options, ...props }: TicksEntryProps) {
  const entry = useEntry(props);
  if (entry.withheld) return null;
  const chosen = (entry.field.value || []) as string[];
  const toggle = (id: string) => {
    const others = chosen.filter(one => one !== id);
    entry.field.onChange(chosen.includes(id) ? others : [...others, id]);
  };
  return (
    <FormControl component="fieldset" error={entry.error !== null} aria-describedby={describedBy(entry)}>
      <FormLabel component="legend" sx={{ fontWeight: 600, color: 'text.primary' }}>
        {entry.label}
      </FormLabel>
      <EntryNotes entry={entry} />
      <FormGroup>
        {options.map(({ id, name }, index) => (
          <FormControlLabel
            key={id}
            label={name}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(id)}
                disabled={entry.locked}
                onChange={() => toggle(id)}
                slotProps={{ input: { ref: index === 0 ? entry.field.ref : undefined } }}
              />
            }
          />
        ))}
      </FormGroup>
      <EntryError entry={entry} />
    </FormControl>
  );
}
