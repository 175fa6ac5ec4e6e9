import { pino } from 'pino';
import { randomUUID } from 'node:crypto';
import { Role } from '../schema/ability.ts';
import { makeApp } from './app.ts';
import { invitationLink } from './auth/invitation.ts';
import { inTransaction } from './database/cause.ts';
import { keptSecret, readEnv } from './env.ts';
import { openDatabase } from './serve.ts';
import { migrate } from './database/migrate.ts';
import { User } from './user/user.entity.ts';

/**
 * First start without the demo: makes one administrator and one manager, who approve each other's joiners, and prints
 * the links that set their passwords. `npm run setup -- ADMIN_EMAIL MANAGER_EMAIL`; refuses where accounts exist.
 */
const [adminEmail, managerEmail] = process.argv.slice(2);
if (!adminEmail?.includes('@') || !managerEmail?.includes('@') || adminEmail === managerEmail) {
  console.error('Give two addresses: npm run setup -- ADMIN_EMAIL MANAGER_EMAIL');
  process.exit(2);
}
const env = readEnv();
const database = await openDatabase(env, line => console.log(`  ${line}`));
await migrate(database.ownerUrl);
const serving = await makeApp(
  env,
  database.url,
  keptSecret(env.DATA_DIR, 'session-secret'),
  pino({ level: 'silent' }),
);
const { app } = serving;
await inTransaction(
  app.orm.em.fork(),
  { event: 'setup', viewer: null, requestId: randomUUID() },
  async em => {
    if ((await em.count(User)) > 0) {
      console.error('Accounts exist already: an administrator makes further ones.');
      process.exitCode = 1;
      return;
    }
    for (const [email, role] of [
      [adminEmail, Role.ADMIN],
      [managerEmail, Role.MANAGER],
    ] as const) {
      const user = em.create(User, {
        email: email.toLowerCase(),
        displayName: email.split('@')[0]!,
        role,
      } as never) as User;
      em.persist(user);
      console.log(`  ${role}: ${invitationLink(app, user, app.clock.now())}`);
    }
  },
);
await serving.close();
await database.stop();
