import { Select } from '@mui/material';
import { useTranslate } from 'react-admin';
import { choiceWord } from '../words/sentences.ts';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';

/** One value of an enum, in words; nothing is chosen beforehand. */
export function ChoiceEntry({
  of,
  values,
  ...props
}: EntryProps & { of: string; values: readonly string[] }) {
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
        {values.map(choice => (
          <option key={choice} value={choice}>
            {choiceWord(translate, of, choice)}
          </option>
        ))}
      </Select>
    </EntryShell>
  );
}
