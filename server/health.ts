import { Router } from 'express';
import type { App } from './app.ts';

/** `/health/live`: the process answers. `/health/ready`: the database does too, and its migrations are applied. */
export function health(app: App): Router {
  const router = Router();
  router.get('/live', (_, res) => void res.json({ status: 'live' }));
  router.get('/ready', async (_, res) => {
    try {
      await app.pool.query('select 1 from migrated limit 1');
      res.json({ status: 'ready' });
    } catch {
      res.status(503).json({ status: 'database unavailable' });
    }
  });
  return router;
}
