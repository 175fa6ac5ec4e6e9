import { queueDigests } from '../server/jobs/digest.ts';
import type { DigestSource } from '../server/jobs/digest-sources.ts';
import { startJobs } from '../server/jobs/start.ts';
import { runTimers, type Timer } from '../server/jobs/timers.ts';
import { Organisation } from '../server/organisation/organisation.entity.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { workerDatabase } from './support/database.ts';
import { openPostOffice } from './support/post-office.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-12-01T06:30:00Z' });
});
afterAll(() => world.close());

const digests = (day: string) =>
  world.serving.app.orm.em
    .fork()
    .find(OutboxMail, { onceKey: { $like: `digest ${day}%` } }, { orderBy: { recipient: 'ASC' } });

const two: DigestSource = async () => [
  { kind: 'Complaints', late: 2, soon: 1 },
  { kind: 'Reviews', late: 0, soon: 0 },
];

test('before seven in London there is no digest; from then on there is one for each reader, however often it is asked', async () => {
  const { app } = world.serving;
  expect(await queueDigests(app, [two])).toBe(0);
  app.clock.set('2026-12-01T07:00:00Z');
  expect(await queueDigests(app, [two])).toBe(7);
  expect(await queueDigests(app, [two])).toBe(0);
  expect((await digests('2026-12-01')).map(mail => mail.recipient).sort()).toEqual(
    ['dpo', 'dpo2', 'entry', 'entry2', 'manager', 'manager2', 'admin']
      .map(key => `${key}@demo.wellkept.test`)
      .sort(),
  );
});

test('in summer seven in London is six in UTC', async () => {
  const { app } = world.serving;
  app.clock.set('2027-07-01T06:00:00Z');
  expect(await queueDigests(app, [two])).toBe(7);
});

test('a digest counts what is late and nearly late by kind and names nobody', async () => {
  const { app } = world.serving;
  app.clock.set('2026-12-02T08:00:00Z');
  await queueDigests(app, [two]);
  const [mail] = await digests('2026-12-02');
  expect(mail).toMatchObject({ subjectLine: 'Wellkept: 2 late, 1 nearly late', purpose: 'DIGEST' });
  expect(mail!.text).toContain('Complaints: 2 late, 1 nearly late');
  expect(mail!.text).not.toContain('Reviews');
});

test('a morning with nothing to do says so', async () => {
  world.serving.app.clock.set('2026-12-03T08:00:00Z');
  await queueDigests(world.serving.app, []);
  expect((await digests('2026-12-03'))[0]).toMatchObject({ subjectLine: 'Wellkept: nothing is late' });
});

test('each source counts what its reader may see', async () => {
  const seen: string[] = [];
  world.serving.app.clock.set('2026-12-04T08:00:00Z');
  await queueDigests(world.serving.app, [
    async context => {
      seen.push(context.signedIn().role);
      return [];
    },
  ]);
  expect(seen.sort()).toEqual(['ADMIN', 'DATA_ENTRY', 'DATA_ENTRY', 'DPO', 'DPO', 'MANAGER', 'MANAGER']);
});

test('a timer that fails undoes its own work, stops no other, and is reported', async () => {
  const { app } = world.serving;
  const failing: Timer = async em => {
    em.persist(
      em.create(Organisation, { name: 'Never', kind: 'MEMBER', reference: 'ORG-2026-9001' } as never),
    );
    await em.flush();
    throw new Error('broken');
  };
  const working: Timer = async em => {
    em.persist(
      em.create(Organisation, { name: 'Always', kind: 'MEMBER', reference: 'ORG-2026-9002' } as never),
    );
    return 1;
  };
  await expect(runTimers(app, [failing, working])).rejects.toThrow('1 of 2 timers failed');
  expect(
    (await app.orm.em.fork().find(Organisation, { reference: { $like: 'ORG-2026-900%' } })).map(o => o.name),
  ).toEqual(['Always']);
});

test('a timer gets the clock and answers what it changed', async () => {
  world.serving.app.clock.set('2027-01-04T12:00:00Z');
  const days: string[] = [];
  expect(await runTimers(world.serving.app, [async (_, clock) => days.push(clock.today())])).toBe(1);
  expect(days).toEqual(['2027-01-04']);
});

test('the worker runs with the login that owns nothing, catches up with the digest, sends what waits and stops', async () => {
  const office = await openPostOffice();
  const { app } = world.serving;
  const waiting = () => app.orm.em.fork().count(OutboxMail, { state: { $ne: 'SENT' as never } });
  const before = await waiting();
  const jobs = startJobs({ ...app, env: { ...app.env, SMTP_URL: office.url } }, (await workerDatabase()).url);
  try {
    await office.arrived(before + 7);
  } finally {
    await jobs.stop();
    await office.close();
  }
  expect(await waiting()).toBe(0);
  const { rows } = await app.pool.query(
    'select count(*)::int as n from graphile_worker.jobs where locked_at is not null',
  );
  expect(rows).toEqual([{ n: 0 }]);
});
