import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { choiceWord } from '../words/sentences.ts';
import type { ListFilter } from './column.ts';

interface ChoiceFilterProps {
  label: string;
  filter: Extract<ListFilter, { kind: 'choice' }>;
  chosen: string[];
  onChoose: (chosen: string[]) => void;
}

/** Any of an enum's values. */
export function ChoiceFilter({ label, filter, chosen, onChoose }: ChoiceFilterProps) {
  const translate = useTranslate();
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={filter.values}
      value={chosen}
      onChange={(_, values) => onChoose(values)}
      getOptionLabel={value => choiceWord(translate, filter.of, value)}
      noOptionsText={translate('form.nothing')}
      clearText={translate('form.clear')}
      openText={translate('form.choose')}
      closeText={translate('frame.close')}
      sx={{ minWidth: { sm: 240 } }}
      renderInput={params => (
        <TextField {...params} label={label} placeholder={chosen.length > 0 ? '' : translate('list.any')} />
      )}
    />
  );
}
