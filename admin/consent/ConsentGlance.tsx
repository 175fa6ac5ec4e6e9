import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ConsentGlanceFragment } from '../../schema/generated/graphql.ts';
import { dayOf } from '../core/day.ts';
import { Details, Named } from '../core/show/Details.tsx';
import { StatusChip } from '../core/show/StatusChip.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { CODES, isPromised } from './values.ts';

/** On the client's page: which consents stand, since when, who recorded them, and what they allow now. */
export function ConsentGlance() {
  const translate = useTranslate();
  const consents = (useRecordContext()?.consents ?? []) as ConsentGlanceFragment[];
  return (
    <Details title="pages.consent.glance">
      {CODES.flatMap(code => {
        const latest = consents.filter(record => record.latest && record.code === code);
        const shown = latest.length > 0 || !isPromised(code) ? latest : [null];
        return shown.map(record => (
          <Named
            key={record?.id ?? code}
            name={record?.recipientName ?? choiceWord(translate, 'ConsentCode', code)}
          >
            <Glance record={record} />
          </Named>
        ));
      })}
    </Details>
  );
}

function Glance({ record }: { record: ConsentGlanceFragment | null }) {
  const translate = useTranslate();
  const since = record && [
    dayOf(String(record.givenAt)),
    record.takenBy && translate('pages.consent.taken', { name: record.takenBy.displayName }),
  ];
  return (
    <>
      <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <StatusChip of="ConsentStanding" value={record?.standing ?? 'NOT_ASKED'} />
        {since && <span>{since.filter(Boolean).join(' · ')}</span>}
      </Box>
      <Typography component="span" color="textSecondary" sx={{ display: 'block', mt: 1 }}>
        {record?.valid ? record.question?.whatItAllows : translate('pages.consent.allows_nothing')}
      </Typography>
    </>
  );
}
