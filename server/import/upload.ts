import { Router, type Request, type Response } from 'express';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { storeBatches, sealRows } from '../jobs/import-batches.ts';
import { readBatches } from './csv.ts';
import { leftFiles } from './left-files.ts';
import { ImportRun, ImportState } from './import-run.entity.ts';
import { headings, requiredHeadings, type Importer } from './importer.ts';
import { importerOf } from './register.ts';
import { queueStep } from './queue-step.ts';

/** Rows of a register, and of what comes from the care-record system. */
const MOST_ROWS = { register: 20_000, people: 100_000 };
const MOST_BYTES = 60 * 1024 * 1024;
const LONGEST_NAME = 200;

/** `POST /imports/:resource?name=…` with the file as body: stores it and has it checked, answers `{ id }` or a refusal as the API words it. */
export function importUpload(contextOf: (req: Request, res: Response) => Promise<Context>): Router {
  const router = Router();
  router.post('/:resource', async (req, res) => {
    const context = await contextOf(req, res);
    try {
      if (!req.headers['apollo-require-preflight']) throw new Refusal('FORBIDDEN');
      const importer = importerOf(context, String(req.params.resource));
      const name = typeof req.query.name === 'string' ? req.query.name : 'import.csv';
      // Kept open whatever is thrown, so that whoever sends the file hears why.
      const id = await takeFile(context, importer, name, req.iterator({ destroyOnReturn: false }));
      res.json({ id });
    } finally {
      req.resume();
      await context.endReading();
    }
  });
  router.use(leftFiles(contextOf));
  return router;
}

/** Stores a file with its run, sealed, and lets it be checked; a file that is none leaves nothing behind. */
async function takeFile(
  context: Context,
  importer: Importer,
  fileName: string,
  bytes: AsyncIterable<Buffer>,
): Promise<string> {
  const owner = context.signedIn().id;
  const shape = {
    columns: headings(importer),
    required: requiredHeadings(importer),
    mostRows: importer.partial ? MOST_ROWS.people : MOST_ROWS.register,
    mostBytes: MOST_BYTES,
  };
  const sealed: string[] = [];
  let rows = 0;
  for await (const batch of readBatches(bytes, shape)) {
    sealed.push(sealRows(batch));
    rows += batch.length;
  }
  return context.write('upload', async em => {
    const run = em.create(ImportRun, {
      resource: importer.resource,
      fileName: fileName.slice(0, LONGEST_NAME),
      partial: importer.partial,
      state: ImportState.CHECKING,
      owner,
      rows,
    } as never);
    await em.persist(run).flush();
    await storeBatches(em, run.id, sealed);
    await queueStep(em, run.id);
    return run.id;
  });
}
