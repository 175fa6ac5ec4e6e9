import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlineOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import RemoveCircleOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined';
import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { missingSentence } from '../core/words/sentences.ts';

const MARKS = { DONE: CheckCircleOutlined, MISSING: RadioButtonUnchecked, NOT_NEEDED: RemoveCircleOutlined };

/** What the outcome letter must hold (CP-7), and what of it is there. */
export function Checklist() {
  const translate = useTranslate();
  const record = useRecordContext();
  const items = (record?.checklist ?? []) as { item: string; state: keyof typeof MARKS }[];
  if (items.length === 0)
    return <Typography color="textSecondary">{translate('pages.complaint.kept')}</Typography>;
  const done = items.filter(i => i.state !== 'MISSING').length;
  return (
    <>
      <Typography sx={{ mb: 3 }}>
        {translate('pages.complaint.checklist', { done, of: items.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
        {items.map(({ item, state }) => {
          const Mark = MARKS[state];
          return (
            <Box component="li" key={item} sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
              <Mark fontSize="small" color={state === 'DONE' ? 'success' : 'inherit'} aria-hidden />
              <span>{missingSentence(translate, item.startsWith('FINDING_') ? 'FINDING' : item)}</span>
              <Typography component="span" color="textSecondary">
                {translate(`enums.OutcomeItemState.${state}`)}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </>
  );
}
