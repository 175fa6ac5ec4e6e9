import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

/** A view that was just removed; it can be put back as long as the dialogue is open. */
export function RemovedRow({ name, onPutBack }: { name: string; onPutBack: () => Promise<void> }) {
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The button that removed it had the focus and is gone.
  useEffect(() => button.current?.focus(), []);
  const putBack = async () => {
    setBusy(true);
    await onPutBack();
    setBusy(false);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <Typography component="output" sx={{ flexGrow: 1, overflowWrap: 'anywhere' }}>
        {translate('pages.views.removed', { name })}
      </Typography>
      <Button
        ref={button}
        loading={busy}
        onClick={() => void putBack()}
        aria-label={translate('pages.views.of_one', { verb: translate('pages.views.undo'), name })}
      >
        {translate('pages.views.undo')}
      </Button>
    </Box>
  );
}
