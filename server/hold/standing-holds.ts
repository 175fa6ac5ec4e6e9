import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Hold } from '../clock/retention.ts';
import { londonDate } from '../clock/calendar.ts';
import { HoldScope, LegalHold } from './hold.entity.ts';

/**
 * The holds, past and present, on everything or on records under one of these rules (§3.2). Unscoped: they block
 * whoever asks, and no more is told than that.
 */
export async function standingHolds(em: SqlEntityManager, rules: readonly string[]): Promise<Hold[]> {
  const holds = await em.find(
    LegalHold,
    {
      $or: [{ scope: HoldScope.ALL }, { scope: HoldScope.RECORD_TYPE, recordReference: { $in: [...rules] } }],
    },
    { filters: false },
  );
  return holds.map(({ placedAt, releasedAt }) => ({
    from: londonDate(placedAt),
    releasedOn: releasedAt && londonDate(releasedAt),
  }));
}
