import { useQuery } from '@tanstack/react-query';
import { MayContactDocument, type MayContactQuery } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';

/** Whether a client may be reached in one way about one matter, with what she said. */
export type Verdict = MayContactQuery['mayContact'][number];

/** The verdicts on every way and matter; the cells of the table and "May we…?" share one answer. */
export function useVerdicts(client: string): readonly Verdict[] | undefined {
  return useQuery({
    queryKey: ['mayContact', client],
    queryFn: async ({ signal }) => (await ask(MayContactDocument, { client }, signal)).data.mayContact,
  }).data;
}
