import { OptimisticLockError, raw } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { WellkeptDriver } from '../../server/database/driver.ts';
import { workerDatabase } from '../support/database.ts';
import { Binder, Shelf } from './binder.entity.ts';

const SECRET = `O'Hara \\ "quoted" ? ?? \\? $1 £ 😀`;

describe('values', () => {
  let orm: MikroORM;

  beforeAll(async () => {
    const { ownerUrl } = await workerDatabase();
    orm = await MikroORM.init({
      driver: WellkeptDriver,
      clientUrl: ownerUrl,
      entities: [Shelf, Binder],
      metadataProvider: ReflectMetadataProvider,
      forceUtcTimezone: true,
    });
    await orm.schema.create();
  });

  afterAll(() => orm.close());

  const full = (): Partial<Binder> => ({
    title: SECRET,
    pages: 12,
    open: true,
    dueOn: '2026-03-29',
    openedAt: new Date('2026-03-29T01:30:00.123Z'),
    tags: ['a b', 'c,d', '', `e"f'\\`],
    owners: [randomUUID(), randomUUID()],
    steps: [{ rule: SECRET, list: [1, null, 'x'] }, 'end'],
    seal: Buffer.from([0, 39, 92, 255]),
  });

  it('come back as they were written, whatever their type', async () => {
    const data = full();
    const made = orm.em.fork().create(Binder, data as Binder);
    const em = orm.em.fork();
    em.persist(made);
    await em.flush();
    const read = await orm.em.fork().findOneOrFail(Binder, { id: made.id });
    expect(read).toMatchObject({ ...data, version: 1 });
  });

  it('may be absent', async () => {
    const em = orm.em.fork();
    const made = em.create(Binder, { title: 'bare' } as Binder);
    await em.flush();
    const read = await orm.em.fork().findOneOrFail(Binder, { id: made.id, pages: null, shelf: null });
    expect(read).toMatchObject({
      pages: null,
      dueOn: null,
      openedAt: null,
      tags: [],
      owners: [],
      steps: null,
      seal: null,
    });
  });

  it('are compared by every kind of condition', async () => {
    const em = orm.em.fork();
    const data = full();
    const made = em.create(Binder, { ...data, title: 'conditions' } as Binder);
    await em.flush();
    const conditions: object[] = [
      { pages: { $in: [11, 12] } },
      { pages: { $gte: 12, $lt: 13 } },
      { pages: { $ne: null } },
      { open: true },
      { dueOn: { $lte: '2026-03-29' } },
      { openedAt: data.openedAt },
      { openedAt: { $gt: new Date('2026-03-29T01:30:00.122Z') } },
      { title: { $ilike: 'COND%' } },
      { tags: { $contains: ['a b'] } },
      { owners: { $overlap: [data.owners![1]!] } },
      { $or: [{ pages: 1 }, { $not: { title: { $in: ['x', 'y'] } } }] },
      { [raw('lower(title)')]: 'conditions' },
      {
        id: {
          $in: em.createQueryBuilder(Binder, 'i').select('id').where({ pages: 12 }).getNativeQuery().toRaw(),
        },
      },
    ];
    for (const condition of conditions) {
      const found = await orm.em.fork().find(Binder, { $and: [{ id: made.id }, condition] } as never);
      expect(found).toHaveLength(1);
    }
  });

  it('are changed in batches, each row by its version', async () => {
    const em = orm.em.fork();
    const shelf = em.create(Shelf, { label: 'changes' } as Shelf);
    for (const pages of [1, 2, 3]) em.create(Binder, { ...full(), pages, shelf } as Binder);
    await em.flush();
    const changing = orm.em.fork();
    for (const binder of await changing.find(Binder, { shelf: shelf.id })) {
      binder.pages = binder.pages === 2 ? null : binder.pages! * 10;
      binder.steps = { again: SECRET };
      binder.openedAt = null;
    }
    await changing.flush();
    const read = await orm.em
      .fork()
      .find(Binder, { shelf: shelf.id }, { orderBy: { pages: 'asc nulls last' } });
    expect(read.map(b => [b.pages, b.version, b.steps])).toEqual(
      [10, 30, null].map(p => [p, 2, { again: SECRET }]),
    );
  });

  it('are changed in one row whatever their type, unless it has moved on', async () => {
    const em = orm.em.fork();
    const { id } = em.create(Binder, full() as Binder);
    await em.flush();
    const changed = {
      ...full(),
      title: `${SECRET} anew`,
      pages: null,
      open: false,
      openedAt: new Date('2026-10-25T00:30:00.456Z'),
      tags: ['?', '$1', 'a,b'],
      steps: { rule: [SECRET, null] },
      seal: Buffer.from([63, 0, 1]),
    };
    const [first, late] = [orm.em.fork(), orm.em.fork()];
    const [binder, stale] = [await first.findOneOrFail(Binder, id), await late.findOneOrFail(Binder, id)];
    Object.assign(binder, changed);
    await first.flush();
    expect(binder.version).toBe(2);
    expect(await orm.em.fork().findOneOrFail(Binder, id)).toMatchObject({ ...changed, version: 2 });
    stale.pages = 7;
    await expect(late.flush()).rejects.toThrow(OptimisticLockError);
    expect(await orm.em.fork().findOneOrFail(Binder, id)).toMatchObject({ pages: null, version: 2 });
  });

  it('page a list with its relations', async () => {
    const em = orm.em.fork();
    for (const label of ['p1', 'p2', 'p3']) {
      const shelf = em.create(Shelf, { label } as Shelf);
      for (const title of ['x', 'y']) em.create(Binder, { title, shelf } as Binder);
    }
    await em.flush();
    const [page, total] = await orm.em
      .fork()
      .findAndCount(
        Shelf,
        { label: { $like: 'p%' }, binders: { title: 'x' } },
        { populate: ['binders'], limit: 2, offset: 1, orderBy: { label: 'asc' } },
      );
    expect([page.map(s => s.label), total]).toEqual([['p2', 'p3'], 3]);
  });

  it('are lists where the SQL says any(…) or casts to an array', async () => {
    const ids = [randomUUID(), randomUUID()];
    const rows = await orm.em
      .fork()
      .execute(
        `select ?::uuid = any(?) as one, cardinality(?::uuid[]) as two, ?::int in (?) as three, ?::text is null as four`,
        [ids[1], ids, ids, 2, [1, 2], null],
      );
    expect(rows).toEqual([{ one: true, two: 2, three: true, four: true }]);
  });

  it('stand beside the statement, which never contains them', async () => {
    const rows = await orm.em
      .fork()
      .execute<{ query: string }[]>(
        `select query from pg_stat_activity where pid = pg_backend_pid() and ?::text <> ''`,
        [SECRET],
      );
    expect(rows[0]?.query).toContain('$1::text');
    expect(rows[0]?.query).not.toContain('Hara');
  });

  it('stay out of the statement in lists, counts and changes', async () => {
    const em = orm.em.fork();
    const pool = await orm.em.getConnection().getNativeClient();
    const sent: string[] = [];
    pool.on('acquire', client => {
      const query = client.query.bind(client);
      client.query = ((text: unknown, ...rest: never[]) => {
        sent.push(typeof text === 'string' ? text : (text as { text: string }).text);
        return (query as (...all: unknown[]) => unknown)(text, ...rest);
      }) as typeof client.query;
    });
    const binder = em.create(Binder, full() as Binder);
    await em.flush();
    binder.title = `${SECRET} again`;
    await em.flush();
    await em.findAndCount(Binder, { title: { $like: `${SECRET}%` }, shelf: { label: SECRET } }, { limit: 2 });
    await em.findAndCount(Shelf, { binders: { title: SECRET } }, { populate: ['binders'], limit: 2 });
    const inner = em.createQueryBuilder(Binder, 'b').select('id').where({ title: SECRET }).limit(3);
    await em
      .createQueryBuilder(inner as never, 'c')
      .select(raw('count(*)::int as n') as never)
      .execute('all', false);
    expect(sent.length).toBeGreaterThan(6);
    expect(sent.filter(text => text.includes('Hara'))).toEqual([]);
  });

  it('named like SQL change nothing', async () => {
    const title = `'); drop table binder; --`;
    const em = orm.em.fork();
    em.create(Binder, { title } as Binder);
    await em.flush();
    expect(await orm.em.fork().count(Binder, { title })).toBe(1);
  });

  it('missing for a placeholder are refused', async () => {
    await expect(orm.em.fork().execute('select ?::int, ?::int', [1])).rejects.toThrow(
      'more placeholders than the 1 values',
    );
  });
});
