import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Clock } from '../time.ts';
import { AgencyConsentLiaison, LiaisonStatus as S } from './agency-liaison.entity.ts';
import { writeToAgency } from './open-liaison.ts';
import { Referral } from './referral.entity.ts';

/**
 * Chases agencies after 5 and 10 working days, and marks those that stay silent (S5). After a stop it catches up with one
 * mail, not two. Safe to run twice; answers how many changed.
 */
export async function agencyLiaisonTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  let changed = 0;
  // Unscoped: time asks for nobody. Of a restricted client nothing is asked: stored only (§2.6).
  const waiting = { status: S.REQUESTED, restricted: false };
  for (const liaison of await em.find(AgencyConsentLiaison, waiting, { filters: false })) {
    const first = !liaison.firstChasedAt && today >= liaison.firstChaseOn!;
    const second = !liaison.secondChasedAt && today >= liaison.dueAt!;
    const silent = today > liaison.dueAt!;
    if (first) liaison.firstChasedAt = clock.now();
    if (second) liaison.secondChasedAt = clock.now();
    if (silent) liaison.status = S.NO_REPLY;
    if (first || second) await chase(em, liaison, second);
    if (first || second || silent) changed += 1;
  }
  await em.flush();
  return changed;
}

async function chase(em: SqlEntityManager, liaison: AgencyConsentLiaison, again: boolean): Promise<void> {
  const referral = await em.findOneOrFail(Referral, { id: liaison.referral }, { filters: false });
  await writeToAgency(em, liaison, referral, again ? 'chased again' : 'chased');
}
