import { Alert, Box } from '@mui/material';
import { useShowContext, useTranslate } from 'react-admin';
import type { Activity } from './ProcessingActivityShow.tsx';

/** The data protection officer's advice, before the eyes of whoever approves (SD-09). */
export function AdviceShown() {
  const translate = useTranslate();
  const { record } = useShowContext<Activity>();
  if (!record?.advice) return null;
  return (
    <Alert severity="info">
      <strong>{translate('pages.activity.advice_of', { name: record.advisedBy?.displayName ?? '' })}</strong>
      <Box sx={{ whiteSpace: 'pre-wrap' }}>{record.advice}</Box>
    </Alert>
  );
}
