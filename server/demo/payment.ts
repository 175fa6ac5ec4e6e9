import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { PaymentPurpose as For, PaymentShare } from '../payment/payment-share.entity.ts';
import { ContractStatus, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import type { Clock } from '../time.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;

/** Fees of workshops, one taken back because the amount was mistyped, and one check for fraud; nothing here is a card number. Flushes. */
export async function seedPayments(
  em: SqlEntityManager,
  { entry }: People,
  clock: Clock,
  { cardPayments }: Organisations,
): Promise<void> {
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: 12 });
  const contract = await em.findOneOrFail(ProcessorContract, {
    processor: cardPayments.id,
    status: ContractStatus.ACTIVE,
  });
  const share = (place: number, days: number, amountPence: number, given: Partial<PaymentShare> = {}) => {
    const client = clients[place]!;
    const made = em.create(PaymentShare, {
      client: client.id,
      processor: cardPayments.id,
      contract: contract.id,
      purpose: For.PAYMENT,
      token: `tok_Wk${String(place).padStart(2, '0')}Mossfield`,
      last4: String(4_210 + 37 * place),
      amountPence,
      at: new Date(clock.now().getTime() - days * DAY),
      recordedBy: entry.id,
      ...clientAccessOf(client),
      ...given,
    } as never) as PaymentShare;
    em.persist(made);
    return made;
  };
  for (const [place, days] of [12, 40, 33, 26, 90, 19, 0].entries()) share(place, days, 1_500 + 500 * place);
  const mistyped = share(0, 3, 45_000);
  await em.flush();
  const { id: reverses, amountPence } = mistyped;
  share(0, 2, amountPence, { reverses, reversalReason: 'Typed £450 for £45.' });
  share(0, 2, 4_500);
  share(7, 8, 4_500, { purpose: For.FRAUD_PREVENTION });
  share(9, 5, 12_000, { purpose: For.CREDIT_RISK });
  await em.flush();
}
