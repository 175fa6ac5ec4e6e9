import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import { CASES_FUNCTION } from '../access/attached.ts';
import { CASELOAD_FUNCTIONS } from '../access/caseload.ts';
import { attachAudit } from '../audit/attach.ts';
import { ormOptions } from '../orm.ts';
import { withClient } from './roles.ts';

/** Where the migrations lie, and how the tool writes new ones. */
export const MIGRATIONS = {
  path: new URL('./migrations', import.meta.url).pathname,
  emit: 'ts' as const,
  snapshot: true,
  // The snapshot is what the entities were at the last migration, never what some database happens to hold.
  snapshotOnMigrate: false,
  snapshotName: 'schema-snapshot',
  disableForeignKeys: false,
  dropTables: false,
};

/** What knows whom somebody meets (access/caseload.ts, access/attached.ts): the owner's, and asked by the application alone. */
const KNOWING = `${CASELOAD_FUNCTIONS}${CASES_FUNCTION}
  revoke all on function caseload_of(uuid, date), glass_of(uuid, timestamptz), cases_of(uuid) from public;
  grant execute on function caseload_of(uuid, date), glass_of(uuid, timestamptz), cases_of(uuid) to wellkept_app`;

/** Names the advisory lock: one server migrates at a time. */
const MIGRATION_LOCK = 7_203_116;

/**
 * Brings a database to the present schema with the owner's login, which is closed again before anything is served. Of
 * servers that start at once one does it and the others wait; the lock is a connection's, so no pooler lies between.
 */
export function migrate(ownerUrl: string): Promise<void> {
  return withClient(ownerUrl, async client => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrateAlone(ownerUrl);
  });
}

async function migrateAlone(ownerUrl: string): Promise<void> {
  // The jobs' own tables first: ours grant rights on them.
  await runMigrations({ connectionString: ownerUrl });
  const orm = await MikroORM.init({
    ...ormOptions(ownerUrl),
    extensions: [Migrator],
    migrations: MIGRATIONS,
    logger: () => {},
  });
  try {
    await orm.migrator.up();
    await attachAudit(orm.em);
    await orm.em.execute(KNOWING);
  } finally {
    await orm.close();
  }
}
