import Close from '@mui/icons-material/Close';
import { Box, Button } from '@mui/material';
import { useListFilterContext, useTranslate } from 'react-admin';
import type { ListFilter } from './column.ts';
import { withFilter } from './filter-values.ts';
import { useFilterWords } from './useFilterWords.ts';

/** The filters in use; each can be removed, by mouse and by keyboard. */
export function FilterChips({ filters }: { filters: readonly ListFilter[] }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilterContext();
  const used = filters.filter(({ source }) => source in filterValues);
  if (used.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 3 }}>
      {used.map(filter => (
        <FilterChip key={filter.source} filter={filter} />
      ))}
      <Button size="small" onClick={() => setFilters({})}>
        {translate('list.clear')}
      </Button>
    </Box>
  );
}

function FilterChip({ filter }: { filter: ListFilter }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilterContext();
  const name = useFilterWords(filter, filterValues[filter.source]);
  return (
    <Button
      size="small"
      variant="outlined"
      endIcon={<Close />}
      aria-label={translate('list.remove_filter', { name })}
      onClick={() => setFilters(withFilter(filterValues, filter.source, null))}
    >
      {name}
    </Button>
  );
}
