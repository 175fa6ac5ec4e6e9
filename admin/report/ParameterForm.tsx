import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { ReportQueryVariables } from '../../schema/generated/graphql.ts';
import type { ApiError } from '../core/api-error.ts';
import { Refusal } from '../core/show/Refusal.tsx';
import { PARAMETERS, usualPeriods, type Parameter } from './parameters.ts';
import type { Report } from './useReport.ts';

type Values = Partial<Record<Parameter, string>>;

/** Chooses what the report looks at; the address changes, and the report with it. */
export function ParameterForm({
  parameters,
  refusal,
  taken,
}: {
  parameters: ReportQueryVariables;
  refusal: ApiError | null;
  /** What the server took where nothing was asked; none until it has answered. */
  taken: Report['parameters'] | undefined;
}) {
  const translate = useTranslate();
  const [, setAddress] = useSearchParams();
  const [values, setValues] = useState<Values>(parameters as Values);
  const names = PARAMETERS[parameters.code];
  const shown = (chosen: Values) =>
    setAddress(Object.fromEntries(names.flatMap(name => (chosen[name] ? [[name, chosen[name]]] : []))));
  const valueOf = (name: Parameter) => values[name] ?? taken?.[name] ?? '';
  const wrong = (name: Parameter) => refusal?.fields[name];
  if (names.length === 0) return refusal && <Refusal error={refusal} />;
  return (
    <Box
      component="form"
      noValidate
      data-print="no"
      aria-label={translate('pages.report.parameters')}
      sx={{ mb: 4 }}
      onSubmit={event => {
        event.preventDefault();
        // What stands in the form, the server's own choice included: tomorrow the address still means the same.
        shown(Object.fromEntries(names.map(name => [name, valueOf(name)])));
      }}
    >
      {refusal && !names.some(wrong) && <Refusal error={refusal} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 4 }}>
        {names.map(name => (
          <TextField
            key={name}
            id={`report-${name}`}
            type="date"
            label={translate(`pages.report.${name}`)}
            value={valueOf(name)}
            error={Boolean(wrong(name))}
            helperText={wrong(name) && `${translate(`pages.report.${name}`)} ${wrong(name)}.`}
            onChange={event => setValues({ ...values, [name]: event.target.value })}
          />
        ))}
        <Button type="submit" variant="contained" sx={{ mt: '26px', minHeight: 40 }}>
          {translate('pages.report.show')}
        </Button>
      </Box>
      {names.includes('from') && taken && (
        <UsualPeriods today={taken.asOf} onChoose={period => shown({ ...values, ...period })} />
      )}
    </Box>
  );
}

function UsualPeriods({ today, onChoose }: { today: string; onChoose: (period: Values) => void }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
      {usualPeriods(today).map(({ key, ...period }) => (
        <Button key={key} size="small" variant="text" onClick={() => onChoose(period)}>
          {translate(`pages.report.${key}`)}
        </Button>
      ))}
    </Box>
  );
}
