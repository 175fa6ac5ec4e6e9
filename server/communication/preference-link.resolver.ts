import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { clientToWrite } from '../access/client-to-write.ts';
import { may } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { once } from '../crud/once.ts';
import { readsOf } from '../crud/resolver.ts';
import { Instant } from '../crud/scalars.ts';
import { Refusal, refuseField } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { makeLink } from './make-link.ts';
import { PreferenceLink, PreferenceLinkStatus } from './preference-link.entity.ts';
import { preferenceLinkWorkflow } from './preference-link.workflow.ts';

@ObjectType({ description: 'A personal link that was just made.' })
class PreferenceLinkMade {
  @Field(() => ID, { description: 'The link’s record.' }) id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Its address, said once: null where the same request had made it already.',
  })
  url!: string | null;
  @Field(() => Instant, { description: 'Until when it opens.' }) expiresAt!: Date;
  @Field(() => Boolean, { description: 'Whether it was mailed to the client’s safe and verified address.' })
  mailed!: boolean;
}

/** Personal links, without what opens them. */
@Resolver(() => PreferenceLink)
export class PreferenceLinkResolver extends readsOf(PreferenceLink, 'preferenceLinks') {
  @FieldResolver(() => Boolean, { description: 'Whether it opens now: neither revoked nor ended.' })
  opens(@Root() { status, expiresAt }: PreferenceLink, @Ctx() context: Context): boolean {
    return status === PreferenceLinkStatus.IN_USE && expiresAt > context.app.clock.now();
  }

  @Mutation(() => PreferenceLinkMade, {
    description:
      'Makes a personal link for a client and says it this once; it is mailed where the client has a safe and verified e-mail address.',
  })
  async makePreferenceLink(
    @Arg('client', () => ID) client: string,
    @Arg('requestId', () => ID, { nullable: true }) requestId: string | undefined,
    @Ctx() context: Context,
  ): Promise<PreferenceLinkMade> {
    const viewer = context.signedIn();
    return context.write('makePreferenceLink', async em => {
      let url: string | null = null;
      const id = await once(context, em, 'makePreferenceLink', requestId, async () => {
        if (!context.ability.can('create', PreferenceLink.name)) throw new Refusal('FORBIDDEN');
        const whole = await clientToWrite(context, em, client);
        if (whole.dateOfDeath) refuseField('client', 'has died: a link would open for somebody else');
        const made = await makeLink(context.app, em, whole, viewer.id);
        if (!may(context.ability, 'create', PreferenceLink, made.link)) throw new Refusal('FORBIDDEN');
        url = made.url;
        await em.flush();
        return made.link.id;
      });
      const { expiresAt, mailed } = await em.findOneOrFail(PreferenceLink, { id });
      return { id, url, expiresAt, mailed };
    });
  }
}

/** The end of a link before its time. */
@Resolver(() => PreferenceLink)
export class PreferenceLinkEvents extends eventsOf(preferenceLinkWorkflow) {}
