import { Box, Typography } from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import type { ListFilter } from '../core/list/column.ts';
import type { ListView } from '../core/list/list-view.ts';
import type { Askable } from '../core/list/askable.ts';
import { useFilterWords } from '../core/list/useFilterWords.ts';
import { fieldName } from '../core/words/sentences.ts';

interface ViewSummaryProps {
  view: ListView;
  askable: Askable;
  /** Whether the columns are named too. */
  whole?: boolean;
}

/** What a view shows, in words. */
export function ViewSummary({ view, askable, whole = false }: ViewSummaryProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const name = (source: string) => fieldName(translate, resource, source);
  const { filter, sort, columns, perPage } = view;
  const direction = translate(sort.order === 'DESC' ? 'list.descending' : 'list.ascending');
  return (
    <Box component="ul" sx={{ m: 0, pl: 4, color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {Object.keys(filter).length === 0 && <Line>{translate('pages.views.unfiltered')}</Line>}
      {typeof filter.q === 'string' && <Line>{translate('pages.views.search', { q: filter.q })}</Line>}
      {askable.filters
        .filter(({ source }) => source in filter)
        .map(one => (
          <FilterLine key={one.source} filter={one} condition={filter[one.source]} />
        ))}
      <Line>{translate('pages.views.sorted', { name: name(sort.field), direction })}</Line>
      {whole && <Line>{translate('pages.views.columns', { names: columns.map(name).join(', ') })}</Line>}
      {whole && <Line>{translate('pages.views.rows', { rows: perPage })}</Line>}
    </Box>
  );
}

function FilterLine({ filter, condition }: { filter: ListFilter; condition: unknown }) {
  return <Line>{useFilterWords(filter, condition)}</Line>;
}

function Line({ children }: { children: string }) {
  return (
    <Typography component="li" variant="caption" sx={{ display: 'list-item' }}>
      {children}
    </Typography>
  );
}
