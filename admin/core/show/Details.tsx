import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useItem } from '../access/collected.ts';
import { SecureField } from '../access/SecureField.tsx';
import { isNothing, valueAt } from '../access/value-at.ts';
import { fieldName } from '../words/sentences.ts';
import type { Shown } from './shown.tsx';

/** A titled list of names and values, two columns where there is room. */
export function Details({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 8 }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate(title)}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          columnGap: 6,
          rowGap: { xs: 0, sm: 3 },
          gridTemplateColumns: { xs: '1fr', sm: '12rem minmax(0, 44rem)' },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

interface DetailProps {
  source: string;
  show?: Shown;
  /** Left out while there is nothing: what belongs to a step that has not come, or to few records. */
  onlyIfSet?: boolean;
  /** What stands where there is nothing; "Not recorded" without. */
  empty?: ReactNode;
  children?: ReactNode;
}

/** One name and value of {@link Details}; `children` instead of a plain field where it takes more. */
export function Detail({ source, show, onlyIfSet = false, empty, children }: DetailProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const value = valueAt(useRecordContext(), source);
  const { withheld } = useItem(source);
  if (onlyIfSet && isNothing(value)) return null;
  return (
    <Named name={fieldName(translate, resource, source)}>
      {children ?? <SecureField source={source} show={show} empty={empty} />}
      {withheld && !isNothing(value) && (
        <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {translate('record.not_collected')}
        </Typography>
      )}
    </Named>
  );
}

/** A name and what stands beside it, where that is no field of the record. */
export function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <Typography
        component="dt"
        color="textSecondary"
        sx={{ '&:not(:first-of-type)': { mt: { xs: 3, sm: 0 } } }}
      >
        {name}
      </Typography>
      <Typography component="dd" sx={{ m: 0 }}>
        {children}
      </Typography>
    </>
  );
}
