import type { SqlEntityManager } from '@mikro-orm/sql';

/** How a job is added. `key` makes it the one job of its name that waits; a higher `priority` waits for the lower ones. */
interface JobOptions {
  key: string;
  priority: number;
  maxAttempts: number;
}

/** Adds a job in the caller's transaction: it runs when that commits, or never. The payload holds ids and nothing else. */
export async function addJob(
  em: SqlEntityManager,
  task: string,
  payload: Record<string, string>,
  { key, priority, maxAttempts }: JobOptions,
): Promise<void> {
  await em.execute(
    `select 1 from graphile_worker.add_job(?, payload := ?::json, job_key := ?, priority := ?, max_attempts := ?)`,
    [task, JSON.stringify(payload), key, priority, maxAttempts],
  );
}
