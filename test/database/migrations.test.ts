import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { MIGRATIONS } from '../../server/database/migrate.ts';
import { ormOptions } from '../../server/orm.ts';
import { workerDatabase } from '../support/database.ts';

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
