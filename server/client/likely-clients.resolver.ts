import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { select } from '../crud/read.ts';
import { CivilDate } from '../crud/scalars.ts';
import { askedFields } from '../crud/selection.ts';
import { PlainText, RealDate } from '../crud/validators.ts';
import type { Where } from '../access/where.ts';
import { Refusal } from '../errors.ts';
import { birthMarks } from './birth-mark.ts';
import { Client } from './client.entity.ts';

/** More are no help. */
const MOST = 5;

@ArgsType()
class Likeness {
  @IsOptional()
  @IsString()
  @MaxLength(10)
  @PlainText()
  @Field(() => String, { nullable: true, description: 'NHS number, ten digits.' })
  nhsNumber?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @PlainText()
  @Field(() => String, {
    nullable: true,
    description: 'Family name; counts together with the date of birth.',
  })
  familyName?: string;

  @IsOptional()
  @RealDate()
  @Field(() => CivilDate, { nullable: true, description: 'Date of birth.' })
  dateOfBirth?: string;
}

/** Whether somebody is registered already: asked before a second record of one person is made. */
@Resolver()
export class LikelyClientsResolver {
  @Query(() => [Client], {
    description:
      'Clients with the same NHS number, or the same family name and date of birth, among those whom the viewer may read.',
  })
  async likelyClients(
    @Args(() => Likeness) { nhsNumber, familyName, dateOfBirth }: Likeness,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    context.signedIn();
    if (!context.ability.can('create', 'Client')) throw new Refusal('FORBIDDEN');
    const alike: Where[] = [];
    if (nhsNumber) alike.push({ nhsNumber });
    if (familyName?.trim() && dateOfBirth)
      alike.push({ birthMark: { $in: birthMarks(familyName, dateOfBirth) } });
    if (alike.length === 0) return [];
    return select(context, Client, { $or: alike }, askedFields(info), { limit: MOST });
  }
}
