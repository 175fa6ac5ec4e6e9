import { Gauge } from 'prom-client';
import type { App } from '../app.ts';
import { unsealedFigures } from '../audit/unsealed-figures.ts';
import { queueFigures } from '../jobs/queue-figures.ts';
import { deadlineFigures } from '../workbench/deadline-figures.ts';
import type { Metrics } from './metrics.ts';

/** How long the deadlines are not counted again, in milliseconds: they are told by the day. */
const DEADLINES_KEPT = 60_000;

type Tell = (labels: Record<string, string>, value: number) => void;

/**
 * What is read anew whenever somebody looks, one thing after the other, so that a look takes one connection; what
 * cannot be read is left out, never told from before.
 */
export function tellFigures({ registry }: Metrics, app: App): void {
  let turn = Promise.resolve();
  let up = true;
  const tell = (
    name: string,
    help: string,
    labelNames: string[],
    read: (set: Tell) => Promise<void>,
  ): void => {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames,
      registers: [],
      async collect() {
        gauge.reset();
        // Without labels a figure would begin at 0, which is a statement.
        if (labelNames.length === 0) gauge.remove();
        turn = turn
          .then(() => read((labels, value) => gauge.set(labels, value)))
          .catch((error: Error) =>
            app.log.warn({ kind: error.name, metric: name }, 'a figure could not be read'),
          );
        await turn;
      },
    });
    registry.registerMetric(gauge);
  };
  /** What needs the database, which is not asked again where it has just not answered. */
  const tellStored: typeof tell = (name, help, labelNames, read) =>
    tell(name, help, labelNames, async set => (up ? read(set) : undefined));

  tell(
    'wellkept_pool_connections',
    'Connections to the database by pool and state; `waiting` are callers without one.',
    ['pool', 'state'],
    async set => {
      const pools = { requests: await app.orm.em.getConnection().getNativeClient(), sessions: app.pool };
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
        set({ pool, state: 'busy' }, totalCount - idleCount);
        set({ pool, state: 'idle' }, idleCount);
        set({ pool, state: 'waiting' }, waitingCount);
      }
    },
  );
  tell('wellkept_database_up', 'Whether the database answers (1) or not (0).', [], async set => {
    up = await app.pool.query('select 1').then(
      () => true,
      () => false,
    );
    set({}, Number(up));
  });
  const { replica } = app;
  if (replica)
    tell(
      'wellkept_long_readings',
      'Readings that the replica may answer, by who has answered.',
      ['by'],
      async set => {
        for (const [by, count] of Object.entries(replica.answered)) set({ by }, count);
      },
    );
  tellStored('wellkept_jobs', 'Jobs of all servers by task and state.', ['task', 'state'], async set => {
    for (const { task, ready, later, running, failed } of await queueFigures(app.pool))
      for (const [state, count] of Object.entries({ ready, later, running, failed }))
        set({ task, state }, count);
  });
  tellStored(
    'wellkept_jobs_oldest_seconds',
    'How long the oldest job that could run has waited, by task.',
    ['task'],
    async set => {
      for (const { task, oldest } of await queueFigures(app.pool)) set({ task }, oldest);
    },
  );
  tellStored(
    'wellkept_audit_unsealed_entries',
    'Entries of the trail that wait for their seal.',
    [],
    async set => set({}, (await unsealedFigures(app.pool)).entries),
  );
  tellStored(
    'wellkept_audit_unsealed_oldest_seconds',
    'How long the oldest entry of the trail has waited for its seal.',
    [],
    async set => set({}, (await unsealedFigures(app.pool)).oldest),
  );
  const deadlines = kept(DEADLINES_KEPT, () => deadlineFigures(app));
  tellStored(
    'wellkept_deadlines',
    'Things with a date by kind: `ahead`, `at_risk` (nearly or on the last day, M22), `overdue`.',
    ['kind', 'state'],
    async set => {
      for (const { kind, ...counts } of await deadlines())
        for (const [state, count] of Object.entries(counts)) set({ kind, state }, count);
    },
  );
}

/** The answer of the last time for a while; callers at once share one asking, and a failure is kept for nobody. */
function kept<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  let until = 0;
  return () => {
    if (answer && performance.now() < until) return answer;
    until = performance.now() + milliseconds;
    answer = ask();
    answer.catch(() => (answer = null));
    return answer;
  };
}
