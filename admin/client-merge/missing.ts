import type { MergeField } from '../../schema/generated/graphql.ts';
import type { WholeClient } from './useTwoClients.ts';
import { COMPARED } from './values.ts';

/** The fields that the kept record has not and the other one has. */
export function missingIn(kept: WholeClient, merged: WholeClient): MergeField[] {
  const isEmpty = (client: WholeClient, field: MergeField) => (client[field] ?? null) === null;
  return COMPARED.map(([field]) => field).filter(field => isEmpty(kept, field) && !isEmpty(merged, field));
}
