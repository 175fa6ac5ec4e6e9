import { Box, Button, Typography } from '@mui/material';
import { useId } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { useRegistration } from '../register-context.tsx';
import { refusalSentence, verbOf } from '../words/sentences.ts';
import type { AvailableAction } from './record-parts.ts';

interface EventButtonProps {
  action: AvailableAction;
  primary: boolean;
  onChoose: () => void;
}

/** On a narrow screen the usual step is in reach of the thumb. */
const BOTTOM_BAR = {
  position: { xs: 'fixed', sm: 'static' },
  inset: 'auto 0 0 0',
  zIndex: 2,
  maxWidth: { xs: 'none', sm: 260 },
  p: { xs: 3, sm: 0 },
  bgcolor: 'background.default',
  borderTop: { xs: 1, sm: 0 },
  borderTopColor: { xs: 'divider' },
  '& .MuiButton-root': { width: { xs: '100%', sm: 'auto' } },
} as const;

/** One event; an impossible one can still be reached and says why. */
export function EventButton({ action: { action, enabled, reason }, primary, onChoose }: EventButtonProps) {
  const translate = useTranslate();
  const subject = useRegistration(useResourceContext() ?? '')?.subject ?? '';
  const why = useId();
  return (
    <Box sx={{ maxWidth: 260, ...(primary && BOTTOM_BAR) }}>
      <Button
        variant={primary ? 'contained' : 'outlined'}
        aria-disabled={!enabled}
        aria-describedby={enabled ? undefined : why}
        onClick={onChoose}
        sx={enabled ? {} : { color: 'text.secondary', borderStyle: 'dashed' }}
      >
        {verbOf(translate, subject, action)}
      </Button>
      {!enabled && (
        <Typography id={why} variant="caption" component="p" color="textSecondary" sx={{ mt: 1 }}>
          {refusalSentence(translate, reason ?? 'FORBIDDEN')}
        </Typography>
      )}
    </Box>
  );
}
