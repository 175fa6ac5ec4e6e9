import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { blankDraft } from '../crud/draft-rows.ts';
import { createInputOf } from '../crud/inputs.ts';
import { once } from '../crud/once.ts';
import { one } from '../crud/read.ts';
import { Referral } from './referral.entity.ts';
import { registerReferral } from './register-referral.ts';
import { RegisterReferralFields } from './register-referral.fields.ts';

const RegisterInput = createInputOf(RegisterReferralFields, 'RegisterReferralInput');

/** A referral comes in one call or one letter, and is registered in one go. */
@Resolver(() => Referral)
export class RegisterReferralResolver {
  @Mutation(() => Referral, {
    description:
      'Registers a referral with the person, how to reach her and her two answers, whole or not at all; the same requestId does it once. It ends the viewer’s draft.',
  })
  async registerReferral(
    @Arg('input', () => RegisterInput) input: RegisterReferralFields,
    @Arg('requestId', () => ID, { nullable: true }) requestId: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const viewer = context.signedIn();
    const id = await context.write('register', em =>
      once(context, em, 'register Referral', requestId, async () => {
        const made = await registerReferral(context, em, input);
        await blankDraft(em, viewer.id);
        return made;
      }),
    );
    return one(context, Referral, id, info);
  }
}
