import { Box, InputLabel, OutlinedInput, Select } from '@mui/material';
import { memo, useCallback, useEffect, useId, useRef, type ReactNode } from 'react';
import { useListFilterContext, useResourceContext, useTranslate } from 'react-admin';
import { fieldName } from '../words/sentences.ts';
import type { ListFilter } from './column.ts';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { LinkFilter } from './LinkFilter.tsx';
import { TypedText } from './TypedText.tsx';
import { withFilter } from './filter-values.ts';

/** The input of one filter; it works at once, a typed text after a moment. */
export const FilterInput = memo(function FilterInput({ filter }: { filter: ListFilter }) {
  const { filterValues, setFilters } = useListFilterContext();
  const list = useRef({ filterValues, setFilters });
  useEffect(() => {
    list.current = { filterValues, setFilters };
  });
  const set = useCallback(
    (condition: unknown) =>
      list.current.setFilters(withFilter(list.current.filterValues, filter.source, condition)),
    [filter],
  );
  return <Field filter={filter} condition={JSON.stringify(filterValues[filter.source] ?? {})} set={set} />;
});

interface FieldProps {
  filter: ListFilter;
  /** As text, which is the same where it says the same. */
  condition: string;
  set: (condition: unknown) => void;
}

/** Drawn again with its own condition, not with those of all others. */
const Field = memo(function Field({ filter, condition, set }: FieldProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const id = useId();
  const value = JSON.parse(condition) as Record<string, unknown>;
  const label = fieldName(translate, resource, filter.source);

  if (filter.kind === 'choice') {
    return (
      <ChoiceFilter
        label={label}
        filter={filter}
        chosen={(value.in ?? []) as string[]}
        onChoose={chosen => set({ in: chosen })}
      />
    );
  }
  if (filter.kind === 'link') {
    return (
      <LinkFilter
        label={label}
        filter={filter}
        id={value.eq as string | undefined}
        onChoose={chosen => set({ eq: chosen })}
      />
    );
  }
  if (filter.kind === 'day') {
    return (['gte', 'lte'] as const).map(end => (
      <Labelled
        key={end}
        id={`${id}-${end}`}
        label={`${label}, ${translate(end === 'gte' ? 'list.from' : 'list.to')}`}
      >
        <OutlinedInput
          id={`${id}-${end}`}
          type="date"
          size="small"
          value={value[end] ?? ''}
          onChange={event => set({ ...value, [end]: event.target.value || null })}
        />
      </Labelled>
    ));
  }
  return (
    <Labelled id={id} label={label}>
      {filter.kind === 'flag' ? (
        <Select
          native
          size="small"
          value={value.eq === undefined ? '' : String(value.eq)}
          inputProps={{ id }}
          onChange={({ target }) => set(target.value === '' ? null : { eq: target.value === 'true' })}
        >
          <option value="">{translate('list.any')}</option>
          <option value="true">{translate('list.yes')}</option>
          <option value="false">{translate('list.no')}</option>
        </Select>
      ) : (
        <TypedText
          id={id}
          size="small"
          value={String(value.contains ?? '')}
          onType={text => set({ contains: text })}
        />
      )}
    </Labelled>
  );
});

/**
 * A label above its input. Not a `FormControl`: that hears from its input after each drawing whether it is filled, and
 * has the whole list drawn again at once, within the frame that its rows came in.
 */
function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column' }}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      {children}
    </Box>
  );
}
