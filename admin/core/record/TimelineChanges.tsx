import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { day, instant } from '../day.ts';
import type { Shown } from '../show/shown.tsx';
import { fieldName } from '../words/sentences.ts';
import type { TimelineChange } from './record-parts.ts';

interface TimelineChangesProps {
  changes: readonly TimelineChange[];
  shows: Record<string, Shown>;
}

/** The fields that changed, from what to what; on demand, except a change of status, which is the point of it. */
export function TimelineChanges({ changes, shows }: TimelineChangesProps) {
  const translate = useTranslate();
  const status = changes.filter(({ field }) => field === 'status');
  const others = changes.filter(({ field }) => field !== 'status');
  return (
    <>
      {status.map(change => (
        <Change key={change.field} change={change} show={shows.status} />
      ))}
      {others.length > 0 && (
        <Box component="details" sx={{ mt: 1 }}>
          <Typography component="summary" variant="caption" sx={{ cursor: 'pointer', minHeight: 24 }}>
            {translate('record.show_changes', { smart_count: others.length })}
          </Typography>
          {others.map(change => (
            <Change key={change.field} change={change} show={shows[change.field]} />
          ))}
        </Box>
      )}
    </>
  );
}

function Change({ change: { field, from, to }, show }: { change: TimelineChange; show?: Shown }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const value = (raw: unknown): ReactNode => {
    if (raw === null || raw === undefined || raw === '') return translate('stale.nothing');
    return show ? show(raw, { id: '' }) : plain(raw);
  };
  return (
    <Typography component="p" sx={{ overflowWrap: 'anywhere' }}>
      {fieldName(translate, resource, field)} {translate('list.from')} {value(from)} {translate('list.to')}{' '}
      {value(to)}
    </Typography>
  );
}

function plain(raw: unknown): string {
  if (typeof raw === 'object') return JSON.stringify(raw);
  const text = String(raw);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? instant(text) : text;
}
