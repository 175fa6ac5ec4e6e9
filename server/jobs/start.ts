import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { setTimeout as delay } from 'node:timers/promises';
import type { App } from '../app.ts';
import { tasksOf } from './tasks.ts';

/** Running jobs. */
export interface Jobs {
  /** Finishes the tasks at hand; call it before the database is closed. */
  stop(): Promise<void>;
}

/** How long to wait for a database that went away, in milliseconds. */
const AGAIN = 1_000;

/** Every hour the timers; the digest at 07:00 London, which is 06:00 or 07:00 UTC: the task knows. */
const cron = () =>
  parseCronItems([
    { task: 'timers', match: '0 * * * *', identifier: 'timers', options: { jobKey: 'timers' } },
    { task: 'digest', match: '0 6,7 * * *', identifier: 'digest', options: { jobKey: 'digest' } },
  ]);

/** Starts the jobs with the application's login, catches up at once, and begins anew whenever the database was gone. */
export function startJobs(app: App, url: string): Jobs {
  const stopping = new AbortController();
  const { signal } = stopping;
  let runner: Runner | undefined;
  const loop = async () => {
    while (!signal.aborted) {
      try {
        runner = await begin(app, url, tasksOf(app));
        if (signal.aborted) await runner.stop();
        await runner.promise;
      } catch (error) {
        app.log.warn({ reason: (error as Error).message }, 'the jobs stopped and begin again');
      }
      await delay(AGAIN, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = loop();
  return {
    async stop() {
      stopping.abort();
      // It may have stopped by itself meanwhile, which it reports as an error.
      await runner?.stop().catch(() => undefined);
      await running;
    },
  };
}

async function begin(app: App, connectionString: string, taskList: TaskList): Promise<Runner> {
  const runner = await run({
    connectionString,
    taskList,
    parsedCronItems: cron(),
    concurrency: 2,
    maxPoolSize: 4,
    noHandleSignals: true,
    pollInterval: 5_000,
    logger: new Logger(
      () => (level, message) =>
        level === 'error' && app.log.error({ message: withoutDetail(message) }, 'a job failed'),
    ),
  });
  await runner.addJob('timers', {}, { jobKey: 'timers' });
  await runner.addJob('digest', {}, { jobKey: 'digest' });
  await runner.addJob('send-mail', {}, { jobKey: 'mail', queueName: 'mail' });
  return runner;
}

/** The first line, without what a database might quote. */
function withoutDetail(message: string): string {
  return message.split('\n')[0]!.slice(0, 200);
}
