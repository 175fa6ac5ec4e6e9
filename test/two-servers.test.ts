import {
  ApproveRightsDocument,
  AssignmentUpdateDocument,
  ClientListDocument,
  CloseAccountDocument,
  CurrentViewerDocument,
  LoginDocument,
  LogoutDocument,
  OrganisationListDocument,
  ProposeRightsDocument,
  SignOutEverywhereDocument,
  StartImportDocument,
  UserOneDocument,
} from '../schema/generated/graphql.ts';
import { startJobs, type Jobs } from '../server/jobs/start.ts';
import { MailPurpose } from '../server/outbox/outbox-mail.entity.ts';
import { queueMail } from '../server/outbox/queue-mail.ts';
import { asSystem } from '../server/system.ts';
import { Balancer } from './support/balancer.ts';
import { assignedTo, registered } from './support/client.ts';
import { workerDatabase } from './support/database.ts';
import { runOf, upload } from './support/import.ts';
import { csvOf, peopleRows } from './support/people-file.ts';
import { openPostOffice, type PostOffice } from './support/post-office.ts';
import { anotherServer, signedIn, startWorld, type World } from './support/world.ts';

let office: PostOffice;
let one: World;
let two: World;
let balancer: Balancer;

beforeAll(async () => {
  office = await openPostOffice();
  one = await startWorld({ env: { SMTP_URL: office.url } });
  two = await anotherServer({ SMTP_URL: office.url });
  balancer = await Balancer.start([one, two]);
});

afterAll(async () => {
  await balancer.close();
  await one.close();
  await two.close();
  await office.close();
});

test('a session that one server opened is known to the other, request by request', async () => {
  const dpo = await signedIn(balancer.url, 'dpo');
  for (let turn = 0; turn < 6; turn += 1) {
    const { viewer } = await dpo.ask(CurrentViewerDocument);
    expect(viewer).toMatchObject({ name: one.people.dpo.displayName });
  }
});

test('a session that ended at one server has ended at the other', async () => {
  const person = await signedIn(balancer.url, 'entry2');
  await person.ask(LogoutDocument);
  for (let turn = 0; turn < 4; turn += 1) {
    const { viewer } = await person.ask(CurrentViewerDocument);
    expect(viewer).toBeNull();
  }
  const [here, there] = [await signedIn(one.url, 'entry2'), await signedIn(two.url, 'entry2')];
  await here.ask(SignOutEverywhereDocument);
  expect(await there.refused(OrganisationListDocument, {})).toBe('UNAUTHENTICATED');
});

test('an assignment that ends at one server closes the record at the other, with the next request', async () => {
  const { id, version } = await assignedTo(
    one,
    (await registered(one, { familyName: 'Twofold' })).id,
    'clinician',
  );
  const clinician = await two.as('clinician');
  const seen = async () =>
    (await clinician.ask(ClientListDocument, {})).list.items.map(({ familyName }) => familyName);
  expect(await seen()).toEqual(['Twofold']);
  const input = { endsOn: one.serving.app.clock.today(), endReason: 'CARE_ENDED' as const };
  await (await one.as('entry')).ask(AssignmentUpdateDocument, { id, version, input });
  expect(await seen()).toEqual([]);
});

test('rights that were approved at one server count at the other with the next request', async () => {
  const moved = await two.as('manager2');
  const role = async () => (await moved.ask(CurrentViewerDocument)).viewer?.role;
  expect(await role()).toBe('MANAGER');
  const { id, version } = one.people.manager2;
  const { record } = await (
    await one.as('admin')
  ).ask(ProposeRightsDocument, { id, version, input: { role: 'AUDITOR', designations: [] } });
  await (await one.as('manager')).ask(ApproveRightsDocument, { id, version: record.version });
  expect(await role()).not.toBe('MANAGER');
});

test('an account that is closed at one server is a stranger to the other at once', async () => {
  const closed = await two.as('auditor');
  await closed.ask(OrganisationListDocument, {});
  const admin = await one.as('admin');
  const { record } = await admin.ask(UserOneDocument, { id: one.people.auditor.id });
  await admin.ask(CloseAccountDocument, { id: record.id, version: record.version });
  expect(await closed.refused(OrganisationListDocument, {})).toBe('UNAUTHENTICATED');
});

test('attempts to sign in are counted by both together, and the count names nobody', async () => {
  const { email } = one.people.clinician2;
  const guess = async () => {
    const answer = await fetch(`${balancer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ query: LoginDocument.toString(), variables: { email, password: 'a guess' } }),
    });
    return ((await answer.json()) as { errors: { message: string }[] }).errors[0]!.message;
  };
  const said: string[] = [];
  for (let turn = 0; turn < 10; turn += 1) said.push(await guess());
  expect(said).toEqual([...Array(8).fill('UNAUTHENTICATED'), 'RATE_LIMITED', 'RATE_LIMITED']);
  const { rows } = await one.serving.app.pool.query<{ key: string }>('select key from attempt');
  expect(rows.length).toBeGreaterThan(1);
  for (const { key } of rows) expect(key).toMatch(/^(account|address):[\w-]{43}$/);
});

describe('with the jobs of both', () => {
  let jobs: Jobs[];
  beforeAll(async () => {
    const { url } = await workerDatabase();
    jobs = [startJobs(one.serving.app, url), startJobs(two.serving.app, url)];
  });
  afterAll(() => Promise.all(jobs.map(running => running.stop())));

  test('each mail leaves once, whichever server wrote it', async () => {
    for (let turn = 0; turn < 20; turn += 1)
      await asSystem((turn % 2 ? one : two).serving.app, 'test', async em => {
        queueMail(em, {
          purpose: MailPurpose.DIGEST,
          recipient: `reader${turn}@people.test`,
          subjectLine: 'One of twenty',
          text: 'Nothing is late.',
        });
      });
    const twenty = () => office.received.filter(({ message }) => message.includes('One of twenty'));
    for (let count = 1; twenty().length < 20; count += 1) await office.arrived(count);
    expect(new Set(twenty().map(({ to }) => to[0])).size).toBe(20);
    expect(twenty()).toHaveLength(20);
  });

  test('a file that one server took and the other was told to add is added once', async () => {
    const entry = await signedIn(balancer.url, 'entry');
    const { id } = await upload(entry, 'clients', csvOf(peopleRows(1_200, 'Twoserv')));
    await until(entry, id!, 'PREVIEWED');
    await entry.ask(StartImportDocument, { id: id! });
    const run = await until(entry, id!, 'DONE');
    expect(run).toMatchObject({ rows: 1_200, fresh: 1_200, wrong: 0 });
  });
});

async function until(client: Awaited<ReturnType<typeof signedIn>>, id: string, state: string) {
  for (;;) {
    const run = await runOf(client, id);
    if (run.state === state) return run;
    if (['REFUSED', 'FAILED'].includes(run.state)) throw new Error(JSON.stringify(run));
  }
}
