import connectPgSimple from 'connect-pg-simple';
import session, { type Session, type SessionData } from 'express-session';
import type { Request, RequestHandler } from 'express';
import type { Pool } from 'pg';
import type { Account, WhoAsks } from '../database/who-asks.ts';

declare module 'express-session' {
  interface SessionData {
    userId: string;
    epoch: number;
    /** A second-factor secret that no code has confirmed yet. */
    pendingSecret: string;
  }
}

/** Server-side sessions in the database: HttpOnly, SameSite, 8 hours after the last request. */
export function sessions(pool: Pool, asks: WhoAsks, secret: string, secure: boolean): RequestHandler {
  const Store = storeOf(asks);
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

/** Whose each session is, as it was read with it. */
const accounts = new WeakMap<object, Account | null>();

/** The account of a request's session; null where nobody is signed in. */
export function accountOf(req: Request): Account | null {
  return accounts.get(req.session) ?? null;
}

/**
 * A store that reads the account with the session, and does not write with every request that a session is in use: a
 * write costs more than all that is read.
 */
function storeOf(asks: WhoAsks) {
  return class Store extends connectPgSimple(session) {
    private noted = new Map<string, number>();

    override get(id: string, done: (error: unknown, data?: SessionData | null) => void): void {
      void asks.bySession(id).then(
        known => {
          if (known) accounts.set(known.sess, known.account);
          // Outside the promise: what is thrown from here on is the request's own.
          process.nextTick(done, null, known?.sess);
        },
        (error: unknown) => process.nextTick(done, error),
      );
    }

    override createSession(req: Request, data: SessionData): Session & SessionData {
      const begun = super.createSession(req, data);
      accounts.set(begun, accounts.get(data) ?? null);
      return begun;
    }

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
