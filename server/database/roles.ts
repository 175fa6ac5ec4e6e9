import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Owns the schema and runs the migrations. */
export const OWNER_ROLE = 'wellkept_owner';
/** Serves requests and owns nothing. */
export const APP_ROLE = 'wellkept_app';

/** Which database; absent passwords are made anew. */
export interface RoleOptions {
  database: string;
  appPassword?: string;
  ownerPassword?: string;
}

/** The two logins of a database. */
export interface DatabaseUrls {
  url: string;
  ownerUrl: string;
}

/**
 * Makes the database and its two roles where they are absent, and sets passwords and rights again where they are
 * not. The application's role may select, insert and update what the owner creates in `public`; delete is granted
 * table by table in migrations, truncate, create, alter and temporary tables never. `adminUrl` is a superuser's.
 */
export async function prepareRoles(adminUrl: string, options: RoleOptions): Promise<DatabaseUrls> {
  const passwords = {
    [OWNER_ROLE]: options.ownerPassword ?? randomBytes(24).toString('base64url'),
    [APP_ROLE]: options.appPassword ?? randomBytes(24).toString('base64url'),
  };
  await withClient(adminUrl, async admin => {
    for (const [role, password] of Object.entries(passwords)) await prepareLogin(admin, role, password);
    await prepareDatabase(admin, options.database);
  });
  await withClient(urlOf(adminUrl, options.database), grantRights);
  return {
    url: urlOf(adminUrl, options.database, APP_ROLE, passwords[APP_ROLE]),
    ownerUrl: urlOf(adminUrl, options.database, OWNER_ROLE, passwords[OWNER_ROLE]),
  };
}

/** The same server, another database and, when given, another login. */
export function urlOf(base: string, database: string, user?: string, password?: string): string {
  const url = new URL(base);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = encodeURIComponent(password);
  return url.href;
}

/** Runs work on one connection, which is closed whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function prepareLogin(admin: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  await admin.query(
    `${rowCount ? 'alter' : 'create'} role ${role} ${rights} password ${pg.escapeLiteral(password)}`,
  );
}

async function prepareDatabase(admin: pg.Client, database: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
  if (!rowCount) await admin.query(`create database ${pg.escapeIdentifier(database)} owner ${OWNER_ROLE}`);
  await closeToPublic(admin, database);
}

/** Leaves others than the two roles no right on a database, temporary tables included; a copied one needs it again. */
export async function closeToPublic(admin: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  await admin.query(
    `revoke all on database ${name} from public; grant connect on database ${name} to ${APP_ROLE}`,
  );
}

async function grantRights(database: pg.Client): Promise<void> {
  const defaults = `alter default privileges for role ${OWNER_ROLE} in schema public`;
  await database.query(`
    revoke create on schema public from public;
    alter schema public owner to ${OWNER_ROLE};
    grant usage on schema public to ${APP_ROLE};
    ${defaults} grant select, insert, update on tables to ${APP_ROLE};
    ${defaults} grant usage, select on sequences to ${APP_ROLE};
  `);
}
