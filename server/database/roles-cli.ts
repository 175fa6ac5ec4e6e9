import { prepareRoles } from './roles.ts';

/**
 * Prepares a PostgreSQL of your own: database, owner and application login. Reads DATABASE_ADMIN_URL (a superuser's,
 * naming the database to make), DATABASE_APP_PASSWORD and DATABASE_OWNER_PASSWORD; safe to run again.
 */
const { DATABASE_ADMIN_URL, DATABASE_APP_PASSWORD, DATABASE_OWNER_PASSWORD } = process.env;
if (!DATABASE_ADMIN_URL || !DATABASE_APP_PASSWORD || !DATABASE_OWNER_PASSWORD) {
  console.error('Set DATABASE_ADMIN_URL, DATABASE_APP_PASSWORD and DATABASE_OWNER_PASSWORD.');
  process.exit(2);
}
const database = decodeURIComponent(new URL(DATABASE_ADMIN_URL).pathname.slice(1));
const admin = new URL(DATABASE_ADMIN_URL);
admin.pathname = '/postgres';
await prepareRoles(admin.href, {
  database,
  appPassword: DATABASE_APP_PASSWORD,
  ownerPassword: DATABASE_OWNER_PASSWORD,
});
console.log(`The database ${database} has its two logins.`);
