import { isUUID } from 'class-validator';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { may } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { asSystem } from '../system.ts';
import { User } from '../user/user.entity.ts';
import { Client } from './client.entity.ts';

@ObjectType({ description: 'Why a client’s record is closed to somebody who would else meet the client.' })
class ClientNotice {
  @Field(() => Boolean, { description: 'Processing is restricted: stored only (§2.6).' })
  restricted!: boolean;
  @Field(() => Boolean, { description: 'Only named people open it (C-05).' }) sensitive!: boolean;
  @Field(() => [String], {
    description: 'Names of the people for whom it is open, while it is not restricted.',
  })
  openTo!: string[];
  @Field(() => ID, {
    nullable: true,
    description: 'The record that it was merged into, where the viewer reads that one.',
  })
  mergedInto!: string | null;
  @Field(() => String, { nullable: true, description: 'The reference of that record.' })
  mergedIntoReference!: string | null;
}

/** Said of an open record, and of what is none of the viewer’s business. */
const NOTHING: ClientNotice = {
  restricted: false,
  sensitive: false,
  openTo: [],
  mergedInto: null,
  mergedIntoReference: null,
};

/** The banner of a restricted or sensitive record, which shows no content (C-04, C-05). */
@Resolver()
export class ClientNoticeResolver {
  @Query(() => ClientNotice, {
    description:
      'Why a record is closed; neither restricted nor sensitive where it is open, or is none of the viewer’s business.',
  })
  async clientNotice(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ClientNotice> {
    context.signedIn();
    if (!isUUID(id)) return NOTHING;
    // Unscoped: both walls are what closes it, the rule `notice` says who is told so.
    const client = await asSystem(context.app, 'notice', em =>
      em.findOne(Client, { id }, { filters: false }),
    );
    if (client?.mergedInto) return this.merged(context, client.mergedInto);
    if (!client || !may(context.ability, 'notice', Client, client)) return NOTHING;
    if (may(context.ability, 'read', Client, client)) return NOTHING;
    const em = await context.reader();
    const named = client.sensitive ? await em.find(User, { id: { $in: client.namedUsers } }) : [];
    const { restricted, sensitive } = client;
    return {
      ...NOTHING,
      restricted,
      sensitive,
      openTo: named.map(({ displayName }) => displayName).toSorted(),
    };
  }

  private async merged(context: Context, id: string): Promise<ClientNotice> {
    const kept = await (await context.reader()).findOne(Client, { id });
    return kept ? { ...NOTHING, mergedInto: kept.id, mergedIntoReference: kept.reference } : NOTHING;
  }
}
