import type { SqlEntityManager } from '@mikro-orm/sql';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import type { Context } from '../context.ts';
import { Narrative } from '../crud/columns.ts';
import { createInputOf } from '../crud/inputs.ts';
import { once } from '../crud/once.ts';
import { one } from '../crud/read.ts';
import { appendsOf } from '../crud/verbs.ts';
import { findForWrite } from '../crud/write.ts';
import { Refusal, refuseField } from '../errors.ts';
import { Organisation, OrganisationKind } from '../organisation/organisation.entity.ts';
import { ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { running, runningContract } from '../sharing/running-contract.ts';
import { PaymentShare, PaymentShareFields } from './payment-share.entity.ts';
import { reversed } from './reverse.ts';

class ReversePaymentShare {
  @Narrative({ about: 'Why it is reversed.', max: 2_000 })
  reversalReason!: string;
}

const ReversePaymentShareInput = createInputOf(ReversePaymentShare, 'ReversePaymentShareInput');

@ObjectType({ description: 'A bank or payment provider with which a contract is in force.' })
class PaymentProcessor {
  @Field(() => ID, { description: 'The organisation.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
}

/** Payment data that went to banks and payment providers: recorded once, never altered (S72). */
@Resolver(() => PaymentShare)
export class PaymentShareResolver extends appendsOf(PaymentShare, PaymentShareFields, 'paymentShares', {
  creating,
}) {
  @Mutation(() => PaymentShare, {
    description:
      'Reverses an entry by a row of its own, which it answers; the entry itself stays as it is (S72).',
  })
  async reversePaymentShare(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ReversePaymentShareInput) { reversalReason }: ReversePaymentShare,
    @Arg('requestId', () => ID, { nullable: true }) requestId: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    context.signedIn();
    const reversal = await context.write('reverse', em =>
      once(context, em, 'reverse PaymentShare', requestId, async () => {
        const record = await findForWrite(context, em, PaymentShare, 'reverse', id, version);
        return (await reversed(context, em, record, reversalReason)).id;
      }),
    );
    return one(context, PaymentShare, reversal, info);
  }

  @Query(() => [PaymentProcessor], {
    description: 'Banks and payment providers with a contract in force, for whoever records payment shares.',
  })
  async paymentProcessors(@Ctx() context: Context): Promise<PaymentProcessor[]> {
    context.signedIn();
    if (!context.ability.can('create', PaymentShare.name)) throw new Refusal('FORBIDDEN');
    const em = await context.reader();
    // Unscoped: whoever shares reads no contract that runs (§6.2), and learns of it here that there is one.
    const unscoped = { filters: false } as const;
    const contracts = await em.find(ProcessorContract, running(), unscoped);
    const contracted = contracts.map(({ processor }) => processor);
    const kind = OrganisationKind.PAYMENT;
    return em.find(
      Organisation,
      { id: { $in: contracted }, kind },
      { ...unscoped, orderBy: { name: 'ASC' } },
    );
  }
}

/** No payment share without a contract in force with whoever receives it (S72, S79), and none about what is to come. */
async function creating(
  context: Context,
  em: SqlEntityManager,
  input: Partial<PaymentShare>,
): Promise<object> {
  const client = await clientToWrite(context, em, input.client);
  const now = context.app.clock.now();
  const at = input.at ?? now;
  if (at > now) refuseField('at', 'is in the future');
  const processor = await em.findOne(Organisation, { id: input.processor! });
  if (processor?.kind !== OrganisationKind.PAYMENT)
    refuseField('processor', 'is no bank or payment provider');
  const contract = await runningContract(em, input.processor!);
  if (!contract) throw new Refusal('RECIPIENT_NOT_ASSURED');
  return { ...clientAccessOf(client), at, contract: contract.id, recordedBy: context.signedIn().id };
}
