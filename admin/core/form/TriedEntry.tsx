import { FormHelperText, OutlinedInput } from '@mui/material';
import { useTranslate } from 'react-admin';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { errorSentence } from './error-sentence.ts';
import { useEntry, type EntryProps } from './entry.ts';

/** How a text is tried while it is typed. */
interface Trial {
  /** What it is kept as. */
  tidy: (typed: string) => string;
  /** What of it is shown; as it is kept without it. */
  shown?: (kept: string) => string;
  /** Null while it is too short to be judged. */
  isRight: (kept: string) => boolean | null;
  /** Keys of the words that say so. */
  right: string;
  wrong: string;
  /** Width of what is expected, in characters. */
  width: number;
  inputMode?: 'numeric' | 'text';
}

/** A line of text that says while it is typed whether it can be true. */
export function TriedEntry({ trial, ...props }: EntryProps & { trial: Trial }) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const kept = String(entry.field.value ?? '');
  const isRight = trial.isRight(kept);
  const error =
    isRight === false ? errorSentence(translate, entry.label, translate(trial.wrong)) : entry.error;
  return (
    <EntryShell entry={{ ...entry, error }}>
      <OutlinedInput
        {...entry.field}
        value={trial.shown?.(kept) ?? kept}
        onChange={event => entry.field.onChange(trial.tidy(event.target.value))}
        inputRef={entry.field.ref}
        ref={undefined}
        id={entry.id}
        readOnly={entry.locked}
        autoComplete="off"
        inputProps={{ 'aria-describedby': describedBy({ ...entry, error }), inputMode: trial.inputMode }}
        sx={{ maxWidth: `${trial.width}ch` }}
      />
      {isRight && <FormHelperText>{translate(trial.right)}</FormHelperText>}
    </EntryShell>
  );
}
