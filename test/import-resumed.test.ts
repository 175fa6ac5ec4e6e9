import { Client as PgClient } from 'pg';
import { Role } from '../schema/ability.ts';
import { CancelImportDocument, StartImportDocument } from '../schema/generated/graphql.ts';
import { Client as ClientRecord } from '../server/client/client.entity.ts';
import { ConsentRecord } from '../server/consent/consent-record.entity.ts';
import { importTimers } from '../server/import/import.timers.ts';
import { importStep } from '../server/import/work.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { Referral } from '../server/referral/referral.entity.ts';
import { asSystem } from '../server/system.ts';
import { AccountStatus, User } from '../server/user/user.entity.ts';
import { questionOf } from './support/consent.ts';
import { workerDatabase } from './support/database.ts';
import { added, checked, runOf, worked } from './support/import.ts';
import { csvOf, peopleRows } from './support/people-file.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  entry = await world.as('entry');
});
afterAll(() => world.close());

const NOW = '2026-11-24T10:00:00Z';

function count(familyName: string): Promise<number> {
  const { app } = world.serving;
  return asSystem(app, 'test', em => em.count(ClientRecord, { familyName }, { filters: false }));
}

async function raw(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  return (await world.serving.app.pool.query(sql, values)).rows as Record<string, unknown>[];
}

async function asOwner(sql: string): Promise<void> {
  const owner = new PgClient({ connectionString: (await workerDatabase()).ownerUrl });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}

/** A file of 1,200 rows that is checked and started; no job has been done. */
async function started(prefix: string, skip: number): Promise<string> {
  const { id } = await checked(world, entry, 'clients', csvOf(peopleRows(1_200, prefix, skip)));
  await entry.ask(StartImportDocument, { id });
  return id;
}

/** One batch, as a worker does it. */
const batch = (id: string) => importStep(world.serving.app, id, false);

const afterwards = () => runTimers(world.serving.app, [importTimers]);

test('a server that is killed between two batches goes on at its next start, and adds nobody twice', async () => {
  const id = await started('Killed', 0);
  await batch(id);
  expect(await runOf(entry, id)).toMatchObject({ state: 'RUNNING', done: 500, fresh: 500 });
  // The worker died with its job in hand: nobody gives it back for hours.
  await raw(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead' where key = $1`,
    `import ${id}`,
  );
  await worked(world);
  expect(await runOf(entry, id)).toMatchObject({ state: 'RUNNING', done: 500 });
  await afterwards();
  await worked(world);
  expect(await runOf(entry, id)).toMatchObject({ state: 'DONE', done: 1_200, fresh: 1_200, known: 0 });
  expect(await count('Killedson')).toBe(1_200);
});

test('a batch whose transaction dies is undone whole with its progress, and done again', async () => {
  const id = await started('Dies', 1_300);
  await batch(id);
  await asOwner(`create function dies() returns trigger language plpgsql as $$
    begin raise exception 'the disk is full'; end $$;
    create trigger dies before insert on client for each row when (new.care_record_id = 'Dies-900') execute function dies()`);
  await worked(world);
  // What the job keeps of it quotes nothing of a row or of the database.
  const [job] = await raw(
    'select last_error from graphile_worker._private_jobs where key = $1',
    `import ${id}`,
  );
  expect(job!.last_error).toMatch(/^a step failed: \w+$/);
  expect(await runOf(entry, id)).toMatchObject({ state: 'RUNNING', done: 500, fresh: 500 });
  expect(await count('Diesson')).toBe(500);
  await asOwner('drop trigger dies on client');
  await afterwards();
  await worked(world);
  expect(await runOf(entry, id)).toMatchObject({ state: 'DONE', fresh: 1_200, known: 0 });
  expect(await count('Diesson')).toBe(1_200);
  const references = await raw(`select reference_counter.last from reference_counter where prefix = 'CLI'`);
  expect(references[0]!.last).toBe(2_400);
});

test('a batch that fails again and again ends the import in plain words, and its rows are gone', async () => {
  const id = await started('Broken', 2_600);
  await batch(id);
  await asOwner(`create trigger dies before insert on client for each row execute function dies()`);
  await importStep(world.serving.app, id, true);
  await asOwner('drop trigger dies on client');
  expect(await runOf(entry, id)).toMatchObject({ state: 'FAILED', stopReason: 'BROKEN', fresh: 500 });
  expect(await raw('select 1 from import_batch where run_id = $1 and place > 0', id)).toEqual([]);
  expect(await count('Brokenson')).toBe(500);
});

test('two workers at once do one batch after the other', async () => {
  const id = await started('Both', 4_000);
  await Promise.all([batch(id), batch(id)]);
  expect(await runOf(entry, id)).toMatchObject({ done: 1_000, fresh: 1_000 });
  await worked(world);
  expect(await count('Bothson')).toBe(1_200);
});

