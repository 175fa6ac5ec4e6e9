import type { SqlEntityManager } from '@mikro-orm/sql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { crudOf } from '../crud/resolver.ts';
import { list } from '../crud/read.ts';
import { askedFields } from '../crud/selection.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import {
  OrganisationProfile,
  OrganisationProfileFields,
  ProfileStatus,
} from './organisation-profile.entity.ts';
import { organisationProfileWorkflow } from './organisation-profile.workflow.ts';

/** Every change is a new edition: a create makes a draft, and only drafts are changed. */
@Resolver(() => OrganisationProfile)
export class OrganisationProfileResolver extends crudOf(
  OrganisationProfile,
  OrganisationProfileFields,
  'organisationProfiles',
  {
    creating: async (context: Context, em: SqlEntityManager) => {
      const [newest] = await em.find(OrganisationProfile, {}, { orderBy: { edition: 'DESC' }, limit: 1 });
      return {
        edition: (newest?.edition ?? 0) + 1,
        status: ProfileStatus.DRAFT,
        draftedBy: context.signedIn().id,
      };
    },
  },
) {
  @Query(() => OrganisationProfile, { description: 'The edition in force: who we are and who regulates us.' })
  async currentOrganisationProfile(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    context.signedIn();
    const args = { filter: { status: { eq: ProfileStatus.CURRENT } }, page: 1, perPage: 1 };
    const { items } = await list(context, OrganisationProfile, args, {
      fields: askedFields(info),
      ahead: [],
      total: false,
    });
    if (!items[0]) throw new Refusal('NOT_FOUND');
    return items[0];
  }
}

/** Approval by the data protection officer. */
@Resolver(() => OrganisationProfile)
export class OrganisationProfileEvents extends eventsOf(organisationProfileWorkflow) {}
