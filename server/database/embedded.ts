import { join, resolve } from 'node:path';
import { clusterExists, makeCluster, setAside } from './embedded-cluster.ts';
import { findPlace } from './embedded-place.ts';
import { makeWay } from './embedded-postmaster.ts';
import { EmbeddedServer } from './embedded-server.ts';
import { settings } from './embedded-settings.ts';
import { freePort, freshPasswords, keepState, readState } from './embedded-state.ts';
import { prepareRoles } from './roles.ts';

/** A running embedded PostgreSQL with its database and roles. */
export interface Embedded {
  /** Login that owns nothing (DATABASE_URL). */
  url: string;
  /** Login that owns the schema and runs migrations (DATABASE_OWNER_URL). */
  ownerUrl: string;
  /** Superuser, to the maintenance database. */
  adminUrl: string;
  /** Process id of the present postmaster; undefined while it is being restarted. */
  readonly pid: number | undefined;
  /** Fast shutdown; resolves when the process has ended. */
  stop(): Promise<void>;
}

/** Where and how. Without `durable` a crash of the machine loses data: for tests. */
export interface EmbeddedOptions {
  dataDir: string;
  /** Wanted port; else the one of the last start, else a free one between 20000 and 32000. */
  port?: number;
  /** Receives one line per long step. */
  log: (line: string) => void;
  durable?: boolean;
}

/**
 * Starts the PostgreSQL that comes with npm: data in `<dataDir>/postgres`, passwords and port in
 * `<dataDir>/postgres.json`, its log in `<dataDir>/postgres.log`. Works as root and as an ordinary user, takes over
 * after a server that was killed, and restarts PostgreSQL when that is killed. Throws when another server uses it.
 */
export async function startEmbedded({
  dataDir,
  port,
  log,
  durable = true,
}: EmbeddedOptions): Promise<Embedded> {
  const place = await findPlace(dataDir, log);
  const kept = await readState(dataDir);
  await makeWay(place.cluster, kept?.startedBy, log);
  if (!kept && place.elsewhere && (await clusterExists(place))) await setAside(place, log);
  const fresh = !(await clusterExists(place));
  if (!fresh && !kept) {
    throw new Error(
      `${join(dataDir, 'postgres.json')} is missing, with the passwords of ${place.cluster}: put it back`,
    );
  }
  const passwords = kept?.passwords ?? freshPasswords();
  const state = { port: await freePort(port ?? kept?.port), startedBy: process.pid, passwords };
  await keepState(dataDir, state);
  if (fresh) {
    log('Preparing the database (first start only) …');
    await makeCluster(place, passwords.superuser, durable);
  }
  log(`Starting PostgreSQL on 127.0.0.1:${state.port} …`);
  const logFile = join(resolve(dataDir), 'postgres.log');
  const server = new EmbeddedServer({ place, settings: settings(state.port, durable), logFile, log });
  await server.start();
  const adminUrl = `postgresql://postgres:${passwords.superuser}@127.0.0.1:${state.port}/postgres`;
  const urls = await prepareRoles(adminUrl, {
    database: 'wellkept',
    appPassword: passwords.app,
    ownerPassword: passwords.owner,
  }).catch(async error => {
    await server.stop();
    throw error;
  });
  return {
    ...urls,
    adminUrl,
    get pid() {
      return server.pid;
    },
    stop: () => server.stop(),
  };
}
