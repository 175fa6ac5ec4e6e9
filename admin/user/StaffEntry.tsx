import { Autocomplete, TextField } from '@mui/material';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { describedBy, EntryShell } from '../core/form/EntryShell.tsx';
import { useEntry, type EntryProps } from '../core/form/entry.ts';

/** Colleagues, any number of them; the form holds their ids. */
export function StaffEntry(props: EntryProps) {
  const translate = useTranslate();
  const entry = useEntry(props);
  const { data = [] } = useGetList('users', {
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'displayName', order: 'ASC' },
  });
  const ids = (entry.field.value || []) as string[];
  return (
    <EntryShell entry={entry}>
      <Autocomplete
        id={entry.id}
        multiple
        options={data}
        value={data.filter(person => ids.includes(String(person.id)))}
        onChange={(_, people) => entry.field.onChange(people.map(person => person.id))}
        getOptionLabel={(person: RaRecord) => String(person.displayName)}
        getOptionKey={person => person.id}
        readOnly={entry.locked}
        noOptionsText={translate('form.nothing')}
        clearText={translate('form.clear')}
        openText={translate('form.search')}
        closeText={translate('frame.close')}
        renderInput={params => (
          <TextField
            {...params}
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
