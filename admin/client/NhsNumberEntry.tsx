import { FormHelperText, OutlinedInput } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isNhsNumber, nhsDigits, spacedNhsNumber } from '../../schema/nhs-number.ts';
import { describedBy, EntryShell } from '../core/form/EntryShell.tsx';
import { errorSentence, useEntry, type EntryProps } from '../core/form/entry.ts';

/** Digits of an NHS number. */
const LENGTH = 10;

/** An NHS number, its check digit tried while it is typed; spaces and hyphens are the typist's own. */
export function NhsNumberEntry(props: EntryProps) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const digits = String(entry.field.value ?? '');
  const complete = digits.length >= LENGTH;
  const wrong = complete && !isNhsNumber(digits);
  const error = wrong
    ? errorSentence(translate, entry.label, translate('pages.client.wrong_number'))
    : entry.error;
  return (
    <EntryShell entry={{ ...entry, error }}>
      <OutlinedInput
        {...entry.field}
        value={spacedNhsNumber(digits)}
        onChange={event => entry.field.onChange(nhsDigits(event.target.value))}
        inputRef={entry.field.ref}
        ref={undefined}
        id={entry.id}
        readOnly={entry.locked}
        autoComplete="off"
        inputProps={{ 'aria-describedby': describedBy({ ...entry, error }), inputMode: 'numeric' }}
        sx={{ maxWidth: '18ch' }}
      />
      {complete && !wrong && <FormHelperText>{translate('pages.client.right_number')}</FormHelperText>}
    </EntryShell>
  );
}
