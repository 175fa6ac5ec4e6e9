import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { choiceWord } from '../core/words/sentences.ts';
import type { PseudonymisedField } from './pseudonymised-fields.ts';

/** Chooses months and who is listed; the address changes, and the list with it. */
export function PseudonymisedForm({ fields }: { fields: readonly PseudonymisedField[] }) {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const [values, setValues] = useState<Record<string, string>>(Object.fromEntries(address));
  const set = (name: string) => (event: { target: { value: string } }) =>
    setValues({ ...values, [name]: event.target.value });
  return (
    <Box
      component="form"
      noValidate
      data-print="no"
      aria-label={translate('pages.report.parameters')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 4, mb: 4 }}
      onSubmit={event => {
        event.preventDefault();
        setAddress(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')));
      }}
    >
      {(['from', 'to'] as const).map(name => (
        <TextField
          key={name}
          id={`pseudonymised-${name}`}
          type="month"
          label={translate(`pages.report.${name}`)}
          value={values[name] ?? ''}
          onChange={set(name)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ))}
      {fields
        .filter(({ choices }) => choices)
        .map(({ name, of, choices }) => (
          <TextField
            key={name}
            id={`pseudonymised-${name}`}
            select
            label={translate(`pages.pseudonymised.${name}`)}
            value={values[name] ?? ''}
            onChange={set(name)}
            sx={{ minWidth: 180 }}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{translate('pages.pseudonymised.all')}</MenuItem>
            {choices!.map(choice => (
              <MenuItem key={choice} value={choice}>
                {of ? choiceWord(translate, of, choice) : choice}
              </MenuItem>
            ))}
          </TextField>
        ))}
      <Button type="submit" variant="contained" sx={{ mt: '26px', minHeight: 40 }}>
        {translate('pages.pseudonymised.show')}
      </Button>
    </Box>
  );
}
