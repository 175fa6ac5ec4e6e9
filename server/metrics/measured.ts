import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import { performance } from 'node:perf_hooks';
import type { Context } from '../context.ts';
import { OWN_NAMES } from '../known-operations.ts';
import type { Metrics } from './metrics.ts';

/** The places of the server, by the beginning of their path. */
const PLACES = new Set([
  'graphql',
  'files',
  'imports',
  'letters',
  'reports',
  'complain',
  'preferences',
  'retention-schedule',
  'health',
  'assets',
]);

/** What stands for every operation that is none of ours: a name of somebody else's could hold anything, and there could be any number of them. */
const OTHER = 'other';

/** As web servers write it down: the client closed the request. */
const WENT_AWAY = '499';

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/** Measures each request by its place. */
export function measuredRequests(metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    const first = req.path.split('/')[1] ?? '';
    const place = PLACES.has(first) ? first : 'panel';
    metrics.inFlight.inc();
    res.once('close', () => {
      metrics.inFlight.dec();
      const status = res.writableFinished ? String(res.statusCode) : WENT_AWAY;
      metrics.requests.observe({ place, status }, secondsSince(start));
    });
    next();
  };
}

/** Measures each operation of the API and counts the codes of its errors; they are those of Annex C by then. */
export function measuredOperations(metrics: Metrics): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async willSendResponse({ operationName, response }) {
          const operation = operationName && OWN_NAMES.has(operationName) ? operationName : OTHER;
          metrics.operations.observe({ operation }, secondsSince(start));
          if (response.body.kind !== 'single') return;
          for (const { extensions } of response.body.singleResult.errors ?? [])
            metrics.errors.inc({ operation, code: String(extensions?.code) });
        },
      };
    },
  };
}
