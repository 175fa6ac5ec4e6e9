import type { Express } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Env } from './env.ts';

/** Headers of every answer: no other host, no framing, nothing cached, no ETag. */
export function secured(http: Express, env: Env): void {
  http.disable('x-powered-by');
  http.set('etag', false);
  if (env.NODE_ENV === 'production') http.set('trust proxy', 1);
  const headers = headersOf(env);
  http.use((_, res, next) => {
    res.setHeaders(headers);
    next();
  });
}

/** What is the same in every answer is put together once: helmet does it in a dozen steps for each. */
function headersOf(env: Env): Map<string, string> {
  const headers = new Map<string, string>([['Cache-Control', 'no-store']]);
  const answer = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: () => undefined,
  };
  const secure = helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // The component library writes its styles at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: env.NODE_ENV === 'production',
  });
  secure({} as IncomingMessage, answer as unknown as ServerResponse, error => {
    if (error) throw error as Error;
  });
  return headers;
}
