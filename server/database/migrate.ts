import { MikroORM } from '@mikro-orm/postgresql';
import { readFileSync } from 'node:fs';
import { ormOptions } from '../orm.ts';

/** Brings a database to the present schema with the owner's login, which is closed again before anything is served. */
export async function migrate(ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init(ormOptions(ownerUrl));
  try {
    const [{ done }] = await orm.em.execute<[{ done: boolean }]>(`select to_regclass('migrated') is not null as done`);
    if (done) return;
    await orm.schema.create();
    await orm.em.execute(readFileSync(new URL('./migrations/house.sql', import.meta.url), 'utf8'));
    await orm.em.execute('insert into migrated values (now())');
  } finally {
    await orm.close();
  }
}
