import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { dropBatches } from '../jobs/import-batches.ts';
import type { Clock } from '../time.ts';
import { endRun } from './end-run.ts';
import { ImportRun, ImportState as S } from './import-run.entity.ts';
import { queueStep } from './queue-step.ts';
import { UNDER_WAY } from './work.ts';

/** Days after which a file that was checked and not added is let go. */
const WAITING_DAYS = 7;

/** Lets imports go on that a stopped server left, lets files go that nobody added, and removes what was left aside a week ago. */
export async function importTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  for (const run of await em.find(ImportRun, { state: { $in: UNDER_WAY } })) await queueStep(em, run.id);
  const forgotten = await em.find(ImportRun, {
    state: S.PREVIEWED,
    createdAt: { $lt: new Date(`${addDays(clock.today(), -WAITING_DAYS)}T00:00:00Z`) },
  });
  for (const run of forgotten) await endRun(em, run, S.CANCELLED, clock);
  const past = await em.find(ImportRun, { leftUntil: { $lt: clock.today() } });
  for (const run of past) {
    await dropBatches(em, run.id);
    run.leftUntil = null;
  }
  return forgotten.length + past.length;
}
