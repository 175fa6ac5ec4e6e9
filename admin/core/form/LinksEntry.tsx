import { Autocomplete, TextField } from '@mui/material';
import { useGetList, useGetMany, useTranslate, type RaRecord } from 'react-admin';
import { describedBy, EntryShell } from './EntryShell.tsx';
import { useEntry, type EntryProps } from './entry.ts';

interface LinksEntryProps extends EntryProps {
  /** The resource to choose from, plural; few enough to be listed whole. */
  resource: string;
  /** How a record is called. */
  nameOf: (record: RaRecord) => string;
  /** The field by which they stand in order. */
  sort: string;
  /** Which of them may be chosen; what was chosen before stays. */
  filter?: Record<string, unknown>;
}

/** Other records, any number of them; the form holds their ids. */
export function LinksEntry({ resource, nameOf, sort, filter, ...props }: LinksEntryProps) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const ids = (entry.field.value || []) as string[];
  const { data: offered = [] } = useGetList(resource, {
    filter,
    pagination: { page: 1, perPage: 500 },
    sort: { field: sort, order: 'ASC' },
  });
  const missing = ids.filter(id => !offered.some(record => record.id === id));
  const { data: others = [] } = useGetMany(resource, { ids: missing }, { enabled: missing.length > 0 });
  const options = [...offered, ...others.filter(record => missing.includes(String(record?.id)))];
  return (
    <EntryShell entry={entry}>
      <Autocomplete
        id={entry.id}
        multiple
        options={options}
        value={options.filter(record => ids.includes(String(record.id)))}
        onChange={(_, records) => entry.field.onChange(records.map(record => record.id))}
        onBlur={entry.field.onBlur}
        getOptionLabel={nameOf}
        getOptionKey={record => record.id}
        readOnly={entry.locked}
        noOptionsText={translate('form.nothing')}
        clearText={translate('form.clear')}
        openText={translate('form.search')}
        closeText={translate('frame.close')}
        renderInput={params => (
          <TextField
            {...params}
            inputRef={entry.field.ref}
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
