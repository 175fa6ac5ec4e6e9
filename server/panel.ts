import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { existsSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { App } from './app.ts';
import { PEOPLE, emailOf } from './demo/people.ts';
import { AccountStatus, User, designationsOn } from './user/user.entity.ts';

/** Built once, whether the server runs from its sources or as it was compiled, which lies elsewhere. */
const BUILT = join(dirname(findPackageJSON(import.meta.url)!), 'dist', 'admin');

/** How the forms end that `vite build` leaves beside the programs, compressed once and better than there is time for here. */
const BROTLI = '.br';

/** Whoever takes it gets a program as it was compressed when the panel was built; all others get it compressed on the way. */
const takeBuiltBrotli: RequestHandler = (req, res, next) => {
  res.vary('Accept-Encoding');
  if (req.acceptsEncodings('br') && existsSync(`${BUILT}/assets${req.path}${BROTLI}`))
    req.url = req.path + BROTLI;
  next();
};

/** Serves the built panel; every path that is not a file is the panel's own. */
export function panel(http: Express, app: App): void {
  if (app.env.demo) http.get('/demo/people', async (_, res) => void res.json(await demoPeople(app)));
  if (!existsSync(BUILT)) return;
  http.use(
    '/assets',
    takeBuiltBrotli,
    // Programs only: an answer that mixes secrets with what a client sent must not be compressed.
    compression(),
    express.static(`${BUILT}/assets`, {
      setHeaders: (res, path) => {
        res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        if (!path.endsWith(BROTLI)) return;
        res.type('js');
        res.setHeader('Content-Encoding', 'br');
      },
    }),
    // What an earlier panel asks for is gone; a page in its place would be taken for a program.
    (_, res) => void res.sendStatus(404),
  );
  http.use(express.static(BUILT, { index: false }));
  http.get(/^\/(?!(?:graphql|health|demo|files|imports|letters|reports|complain)(?:\/|$)).*/, (_, res) =>
    res.sendFile('index.html', { root: BUILT }),
  );
}

/** Whom the demo's sign-in page offers, in the order of the story. */
async function demoPeople(app: App) {
  const users = await app.orm.em
    .fork()
    .find(User, { email: { $in: PEOPLE.map(p => emailOf(p.key)) }, status: AccountStatus.ACTIVE });
  const byEmail = new Map(users.map(user => [user.email, user]));
  return PEOPLE.flatMap(({ key }) => {
    const user = byEmail.get(emailOf(key));
    if (!user) return [];
    const { email, displayName: name, role } = user;
    return [{ email, name, role, designations: designationsOn(user, app.clock.today()) }];
  });
}
