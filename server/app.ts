import { ApolloServer } from '@apollo/server';
import type { MikroORM } from '@mikro-orm/postgresql';
import express, { type Express, type Request, type Response } from 'express';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import { files } from './attachment/attachment.route.ts';
import { accountOf, sessions } from './auth/session.ts';
import { asViewer } from './auth/sign-in.ts';
import { Throttle } from './auth/throttle.ts';
import { Context } from './context.ts';
import { usePseudonymKey } from './report/pseudonym.ts';
import { useContactKey } from './communication/contact-key.ts';
import { CollectedItems } from './data-item/collected.ts';
import { Replica } from './database/replica.ts';
import { WhoAsks } from './database/who-asks.ts';
import { useSealKeys } from './crud/sealing.ts';
import { keptSecret, type Env } from './env.ts';
import { useEqualityKey } from './equality/equality-key.ts';
import { answering } from './answering.ts';
import { apolloOptions } from './graphql.ts';
import { health } from './health.ts';
import { certificatePdf } from './disposal/certificate.route.ts';
import { knownOperations } from './known-operations.ts';
import { letterPdf } from './letter/letter.route.ts';
import { importUpload } from './import/upload.ts';
import { openOrm } from './orm.ts';
import { COMPLAINT_FORM } from './public-form/complaint-form.ts';
import { ENQUIRY_FORM } from './public-form/enquiry-form.ts';
import { formRouter } from './public-form/form-router.ts';
import { preferencesPage } from './public-form/preferences-page.ts';
import { retentionSchedulePage } from './public-form/retention-schedule.ts';
import { tellFigures } from './metrics/figures.ts';
import { measuredOperations, measuredRequests } from './metrics/measured.ts';
import { Metrics } from './metrics/metrics.ts';
import { metricsPage } from './metrics/metrics.route.ts';
import { panel } from './panel.ts';
import { refusals } from './refusals.ts';
import { readPopulation, type Population } from './report/population.ts';
import { reportFile } from './report/report.route.ts';
import { secured } from './security.ts';
import { makeSchema } from './schema.ts';
import { Clock } from './time.ts';

/** Of an invented district, as its source says. */
const DEMO_POPULATION = new URL('./demo/population.json', import.meta.url).pathname;

/** What every part of a running server shares. */
export interface App {
  env: Env;
  orm: MikroORM;
  /** A copy for long readings, where there is one; `readAsSystem` asks it. */
  replica: Replica | null;
  pool: pg.Pool;
  /** Sessions and accounts, with whom they meet. */
  asks: WhoAsks;
  /** Connections on which files are made, and nothing else (crud/snapshot.ts). */
  exports: pg.Pool;
  clock: Clock;
  throttle: Throttle;
  log: Logger;
  /** Who lives where the organisation works, as it was told. */
  population: Population | null;
  /** What is collected about people today, as it was read last (S21). */
  collected: CollectedItems;
}

/** A server ready to listen, and how to close it. */
export interface Serving {
  app: App;
  http: Express;
  close(): Promise<void>;
}

/** Makes the context of a request from its session; whoever asks for one ends its reading. */
function contexts(app: App): (req: Request, res: Response) => Promise<Context> {
  return async (req, res) => {
    const account = accountOf(req);
    return new Context(app, account && asViewer(app, account), randomUUID(), { req, res });
  };
}

/** Builds the server on a migrated database. `url` is a login that owns nothing. */
export async function makeApp(env: Env, url: string, secret: string, log: Logger): Promise<Serving> {
  useSealKeys(env.SEAL_KEYS ?? `first:${keptSecret(env.DATA_DIR, 'seal-key')}`);
  usePseudonymKey(env.PSEUDONYM_KEY ?? keptSecret(env.DATA_DIR, 'pseudonym-key'));
  useContactKey(env.CONTACT_KEY ?? keptSecret(env.DATA_DIR, 'contact-key'));
  useEqualityKey(env.EQUALITY_KEY ?? keptSecret(env.DATA_DIR, 'equality-key'));
  const population = readPopulation(env.POPULATION_SHARES ?? (env.demo ? DEMO_POPULATION : undefined));
  const schema = await makeSchema();
  const known = knownOperations(schema, env.KNOWN_OPERATIONS);
  const { DATABASE_DIRECT_URL, DATABASE_REPLICA_URL: replicaUrl } = env;
  const orm = await openOrm(url, { pooled: DATABASE_DIRECT_URL !== undefined, replicaUrl });
  const replica = replicaUrl ? new Replica(orm, log) : null;
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5_000 });
  pool.on('error', error => log.warn({ reason: error.message }, 'a session connection was lost'));
  const exports = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 30_000 });
  exports.on('error', error => log.warn({ reason: error.message }, 'a connection for files was lost'));
  const clock = new Clock(env.TEST_NOW);
  const asks = new WhoAsks(pool, clock, DATABASE_DIRECT_URL !== undefined);
  const app: App = {
    env,
    orm,
    replica,
    pool,
    asks,
    exports,
    clock,
    throttle: new Throttle(pool, secret),
    log,
    population,
    collected: new CollectedItems(),
  };
  const metrics = env.METRICS_TOKEN ? new Metrics() : null;
  const options = apolloOptions(schema, known, log);
  if (metrics) options.plugins!.push(measuredOperations(metrics));
  const apollo = new ApolloServer<Context>(options);
  await apollo.start();

  const http = express();
  if (metrics) http.use(measuredRequests(metrics));
  secured(http, env);
  if (metrics) {
    tellFigures(metrics, app);
    http.get('/metrics', metricsPage(metrics.registry, env.METRICS_TOKEN!));
  }
  const session = sessions(pool, asks, secret, env.NODE_ENV === 'production');
  const contextOf = contexts(app);
  http.use(
    '/graphql',
    // Before the session, of which rights are made: they are those of the moment at which all has arrived.
    express.json({ limit: '1mb' }),
    session,
    answering(apollo, contextOf),
  );
  http.use('/health', health(app));
  for (const form of [COMPLAINT_FORM, ENQUIRY_FORM])
    http.use(form.path, formRouter(app, schema, secret, form));
  http.use('/preferences', preferencesPage(app));
  http.get('/retention-schedule', retentionSchedulePage(app));
  // Not the panel's files: they are everybody's, and may be kept by whatever lies between.
  http.use(['/imports', '/files', '/letters', '/certificates', '/reports'], session);
  http.use('/imports', importUpload(contextOf));
  http.use('/files', files(env, contextOf));
  http.get('/letters/:id.pdf', letterPdf(contextOf));
  http.get('/certificates/:id.pdf', certificatePdf(contextOf));
  http.get('/reports/:code.:format', reportFile(contextOf));
  panel(http, app);
  http.use(refusals(log));
  return {
    app,
    http,
    close: async () => {
      await apollo.stop();
      await orm.close();
      await pool.end();
      await exports.end();
    },
  };
}
