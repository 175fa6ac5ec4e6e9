import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { batchAt, type FileRow, type ImportProblem } from '../jobs/import-batches.ts';
import { asSystem } from '../system.ts';
import { endRun } from './end-run.ts';
import { ImportRun, ImportState as S } from './import-run.entity.ts';
import type { RegisterImporter } from './importer.ts';
import { locked } from './progress.ts';
import { checkRows, unknownRows } from './register-rows.ts';

/** How often it says how far it is, in rows. */
const STEP = 250;
const SHOWN_PROBLEMS = 1_000;

/** Somebody asked that the import stops: nothing of a register is kept. */
export class ImportStopped extends Error {}

/** Checks a register whole, or adds it whole. Progress is written beside the transaction, so that it can be watched. */
export async function registerStep(
  context: Context,
  em: SqlEntityManager,
  importer: RegisterImporter,
  { id, state }: ImportRun,
): Promise<void> {
  const rows = await allRows(em, id);
  const { good, problems } = await checkRows(context, em, importer, rows);
  const fresh = await unknownRows(em, importer, good);
  if (state === S.CHECKING) return checked(context, em, id, rows, problems, fresh.length);
  // All rows or none: what was in order when it was checked is so no more.
  if (problems.length > 0) throw new Refusal('INVALID_INPUT');
  for (const [index, { values }] of fresh.entries()) {
    await importer.add(context, em, values);
    if (index % STEP !== STEP - 1) continue;
    await em.flush();
    // Written rows are let go: a flush looks at everything that it still holds.
    em.clear();
    await progress(context, id, index + 1);
  }
  await em.flush();
  const run = await locked(em, id);
  Object.assign(run, { fresh: fresh.length, known: rows.length - fresh.length, done: rows.length });
  await endRun(em, run, S.DONE, context.app.clock);
}

async function allRows(em: SqlEntityManager, id: string): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for (let place = 0; ; place++) {
    const batch = await batchAt(em, id, place);
    if (!batch) return rows;
    rows.push(...batch.rows);
  }
}

async function checked(
  context: Context,
  em: SqlEntityManager,
  id: string,
  rows: readonly FileRow[],
  problems: readonly ImportProblem[],
  fresh: number,
): Promise<void> {
  const run = await locked(em, id);
  const wrong = new Set(problems.map(({ row }) => row)).size;
  Object.assign(run, { fresh, wrong, known: rows.length - wrong - fresh, done: rows.length });
  run.problems = problems.slice(0, SHOWN_PROBLEMS);
  if (run.state === S.STOPPING) return endRun(em, run, S.CANCELLED, context.app.clock);
  if (wrong === 0) {
    run.done = 0;
    run.state = S.PREVIEWED;
    return;
  }
  await endRun(em, run, S.REFUSED, context.app.clock);
}

/** Says how far it is in a transaction of its own, and throws where somebody asked to stop. */
function progress({ app }: Context, id: string, done: number): Promise<void> {
  return asSystem(app, 'importProgress', async em => {
    const run = await locked(em, id);
    if (run.state === S.STOPPING) throw new ImportStopped();
    run.done = done;
  });
}
