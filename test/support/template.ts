import pg from 'pg';
import {
  APP_ROLE,
  closeToPublic,
  type DatabaseUrls,
  OWNER_ROLE,
  prepareRoles,
  urlOf,
  withClient,
} from '../../server/database/roles.ts';

/** The roles belong to the whole server, which other test runs may share: the same passwords for all of them. */
const PASSWORDS = { appPassword: 'app-of-the-tests', ownerPassword: 'owner-of-the-tests' };

/** One run of the tests: its server and the prefix of its databases. */
export interface TestRun {
  adminUrl: string;
  prefix: string;
}

/** The run as global setup announced it to the workers. */
export function presentRun(): TestRun {
  const { WELLKEPT_TEST_ADMIN_URL: adminUrl, WELLKEPT_TEST_PREFIX: prefix } = process.env;
  if (!adminUrl || !prefix)
    throw new Error('no test database: jest runs without globalSetup test/support/postgres-global.mts');
  return { adminUrl, prefix };
}

/** Makes a database of the run that holds nothing yet, not even tables. */
export function emptyDatabase({ adminUrl, prefix }: TestRun, name: string): Promise<DatabaseUrls> {
  return prepareRoles(adminUrl, { database: prefix + name, ...PASSWORDS });
}

/** Makes the migrated database of which every test database is a copy; nobody stays connected to it. */
export async function makeTemplate(run: TestRun): Promise<void> {
  const { ownerUrl } = await emptyDatabase(run, 'template');
  const { migrate } = await import('../../server/database/migrate.ts');
  await migrate(ownerUrl);
}

/** Copies a template, the migrated and empty one without a name. Nobody may be connected to it. */
export async function copyTemplate(
  { adminUrl, prefix }: TestRun,
  database: string,
  from = 'template',
): Promise<DatabaseUrls> {
  const [copy, template] = [database, prefix + from].map(pg.escapeIdentifier);
  await withClient(adminUrl, async admin => {
    await admin.query(`create database ${copy} template ${template} strategy file_copy owner ${OWNER_ROLE}`);
    await closeToPublic(admin, database);
  });
  return {
    url: urlOf(adminUrl, database, APP_ROLE, PASSWORDS.appPassword),
    ownerUrl: urlOf(adminUrl, database, OWNER_ROLE, PASSWORDS.ownerPassword),
  };
}

/**
 * Makes another template, once in a run: the worker that needs it first fills it, others wait for it. It gets its
 * name when it is whole.
 */
export async function ensureTemplate(
  run: TestRun,
  name: string,
  fill: (urls: DatabaseUrls) => Promise<void>,
): Promise<void> {
  await withClient(run.adminUrl, async admin => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [run.prefix + name]);
    const made = await admin.query('select from pg_database where datname = $1', [run.prefix + name]);
    if (made.rowCount) return;
    const unfinished = `${run.prefix}unfinished_${name}`;
    await admin.query(`drop database if exists ${pg.escapeIdentifier(unfinished)} with (force)`);
    await fill(await copyTemplate(run, unfinished));
    const [from, to] = [unfinished, run.prefix + name].map(pg.escapeIdentifier);
    await admin.query(`alter database ${from} rename to ${to}`);
  });
}

/** Drops every database whose name begins so, connected or not. */
export async function dropDatabases(adminUrl: string, beginning: string): Promise<void> {
  await withClient(adminUrl, async admin => {
    const found = await admin.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [beginning],
    );
    for (const { datname } of found.rows)
      await admin.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`);
  });
}
