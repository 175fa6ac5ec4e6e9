import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MergeField } from '../../schema/generated/graphql.ts';
import type { Shown } from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import type { WholeClient } from './useTwoClients.ts';
import { COMPARED } from './values.ts';

interface ComparisonProps {
  kept: WholeClient;
  merged: WholeClient;
  /** Fields that are taken from the merged record. */
  taken: readonly MergeField[];
  /** Absent where the choice was made before. */
  onTake?: (taken: MergeField[]) => void;
}

/** Two records beside each other: what differs, with the value that will stand, and what is the same. */
export function Comparison({ kept, merged, taken, onTake }: ComparisonProps) {
  const translate = useTranslate();
  const differs = ([field]: (typeof COMPARED)[number]) => (kept[field] ?? null) !== (merged[field] ?? null);
  const same = COMPARED.filter(one => !differs(one) && (kept[one[0]] ?? null) !== null);
  const choose = (field: MergeField, fromMerged: boolean) =>
    onTake?.(fromMerged ? [...taken, field] : taken.filter(one => one !== field));
  return (
    <Box component="section" sx={{ mb: 8, maxWidth: '44rem' }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.merge.differs')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {translate('pages.merge.united')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 5 }}>
        {COMPARED.filter(differs).map(([field, show]) => (
          <FormControl key={field} component="fieldset">
            <FormLabel component="legend" sx={{ fontWeight: 600, color: 'text.primary' }}>
              {choiceWord(translate, 'MergeField', field)}
            </FormLabel>
            <RadioGroup
              name={field}
              value={taken.includes(field) ? 'merged' : 'kept'}
              onChange={(_, from) => choose(field, from === 'merged')}
            >
              <Value from="kept" client={kept} field={field} show={show} fixed={!onTake} />
              <Value from="merged" client={merged} field={field} show={show} fixed={!onTake} />
            </RadioGroup>
          </FormControl>
        ))}
      </Box>
      {same.length > 0 && (
        <Typography sx={{ mt: 5 }}>
          {translate('pages.merge.same', {
            fields: same.map(([field]) => choiceWord(translate, 'MergeField', field)).join(', '),
          })}
        </Typography>
      )}
    </Box>
  );
}

interface ValueProps {
  from: 'kept' | 'merged';
  client: WholeClient;
  field: MergeField;
  show: Shown;
  /** Chosen before: shown, and not to be changed. */
  fixed: boolean;
}

function Value({ from, client, field, show, fixed }: ValueProps) {
  const translate = useTranslate();
  const value = client[field] ?? null;
  return (
    <FormControlLabel
      value={from}
      disabled={fixed}
      control={<Radio size="small" />}
      label={
        <>
          {value === null ? translate('pages.merge.nothing') : show(value, client)}{' '}
          <Typography component="span" color="textSecondary">
            {translate('pages.merge.of', { reference: client.reference })}
          </Typography>
        </>
      }
      slotProps={{ typography: { sx: { '&.Mui-disabled': { color: 'text.primary' } } } }}
    />
  );
}
