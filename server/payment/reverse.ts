import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import type { Context } from '../context.ts';
import { hold } from '../crud/lock.ts';
import { Refusal } from '../errors.ts';
import { PaymentShare } from './payment-share.entity.ts';

/** The row that takes an entry back: the same in everything but when, by whom and why. Once; a reversal is none itself (S72). */
export async function reversed(
  context: Context,
  em: SqlEntityManager,
  record: PaymentShare,
  reversalReason: string,
): Promise<PaymentShare> {
  await hold(em, `reversal of ${record.id}`);
  const before = await em.count(PaymentShare, { reverses: record.id }, { filters: false });
  if (record.reverses || before > 0) throw new Refusal('INVALID_TRANSITION', { event: 'reverse' });
  const { client, processor, purpose, token, last4, amountPence, contract } = record;
  const reversal = em.create(PaymentShare, {
    client,
    processor,
    purpose,
    token,
    last4,
    amountPence,
    contract,
    reversalReason,
    reverses: record.id,
    at: context.app.clock.now(),
    recordedBy: context.signedIn().id,
    ...clientAccessOf(record),
  } as never) as PaymentShare;
  em.persist(reversal);
  return reversal;
}
