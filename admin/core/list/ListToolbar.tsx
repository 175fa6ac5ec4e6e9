import FilterList from '@mui/icons-material/FilterList';
import Search from '@mui/icons-material/Search';
import { Box, Button, Collapse } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import { useRegistration } from '../register-context.tsx';
import { ColumnsButton } from './ColumnsButton.tsx';
import { FilterInput } from './FilterInput.tsx';
import { TypedText } from './TypedText.tsx';
import type { Column, ListFilter } from './column.ts';
import { withFilter } from './filter-values.ts';

interface ListToolbarProps {
  filters: readonly ListFilter[];
  columns: readonly Column[];
  shown: readonly Column[];
  onToggleColumn: (source: string) => void;
  /** Saved views and whatever else the register offers. */
  children?: ReactNode;
}

/** Search, filters and columns. */
export function ListToolbar({ filters, columns, shown, onToggleColumn, children }: ListToolbarProps) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const searchable = useRegistration(useResourceContext() ?? '')?.searchable ?? true;
  return (
    <Box component="search" sx={{ mb: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        {searchable && (
          <TypedText
            type="search"
            size="small"
            value={String(filterValues.q ?? '')}
            onType={q => setFilters(withFilter(filterValues, 'q', q), undefined, true)}
            startAdornment={<Search fontSize="small" sx={{ mr: 2 }} />}
            inputProps={{ 'aria-label': translate('list.search') }}
            placeholder={translate('list.search')}
            sx={{ flexGrow: 1, maxWidth: 360 }}
          />
        )}
        {filters.length > 0 && (
          <Button
            startIcon={<FilterList />}
            aria-expanded={open}
            aria-controls={panel}
            onClick={() => setOpen(!open)}
          >
            {translate('list.filter')}
          </Button>
        )}
        <ColumnsButton columns={columns} shown={shown} onToggle={onToggleColumn} />
        {children}
      </Box>
      <Collapse in={open} id={panel} unmountOnExit timeout={0}>
        <Box
          component="fieldset"
          aria-label={translate('list.filters')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, p: 0, pt: 4, m: 0, border: 0 }}
        >
          {filters.map(filter => (
            <FilterInput key={filter.source} filter={filter} />
          ))}
        </Box>
      </Collapse>
    </Box>
  );
}
