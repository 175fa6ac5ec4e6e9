import { Alert, Box } from '@mui/material';
import { useShowContext, useTranslate } from 'react-admin';
import type { Agreement } from './agreement.ts';

/** The data protection officer's advice, before the eyes of whoever approves or reinstates (§2.18, M4). */
export function AdviceShown({ about }: { about: 'approval' | 'suspension' }) {
  const translate = useTranslate();
  const { record } = useShowContext<Agreement>();
  if (!record) return null;
  const [advice, adviser] =
    about === 'approval'
      ? [record.dpoAdvice, record.advisedBy]
      : [record.suspensionAdvice, record.suspensionAdvisedBy];
  if (!advice) return null;
  return (
    <Alert severity="info">
      <strong>{translate('pages.agreement.advice_of', { name: adviser?.displayName ?? '' })}</strong>
      <Box sx={{ whiteSpace: 'pre-wrap' }}>{advice}</Box>
    </Alert>
  );
}
