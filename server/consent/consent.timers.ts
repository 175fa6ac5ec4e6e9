import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Clock } from '../time.ts';
import { ConsentRecord, ConsentStatus as S } from './consent-record.entity.ts';

/** Writes down which consents have run out (§4.6 GRANTED→EXPIRED); they count for nothing from the first minute of that day. Answers how many; safe to run twice. */
export async function consentTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const past = { status: S.GRANTED, refreshDue: { $lt: clock.today() } };
  // Unscoped: time asks for nobody.
  const expired = await em.find(ConsentRecord, past, { filters: false });
  for (const record of expired) record.status = S.EXPIRED;
  await em.flush();
  return expired.length;
}
