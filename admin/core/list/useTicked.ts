import { useListContext, type RaRecord } from 'react-admin';

/** The ticked rows that the reader sees; what is ticked on another page is not meant. */
export function useTicked(): RaRecord[] {
  const { data = [], selectedIds } = useListContext();
  return data.filter(({ id }) => selectedIds.includes(id));
}
