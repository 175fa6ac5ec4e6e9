import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { loadPurposes } from '../purpose/load-purposes.ts';
import { Purpose, PurposeStatus as S } from '../purpose/purpose.entity.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

/** Nobody has confirmed these yet. */
const PROPOSED = ['P10', 'P13'];
/** Confirmed by the officer; a manager has to approve it. */
const WAITING = ['P15'];

/** The purposes of the notice as the demo's people left them: most in force, one waiting for a manager. Flushes. */
export async function seedPurposes(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  await loadPurposes(em);
  const today = clock.today();
  const confirmedAt = (days: number) => new Date(`${addDays(today, days)}T10:00:00Z`);
  for (const purpose of await em.find(Purpose, { code: { $nin: PROPOSED } })) {
    const waits = WAITING.includes(purpose.code);
    Object.assign(purpose, {
      noticeVersion: '3.1',
      confirmedBy: people.dpo.id,
      ...(waits
        ? {
            status: S.CONFIRMED,
            advice: 'In order as a purpose. Each project must still name a real condition of Article 9.',
            confirmedAt: confirmedAt(-3),
          }
        : {
            status: S.APPROVED,
            advice: 'The notice says it, and the basis holds.',
            confirmedAt: confirmedAt(-420),
            approvedBy: people.manager.id,
            inForceFrom: addDays(today, -415),
          }),
    });
  }
  await em.flush();
}
