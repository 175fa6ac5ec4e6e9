import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import { readFileSync } from 'node:fs';
import { attachAudit } from '../audit/attach.ts';
import { ormOptions } from '../orm.ts';

/** Brings a database to the present schema with the owner's login, which is closed again before anything is served. */
export async function migrate(ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init(ormOptions(ownerUrl));
  try {
    const [{ done }] = await orm.em.execute<[{ done: boolean }]>(`select to_regclass('migrated') is not null as done`);
    if (!done) await build(orm, ownerUrl);
    await attachAudit(orm.em);
  } finally {
    await orm.close();
  }
}

/** The tables of a new database. */
async function build(orm: MikroORM, ownerUrl: string): Promise<void> {
  await orm.schema.create();
  await orm.em.execute(readFileSync(new URL('./migrations/house.sql', import.meta.url), 'utf8'));
  await runMigrations({ connectionString: ownerUrl });
  await orm.em.execute(readFileSync(new URL('./migrations/jobs.sql', import.meta.url), 'utf8'));
  await orm.em.execute(readFileSync(new URL('./migrations/letter.sql', import.meta.url), 'utf8'));
  await orm.em.execute(readFileSync(new URL('./migrations/attachment.sql', import.meta.url), 'utf8'));
  await orm.em.execute('insert into migrated values (now())');
}
