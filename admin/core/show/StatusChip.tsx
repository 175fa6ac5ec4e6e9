import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { choiceWord } from '../words/sentences.ts';
import type { Shown } from './shown.tsx';

/** Where a record stands, in words; no colour, colour is for urgency. */
export function StatusChip({ of, value }: { of: string; value: string }) {
  const translate = useTranslate();
  return <Chip size="small" label={choiceWord(translate, of, value)} />;
}

/** The chip for a column or a detail. */
export const asStatus =
  (of: string): Shown =>
  value => <StatusChip of={of} value={String(value)} />;
