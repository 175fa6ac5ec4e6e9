import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';

interface LinkEntryProps extends EntryProps {
  /** The resource to choose from, plural. */
  resource: string;
  /** The field that names a record there. */
  name?: string;
  /** Which of them may be chosen. */
  filter?: Record<string, unknown>;
}

/** Another record, found by typing; the form holds `{ id, … }`, the input its id. */
export function LinkEntry({ resource, name = 'name', filter, ...props }: LinkEntryProps) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const chosen = (entry.field.value || null) as RaRecord | null;
  const q = typed === nameOf(chosen, name) ? '' : typed;
  const { data = [], isFetching } = useGetList(
    resource,
    { filter: { ...filter, q }, pagination: { page: 1, perPage: 25 } },
    { enabled: open },
  );
  return (
    <EntryShell entry={entry}>
      <Autocomplete
        id={entry.id}
        options={data}
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        value={chosen}
        onChange={(_, record) => entry.field.onChange(record && { id: record.id, [name]: record[name] })}
        onInputChange={(_, text) => setTyped(text)}
        onBlur={entry.field.onBlur}
        getOptionLabel={record => nameOf(record, name)}
        getOptionKey={record => record.id}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        filterOptions={options => options}
        loading={isFetching}
        readOnly={entry.locked}
        noOptionsText={translate('form.nothing')}
        loadingText={translate('frame.loading')}
        clearText={translate('form.clear')}
        openText={translate('form.search')}
        closeText={translate('frame.close')}
        renderInput={params => (
          <TextField
            {...params}
            inputRef={entry.field.ref}
            placeholder={translate('form.search')}
            slotProps={{
              ...params.slotProps,
              htmlInput: { ...params.slotProps.htmlInput, 'aria-describedby': describedBy(entry) },
            }}
          />
        )}
      />
    </EntryShell>
  );
}

function nameOf(record: RaRecord | null, name: string): string {
  return String(record?.[name] ?? record?.reference ?? '');
}
