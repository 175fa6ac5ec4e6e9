import { Alert, Box, Typography } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { WHOLE } from '../core/record/whole.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { isToGo, recordsOf, type Count } from './values.ts';

/** What will be gone for good, by kind and rule: before somebody submits, approves or begins it. */
export function WhatGoes() {
  const translate = useTranslate();
  const { id } = useParams();
  const { data } = useGetOne('retentionRuns', { id: String(id), meta: WHOLE });
  const going = ((data?.counts ?? []) as Count[]).filter(isToGo);
  if (going.length === 0) return null;
  const lines = Map.groupBy(going, ({ kind, ruleCode }) => `${kind} ${ruleCode}`);
  return (
    <Alert severity="warning" icon={false}>
      <Typography sx={{ fontWeight: 600 }}>{translate('pages.disposal.goes')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {[...lines].map(([key, [one, ...others]]) => (
          <li key={key}>
            {translate('pages.disposal.goes_line', {
              count: recordsOf([one!, ...others], () => true),
              kind: choiceWord(translate, 'DisposalKind', one!.kind),
              rule: one!.ruleCode,
            })}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
