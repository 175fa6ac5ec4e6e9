import { Box, OutlinedInput, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useItem } from '../access/collected.ts';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { useFreeTextWarning } from './free-text.ts';
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
  const { withheld } = useItem(props.source);
  return withheld ? null : <FreeText {...props} />;
}

function FreeText(props: EntryProps & { rows?: number }) {
  const translate = useTranslate();
  const warns = useFreeTextWarning();
  if (!warns) return <TextEntry rows={4} {...props} />;
  return (
    <Box>
      <Typography variant="caption" component="p" color="textSecondary" sx={{ m: 0, mb: 2 }}>
        {translate('form.free_text')}
      </Typography>
      <TextEntry rows={4} {...props} />
    </Box>
  );
}

/** A civil date. */
export function DayEntry(props: EntryProps) {
  return <TextEntry type="date" width={14} {...props} />;
}
