import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Clock } from '../time.ts';
import { Referral } from './referral.entity.ts';
import { ReferralStatus as S } from './referral.vocabulary.ts';
import { settleReferral } from './settle-consent.ts';

/**
 * An answer that has run out, or whose wording was superseded, is asked anew before a referral is accepted (§4.6). Safe to
 * run twice; answers how many went back to waiting.
 */
export async function referralTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  // Unscoped: time asks for nobody. Of a restricted client nothing is asked: stored only (§2.6).
  const ready = { status: { $in: [S.RECEIVED, S.CONSENT_DECLINED] }, restricted: false };
  let changed = 0;
  for (const referral of await em.find(Referral, ready, { filters: false })) {
    const before = referral.status;
    await settleReferral(em, referral, { now: clock.now(), today: clock.today() });
    if (referral.status !== before) changed += 1;
  }
  await em.flush();
  return changed;
}
