import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Clock } from '../time.ts';
import { endOverride } from './end-override.ts';
import { OverrideStatus, RetentionOverride } from './retention-override.entity.ts';

/** The events of time of the retention schedule: overrides end after their last day (§3.1). Answers how many; safe to run twice. */
export async function retentionOverrideTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  const past = await em.find(RetentionOverride, { status: OverrideStatus.APPROVED, endsOn: { $lt: today } });
  for (const override of past) {
    await endOverride(em, override, override.endsOn ?? today, today);
    override.endReason = 'Its last day has passed.';
  }
  await em.flush();
  return past.length;
}
