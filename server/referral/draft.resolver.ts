import { isUUID } from 'class-validator';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { blankDraft, draftOf, keepDraft } from '../crud/draft-rows.ts';
import { Instant, Json } from '../crud/scalars.ts';
import { Refusal, refuseField } from '../errors.ts';
import { checkDraft, sealDraft, unsealDraft, type DraftContent } from './draft.ts';

@ObjectType({
  description: 'A referral that the viewer began to register and did not finish; nobody else reads it.',
})
class ReferralDraft {
  @Field(() => Json, { description: 'What was typed, by field; a linked record is its id.' })
  content!: DraftContent;

  @Field(() => Instant, { description: 'When it was kept last.' })
  keptAt!: Date;
}

/** What was typed into the form of a referral outlives a session, a lost connection and a closed window. */
@Resolver(() => ReferralDraft)
export class ReferralDraftResolver {
  @Query(() => ReferralDraft, { nullable: true, description: 'The viewer’s own draft, where there is one.' })
  async referralDraft(@Ctx() context: Context): Promise<ReferralDraft | null> {
    const found = await draftOf(await context.reader(), ownerOf(context));
    return found && { content: unsealDraft(found.sealed!), keptAt: found.keptAt };
  }

  @Mutation(() => Boolean, {
    description:
      'Keeps what is typed, sealed, in the place of the draft before; of a form whose draft has ended it keeps nothing.',
  })
  async keepReferralDraft(
    @Arg('form', () => ID, { description: 'The opened form, a UUID.' }) form: string,
    @Arg('content', () => Json) content: unknown,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const owner = ownerOf(context);
    if (!isUUID(form)) refuseField('form', 'is not a UUID');
    const sealed = sealDraft(checkDraft(content));
    const keptAt = context.app.clock.now();
    await context.write('keepDraft', em => keepDraft(em, { owner, form, sealed, keptAt }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Throws the viewer’s draft away: what was typed is blanked.' })
  async dropReferralDraft(@Ctx() context: Context): Promise<boolean> {
    const owner = ownerOf(context);
    await context.write('dropDraft', em => blankDraft(em, owner));
    return true;
  }
}

/** Whoever registers referrals has a draft of her own. */
function ownerOf(context: Context): string {
  const { id } = context.signedIn();
  if (!context.ability.can('create', 'Referral')) throw new Refusal('FORBIDDEN');
  return id;
}
