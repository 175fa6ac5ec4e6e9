import { MikroORM } from '@mikro-orm/postgresql';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WellkeptDriver } from '../../server/database/driver.ts';
import { type Embedded, startEmbedded } from '../../server/database/embedded.ts';
import { withClient } from '../../server/database/roles.ts';

const POOL = 3;
const CALLERS = 12;

describe('a running server whose PostgreSQL is killed', () => {
  let dataDir: string;
  let database: Embedded;
  let orm: MikroORM;
  let returned: () => void;
  const back = new Promise<void>(resolve => (returned = resolve));

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'wellkept-resilience-'));
    database = await startEmbedded({
      dataDir,
      log: line => line === 'PostgreSQL serves again.' && returned(),
    });
    await withClient(database.ownerUrl, owner =>
      owner.query('create table receipt (id int generated always as identity, caller int)'),
    );
    orm = await MikroORM.init({
      driver: WellkeptDriver,
      clientUrl: database.url,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      pool: { min: 0, max: POOL },
      logger: () => undefined,
    });
  });

  afterAll(async () => {
    await orm.close();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** A write as a mutation does it. */
  const write = (caller: number): Promise<unknown> =>
    orm.em.fork().transactional(async tx => {
      await tx.execute('insert into receipt (caller) values (?)', [caller]);
      await tx.execute('select pg_sleep(0.002)');
    });

  /** A read as a request does it: commit alone ends it, also after a failure. */
  const read = async (): Promise<void> => {
    const em = orm.em.fork();
    await em.begin({ readOnly: true });
    await em.execute('select pg_sleep(0.002)').finally(() => em.commit());
  };

  it('serves again within a second of its return, with every connection and every receipt', async () => {
    let acknowledged = 0;
    let refused = 0;
    const finished = new AbortController();
    let whenServed: (() => void) | null = null;
    const served = (): Promise<void> => new Promise(resolve => (whenServed = resolve));
    const call = async (caller: number): Promise<void> => {
      while (!finished.signal.aborted) {
        await (caller % 2 ? read() : write(caller).then(() => acknowledged++)).then(
          () => whenServed?.(),
          () => new Promise(resolve => setImmediate(resolve, refused++)),
        );
      }
    };
    const callers = Array.from({ length: CALLERS }, (_, caller) => call(caller));
    for (let n = 0; n < 100; n++) await served();

    process.kill(database.pid!, 'SIGKILL');
    await back;
    const since = performance.now();
    await served();
    expect(performance.now() - since).toBeLessThan(1_000);

    for (let n = 0; n < 100; n++) await served();
    finished.abort();
    await Promise.all(callers);

    const pool = await orm.em.getConnection().getNativeClient();
    expect(refused).toBeGreaterThan(0);
    expect(pool.waitingCount).toBe(0);
    expect(pool.idleCount).toBe(pool.totalCount);
    const [stored] = await orm.em.fork().execute<[{ n: number }]>('select count(*)::int as n from receipt');
    // A commit whose answer was lost may be stored as well; one that was acknowledged always is.
    expect(stored.n).toBeGreaterThanOrEqual(acknowledged);
    expect(stored.n).toBeLessThanOrEqual(acknowledged + refused);
  });

  it('gives all of its connections to callers at the same moment', async () => {
    const pids = new Set<number>();
    let allIn: () => void;
    const everyone = new Promise<void>(resolve => (allIn = resolve));
    const hold = (): Promise<void> =>
      orm.em.fork().transactional(async tx => {
        const [{ pid }] = await tx.execute<[{ pid: number }]>('select pg_backend_pid() as pid');
        if (pids.add(pid).size === POOL) allIn();
        await everyone;
      });
    await Promise.all(Array.from({ length: POOL }, hold));
    expect(pids.size).toBe(POOL);
  });

  it('loses no connection when sessions are terminated in the middle of transactions', async () => {
    const outcomes: string[] = [];
    const ended = (): Promise<unknown> =>
      orm.em
        .fork()
        .transactional(async tx => {
          const [{ pid }] = await tx.execute<[{ pid: number }]>('select pg_backend_pid() as pid');
          await withClient(database.adminUrl, admin => admin.query('select pg_terminate_backend($1)', [pid]));
          await tx.execute('select 1');
        })
        .catch(() => outcomes.push('failed'));
    for (let round = 0; round < POOL * 2; round++) await ended();
    expect(outcomes).toHaveLength(POOL * 2);
    await expect(write(1)).resolves.toBeUndefined();
  });
});
