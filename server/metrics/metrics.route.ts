import type { RequestHandler } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Registry } from 'prom-client';

/** `GET /metrics` for whoever brings the token; for everybody else there is no such page. */
export function metricsPage(registry: Registry, token: string): RequestHandler {
  const expected = digestOf(`Bearer ${token}`);
  return async (req, res, next) => {
    if (!timingSafeEqual(digestOf(req.headers.authorization ?? ''), expected)) return next();
    res.setHeader('Content-Type', registry.contentType);
    res.send(await registry.metrics());
  };
}

/** Of one length, so that the comparison tells nothing by its time. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
