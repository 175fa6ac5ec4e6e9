import { MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { DatabaseTransaction } from '../../server/database/transaction.ts';
import { withClient } from '../../server/database/roles.ts';
import { ormOptions } from '../../server/orm.ts';
import { workerDatabase } from '../support/database.ts';

let orm: MikroORM;
beforeAll(async () => {
  orm = await MikroORM.init({ ...ormOptions((await workerDatabase()).url), pool: { min: 0, max: 1 } });
});
afterAll(() => orm.close());

const TOLD = `select current_setting('wellkept.viewer', true) as viewer`;
const sessionContext = { variables: { 'wellkept.viewer': `O'Hara \\ "; commit; --` } };

function countMigrated(em: SqlEntityManager = orm.em.fork()): Promise<[{ n: number }]> {
  return em.execute(`select count(*)::int as n from migrated`);
}

function commitAndRead(em: SqlEntityManager): Promise<DatabaseTransaction> {
  const opening = `begin read only; set local wellkept.viewer = 'reader'`;
  return em.getTransactionContext<DatabaseTransaction>()!.commitAndRead(opening);
}

test('what is told with its beginning holds within a transaction and nowhere else', async () => {
  const em = orm.em.fork();
  await em.begin({ readOnly: true, sessionContext });
  expect(await em.execute(TOLD)).toEqual([{ viewer: sessionContext.variables['wellkept.viewer'] }]);
  await em.commit();
  // The one connection of the pool, and nothing of it is left.
  expect(await orm.em.fork().execute(TOLD)).toEqual([{ viewer: '' }]);
  await orm.em.fork().transactional(async tx => expect(await tx.execute(TOLD)).toEqual([{ viewer: '' }]));
});

test('a reading changes nothing', async () => {
  const em = orm.em.fork();
  await em.begin({ readOnly: true, sessionContext });
  await expect(em.execute(`update organisation set name = 'other'`)).rejects.toThrow(/read-only transaction/);
  await em.rollback();
});

test('a reading that could not begin answers nothing and leaves its connection', async () => {
  const connection = async () => {
    const [{ pid }] = await orm.em.fork().execute<[{ pid: number }]>('select pg_backend_pid() as pid');
    return pid;
  };
  const before = await connection();
  const wrong = { readOnly: true, sessionContext: { variables: { nonsense: 'x' } } };
  const asked = orm.em.fork();
  await asked.begin(wrong);
  await expect(asked.execute('select 1')).rejects.toThrow(/nonsense/);
  await asked.commit();
  expect(await connection()).not.toBe(before);
  // Also where nothing was asked, and it ends before it is known how it began.
  const idle = orm.em.fork();
  await idle.begin(wrong);
  await idle.rollback();
  expect(await orm.em.fork().execute(TOLD)).toEqual([{ viewer: null }]);
});

test.each([
  ['a change', 'insert into migrated values (now())'],
  ['a job', 'select graphile_worker.added()'],
])('%s whose transaction could not begin is not sent, nor what follows it', async (_what, change) => {
  const added = `create schema if not exists graphile_worker; grant usage on schema graphile_worker to public;
    create or replace function graphile_worker.added() returns int
    language sql as 'insert into migrated values (now()) returning 1'`;
  await withClient((await workerDatabase()).ownerUrl, owner => owner.query(added));
  const before = await countMigrated();
  const em = orm.em.fork();
  // Its message is cut short: not even `begin` is done.
  await em.begin({ sessionContext: { variables: { 'wellkept.viewer': 'x\0' } } });
  const sent = ['select 1', change, 'select 2'].map(text => em.execute(text));
  for (const answer of await Promise.allSettled(sent))
    expect(answer).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringMatching(/invalid message/) },
    });
  await em.rollback();
  expect(await countMigrated()).toEqual(before);
});

test('a reading that begins with a commit finds what was committed, and has told anew', async () => {
  await orm.em.fork().transactional(async em => {
    const [{ n }] = await countMigrated(em);
    await em.execute('insert into migrated values (now())');
    await em.execute(`set local wellkept.viewer = 'writer'`);
    em.setTransactionContext(await commitAndRead(em));
    expect(await countMigrated(em)).toEqual([{ n: n + 1 }]);
    expect(await em.execute(TOLD)).toEqual([{ viewer: 'reader' }]);
    await expect(em.execute(`update organisation set name = 'other'`)).rejects.toThrow(
      /read-only transaction/,
    );
    await em.getConnection().rollback(em.getTransactionContext()!);
  });
  expect(await orm.em.fork().execute(TOLD)).toEqual([{ viewer: '' }]);
});

test('a reading that begins with a commit that fails does not begin, and nothing was committed', async () => {
  const late =
    'create table late (n int unique deferrable initially deferred); grant insert on late to public';
  await withClient((await workerDatabase()).ownerUrl, owner => owner.query(late));
  const before = await countMigrated();
  const work = orm.em.fork().transactional(async em => {
    await em.execute('insert into migrated values (now())');
    await em.execute('insert into late values (1), (1)');
    await commitAndRead(em);
  });
  await expect(work).rejects.toThrow(/duplicate key/);
  expect(await countMigrated()).toEqual(before);
});

test('a transaction that has ended takes no statement: its connection is another’s by now', async () => {
  const em = orm.em.fork();
  await em.begin();
  const ended = em.getTransactionContext();
  await em.commit();
  const next = orm.em.fork();
  await next.begin({ sessionContext });
  const late = orm.em.fork();
  late.setTransactionContext(ended);
  await expect(late.execute(TOLD)).rejects.toThrow('the transaction has ended');
  // Neither end touches it a second time.
  await late.commit();
  expect(await next.execute(TOLD)).toEqual([{ viewer: sessionContext.variables['wellkept.viewer'] }]);
  await next.rollback();
});

test('statements that are sent at once keep their order, and one that fails undoes them all', async () => {
  const before = await countMigrated();
  const work = orm.em
    .fork()
    .transactional(tx =>
      Promise.all([
        tx.execute('insert into migrated values (now())'),
        tx.execute('select 1 / ?::int', [0]),
        tx.execute('insert into migrated values (now())'),
      ]),
    );
  await expect(work).rejects.toThrow('division by zero');
  expect(await countMigrated()).toEqual(before);
});

test('a part of a transaction is undone by itself', async () => {
  const tellings: unknown[] = [];
  await orm.em.fork().transactional(async tx => {
    await tx.execute(`set local wellkept.viewer = 'first'`);
    await tx
      .transactional(async part => {
        await part.execute(`set local wellkept.viewer = 'second'`);
        tellings.push(...(await part.execute(TOLD)));
        throw new RangeError('undone');
      })
      .catch(() => undefined);
    tellings.push(...(await tx.execute(TOLD)));
  });
  expect(tellings).toEqual([{ viewer: 'second' }, { viewer: 'first' }]);
});
