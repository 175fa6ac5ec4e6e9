import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { WhenMayThisGoQuery } from '../../schema/generated/graphql.ts';
import { day } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { stepInWords } from './step-words.ts';

/** The answer in one sentence, and how it came about. */
export function Answer({ answer }: { answer: WhenMayThisGoQuery['answer'] }) {
  const translate = useTranslate();
  const { retainUntil, disposalDueFrom, due, blockedBy, warning, steps, asOf, ruleVersion } = answer;
  const dates = retainUntil && disposalDueFrom;
  return (
    <Box sx={{ maxWidth: '44rem' }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {dates
          ? translate('pages.retention.kept', { until: day(retainUntil), from: day(disposalDueFrom) })
          : translate('pages.retention.no_date')}
      </Typography>
      {blockedBy && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {translate('pages.retention.blocked', { by: choiceWord(translate, 'RetentionBlock', blockedBy) })}
        </Alert>
      )}
      {warning && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {translate('pages.retention.over_ceiling')}
        </Alert>
      )}
      {!blockedBy && due !== null && (
        <Typography sx={{ mb: 3 }}>
          {translate(due ? 'pages.retention.due' : 'pages.retention.not_due', { date: day(asOf) })}
        </Typography>
      )}
      <Typography variant="h3">{translate('pages.retention.how')}</Typography>
      <Box component="ol" sx={{ pl: 6 }}>
        {steps.map((step, index) => (
          <li key={index}>{stepInWords(translate, step)}</li>
        ))}
      </Box>
      <Typography variant="caption" color="textSecondary">
        {translate('pages.retention.rules_of', { version: ruleVersion })}
      </Typography>
    </Box>
  );
}
