import { AuthResolver } from './auth/auth.resolver.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { UserResolver } from './user/user.resolver.ts';

/** The register: a resource exists in the API when its resolver stands here. */
export const resolvers = [AuthResolver, UserResolver, OrganisationResolver] as const;
