import { randomUUID } from 'node:crypto';
import type { Context } from '../context.ts';
import { ReportFormat, ReportRun, SuppressionMode } from './report-run.entity.ts';

/** What is known of a run; of a file that is being sent not yet how many rows it has. */
type Told = Pick<ReportRun, 'code' | 'parameters' | 'format'> &
  Partial<Pick<ReportRun, 'rowCount' | 'figuresHash'>>;

/** Stores that a report was made: who, what was asked, and a digest of what was shown (§5). */
export async function storeRun(context: Context, told: Told): Promise<ReportRun> {
  const run = {
    ...told,
    id: randomUUID(),
    owner: context.signedIn().id,
    suppressionMode: SuppressionMode.INTERNAL,
    at: context.app.clock.now(),
  };
  // In a transaction of its own: the other fields of the query go on reading in theirs.
  return context.apart().write(eventOf(told), async em => {
    const stored = em.create(ReportRun, run as never);
    em.persist(stored);
    return stored;
  });
}

/** A file has arrived at its end: until then its run says that it broke off. */
export async function completeRun(
  context: Context,
  run: ReportRun,
  made: { rowCount: number; figuresHash: string },
): Promise<void> {
  await context.apart().write(eventOf(run), async em => {
    Object.assign(await em.findOneOrFail(ReportRun, { id: run.id }), made);
  });
}

function eventOf({ format }: Pick<ReportRun, 'format'>): string {
  return format === ReportFormat.SCREEN ? 'run' : 'export';
}
