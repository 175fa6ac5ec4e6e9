import { useQuery } from '@tanstack/react-query';
import { OpenStudiesDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';

/** The studies with which something can be shared, by name. */
export function useStudies(enabled: boolean) {
  const { data = [] } = useQuery({
    queryKey: ['openStudies'],
    enabled,
    queryFn: async ({ signal }) => (await ask(OpenStudiesDocument, {}, signal)).data.list.items,
  });
  return data.map(({ id, reference, title, parts }) => ({
    id: String(id),
    name: `${reference} ${title}`,
    parts,
  }));
}
