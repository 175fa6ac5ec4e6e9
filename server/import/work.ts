import type { SqlEntityManager } from '@mikro-orm/sql';
import { randomUUID } from 'node:crypto';
import type { App } from '../app.ts';
import { viewerOf } from '../auth/sign-in.ts';
import { Context } from '../context.ts';
import { hold } from '../crud/lock.ts';
import { Refusal } from '../errors.ts';
import { asSystem } from '../system.ts';
import { AccountStatus, User } from '../user/user.entity.ts';
import { endRun } from './end-run.ts';
import { ImportRun, ImportState as S, ImportStop } from './import-run.entity.ts';
import type { Importer } from './importer.ts';
import { peopleStep } from './people-step.ts';
import { importers } from './register.ts';
import { ImportStopped, registerStep } from './register-step.ts';

/** The states in which a job has something to do. */
export const UNDER_WAY = [S.CHECKING, S.RUNNING, S.STOPPING];

/**
 * Does the next step of an import as its owner, with the rights that she has now; a closed account or a lost right
 * ends it. One transaction moves the records and the run's progress, so a step that dies is as if it never began.
 * `last` says that no other attempt follows one that fails.
 */
export async function importStep(app: App, id: string, last: boolean): Promise<void> {
  const run = await app.orm.em.fork().findOne(ImportRun, { id, state: { $in: UNDER_WAY } });
  if (!run) return;
  const owner = await app.orm.em.fork().findOne(User, { id: run.owner, status: AccountStatus.ACTIVE });
  if (!owner) return fail(app, id, ImportStop.ACCOUNT_CLOSED);
  const context = new Context(app, await viewerOf(app, owner), randomUUID());
  const importer = importers.find(one => one.resource === run.resource)!;
  if (!context.ability.can('import', importer.entity.name)) return fail(app, id, ImportStop.RIGHTS_LOST);
  try {
    const event = run.state === S.RUNNING ? 'import' : 'preview';
    await context.write(event, em => step(context, em, importer, id));
  } catch (error) {
    // Undone by now; the next step ends it.
    if (error instanceof ImportStopped) return importStep(app, id, last);
    const changed = !importer.partial && error instanceof Refusal;
    // Its text may quote a row, and the job keeps what it is told.
    if (!changed && !last) throw new Error(`a step failed: ${(error as Error).name}`, { cause: error });
    app.log.error({ importRun: id, kind: (error as Error).name }, 'an import ended by itself');
    await fail(app, id, changed ? ImportStop.CHANGED : ImportStop.BROKEN);
  }
}

async function step(context: Context, em: SqlEntityManager, importer: Importer, id: string): Promise<void> {
  await hold(em, `import ${id}`);
  const run = await em.findOneOrFail(ImportRun, { id });
  // Another job may have done the last step while this one waited.
  if (!UNDER_WAY.includes(run.state)) return;
  if (run.state === S.STOPPING) return endRun(em, run, S.CANCELLED, context.app.clock);
  if (importer.partial) await peopleStep(context, em, importer, run);
  else await registerStep(context, em, importer, run);
}

async function fail(app: App, id: string, reason: ImportStop): Promise<void> {
  await asSystem(app, 'endImport', async em => {
    await hold(em, `import ${id}`);
    const run = await em.findOneOrFail(ImportRun, { id });
    if (!UNDER_WAY.includes(run.state)) return;
    run.stopReason = reason;
    await endRun(em, run, S.FAILED, app.clock);
  });
}
