import FilterList from '@mui/icons-material/FilterList';
import Search from '@mui/icons-material/Search';
import { Box, Button } from '@mui/material';
import { useDeferredValue, useId, useState } from 'react';
import { useListFilterContext, useTranslate } from 'react-admin';
import { ViewsMenu } from '../../saved-view/ViewsMenu.tsx';
import { FewByFew } from '../layout/FewByFew.tsx';
import { ColumnsButton } from './ColumnsButton.tsx';
import { FilterInput } from './FilterInput.tsx';
import { TypedText } from './TypedText.tsx';
import { BESIDE_OTHERS } from './beside-others.ts';
import type { Column } from './column.ts';
import { withFilter } from './filter-values.ts';
import type { ListView } from './list-view.ts';
import type { Askable } from './askable.ts';
import { useListView } from './useListView.ts';

interface ListToolbarProps {
  askable: Askable;
  standard: ListView;
  shown: readonly Column[];
  onToggleColumn: (source: string) => void;
  onShowColumns: (sources: string[]) => void;
}

/** Search, filters, columns and views. */
export function ListToolbar({ askable, standard, shown, onToggleColumn, onShowColumns }: ListToolbarProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  // The button answers first; the inputs take a moment to draw.
  const drawn = useDeferredValue(open);
  const panel = useId();
  const { view, look } = useListView(
    shown.map(({ source }) => source),
    onShowColumns,
  );
  return (
    <Box component="search" sx={{ mb: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        {askable.searchable && <SearchBox />}
        {/* One row on a narrow screen too: the name of a view gives way. */}
        <Box
          sx={{
            display: 'flex',
            gap: { xs: 0, sm: 2 },
            minWidth: 0,
            maxWidth: '100%',
            // The first thing of a row stands at its edge.
            ml: { xs: -2, sm: askable.searchable ? 0 : -4 },
          }}
        >
          {askable.filters.length > 0 && (
            <Button
              sx={BESIDE_OTHERS}
              startIcon={<FilterList />}
              aria-expanded={open}
              aria-controls={panel}
              onClick={() => setOpen(!open)}
            >
              {translate('list.filter')}
            </Button>
          )}
          <ColumnsButton columns={askable.columns} shown={shown} onToggle={onToggleColumn} />
          <ViewsMenu list={{ askable, standard, shown: view, look }} />
        </Box>
      </Box>
      {drawn && (
        <Box
          component="fieldset"
          id={panel}
          aria-label={translate('list.filters')}
          sx={{
            display: 'flex',
            flexDirection: { xs: 'column', sm: 'row' },
            flexWrap: { sm: 'wrap' },
            gap: 4,
            p: 0,
            pt: 4,
            m: 0,
            border: 0,
          }}
        >
          <FewByFew few={2}>
            {askable.filters.map(filter => (
              <FilterInput key={filter.source} filter={filter} />
            ))}
          </FewByFew>
        </Box>
      )}
    </Box>
  );
}

function SearchBox() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilterContext();
  return (
    <TypedText
      type="search"
      size="small"
      value={String(filterValues.q ?? '')}
      onType={q => setFilters(withFilter(filterValues, 'q', q))}
      startAdornment={<Search fontSize="small" sx={{ mr: 2 }} />}
      inputProps={{ 'aria-label': translate('list.search') }}
      placeholder={translate('list.search')}
      sx={{ flexGrow: 1, flexBasis: { xs: '100%', sm: 0 }, maxWidth: { sm: 360 } }}
    />
  );
}
