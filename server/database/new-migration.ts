import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ormOptions } from '../orm.ts';
import { startEmbedded } from './embedded.ts';
import { MIGRATIONS } from './migrate.ts';

/** `npm run migration -- NAME`: writes the migration from the committed snapshot to the entities as they are now. */
const dataDir = mkdtempSync(join(tmpdir(), 'wellkept-migration-'));
const database = await startEmbedded({ dataDir, log: () => {}, durable: false });
const orm = await MikroORM.init({
  ...ormOptions(database.ownerUrl),
  extensions: [Migrator],
  migrations: MIGRATIONS,
});
const { fileName } = await orm.migrator.create(undefined, false, false, process.argv[2]);
console.log(
  fileName
    ? `Wrote server/database/migrations/${fileName}`
    : 'The entities and the snapshot agree: nothing to do.',
);
await orm.close();
await database.stop();
rmSync(dataDir, { recursive: true, force: true });
