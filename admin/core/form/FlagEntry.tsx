import { Checkbox, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { describedBy, EntryError, EntryNotes } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';

/** Something to tick; never ticked beforehand unless the record is. */
export function FlagEntry(props: EntryProps) {
  const entry = useEntry(props);
  if (entry.withheld) return null;
  return (
    <FormControl error={entry.error !== null}>
      <FormControlLabel
        label={entry.label}
        control={
          <Checkbox
            size="small"
            id={entry.id}
            checked={entry.field.value === true}
            disabled={entry.locked}
            onChange={(_, ticked) => entry.field.onChange(ticked)}
            slotProps={{ input: { ref: entry.field.ref, 'aria-describedby': describedBy(entry) } }}
          />
        }
      />
      <EntryNotes entry={entry} />
      <EntryError entry={entry} />
    </FormControl>
  );
}

/** A question to be answered with yes or no, and with neither until it is. */
export function YesNoEntry(props: EntryProps) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const { value, onChange } = entry.field;
  if (entry.withheld) return null;
  return (
    <FormControl component="fieldset" error={entry.error !== null} disabled={entry.locked}>
      <FormLabel component="legend" id={entry.id} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {entry.label}
      </FormLabel>
      <EntryNotes entry={entry} />
      <RadioGroup
        row
        aria-labelledby={entry.id}
        aria-describedby={describedBy(entry)}
        value={value === true ? 'yes' : value === false ? 'no' : ''}
        onChange={(_, answer) => onChange(answer === 'yes')}
      >
        <FormControlLabel
          value="yes"
          control={<Radio size="small" slotProps={{ input: { ref: entry.field.ref } }} />}
          label={translate('list.yes')}
        />
        <FormControlLabel value="no" control={<Radio size="small" />} label={translate('list.no')} />
      </RadioGroup>
      <EntryError entry={entry} />
    </FormControl>
  );
}
