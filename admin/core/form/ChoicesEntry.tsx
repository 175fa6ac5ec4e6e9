import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import { useTranslate } from 'react-admin';
import { choiceWord } from '../words/sentences.ts';
import { describedBy, EntryError, EntryNotes } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';

/** Any number of an enum's values. */
export function ChoicesEntry({
  of,
  values,
  ...props
}: EntryProps & { of: string; values: readonly string[] }) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const chosen = (entry.field.value || []) as string[];
  const toggle = (value: string) => {
    const others = chosen.filter(one => one !== value);
    entry.field.onChange(chosen.includes(value) ? others : [...others, value]);
  };
  return (
    <FormControl component="fieldset" error={entry.error !== null} aria-describedby={describedBy(entry)}>
      <FormLabel component="legend" sx={{ fontWeight: 600, color: 'text.primary' }}>
        {entry.label}
      </FormLabel>
      <EntryNotes entry={entry} />
      <FormGroup>
        {values.map((value, index) => (
          <FormControlLabel
            key={value}
            label={choiceWord(translate, of, value)}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(value)}
                disabled={entry.locked}
                onChange={() => toggle(value)}
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
