import express, { type Express } from 'express';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { App } from './app.ts';
import { User } from './user/user.entity.ts';

const BUILT = fileURLToPath(new URL('../dist/admin', import.meta.url));

/** Serves the built panel; every path that is not a file is the panel's own. */
export function panel(http: Express, app: App): void {
  if (app.env.demo) http.get('/demo/people', async (_, res) => void res.json(await demoPeople(app)));
  if (!existsSync(BUILT)) return;
  http.use('/assets', express.static(`${BUILT}/assets`, { immutable: true, maxAge: '1y', setHeaders: res => res.setHeader('Cache-Control', 'public, max-age=31536000, immutable') }));
  http.use(express.static(BUILT, { index: false }));
  http.get(/^\/(?!graphql|health|demo|files).*/, (_, res) => res.sendFile('index.html', { root: BUILT }));
}

/** Whom the demo's sign-in page offers. */
async function demoPeople(app: App) {
  const people = await app.orm.em.fork().find(User, { email: { $like: '%@demo.wellkept.test' } }, { orderBy: { createdAt: 'ASC', email: 'ASC' } });
  return people.map(({ email, displayName, role, designations }) => ({ email, name: displayName, role, designations }));
}
