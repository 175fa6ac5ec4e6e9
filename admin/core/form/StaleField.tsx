import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import { fieldName } from '../words/sentences.ts';
import { compared, type Side } from './stale-fields.ts';
import type { Stale } from './useSaving.ts';

interface StaleFieldProps {
  source: string;
  stale: Stale;
  side: Side;
  onChoose: (side: Side) => void;
}

/** One field of the two versions. */
export function StaleField({ source, stale, side, onChoose }: StaleFieldProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const texts = { mine: compared(stale.mine[source]), theirs: compared(stale.theirs[source]) };
  return (
    <FormControl component="fieldset" fullWidth sx={{ mb: 4 }}>
      <FormLabel component="legend" sx={{ fontWeight: 600 }}>
        {fieldName(translate, resource, source)}
      </FormLabel>
      <RadioGroup
        value={side}
        onChange={(_, chosen) => onChoose(chosen as Side)}
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}
      >
        {(['mine', 'theirs'] as const).map(whose => (
          <FormControlLabel
            key={whose}
            value={whose}
            control={<Radio size="small" />}
            sx={{ alignItems: 'flex-start', m: 0, p: 2, border: 1, borderColor: 'divider', borderRadius: 1 }}
            label={
              <>
                <Typography
                  component="span"
                  variant="caption"
                  color="textSecondary"
                  sx={{ display: 'block' }}
                >
                  {translate(`stale.${whose}`)}
                </Typography>
                <Typography component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {texts[whose] ?? translate('stale.nothing')}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
