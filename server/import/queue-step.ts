import type { SqlEntityManager } from '@mikro-orm/sql';
import { addJob } from '../jobs/add-job.ts';

/** A step that fails so often ends the import. */
const ATTEMPTS = 5;
/** Mails and timers come first. */
const PRIORITY = 10;

/** Lets a job do the next step of an import, one at a time. */
export function queueStep(em: SqlEntityManager, run: string): Promise<void> {
  return addJob(em, 'import', { run }, { key: `import ${run}`, priority: PRIORITY, maxAttempts: ATTEMPTS });
}
