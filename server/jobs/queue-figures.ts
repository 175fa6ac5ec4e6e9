import type { Pool } from 'pg';

/** How many jobs of a task there are, and how many seconds the oldest that could run has waited. */
interface QueueFigures {
  task: string;
  ready: number;
  later: number;
  running: number;
  /** Given up after the last attempt. */
  failed: number;
  oldest: number;
}

/** The queue that all servers share, counted by task; of a job its payload is not read. */
export async function queueFigures(pool: Pool): Promise<QueueFigures[]> {
  const { rows } = await pool.query<QueueFigures>(
    `select t.identifier as task,
       (count(*) filter (where waits and run_at <= now()))::int as ready,
       (count(*) filter (where waits and run_at > now()))::int as later,
       (count(*) filter (where locked_at is not null))::int as running,
       (count(*) filter (where locked_at is null and attempts >= max_attempts))::int as failed,
       coalesce(extract(epoch from now() - min(run_at) filter (where waits and run_at <= now())), 0)::float8 as oldest
     from graphile_worker._private_tasks t
     left join lateral (
       select run_at, locked_at, attempts, max_attempts, locked_at is null and attempts < max_attempts as waits
       from graphile_worker._private_jobs where task_id = t.id
     ) j on true
     group by t.identifier`,
  );
  return rows;
}
