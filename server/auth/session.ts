import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { RequestHandler } from 'express';
import type { Pool } from 'pg';

declare module 'express-session' {
  interface SessionData {
    userId: string;
    epoch: number;
    /** A second-factor secret that no code has confirmed yet. */
    pendingSecret: string;
  }
}

/** Server-side sessions in the database: HttpOnly, SameSite, 8 hours after the last request. */
export function sessions(pool: Pool, secret: string, secure: boolean): RequestHandler {
  const Store = connectPgSimple(session);
  return session({
    name: 'wellkept',
    secret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    store: new Store({
      pool,
      tableName: 'session',
      createTableIfMissing: false,
      pruneSessionInterval: 60 * 60,
    }),
    cookie: { httpOnly: true, sameSite: 'strict', secure, maxAge: 8 * 60 * 60 * 1000 },
  });
}
