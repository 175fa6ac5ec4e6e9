import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ConsentGlanceFragment } from '../../schema/generated/graphql.ts';
import { dayOf } from '../core/day.ts';
import { Details, Named } from '../core/show/Details.tsx';
import { StatusChip } from '../core/show/StatusChip.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { CODES, PROMISED } from './values.ts';

/** On the client's page: which consents stand, since when, who recorded them, and what they allow now. */
export function ConsentGlance() {
  const translate = useTranslate();
  const consents = (useRecordContext()?.consents ?? []) as ConsentGlanceFragment[];
  return (
    <Details title="pages.consent.glance">
      {CODES.flatMap(code => {
        const latest = consents.filter(record => record.latest && record.code === code);
        const asked = latest.length > 0 || !PROMISED.includes(code) ? latest : [null];
        return asked.map(record => (
          <Named
            key={record?.id ?? code}
            name={record?.recipientName ?? choiceWord(translate, 'ConsentMatter', code)}
          >
            <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
              <StatusChip of="ConsentStanding" value={record?.standing ?? 'NOT_ASKED'} />
              {record && since(record)}
            </Box>
            <Typography component="span" color="textSecondary" sx={{ display: 'block', mt: 1 }}>
              {record?.valid ? record.question?.whatItAllows : translate('pages.consent.allows_nothing')}
            </Typography>
          </Named>
        ));
      })}
    </Details>
  );

  function since({ givenAt, takenBy }: ConsentGlanceFragment) {
    const by = takenBy && translate('pages.consent.taken', { name: takenBy.displayName });
    return <span>{[dayOf(String(givenAt)), by].filter(Boolean).join(' · ')}</span>;
  }
}
