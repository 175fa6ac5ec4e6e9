import express, { Router } from 'express';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { importerOf } from './register.ts';
import { previewImport } from './run-import.ts';
import type { Request, Response } from 'express';

/** 25 MB, as for every upload. */
const LIMIT = '25mb';

/** `POST /imports/:resource?name=…` with the file as body: previews it and answers `{ id }`, or a refusal as the API words it. */
export function importUpload(contextOf: (req: Request, res: Response) => Promise<Context>): Router {
  const router = Router();
  router.post('/:resource', express.raw({ type: () => true, limit: LIMIT }), async (req, res) => {
    const context = await contextOf(req, res);
    try {
      if (!req.headers['apollo-require-preflight']) throw new Refusal('FORBIDDEN');
      const importer = importerOf(context, String(req.params.resource));
      const name = typeof req.query.name === 'string' ? req.query.name : 'import.csv';
      res.json({
        id: await previewImport(
          context,
          importer,
          name,
          Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0),
        ),
      });
    } finally {
      await context.endReading();
    }
  });
  return router;
}
