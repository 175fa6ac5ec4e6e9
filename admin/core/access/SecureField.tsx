import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { asText, type Shown } from '../show/shown.tsx';
import { useHidden } from './field-access.ts';
import { isNothing, valueAt } from './value-at.ts';

interface Unfilled {
  source: string;
  /** What stands where there is nothing to hide. */
  empty?: ReactNode;
  /** False where an empty value is nothing but empty. */
  hideable?: boolean;
}

/** A field of the record at hand; what the role hides says so instead of looking empty. */
export function SecureField({ show = asText, ...unfilled }: Unfilled & { show?: Shown }) {
  const record = useRecordContext();
  if (!record) return null;
  const value = valueAt(record, unfilled.source);
  return isNothing(value) ? <Nothing {...unfilled} /> : show(value, record);
}

/** By itself: most of a list's thousand fields are filled, and need not look for who hides what. */
function Nothing({ source, empty, hideable = true }: Unfilled) {
  const translate = useTranslate();
  const hidden = useHidden(source) && hideable;
  if (!hidden && empty !== undefined) return empty;
  return (
    <Typography component="span" color="textSecondary" sx={{ fontStyle: hidden ? 'italic' : 'normal' }}>
      {translate(hidden ? 'record.hidden' : 'record.not_set')}
    </Typography>
  );
}
