import { Box, FormControl, FormHelperText, InputLabel } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Entry } from './entry.ts';

/** Ids of the texts that describe an entry, for `aria-describedby`. */
export function describedBy({ id, help, error, locked }: Entry): string | undefined {
  const ids = [help && `${id}-help`, locked && `${id}-locked`, error && `${id}-error`].filter(Boolean);
  return ids.join(' ') || undefined;
}

/** Label, help, the input, and its error, one under the other; nothing of what is not collected. */
export function EntryShell({ entry, children }: { entry: Entry; children: ReactNode }) {
  const translate = useTranslate();
  if (entry.withheld) return null;
  return (
    <FormControl fullWidth error={entry.error !== null}>
      <InputLabel htmlFor={entry.id}>
        {entry.label}
        {entry.needed && <Quiet>({translate('form.required')})</Quiet>}
      </InputLabel>
      <EntryNotes entry={entry} />
      {children}
      <EntryError entry={entry} />
    </FormControl>
  );
}

/** Help, and why an entry cannot be changed. */
export function EntryNotes({ entry: { id, help, locked } }: { entry: Entry }) {
  const translate = useTranslate();
  return (
    <>
      {help && (
        <FormHelperText error={false} id={`${id}-help`} sx={{ mt: 0, mb: 1 }}>
          {help}
        </FormHelperText>
      )}
      {locked && (
        <FormHelperText error={false} id={`${id}-locked`} sx={{ mt: 0, mb: 1 }}>
          {translate('form.locked')}
        </FormHelperText>
      )}
    </>
  );
}

/** What is wrong with an entry. */
export function EntryError({ entry: { id, error } }: { entry: Entry }) {
  return (
    error && (
      <FormHelperText id={`${id}-error`} error>
        {error}
      </FormHelperText>
    )
  );
}

function Quiet({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary', ml: 1 }}>
      {children}
    </Box>
  );
}
