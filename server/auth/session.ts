import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
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
  const Store = patient(connectPgSimple(session));
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

/** How often it is written down that a session is in use, in milliseconds: of eight hours a minute is not missed. */
const WRITTEN_DOWN = 60_000;

type StoreClass = ReturnType<typeof connectPgSimple>;

/** A store that does not write with every request that a session is in use: a write costs more than all that is read. */
function patient(Store: StoreClass): StoreClass {
  return class PatientStore extends Store {
    private noted = new Map<string, number>();

    override touch(id: string, data: SessionData, done?: () => void): void {
      const now = performance.now();
      if (now - (this.noted.get(id) ?? -WRITTEN_DOWN) < WRITTEN_DOWN) return done?.();
      // Those of the last minute are all that has to be known.
      for (const [other, at] of this.noted) if (now - at >= WRITTEN_DOWN) this.noted.delete(other);
      this.noted.set(id, now);
      super.touch(id, data, done);
    }
  };
}
