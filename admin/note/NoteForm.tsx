import { Box, Button, FormControl, FormHelperText, InputLabel, OutlinedInput } from '@mui/material';
import { useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { asApiError } from '../core/api-error.ts';
import { Refusal } from '../core/show/Refusal.tsx';

interface NoteFormProps {
  /** Adds the note; what it refuses stays in the form with the text. */
  add: (text: string) => Promise<unknown>;
  adding: boolean;
  error: Error | null;
}

/** Where a note is written; Ctrl-Enter adds it. */
export function NoteForm({ add, adding, error }: NoteFormProps) {
  const translate = useTranslate();
  const id = useId();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const refusal = error && asApiError(error);
  const wrong = empty ? translate('pages.notes.empty') : refusal?.fields.text;

  const submit = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '' || adding) return;
    await add(text.trim()).then(
      () => setText(''),
      () => undefined,
    );
  };

  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ mb: 6, maxWidth: '44rem' }}>
      {refusal && !refusal.fields.text && <Refusal error={refusal} />}
      <FormControl fullWidth error={wrong !== undefined}>
        <InputLabel htmlFor={id}>{translate('pages.notes.text')}</InputLabel>
        <FormHelperText id={`${id}-help`} error={false} sx={{ mt: 0, mb: 1 }}>
          {translate('pages.notes.help')}
        </FormHelperText>
        <OutlinedInput
          id={id}
          multiline
          minRows={3}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
          }}
          inputProps={{ 'aria-describedby': `${id}-help ${id}-error` }}
        />
        <FormHelperText id={`${id}-error`} role="alert">
          {wrong}
        </FormHelperText>
      </FormControl>
      <Button type="submit" variant="contained" loading={adding} sx={{ mt: 2 }}>
        {translate('pages.notes.add')}
      </Button>
    </Box>
  );
}
