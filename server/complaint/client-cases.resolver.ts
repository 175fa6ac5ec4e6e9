import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Client } from '../client/client.entity.ts';
import type { Context } from '../context.ts';
import { askedFields } from '../crud/selection.ts';
import { Intake } from '../intake/intake.entity.ts';
import { ComplaintCase } from './complaint.entity.ts';

/** What a client's page lists of her complaints and requests: as far as the viewer may know whose each is (§6.2 `s`, C-08, M17). */
@Resolver(() => Client)
export class ClientCasesResolver {
  @FieldResolver(() => [ComplaintCase], {
    description:
      'Complaints that name the client, newest first; those alone of which the viewer may know it.',
  })
  complaints(@Root() { id }: Client, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.links.children(ComplaintCase, 'client', id, askedFields(info));
  }

  @FieldResolver(() => [Intake], {
    description:
      'Requests and messages that name the client, newest first; those alone of which the viewer may know it.',
  })
  intakes(@Root() { id }: Client, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.links.children(Intake, 'client', id, askedFields(info));
  }
}
