import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { dropBatches } from '../jobs/import-batches.ts';
import type { Clock } from '../time.ts';
import { type ImportRun, type ImportState } from './import-run.entity.ts';

/** How many days the rows that were left aside can be fetched to be mended. */
const KEPT_DAYS = 7;

/** Ends an import: of its file nothing stays but the rows that were left aside, for a week. */
export async function endRun(
  em: SqlEntityManager,
  run: ImportRun,
  state: ImportState,
  clock: Clock,
): Promise<void> {
  // What was only checked has left nothing aside: its batches are the file still.
  const leaves = run.partial && run.adding && run.wrong + run.differing > 0;
  await dropBatches(em, run.id, leaves ? run.step : 0);
  // What was found new while checking was not added.
  if (run.partial && !run.adding) run.fresh = 0;
  run.state = state;
  run.leftUntil = leaves ? addDays(clock.today(), KEPT_DAYS) : null;
}
