import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ClientListDocument,
  OrganisationListDocument,
  WorkbenchDocument,
} from '../schema/generated/graphql.ts';
import { chainKey, sealPending } from '../server/audit/seal.ts';
import { emailOf, PEOPLE } from '../server/demo/people.ts';
import { addJob } from '../server/jobs/add-job.ts';
import { asSystem } from '../server/system.ts';
import { registered } from './support/client.ts';
import { othersEnded } from './support/transactions.ts';
import { startWorld, type World } from './support/world.ts';

const TOKEN = 'a-token-of-the-tests-that-reads-figures';

let world: World;
beforeAll(async () => {
  world = await startWorld({ demo: true, env: { METRICS_TOKEN: TOKEN } });
});
afterAll(() => world.close());

const look = (authorization?: string) =>
  world.anonymous().fetch('/metrics', { headers: authorization ? { authorization } : {} });

/** Every figure by `name{labels}`. */
async function figures(): Promise<Map<string, number>> {
  const text = await (await look(`Bearer ${TOKEN}`)).text();
  const lines = text.split('\n').filter(line => line && !line.startsWith('#'));
  return new Map(lines.map(line => [line.replace(/ \S+$/, ''), Number(/ (\S+)$/.exec(line)![1])]));
}

const about = ({ status, headers }: Response) => [status, headers.get('content-type')];

test('whoever brings no token, or a wrong one, finds what lies where nothing lies', async () => {
  const nowhere = await world.anonymous().fetch('/no-such-page');
  const body = (await nowhere.text()).replaceAll('no-such-page', 'metrics');
  for (const wrong of [undefined, 'Bearer', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, TOKEN]) {
    const answer = await look(wrong);
    expect(about(answer)).toEqual(about(nowhere));
    expect(await answer.text()).toBe(body);
  }
});

test('a sign-in opens no figures, whoever it is', async () => {
  const nowhere = await world.anonymous().fetch('/no-such-page');
  for (const person of ['admin', 'dpo'] as const)
    expect(about(await (await world.as(person)).fetch('/metrics'))).toEqual(about(nowhere));
});

test('requests, operations and errors are counted by names of ours', async () => {
  const before = await figures();
  const moved = async (name: string) => ((await figures()).get(name) ?? 0) - (before.get(name) ?? 0);
  const dpo = await world.as('dpo');
  await dpo.ask(OrganisationListDocument, {});
  await dpo.ask(OrganisationListDocument, {});
  await (await world.as('admin')).try(ClientListDocument, {});
  expect(await moved('wellkept_operation_duration_seconds_count{operation="OrganisationList"}')).toBe(2);
  expect(await moved('wellkept_errors_total{operation="ClientList",code="FORBIDDEN"}')).toBe(1);
  expect(
    await moved('wellkept_http_request_duration_seconds_count{place="graphql",status="200"}'),
  ).toBeGreaterThanOrEqual(3);
  expect((await figures()).get('wellkept_http_requests_in_flight')).toBe(1);
  expect(before.has('nodejs_eventloop_lag_p99_seconds')).toBe(true);
});

test('no label holds an identity, whatever clients send and whatever lies in the registers', async () => {
  const client = await registered(world, { familyName: 'Labelworth' });
  const dpo = await world.as('dpo');
  await dpo.fetch(`/files/${client.id}`);
  await dpo.fetch(`/Labelworth/${client.id}`);
  await dpo.try('query Labelworth($q: String) { clients(filter: { q: $q }) { items { id } } }', {
    q: 'Labelworth',
  });
  const values = new Set(
    [...(await figures()).keys()].flatMap(name =>
      [...name.matchAll(/="([^"]*)"/g)].map(([, value]) => value!),
    ),
  );
  const told = [...values].join('\n');
  expect(told).not.toMatch(/Labelworth|[0-9a-f]{8}-[0-9a-f]{4}-|@|[A-Z]{3}-20\d\d-\d{4}/);
  for (const { key } of PEOPLE) {
    const { displayName, email } = world.people[key];
    expect(told).not.toContain(displayName);
    expect(told).not.toContain(email);
    expect(email).toBe(emailOf(key));
  }
  // Words of ours, and numbers: never a sentence, an address or a name with its spaces.
  for (const value of values) expect(value).toMatch(/^[\w.+-]+$/);
});

test('the deadlines are those of everybody: an officer who reads a register meets the same number', async () => {
  const told = await figures();
  const { workbench } = await (await world.as('dpo')).ask(WorkbenchDocument, {});
  const counts = workbench.counts.filter(({ kind }) =>
    ['ACKNOWLEDGE', 'REGISTRATION', 'OBJECT', 'POLICY_REVIEW', 'TRANSFER_REVIEW', 'POLICY_DOCUMENT'].includes(
      kind,
    ),
  );
  expect(counts.length).toBeGreaterThan(2);
  for (const { kind, open, red, amber } of counts) {
    const of = (state: string) => told.get(`wellkept_deadlines{kind="${kind}",state="${state}"}`);
    expect([kind, of('ahead')! + of('at_risk')! + of('overdue')!]).toEqual([kind, open]);
    expect([kind, of('at_risk')! + of('overdue')!]).toEqual([kind, red + amber]);
  }
});

test('what waits for its seal is counted until it has it', async () => {
  await registered(world);
  expect((await figures()).get('wellkept_audit_unsealed_entries')).toBeGreaterThan(0);
  const folder = mkdtempSync(join(tmpdir(), 'wellkept-heads-'));
  await othersEnded(world.serving.app.pool);
  await sealPending(world.serving.app.pool, chainKey('a key of the tests'), join(folder, 'heads'));
  rmSync(folder, { recursive: true });
  const sealed = await figures();
  expect(sealed.get('wellkept_audit_unsealed_entries')).toBe(0);
  expect(sealed.get('wellkept_audit_unsealed_oldest_seconds')).toBe(0);
});

test('the queue is counted by task, with the age of what waits', async () => {
  const { app } = world.serving;
  const ready = 'wellkept_jobs{task="digest",state="ready"}';
  const before = (await figures()).get(ready) ?? 0;
  await asSystem(app, 'test', em => addJob(em, 'digest', {}, { key: 'test', priority: 0, maxAttempts: 1 }));
  const told = await figures();
  expect(told.get(ready)).toBe(before + 1);
  expect(told.get('wellkept_jobs_oldest_seconds{task="digest"}')).toBeGreaterThanOrEqual(0);
  expect(told.get('wellkept_database_up')).toBe(1);
  const connections = (state: string) =>
    told.get(`wellkept_pool_connections{pool="sessions",state="${state}"}`)!;
  expect(connections('idle') + connections('busy')).toBeGreaterThan(0);
});

test('of a database that does not answer it is said that it does not, and nothing old is told', async () => {
  const { pool } = world.serving.app;
  const held = await Promise.all([1, 2, 3, 4].map(() => pool.connect()));
  try {
    const told = await figures();
    expect(told.get('wellkept_database_up')).toBe(0);
    expect(told.get('wellkept_pool_connections{pool="sessions",state="busy"}')).toBe(4);
    expect([...told.keys()].filter(name => /wellkept_(jobs|audit|deadlines)/.test(name))).toEqual([]);
  } finally {
    for (const client of held) client.release();
  }
  expect((await figures()).get('wellkept_database_up')).toBe(1);
});
