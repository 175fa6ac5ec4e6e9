import { useGetOne, useResourceContext, useTranslate } from 'react-admin';
import type { ListFilter } from './column.ts';
import { filterWords } from './filter-values.ts';

/** What a filter asks for, in words; the record of a link by its name, once it is known. */
export function useFilterWords(filter: ListFilter, condition: unknown): string {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const link = filter.kind === 'link' ? filter : null;
  const id = (condition as { eq?: string } | undefined)?.eq ?? '';
  const { data } = useGetOne(link?.resource ?? resource, { id }, { enabled: link !== null && id !== '' });
  return filterWords(translate, resource, filter, condition, data ? String(data[link?.name ?? 'name']) : '…');
}
