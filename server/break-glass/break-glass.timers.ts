import type { SqlEntityManager } from '@mikro-orm/sql';
import { glassEscalatesAfter } from '../clock/break-glass.ts';
import type { Clock } from '../time.ts';
import { BreakGlassGrant, BreakGlassStatus as S } from './break-glass.entity.ts';
import { tellManagers } from './tell.ts';

/** Marks what is over, and tells the managers of what nobody has reviewed for five working days (§6.4). Answers how many changed. */
export async function breakGlassTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  // Unscoped: time asks for nobody.
  const open = await em.find(BreakGlassGrant, { status: { $ne: S.REVIEWED } }, { filters: false });
  let changed = 0;
  for (const grant of open) {
    const isOver = grant.status === S.REQUESTED && grant.expiresAt <= clock.now();
    const isForgotten = !grant.escalatedAt && clock.today() > glassEscalatesAfter(grant.grantedAt);
    if (isOver) grant.status = S.EXPIRED;
    if (isForgotten) {
      grant.escalatedAt = clock.now();
      await tellManagers(em, grant);
    }
    if (isOver || isForgotten) changed += 1;
  }
  await em.flush();
  return changed;
}
