import { existsSync, rmSync } from 'node:fs';
import { headsFile } from '../audit/heads.ts';
import { withClient } from '../database/roles.ts';
import { onStage } from './stage.ts';

/** `npm run demo:reset`: empties the demo and tells its story anew, dated from today. Stop the server first. */
await onStage({
  before: async (ownerUrl, env) => {
    await withClient(ownerUrl, async owner => {
      const { rows } = await owner.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'equality') and tablename not in ('migrated', 'mikro_orm_migrations')`,
      );
      if (rows.length > 0)
        await owner.query(`truncate ${rows.map(row => row.name).join(', ')} restart identity cascade`);
    });
    if (existsSync(headsFile(env.DATA_DIR))) rmSync(headsFile(env.DATA_DIR));
  },
});
console.log('  The demo’s story begins today.');
