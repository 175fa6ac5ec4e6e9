import { OrganisationListDocument, PromisesDocument, ReportDocument } from '../schema/generated/graphql.ts';
import { Cluster } from './support/cluster.ts';
import { logged } from './support/complaint.ts';
import { figure } from './support/reported.ts';
import { anotherServer, startWorld, type World } from './support/world.ts';

let cluster: Cluster;
let world: World;

beforeAll(async () => {
  cluster = await Cluster.start();
  world = await startWorld({
    url: cluster.primary.url,
    env: { DATABASE_REPLICA_URL: cluster.replicaUrl },
  });
});

afterAll(async () => {
  await world.close();
  await cluster.close();
});

/** What the server is when nothing has failed yet: it has not turned from the copy. */
async function fresh(use: (server: World) => Promise<void>): Promise<void> {
  const server = await anotherServer({ DATABASE_REPLICA_URL: cluster.replicaUrl }, cluster.primary.url);
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

async function received(server: World): Promise<unknown> {
  const { report } = await (await server.as('manager')).ask(ReportDocument, { code: 'R01' });
  return figure(report, 'received').value;
}

const answered = ({ serving }: World) => ({ ...serving.app.replica!.answered });

test('reports and the page of the promises are read from the copy, and one’s own write is among it', async () => {
  await fresh(async server => {
    const before = Number(await received(server));
    for (const more of [1, 2, 3]) {
      await logged(server, 'entry');
      expect(await received(server)).toBe(before + more);
    }
    await (await server.as('dpo')).ask(PromisesDocument, {});
    expect(answered(server)).toEqual({ replica: 5, primary: 0 });
  });
});

test('what was written through another server is among it, too', async () => {
  await fresh(async server => {
    const before = Number(await received(server));
    await logged(world, 'entry');
    expect(await received(server)).toBe(before + 1);
    expect(answered(server)).toEqual({ replica: 2, primary: 0 });
  });
});

test('lists, records, sessions and rights are read where they are written', async () => {
  await fresh(async server => {
    await (await server.as('dpo')).ask(OrganisationListDocument, {});
    await logged(server, 'entry');
    expect(answered(server)).toEqual({ replica: 0, primary: 0 });
  });
});

test('a copy that stays behind is not read: the answer is right and comes from the database itself', async () => {
  await fresh(async server => {
    const before = Number(await received(server));
    await cluster.replay('pause');
    try {
      await logged(server, 'entry');
      expect(await received(server)).toBe(before + 1);
    } finally {
      await cluster.replay('resume');
    }
    expect(answered(server)).toEqual({ replica: 1, primary: 1 });
  });
});

test('a copy that goes away is missed by nobody, and one that is away at the start neither', async () => {
  await fresh(async server => {
    const before = await received(server);
    await cluster.goAway();
    try {
      expect(await received(server)).toBe(before);
      expect(answered(server)).toEqual({ replica: 1, primary: 1 });
      await fresh(async late => expect(await received(late)).toBe(before));
    } finally {
      await cluster.comeBack();
    }
    await fresh(async next => {
      expect(await received(next)).toBe(before);
      expect(answered(next)).toEqual({ replica: 1, primary: 0 });
    });
  });
});

test('a reading that the copy breaks off is begun anew on the database itself', async () => {
  await fresh(async server => {
    const { replica } = server.serving.app;
    let runs = 0;
    const read = await replica!.read(async em => {
      runs += 1;
      const [{ copy }] = await em.execute<[{ copy: boolean }]>('select pg_is_in_recovery() as copy');
      if (copy) await em.execute('select pg_terminate_backend(pg_backend_pid())');
      return copy;
    });
    expect([read, runs]).toEqual([false, 2]);
  });
});

test('an error that is no database’s is thrown once and leaves no transaction open', async () => {
  await fresh(async server => {
    const { replica } = server.serving.app;
    for (let turn = 0; turn < 6; turn += 1)
      await expect(replica!.read(() => Promise.reject(new RangeError('ours')))).rejects.toThrow('ours');
    await expect(received(server)).resolves.toEqual(expect.any(Number));
  });
});

test('nothing can be written by what reads', async () => {
  await fresh(async server => {
    const writes = server.serving.app.replica!.read(em =>
      em.execute(`update organisation set name = 'other'`),
    );
    await expect(writes).rejects.toThrow(/read-only transaction/);
  });
});
