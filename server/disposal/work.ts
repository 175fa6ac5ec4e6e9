import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { executedFrom } from '../clock/disposal.ts';
import { hold } from '../crud/lock.ts';
import { asSystem } from '../system.ts';
import { RetentionRunStatus as S } from './disposal.vocabulary.ts';
import { destroyOrDrop, endRun, nextItem } from './execute.ts';
import { listPage } from './list-candidates.ts';
import { lockOf, queueStep } from './queue-step.ts';
import { RetentionRunItem } from './retention-run-item.entity.ts';
import { RetentionRun } from './retention-run.entity.ts';

/** How many steps one job does: others wait for the worker as well. */
const STEPS = 200;

/** What a step answers: whether there is more to do at once. */
type More = boolean;

/**
 * Goes on with a run: lists what is due, or destroys what was approved, one item in a transaction of its own. A killed
 * server goes on where it stopped; nothing is destroyed twice, since that an item is done is written with its end.
 */
export async function disposalStep(app: App, id: string): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) if (!(await next(app, id))) return;
  await asSystem(app, 'dispose', em => queueStep(em, id));
}

async function next(app: App, id: string): Promise<More> {
  // What is tried is known outside, so that of what failed its item is told.
  const tried: { item?: string } = {};
  try {
    return await asSystem(app, 'dispose', em => step(app, em, id, tried));
  } catch (error) {
    // Its text may quote a row, and the job keeps what it is told.
    if (!tried.item) throw new Error(`a step failed: ${(error as Error).name}`, { cause: error });
    app.log.error({ retentionRunItem: tried.item, kind: (error as Error).name }, 'an item was not destroyed');
    await asSystem(app, 'dispose', em => failed(app, em, tried.item!));
    return true;
  }
}

async function step(app: App, em: SqlEntityManager, id: string, tried: { item?: string }): Promise<More> {
  await hold(em, lockOf(id));
  const run = await em.findOneOrFail(RetentionRun, { id }, { filters: false });
  const { clock } = app;
  switch (run.status) {
    case S.SCHEDULED:
      await listPage(em, run, clock);
      return true;
    case S.APPROVED: {
      const today = clock.today();
      if (today < executedFrom(run.approvedOn!) || today > run.approvalEndsOn!) return false;
      run.status = S.EXECUTING;
      run.executionBegan = clock.now();
      return true;
    }
    case S.EXECUTING: {
      const item = run.stoppedBy ? null : await nextItem(em, id);
      if (!item) {
        await endRun(em, run, clock);
        return false;
      }
      tried.item = item.id;
      await destroyOrDrop(em, item, clock);
      return true;
    }
    default:
      return false;
  }
}

async function failed(app: App, em: SqlEntityManager, id: string): Promise<void> {
  const item = await em.findOneOrFail(RetentionRunItem, { id }, { filters: false });
  item.failedAt = app.clock.now();
}
