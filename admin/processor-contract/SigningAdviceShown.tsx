import { Alert, Box } from '@mui/material';
import { useShowContext, useTranslate } from 'react-admin';
import { choiceWord } from '../core/words/sentences.ts';
import type { Contract } from './contract.ts';

/** The data protection officer's advice, before the eyes of whoever signs (§2.18). */
export function SigningAdviceShown() {
  const translate = useTranslate();
  const { record } = useShowContext<Contract>();
  if (!record?.advice) return null;
  return (
    <Alert severity={record.advice === 'SIGN' ? 'info' : 'warning'}>
      <strong>
        {record.advisedBy?.displayName}: {choiceWord(translate, 'SigningAdvice', record.advice)}
      </strong>
      <Box sx={{ whiteSpace: 'pre-wrap' }}>{record.dpoAdvice}</Box>
    </Alert>
  );
}
