import { Alert, Box, Button } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';

interface AccountFormProps {
  /** What was typed, by name. */
  onSend: (given: (name: string) => string) => void;
  /** The button's verb. */
  verb: string;
  busy: boolean;
  refusal: string | null;
  children: ReactNode;
}

/** A short form of one's own account: a refusal on top, entries, one button. */
export function AccountForm({ onSend, verb, busy, refusal, children }: AccountFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    onSend(name => String(given.get(name) ?? ''));
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 4, maxWidth: 420 }}>
      {refusal && <Alert severity="error">{refusal}</Alert>}
      {children}
      <Button type="submit" variant="contained" loading={busy} sx={{ justifySelf: 'start' }}>
        {verb}
      </Button>
    </Box>
  );
}
