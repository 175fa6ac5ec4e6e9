import {
  OrganisationCreateDocument,
  PaymentShareCreateDocument,
  PaymentShareListDocument,
  type CreatePaymentShareInput,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { contracts } from './processor-contract.ts';
import type { World } from './world.ts';

/** A payment provider; with a contract in force where `contracted`. */
export async function provider(world: World, contracted = true) {
  const { record } = await (
    await world.as('dpo')
  ).ask(OrganisationCreateDocument, {
    input: { name: `Tollbridge ${Math.random().toString(36).slice(2, 8)} Ltd`, kind: 'PAYMENT' },
  });
  const contract = contracted
    ? await contracts(world, world.serving.app.clock.today()).active({ processor: record.id })
    : null;
  return { id: record.id, contract };
}

/** Payment data that went out, as the form sends it. */
export function shareOf(
  client: string,
  processor: string,
  input: Partial<CreatePaymentShareInput> = {},
): CreatePaymentShareInput {
  return {
    client,
    processor,
    purpose: 'PAYMENT',
    token: 'tok_Wk07Mossfield',
    last4: '4242',
    amountPence: 4_500,
    ...input,
  };
}

/** The entry, recorded by the data-entry officer. */
export async function shared(world: World, input: CreatePaymentShareInput) {
  return (await (await world.as('entry')).ask(PaymentShareCreateDocument, { input })).record;
}

/** What recording it is refused with. */
export async function refusedShare(
  world: World,
  input: CreatePaymentShareInput,
  person: PersonKey = 'entry',
) {
  const { errors } = await (await world.as(person)).try(PaymentShareCreateDocument, { input });
  return errors[0]!.extensions;
}

/** The token of a share as data entry reads it. */
export async function tokenOfShare(world: World, id: string): Promise<string | null> {
  const { list } = await (
    await world.as('entry')
  ).ask(PaymentShareListDocument, { filter: { id: { eq: id } } });
  return list.items[0]!.token;
}
