import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { batchAt, forgetKeys, noteBatch, type FileRow, type ImportProblem } from '../jobs/import-batches.ts';
import { readCells, inputProblems } from './cells.ts';
import { endRun } from './end-run.ts';
import { ImportRun, ImportState as S } from './import-run.entity.ts';
import type { PeopleImporter, ReadRow, Verdict } from './importer.ts';
import { locked } from './progress.ts';
import { queueStep } from './queue-step.ts';
import { eachOnce } from './twice.ts';

const SHOWN_PROBLEMS = 100;

/** Checks or adds the next batch of a file, and lets the next step be done. */
export async function peopleStep(
  context: Context,
  em: SqlEntityManager,
  importer: PeopleImporter,
  { id, state, step }: ImportRun,
): Promise<void> {
  const batch = await batchAt(em, id, step);
  if (!batch) return atTheEnd(context, em, id);
  const verdicts = await judged(context, em, importer, id, batch.rows);
  const news = verdicts.flatMap(verdict => (verdict.kind === 'fresh' ? [verdict.add] : []));
  const adding = state !== S.CHECKING;
  if (adding) await importer.add(context, em, news);
  await em.flush();
  // Written rows are let go: every flush looks at everything that it still holds.
  em.clear();
  const problems = problemsOf(batch.rows, verdicts);
  // What is added is in the records now: of the file only the wrong rows are kept.
  const left = batch.rows.filter((_, place) => verdicts[place]!.kind === 'wrong');
  await noteBatch(em, id, step, problems, adding ? left : undefined);
  const run = await locked(em, id);
  count(run, verdicts);
  run.problems = [...run.problems, ...problems].slice(0, SHOWN_PROBLEMS);
  run.step = step + 1;
  if (run.state === S.STOPPING) return endRun(em, run, S.CANCELLED, context.app.clock);
  await queueStep(em, id);
}

async function atTheEnd(context: Context, em: SqlEntityManager, id: string): Promise<void> {
  const run = await locked(em, id);
  if (run.state !== S.CHECKING) return endRun(em, run, S.DONE, context.app.clock);
  await forgetKeys(em, id);
  run.state = S.PREVIEWED;
}

async function judged(
  context: Context,
  em: SqlEntityManager,
  importer: PeopleImporter,
  id: string,
  rows: readonly FileRow[],
): Promise<Verdict[]> {
  const read: ReadRow[] = [];
  for (const row of rows) {
    const cells = await readCells(importer, row);
    cells.problems.push(...(await inputProblems(importer, cells.values, cells.problems, context, em)));
    read.push(cells);
  }
  return eachOnce(em, id, rows, await importer.judge(context, em, read));
}

function problemsOf(rows: readonly FileRow[], verdicts: readonly Verdict[]): ImportProblem[] {
  return verdicts.flatMap((verdict, place) => {
    const { row } = rows[place]!;
    if (verdict.kind === 'wrong') return verdict.problems.map(problem => ({ row, ...problem }));
    if (verdict.kind === 'known')
      return verdict.differs.map(problem => ({ row, ...problem, differs: true as const }));
    return [];
  });
}

function count(run: ImportRun, verdicts: readonly Verdict[]): void {
  for (const verdict of verdicts) {
    run.done += 1;
    if (verdict.kind === 'fresh') run.fresh += 1;
    if (verdict.kind === 'wrong') run.wrong += 1;
    if (verdict.kind !== 'known') continue;
    run.known += 1;
    if (verdict.differs.length > 0) run.differing += 1;
  }
}
