import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { select } from '../crud/read.ts';
import { askedFields } from '../crud/selection.ts';
import { User } from '../user/user.entity.ts';
import { ComplaintCase } from './complaint.entity.ts';

/** The accounts of the persons that a complaint names: a case stores persons, a reader wants names (M17). */
@Resolver(() => ComplaintCase)
export class ComplaintPeopleResolver {
  @FieldResolver(() => [User], {
    nullable: true,
    description: 'Who is complained about; null where the viewer may not know.',
  })
  subjectPeople(
    @Root() { subjects }: ComplaintCase,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts(context, subjects, info);
  }

  @FieldResolver(() => [User], {
    nullable: true,
    description: 'Who took the contested decision; null where the viewer may not know.',
  })
  contestedActPeople(
    @Root() { contestedActBy }: ComplaintCase,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts(context, contestedActBy, info);
  }

  @FieldResolver(() => [User], {
    nullable: true,
    description: 'Who is heard as a witness; null where the viewer may not know.',
  })
  witnessPeople(
    @Root() { witnesses }: ComplaintCase,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts(context, witnesses, info);
  }
}

function accounts(context: Context, persons: string[] | null, info: GraphQLResolveInfo) {
  return (
    persons &&
    select(context, User, { personId: { $in: persons } }, askedFields(info), {
      order: [{ displayName: 'ASC' }],
    })
  );
}