test('an import that is stopped ends after the batch at hand, keeps what is added and nothing of the file', async () => {
  const id = await started('Stopped', 5_300);
  await batch(id);
  expect((await entry.ask(CancelImportDocument, { id })).record.state).toBe('STOPPING');
  await worked(world);
  expect(await runOf(entry, id)).toMatchObject({ state: 'CANCELLED', fresh: 500, done: 500 });
  expect(await raw('select 1 from import_batch where run_id = $1 and place > 0', id)).toEqual([]);
  expect(await count('Stoppedson')).toBe(500);
  expect(await entry.refused(CancelImportDocument, { id })).toBe('INVALID_TRANSITION');
  expect(await entry.refused(StartImportDocument, { id })).toBe('INVALID_TRANSITION');
});

test('a file that is stopped while it is checked leaves nothing of itself', async () => {
  const { id } = await checked(world, entry, 'clients', csvOf(peopleRows(2, 'Let', 6_600)));
  await entry.ask(CancelImportDocument, { id });
  // Two were found new, and nobody was added.
  expect(await runOf(entry, id)).toMatchObject({ state: 'CANCELLED', fresh: 0, leftUntil: null });
  expect(await raw('select 1 from import_batch where run_id = $1', id)).toEqual([]);
});

test.each([
  ['an account that is closed', { status: AccountStatus.CLOSED }, 'ACCOUNT_CLOSED'],
  ['a role that may import no more', { role: Role.MANAGER }, 'RIGHTS_LOST'],
])('%s meanwhile ends the import with its reason', async (_, change, reason) => {
  const prefix = reason === 'RIGHTS_LOST' ? 'Rights' : 'Closed';
  const id = await started(prefix, prefix === 'Rights' ? 6_700 : 8_000);
  await batch(id);
  const set = (values: object) =>
    asSystem(world.serving.app, 'test', async em => {
      Object.assign(await em.findOneOrFail(User, { id: world.people.entry.id }), values);
    });
  await set(change);
  await worked(world);
  await set({ status: AccountStatus.ACTIVE, role: Role.DATA_ENTRY });
  expect(await runOf(await world.as('entry'), id)).toMatchObject({
    state: 'FAILED',
    stopReason: reason,
    fresh: 500,
  });
  expect(await raw('select 1 from import_batch where run_id = $1 and place > 0', id)).toEqual([]);
  expect(await count(`${prefix}son`)).toBe(500);
});

test('rows that were left aside go after a week, and so does a file that nobody added', async () => {
  const { app } = world.serving;
  const rows = peopleRows(2, 'Week', 9_300);
  rows[1]!.nhsNumber = '1';
  const { id } = await checked(world, entry, 'clients', csvOf(rows));
  await entry.ask(StartImportDocument, { id });
  await worked(world);
  const waiting = await checked(world, entry, 'clients', csvOf(rows));
  const kept = () => raw('select 1 from import_batch where run_id = any($1)', [id, waiting.id]);
  app.clock.set('2026-12-01T10:00:00Z');
  await afterwards();
  expect(await kept()).toHaveLength(2);
  await raw(`update import_run set created_at = '2026-11-24T10:00:00Z' where id = $1`, waiting.id);
  app.clock.set('2026-12-02T10:00:00Z');
  await afterwards();
  expect(await kept()).toEqual([]);
  app.clock.set(NOW);
  expect(await runOf(entry, id)).toMatchObject({ state: 'DONE', leftUntil: null });
  expect(await runOf(entry, waiting.id)).toMatchObject({ state: 'CANCELLED' });
});

test('S3: of answers and referrals, too, a killed import adds none twice, and goes on', async () => {
  for (const code of ['Q1_CONSORTIUM_SHARING', 'Q2_STORAGE_CARE_REPORTING'] as const)
    await questionOf(world, code);
  await added(world, entry, 'clients', csvOf(peopleRows(510, 'Asked', 10_000)));
  const ids = Array.from({ length: 510 }, (_, place) => `Asked-${place}`);
  const answers = ids.map(clientCareRecordId => ({
    clientCareRecordId,
    code: 'Q1_CONSORTIUM_SHARING',
    answer: 'YES',
    how: 'PHONE',
    givenAt: '2026-11-24',
  }));
  const referrals = ids.map(clientCareRecordId => ({
    clientCareRecordId,
    careRecordId: `R-${clientCareRecordId}`,
    sourceType: 'SELF',
    receivedAt: '2026-11-23',
  }));
  for (const [resource, rows, entity] of [
    ['consentRecords', answers, ConsentRecord],
    ['referrals', referrals, Referral],
  ] as const) {
    const { id } = await checked(world, entry, resource, csvOf(rows));
    await entry.ask(StartImportDocument, { id });
    await batch(id);
    await raw(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead' where key = $1`,
      `import ${id}`,
    );
    await afterwards();
    await worked(world);
    expect(await runOf(entry, id)).toMatchObject({
      state: 'DONE',
      done: 510,
      fresh: 510,
      known: 0,
      wrong: 0,
    });
    const { app } = world.serving;
    expect(
      await asSystem(app, 'test', em => em.count(entity as typeof Referral, {}, { filters: false })),
    ).toBe(510);
  }
});
