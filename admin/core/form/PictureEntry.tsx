import { Box, Button } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../show/visually-hidden.ts';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';
import { smallPicture } from './small-picture.ts';

/** A small picture that the record itself holds, as a data address. */
export function PictureEntry(props: EntryProps) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const file = useRef<HTMLInputElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  const value = entry.field.value as string | null | undefined;
  const take = async (chosen: File) => {
    try {
      entry.field.onChange(await smallPicture(chosen));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  const error = unreadable ? translate('form.no_picture') : entry.error;
  return (
    <EntryShell entry={{ ...entry, error }}>
      {value && (
        <Box
          component="img"
          src={value}
          alt=""
          sx={{ maxHeight: 64, maxWidth: '100%', mb: 2, alignSelf: 'flex-start' }}
        />
      )}
      <input
        ref={file}
        type="file"
        accept="image/png,image/jpeg"
        tabIndex={-1}
        aria-hidden
        style={visuallyHidden}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file may be chosen again after it was removed.
          target.value = '';
          if (chosen) void take(chosen);
        }}
      />
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button
          id={entry.id}
          variant="outlined"
          disabled={entry.locked}
          aria-label={`${entry.label}: ${translate('form.choose_picture')}`}
          aria-describedby={describedBy({ ...entry, error })}
          onClick={() => file.current?.click()}
        >
          {translate('form.choose_picture')}
        </Button>
        {value && (
          <Button disabled={entry.locked} onClick={() => entry.field.onChange(null)}>
            {translate('form.remove_picture')}
          </Button>
        )}
      </Box>
    </EntryShell>
  );
}
