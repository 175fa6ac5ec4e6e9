import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrate, MIGRATIONS } from '../../server/database/migrate.ts';
import { prepareRoles, withClient } from '../../server/database/roles.ts';
import { ormOptions } from '../../server/orm.ts';
import { workerDatabase } from '../support/database.ts';
import { dropDatabases, presentRun } from '../support/template.ts';

test('the migrations make exactly the tables that the entities describe', async () => {
  const { ownerUrl } = await workerDatabase();
  const orm = await MikroORM.init({
    ...ormOptions(ownerUrl),
    extensions: [Migrator],
    migrations: MIGRATIONS,
  });
  // Against the committed snapshot: what a new `npm run migration` would write.
  const changed = await orm.migrator.checkSchema();
  const pending = await orm.migrator.getPending();
  await orm.close();
  expect({ changed, pending: pending.map(m => m.name) }).toEqual({ changed: false, pending: [] });
});

test('of servers that start at once on an empty database one migrates and the others wait', async () => {
  const run = presentRun();
  const database = `${run.prefix}started_at_once`;
  const { ownerUrl } = await prepareRoles(run.adminUrl, {
    database,
    appPassword: 'app-of-the-tests',
    ownerPassword: 'owner-of-the-tests',
  });
  await Promise.all([migrate(ownerUrl), migrate(ownerUrl), migrate(ownerUrl)]);
  await withClient(ownerUrl, async client => {
    const { rows } = await client.query(
      'select name from mikro_orm_migrations group by name having count(*) > 1',
    );
    expect(rows).toEqual([]);
  });
  await dropDatabases(run.adminUrl, database);
});
