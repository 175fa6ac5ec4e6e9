import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useResourceContext, useTranslate, type TranslateFunction } from 'react-admin';
import { errorSentence } from '../form/error-sentence.ts';
import { fieldName, refusalSentence } from '../words/sentences.ts';
import type { Outcome, RefusedRecord } from './each-on-its-own.ts';

/** How far it is. */
export function HandingOver({ progress, total }: { progress: Outcome; total: number }) {
  const translate = useTranslate();
  const tried = total - progress.left.length;
  return (
    <Box sx={{ mt: 4 }}>
      <LinearProgress variant="determinate" value={(100 * tried) / total} aria-hidden />
      <Typography component="output" variant="caption">
        {translate('hand_over.progress', { tried, total })}
      </Typography>
    </Box>
  );
}

/** What was done and what was refused, by reference and with its reason. */
export function HandedOver({ outcome: { done, refused, left } }: { outcome: Outcome }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const account = useRef<HTMLDivElement>(null);
  // The entry that had the focus is gone, and this is what matters now.
  useEffect(() => account.current?.focus(), []);
  return (
    <Alert severity="warning" ref={account} tabIndex={-1}>
      {translate('hand_over.done', { smart_count: done.length })}{' '}
      {translate('hand_over.refused', { smart_count: refused.length })}
      <Box component="ul" sx={{ pl: 5, my: 1 }}>
        {refused.map(one => (
          <li key={one.record.id}>
            {String(one.record.reference)}: {reason(translate, resource, one)}
          </li>
        ))}
      </Box>
      {left.length > 0 && translate('hand_over.left', { smart_count: left.length })}
    </Alert>
  );
}

function reason(translate: TranslateFunction, resource: string, { error }: RefusedRecord): string {
  const [field] = Object.entries(error.fields);
  if (!field) return refusalSentence(translate, error.code);
  return errorSentence(translate, fieldName(translate, resource, field[0]), field[1]);
}
