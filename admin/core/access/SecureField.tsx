import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { asText, type Shown } from '../show/shown.tsx';
import { useHidden } from './field-access.ts';
import { isNothing, valueAt } from './value-at.ts';

/** A field of the record at hand; what the role hides says so instead of looking empty. */
export function SecureField({
  source,
  show = asText,
  empty,
  hideable = true,
}: {
  source: string;
  show?: Shown;
  empty?: ReactNode;
  /** False where an empty value is nothing but empty. */
  hideable?: boolean;
}) {
  const translate = useTranslate();
  const record = useRecordContext();
  const hidden = useHidden(source) && hideable;
  const value = valueAt(record, source);
  const nothing = isNothing(value);
  if (!record) return null;
  if (!nothing) return show(value, record);
  if (!hidden && empty !== undefined) return empty;
  return (
    <Typography component="span" color="textSecondary" sx={{ fontStyle: hidden ? 'italic' : 'normal' }}>
      {translate(hidden ? 'record.hidden' : 'record.not_set')}
    </Typography>
  );
}
