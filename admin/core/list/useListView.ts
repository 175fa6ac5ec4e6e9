import { useListFilterContext, useListPaginationContext, useListSortContext } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { viewSearch, type ListView } from './list-view.ts';

/** How the list at hand is looked at, and another way of looking at it in one step. */
export function useListView(columns: readonly string[], showColumns: (columns: string[]) => void) {
  const { filterValues } = useListFilterContext();
  const { sort } = useListSortContext();
  const { perPage } = useListPaginationContext();
  const navigate = useNavigate();
  const look = (view: ListView) => {
    showColumns([...view.columns]);
    void navigate({ search: `?${viewSearch(view)}` });
  };
  return { view: { filter: filterValues, sort, columns, perPage } satisfies ListView, look };
}
