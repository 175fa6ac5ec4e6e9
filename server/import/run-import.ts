import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { readCsv } from './csv.ts';
import { headings, requiredHeadings, type Importer } from './importer.ts';
import { ImportRun, ImportState } from './import-run.entity.ts';
import { checkRows, keyOf, type GoodRow } from './rows.ts';

/** How often an import says how far it is. */
const STEP = 250;
const SHOWN_PROBLEMS = 1_000;

/** Reads a file and says what adding it would do; nothing is added yet. Answers the id of the run. */
export async function previewImport(
  context: Context,
  importer: Importer,
  fileName: string,
  bytes: Buffer,
): Promise<string> {
  const viewer = context.signedIn();
  const rows = readCsv(bytes, headings(importer), requiredHeadings(importer));
  return context.write('preview', async em => {
    const { good, problems } = await checkRows(context, em, importer, rows);
    const fresh = await unknownRows(em, importer, good);
    const run = em.create(ImportRun, {
      resource: importer.resource,
      fileName: fileName.slice(0, 200),
      owner: viewer.id,
      rows: rows.length,
      fresh: fresh.length,
      known: good.length - fresh.length,
      problems: problems.slice(0, SHOWN_PROBLEMS),
      state: problems.length > 0 ? ImportState.REFUSED : ImportState.PREVIEWED,
      content: problems.length > 0 ? null : bytes.toString('utf8'),
    } as never);
    em.persist(run);
    return run.id;
  });
}

/** Adds a previewed file in one transaction: all rows or none. Progress is written beside it, so that it can be watched. */
export async function runImport(context: Context, importer: Importer, run: ImportRun): Promise<void> {
  try {
    const rows = readCsv(Buffer.from(run.content!), headings(importer), requiredHeadings(importer));
    const added = await context.write('import', async em => {
      const { good } = await checkRows(context, em, importer, rows);
      const fresh = await unknownRows(em, importer, good);
      for (const [index, { values }] of fresh.entries()) {
        await importer.add(context, em, values);
        if (index % STEP === STEP - 1) {
          await em.flush();
          // Written rows are let go: a flush looks at everything that it still holds.
          em.clear();
          await note(context, run.id, { done: index + 1 });
        }
      }
      return fresh.length;
    });
    await note(context, run.id, {
      state: ImportState.DONE,
      done: rows.length,
      fresh: added,
      known: rows.length - added,
      content: null,
    });
  } catch (cause) {
    context.app.log.error(
      { importRun: run.id, kind: (cause as Error).name },
      'an import failed; nothing was added',
    );
    await note(context, run.id, { state: ImportState.FAILED, done: 0, content: null });
  }
}

/** Writes the state of a run in a transaction of its own. */
async function note(context: Context, id: string, change: Partial<ImportRun>): Promise<void> {
  const em = context.app.orm.em.fork();
  Object.assign(await em.findOneOrFail(ImportRun, id), change);
  await em.flush();
}

async function unknownRows(em: SqlEntityManager, importer: Importer, good: GoodRow[]): Promise<GoodRow[]> {
  // Unscoped: whether a record exists already does not depend on who imports.
  const existing = await em.find(
    importer.entity as never,
    {},
    { filters: false, fields: importer.sameAs as never, disableIdentityMap: true },
  );
  const seen = new Set(existing.map(record => keyOf(importer, record as Record<string, unknown>)));
  return good.filter(row => !seen.has(row.key) && seen.add(row.key));
}
