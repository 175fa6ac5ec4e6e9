import { Select } from '@mui/material';
import { useTranslate } from 'react-admin';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';

interface OptionEntryProps extends EntryProps {
  options: readonly { id: string; name: string }[];
}

/** One of a few things, by name; the form holds its id. */
export function OptionEntry({ options, ...props }: OptionEntryProps) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const { ref, value, ...field } = entry.field;
  return (
    <EntryShell entry={entry}>
      <Select
        native
        {...field}
        value={value ?? ''}
        inputRef={ref}
        disabled={entry.locked}
        required={entry.needed}
        inputProps={{ id: entry.id, 'aria-describedby': describedBy(entry) }}
        sx={{ maxWidth: '40ch' }}
      >
        <option value="">{translate('form.choose')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </EntryShell>
  );
}
