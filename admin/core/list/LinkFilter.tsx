import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useGetOne, useTranslate } from 'react-admin';
import type { ListFilter } from './column.ts';

interface LinkFilterProps {
  label: string;
  filter: Extract<ListFilter, { kind: 'link' }>;
  id: string | undefined;
  onChoose: (id: string | null) => void;
}

/** Records that are linked to one other record. */
export function LinkFilter({ label, filter: { resource, name = 'name' }, id, onChoose }: LinkFilterProps) {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const { data: chosen } = useGetOne(resource, { id: id ?? '' }, { enabled: id !== undefined });
  const { data = [], isFetching } = useGetList(resource, {
    filter: { q },
    pagination: { page: 1, perPage: 25 },
  });
  return (
    <Autocomplete
      options={data}
      value={(id && chosen) || null}
      onChange={(_, record) => onChoose(record ? String(record.id) : null)}
      onInputChange={(_, text, reason) => reason === 'input' && setQ(text)}
      getOptionLabel={record => String(record[name] ?? record.reference ?? '')}
      getOptionKey={record => record.id}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      filterOptions={options => options}
      loading={isFetching}
      noOptionsText={translate('form.nothing')}
      loadingText={translate('frame.loading')}
      clearText={translate('form.clear')}
      openText={translate('form.search')}
      closeText={translate('frame.close')}
      sx={{ minWidth: { sm: 240 } }}
      renderInput={params => <TextField {...params} label={label} placeholder={translate('list.any')} />}
    />
  );
}
