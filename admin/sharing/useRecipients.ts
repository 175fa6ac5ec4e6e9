import { useQuery } from '@tanstack/react-query';
import { SharingRecipientsDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';

/** Whom something can be shared with, and under which agreements. */
export function useRecipients() {
  const { data = [] } = useQuery({
    queryKey: ['sharingRecipients'],
    queryFn: async ({ signal }) => (await ask(SharingRecipientsDocument, {}, signal)).data.sharingRecipients,
  });
  return data;
}
