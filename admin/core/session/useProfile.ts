import { useQuery } from '@tanstack/react-query';
import { CurrentOrganisationProfileDocument } from '../../../schema/generated/graphql.ts';
import { ask } from '../api.ts';

/** The organisation as the profile in force has it (S15). */
export function useProfile() {
  return useQuery({
    queryKey: ['organisationProfiles', 'current'],
    queryFn: async ({ signal }) => (await ask(CurrentOrganisationProfileDocument, {}, signal)).data.record,
  });
}
