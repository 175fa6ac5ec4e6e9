import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import { describedBy, EntryError, EntryNotes } from '../core/form/EntryShell.tsx';
import { useEntry, type EntryProps } from '../core/form/entry.ts';
import { linesOf } from './values.ts';

/** Any number of lines of a list that the person was shown; the form holds them one a line, as they stand there. */
export function LinesEntry({ options, ...props }: EntryProps & { options: readonly string[] }) {
  const entry = useEntry({ ...props, needed: true });
  const chosen = linesOf(entry.field.value);
  const toggle = (line: string, ticked: boolean) =>
    entry.field.onChange(options.filter(one => (one === line ? ticked : chosen.includes(one))).join('\n'));
  return (
    <FormControl component="fieldset" error={entry.error !== null} aria-describedby={describedBy(entry)}>
      <FormLabel component="legend" sx={{ fontWeight: 600, color: 'text.primary' }}>
        {entry.label}
      </FormLabel>
      <EntryNotes entry={entry} />
      <FormGroup>
        {options.map((line, index) => (
          <FormControlLabel
            key={line}
            label={line}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(line)}
                onChange={(_, ticked) => toggle(line, ticked)}
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
