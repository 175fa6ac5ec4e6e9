import type { SqlEntityManager } from '@mikro-orm/sql';
import { addJob } from '../jobs/add-job.ts';

/** A step is taken up again by the timers when it has failed so often. */
const ATTEMPTS = 5;
/** Mails, timers and imports come first. */
const PRIORITY = 20;

/** Lets a job go on with a run when the caller's transaction commits. */
export function queueStep(em: SqlEntityManager, run: string): Promise<void> {
  return addJob(
    em,
    'disposal',
    { run },
    { key: `disposal ${run}`, priority: PRIORITY, maxAttempts: ATTEMPTS },
  );
}

/** What one step at a time holds, and whoever changes what a step reads. */
export function lockOf(run: string): string {
  return `disposal ${run}`;
}
