import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { settleReferrals } from '../referral/settle-consent.ts';
import type { ConsentRecord } from './consent-record.entity.ts';

/** Moves what waits for an answer, once it is recorded, in the same transaction. */
export async function moveWhatWaits(
  context: Context,
  em: SqlEntityManager,
  { client }: ConsentRecord,
): Promise<void> {
  const { clock } = context.app;
  await em.flush();
  await settleReferrals(em, client, { now: clock.now(), today: clock.today() });
}
