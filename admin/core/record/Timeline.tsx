import { Box, Typography } from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import { instant } from '../day.ts';
import { useRegistration } from '../register-context.tsx';
import type { Shown } from '../show/shown.tsx';
import { TimelineChanges } from './TimelineChanges.tsx';
import type { TimelineEntry } from './record-parts.ts';

interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** How the values of a field are shown. */
  shows?: Record<string, Shown>;
}

/** What happened to the record, like a diary, newest first. */
export function Timeline({ entries, shows = {} }: TimelineProps) {
  const translate = useTranslate();
  const subject = useRegistration(useResourceContext() ?? '')?.subject ?? '';
  if (entries.length === 0)
    return <Typography color="textSecondary">{translate('record.no_history')}</Typography>;
  const done = (action: string) =>
    translate(`actions.${subject}.${action}.done`, {
      _: translate(action.startsWith('create') ? 'record.created' : 'record.changed'),
    });
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: '44rem' }}>
      {entries.map((entry, index) => (
        <Box
          component="li"
          key={`${entry.at} ${index}`}
          sx={{ pb: 4, pl: 4, borderLeft: 2, borderColor: 'divider' }}
        >
          <Typography component="p" sx={{ fontWeight: 600 }}>
            {done(entry.action)}
          </Typography>
          <Typography component="p" variant="caption" color="textSecondary">
            {entry.actorName ?? translate('record.system')} ·{' '}
            <time dateTime={entry.at}>{instant(entry.at)}</time>
          </Typography>
          <TimelineChanges changes={entry.changes} shows={shows} />
        </Box>
      ))}
    </Box>
  );
}
