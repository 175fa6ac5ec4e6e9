import { pino } from 'pino';
import { makeApp, type App } from '../app.ts';
import { loadDataItems } from '../data-item/load-data-items.ts';
import { migrate } from '../database/migrate.ts';
import { keptSecret, readEnv, type Env } from '../env.ts';
import { ensureProfile } from '../organisation-profile/current-profile.ts';
import { loadPurposes } from '../purpose/load-purposes.ts';
import { loadSchedule } from '../retention-rule/load-schedule.ts';
import { openDatabase } from '../serve.ts';
import { asSystem } from '../system.ts';
import { seedDemo } from './seed.ts';

/** What a command does with the demo: before the tables are brought up to date, and when the story is told. */
interface Play {
  before?: (ownerUrl: string, env: Env) => Promise<void>;
  play?: (app: App, say: (line: string) => void, ownerUrl: string) => Promise<void>;
}

/** Opens the demo's database for a command, and tells the story where it is not told. Ends the process where the demo is off: it could be a real register. */
export async function onStage({ before, play }: Play): Promise<void> {
  const env = readEnv();
  if (!env.demo) {
    console.error('The demo is off here (DEMO): nothing was changed.');
    process.exit(1);
  }
  const say = (line: string) => console.log(`  ${line}`);
  const database = await openDatabase(env, say);
  await before?.(database.ownerUrl, env);
  await migrate(database.ownerUrl);
  const { app, close } = await makeApp(
    env,
    database.url,
    keptSecret(env.DATA_DIR, 'session-secret'),
    pino({ level: 'silent' }),
  );
  await asSystem(app, 'configure', em => ensureProfile(em, env));
  await asSystem(app, 'configure', em => loadSchedule(em, app.clock));
  await asSystem(app, 'configure', em => loadPurposes(em));
  await asSystem(app, 'configure', em => loadDataItems(em, app.clock));
  await seedDemo(app, say);
  await play?.(app, say, database.ownerUrl);
  await close();
  await database.stop();
}
