import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { instant } from '../core/day.ts';
import type { Act } from './act.ts';
import { changeSentence } from './changed-value.ts';
import { eventWords } from './event-words.ts';
import { Changes } from './Changes.tsx';
import { useSubjectWords } from './useSubjectWords.ts';

/** One act of the diary: "Signed · Delphine Marchbanks · 12 Nov 2026 14:03 · Status from …", the rest on demand. */
export function ActEntry({ act, subject }: { act: Act; subject: string }) {
  const translate = useTranslate();
  const { nameOf, fieldOf } = useSubjectWords();
  const root = act.items.find(item => item.subject === subject && item.operation === 'UPDATE');
  const status = root?.changes.find(({ field }) => field === 'status');
  const items = act.items
    .map(item => ({ ...item, changes: item.changes.filter(change => change !== status) }))
    .filter(({ changes }) => changes.length > 0);
  const count = items.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <Box component="li" sx={{ pb: 4, pl: 4, borderLeft: 2, borderColor: 'divider' }}>
      <Typography component="p" sx={{ fontWeight: 600 }}>
        {eventWords(translate, act.event, act.items)}
      </Typography>
      <Typography component="p" variant="caption" color="textSecondary">
        {act.actorName ?? translate('record.system')} · <time dateTime={act.at}>{instant(act.at)}</time>
      </Typography>
      {status && <Typography>{changeSentence(translate, status, fieldOf(subject, 'status'))}</Typography>}
      {count > 0 && (
        <Box component="details" sx={{ mt: 1 }}>
          <Typography component="summary" variant="caption" sx={{ cursor: 'pointer', minHeight: 24 }}>
            {translate('record.show_changes', { smart_count: count })}
          </Typography>
          {items.map(item => (
            <Box key={item.id} sx={{ mt: 1 }}>
              {item.subject !== subject && (
                <Typography sx={{ fontWeight: 600 }}>{nameOf(item.subject)}</Typography>
              )}
              <Changes subject={item.subject} changes={item.changes} />
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
