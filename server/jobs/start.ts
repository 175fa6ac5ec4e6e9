import { Logger, parseCronItems, run, type ParsedCronItem, type Runner } from 'graphile-worker';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { App } from '../app.ts';
import { tasksOf } from './tasks.ts';

/** Running jobs. */
export interface Jobs {
  /** Finishes the tasks at hand; call it before the database is closed. */
  stop(): Promise<void>;
}

/** How long to wait for a database that went away, in milliseconds. */
const AGAIN = 1_000;

/** Every hour the timers; every ten minutes the mails that a crash left behind; the digest at 07:00 London, which is 06:00 or 07:00 UTC: the task knows. */
function cron(): ParsedCronItem[] {
  return parseCronItems([
    { task: 'timers', match: '0 * * * *', identifier: 'timers', options: { jobKey: 'timers' } },
    { task: 'send-mail', match: '*/10 * * * *', identifier: 'mail', options: { jobKey: 'mail' } },
    { task: 'digest', match: '0 6,7 * * *', identifier: 'digest', options: { jobKey: 'digest' } },
  ]);
}

/** Starts the jobs with the application's login, catches up at once, and begins anew whenever the database was gone. */
export function startJobs(app: App, url: string): Jobs {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pool = connections(app, url);
  let runner: Runner | undefined;
  const once = async () => {
    runner = await begin(app, pool);
    if (signal.aborted) return void (await runner.stop());
    await catchUp(runner);
    await runner.promise;
  };
  const loop = async () => {
    while (!signal.aborted) {
      await once().catch(error => app.log.warn({ kind: (error as Error).name }, 'the jobs begin anew'));
      await ended(runner);
      await delay(AGAIN, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = loop();
  return {
    async stop() {
      stopping.abort();
      await ended(runner);
      await running;
      await pool.end();
    },
  };
}

/**
 * The jobs' own connections. The worker's pool would be left without listeners as soon as it stops and before its
 * connections are closed: one that the database ends then takes the process down.
 */
function connections({ log }: App, connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 4 });
  const lost = (error: Error) => log.warn({ reason: error.message }, 'a connection of the jobs was lost');
  pool.on('error', lost);
  pool.on('connect', client => client.on('error', lost));
  return pool;
}

function begin(app: App, pgPool: pg.Pool): Promise<Runner> {
  return run({
    pgPool,
    taskList: tasksOf(app),
    parsedCronItems: cron(),
    noHandleSignals: true,
    // Batches are waited for when the worker stops; a single completion is not, and would leave its job locked.
    preset: {
      worker: { concurrentJobs: 2, pollInterval: 5_000, completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
    logger: new Logger(() => (level, _message, meta) => {
      // Never the message: it may quote an address or a row.
      if (level === 'error') app.log.error(aboutFailure(meta), 'a job failed');
    }),
  });
}

async function catchUp(runner: Runner): Promise<void> {
  await runner.addJob('timers', {}, { jobKey: 'timers' });
  await runner.addJob('digest', {}, { jobKey: 'digest' });
  await runner.addJob('send-mail', { failedToo: true }, { jobKey: 'mail' });
}

/** Stops a runner that may have stopped by itself, which it would report as an error. */
async function ended(runner: Runner | undefined): Promise<void> {
  await runner?.stop().catch(() => undefined);
}

function aboutFailure(meta: unknown): { task?: string; kind?: string } {
  const { job, error } = (meta ?? {}) as { job?: { task_identifier: string }; error?: Error };
  return { task: job?.task_identifier, kind: error?.name };
}
