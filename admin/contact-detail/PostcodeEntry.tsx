import { FormHelperText, OutlinedInput } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isPostcode, tidyPostcode } from '../../schema/postcode.ts';
import { describedBy, EntryShell } from '../core/form/EntryShell.tsx';
import { errorSentence, useEntry, type EntryProps } from '../core/form/entry.ts';

/** Characters of the shortest postcode without its space. */
const SHORTEST = 5;

/** A postcode, tried while it is typed and written as it is printed. */
export function PostcodeEntry(props: EntryProps) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const typed = String(entry.field.value ?? '');
  const long = typed.replace(/\s/g, '').length >= SHORTEST;
  const right = isPostcode(typed);
  const error =
    long && !right
      ? errorSentence(translate, entry.label, translate('pages.contact.postcode_wrong'))
      : entry.error;
  return (
    <EntryShell entry={{ ...entry, error }}>
      <OutlinedInput
        {...entry.field}
        value={typed}
        onChange={event => entry.field.onChange(tidyPostcode(event.target.value))}
        inputRef={entry.field.ref}
        ref={undefined}
        id={entry.id}
        readOnly={entry.locked}
        autoComplete="off"
        inputProps={{ 'aria-describedby': describedBy({ ...entry, error }) }}
        sx={{ maxWidth: '14ch' }}
      />
      {right && <FormHelperText>{translate('pages.contact.postcode_right')}</FormHelperText>}
    </EntryShell>
  );
}
