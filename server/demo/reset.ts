import { existsSync, rmSync } from 'node:fs';
import { pino } from 'pino';
import { makeApp } from '../app.ts';
import { headsFile } from '../audit/heads.ts';
import { withClient } from '../database/roles.ts';
import { migrate } from '../database/migrate.ts';
import { keptSecret, readEnv } from '../env.ts';
import { ensureProfile } from '../organisation-profile/current-profile.ts';
import { loadSchedule } from '../retention-rule/load-schedule.ts';
import { openDatabase } from '../serve.ts';
import { asSystem } from '../system.ts';
import { seedDemo } from './seed.ts';

/**
 * `npm run demo:reset`: empties the demo and tells its story anew, dated from today. Stop the server first.
 * Refused where the demo is off, so that it can never empty a real register.
 */
const env = readEnv();
if (!env.demo) {
  console.error('The demo is off here (DEMO): nothing was changed.');
  process.exit(1);
}
const say = (line: string) => console.log(`  ${line}`);
const database = await openDatabase(env, say);
await withClient(database.ownerUrl, async owner => {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename not in ('migrated', 'mikro_orm_migrations')`,
  );
  if (rows.length > 0)
    await owner.query(`truncate ${rows.map(row => row.name).join(', ')} restart identity cascade`);
});
if (existsSync(headsFile(env.DATA_DIR))) rmSync(headsFile(env.DATA_DIR));
await migrate(database.ownerUrl);
const { app, close } = await makeApp(
  env,
  database.url,
  keptSecret(env.DATA_DIR, 'session-secret'),
  pino({ level: 'silent' }),
);
await asSystem(app, 'configure', em => ensureProfile(em, env));
await asSystem(app, 'configure', em => loadSchedule(em, app.clock));
await seedDemo(app, say);
await close();
await database.stop();
say('The demo’s story begins today.');
