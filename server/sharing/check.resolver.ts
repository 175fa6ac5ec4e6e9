import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { createInputOf } from '../crud/inputs.ts';
import { Refusal } from '../errors.ts';
import { DisclosureProposal } from './disclosure.fields.ts';
import { sharingFacts } from './facts.ts';
import { needsAgreement, needsApproval, reasonsAgainst } from './gate.ts';
import { proposed } from './propose.ts';

const SharingCheckInput = createInputOf(DisclosureProposal, 'SharingCheckInput');

@ObjectType({ description: 'What the gate says of something that somebody is about to propose.' })
class SharingCheck {
  @Field(() => Boolean, { description: 'Whether it may be proposed as it is.' }) allowed!: boolean;
  @Field(() => [String], { description: 'Every reason why not.' }) missing!: string[];
  @Field(() => Boolean, { description: 'Whether it takes an agreement (M2).' }) needsAgreement!: boolean;
  @Field(() => Boolean, { description: 'Whether the officer approves it before it is sent (S10).' })
  needsApproval!: boolean;
}

/** The gate as a question, so that a form says why not while it is filled in. */
@Resolver()
export class SharingCheckResolver {
  @Query(() => SharingCheck, {
    description: 'Whether something may be shared as it is, and every reason why not.',
  })
  async sharingCheck(
    @Arg('input', () => SharingCheckInput) input: DisclosureProposal,
    @Ctx() context: Context,
  ): Promise<SharingCheck> {
    context.signedIn();
    if (!context.ability.can('create', 'Disclosure')) throw new Refusal('FORBIDDEN');
    const em = await context.reader();
    const { question } = await proposed(context, em, input);
    const missing = reasonsAgainst(await sharingFacts(em, question, context.app.clock.today()));
    return {
      allowed: missing.length === 0,
      missing,
      needsAgreement: needsAgreement(question),
      needsApproval: needsApproval(question),
    };
  }
}
