import { useQuery } from '@tanstack/react-query';
import { ClientOneDocument, type ClientOneQuery } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';

/** A client's record, whole: each read of it is logged. */
export type WholeClient = ClientOneQuery['record'];

/** Two records to be looked at beside each other, once both are named. */
export function useTwoClients(kept?: string, merged?: string): readonly [WholeClient, WholeClient] | null {
  const { data } = useQuery({
    queryKey: ['twoClients', kept, merged],
    enabled: kept !== undefined && merged !== undefined && kept !== merged,
    queryFn: async ({ signal }) => {
      const [one, other] = await Promise.all(
        [kept!, merged!].map(async id => (await ask(ClientOneDocument, { id }, signal)).data.record),
      );
      return [one!, other!] as const;
    },
  });
  return data ?? null;
}
