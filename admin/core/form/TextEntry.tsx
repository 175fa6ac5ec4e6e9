import { OutlinedInput } from '@mui/material';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';

interface TextEntryProps extends EntryProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'datetime-local';
  autoComplete?: string;
  /** Rows of a longer text; one line without. */
  rows?: number;
  /** Width of what is expected, in characters. */
  width?: number;
}

/** A line of text. */
export function TextEntry({ type = 'text', autoComplete = 'off', rows, width, ...props }: TextEntryProps) {
  const entry = useEntry(props);
  return (
    <EntryShell entry={entry}>
      <OutlinedInput
        {...entry.field}
        inputRef={entry.field.ref}
        ref={undefined}
        id={entry.id}
        type={type}
        multiline={rows !== undefined}
        minRows={rows}
        readOnly={entry.locked}
        required={entry.needed}
        autoComplete={autoComplete}
        inputProps={{ 'aria-describedby': describedBy(entry) }}
        sx={{ maxWidth: width && `${width + 4}ch` }}
      />
    </EntryShell>
  );
}

/** A longer text. */
export function NarrativeEntry(props: EntryProps & { rows?: number }) {
  return <TextEntry rows={4} {...props} />;
}

/** A civil date. */
export function DayEntry(props: EntryProps) {
  return <TextEntry type="date" width={14} {...props} />;
}
