import { isUUID } from 'class-validator';
import { stringify } from 'csv-stringify';
import { Router, type Request, type Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { batchAt } from '../jobs/import-batches.ts';
import { ImportRun } from './import-run.entity.ts';

type Lines = AsyncGenerator<(string | number)[]>;

/** `GET /imports/:id/errors.csv`: what was found by row; `rows.csv`: the wrong rows, to be mended and imported again. Their owner's alone. */
export function leftFiles(contextOf: (req: Request, res: Response) => Promise<Context>): Router {
  const router = Router();
  for (const [name, lines] of Object.entries({ errors, rows })) {
    router.get(`/:id/${name}.csv`, async (req, res) => {
      const context = await contextOf(req, res);
      try {
        context.signedIn();
        const id = String(req.params.id);
        const em = await context.reader();
        const run = isUUID(id) ? await em.findOne(ImportRun, { id }) : null;
        if (!run) throw new Refusal('NOT_FOUND');
        res.setHeader('Content-Type', 'text/csv; charset=utf-8');
        res.setHeader('Content-Disposition', `attachment; filename="${run.resource}-${name}.csv"`);
        // What a spreadsheet would take for a formula is escaped; the import takes the escape off again.
        const written = stringify({ bom: true, escape_formulas: true });
        await pipeline(Readable.from(lines(context, run.id)), written, res);
      } finally {
        await context.endReading();
      }
    });
  }
  return router;
}

async function* errors(context: Context, run: string): Lines {
  yield ['row', 'column', 'message'];
  for await (const { problems } of batches(context, run))
    yield* problems.map(({ row, column, message }) => [row, column, message]);
}

async function* rows(context: Context, run: string): Lines {
  let headed = false;
  for await (const { rows, problems } of batches(context, run)) {
    const wrong = new Set(problems.filter(({ differs }) => !differs).map(({ row }) => row));
    for (const { row, cells } of rows) {
      if (!wrong.has(row)) continue;
      if (!headed) yield Object.keys(cells);
      headed = true;
      yield Object.values(cells);
    }
  }
}

async function* batches(context: Context, run: string) {
  const em = await context.reader();
  for (let place = 0; ; place++) {
    const batch = await batchAt(em, run, place);
    if (!batch) return;
    yield batch;
  }
}
