import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { makeApp } from './app.ts';
import { clearIncoming } from './attachment/incoming.ts';
import { headsFile } from './audit/heads.ts';
import { startSealer } from './audit/sealer.ts';
import { hold } from './crud/lock.ts';
import { startEmbedded } from './database/embedded.ts';
import { loadDataItems } from './data-item/load-data-items.ts';
import { migrate } from './database/migrate.ts';
import { seedDemo } from './demo/seed.ts';
import { keptSecret, type Env } from './env.ts';
import { startJobs } from './jobs/start.ts';
import { ensureProfile } from './organisation-profile/current-profile.ts';
import { loadPurposes } from './purpose/load-purposes.ts';
import { loadSchedule } from './retention-rule/load-schedule.ts';
import { asSystem } from './system.ts';

type Opened = Awaited<ReturnType<typeof openDatabase>>;

const say = (line: string): void => console.log(`  ${line}`);

/** Starts everything in order with a line for each long step; answers how to stop it. */
export async function serve(env: Env, log: Logger): Promise<() => Promise<void>> {
  say('Starting the database …');
  const database = await openDatabase(env, say);
  try {
    return await serveOn(database, env, log);
  } catch (error) {
    // What was started for this start ends with it.
    await database.stop();
    throw error;
  }
}

async function serveOn(database: Opened, env: Env, log: Logger): Promise<() => Promise<void>> {
  say('Bringing the tables up to date …');
  await migrate(database.ownerUrl);
  const secret = env.SESSION_SECRET ?? keptSecret(env.DATA_DIR, 'session-secret');
  const { app, http, close } = await makeApp(env, database.url, secret, log);
  await clearIncoming(env.DATA_DIR, app.clock.now());
  await asSystem(app, 'configure', async em => {
    // Of servers that start at once the second one meets what the first one has made.
    await hold(em, 'configure');
    await ensureProfile(em, env);
    await loadSchedule(em, app.clock);
    await loadPurposes(em);
    await loadDataItems(em, app.clock);
  });
  if (env.demo) await seedDemo(app, say);
  const server = createServer(http);
  // Longer than a balancer's: the one that ends an idle connection must not be us.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(env.PORT, env.HOST, resolve),
  );
  const jobs = startJobs(app, env.DATABASE_DIRECT_URL ?? database.url);
  const sealer = startSealer(
    app,
    env.AUDIT_KEY ?? keptSecret(env.DATA_DIR, 'audit-key'),
    headsFile(env.DATA_DIR),
  );
  announce(env, (server.address() as AddressInfo).port);
  return async () => {
    await new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
    await jobs.stop();
    await sealer.stop();
    await close();
    await database.stop();
  };
}

/** The database of the configuration, or the embedded one. */
export async function openDatabase(env: Env, say: (line: string) => void) {
  if (env.DATABASE_URL)
    return { url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL!, stop: async () => {} };
  return startEmbedded({ dataDir: env.DATA_DIR, log: say });
}

function announce(env: Env, port: number): void {
  console.log(`\n  Wellkept is ready: http://localhost:${port}`);
  if (!env.demo) return;
  console.log('  Demo: choose a person on the sign-in page; each signs in with one click.\n');
}
