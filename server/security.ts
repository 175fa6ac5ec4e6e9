import type { Express } from 'express';
import helmet from 'helmet';
import type { Env } from './env.ts';

/** Headers of every answer: no other host, no framing, nothing cached, no ETag. */
export function secured(http: Express, env: Env): void {
  http.disable('x-powered-by');
  http.set('etag', false);
  if (env.NODE_ENV === 'production') http.set('trust proxy', 1);
  http.use(
    helmet({
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
    }),
  );
  http.use((_, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });
}
