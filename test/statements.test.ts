import { randomUUID } from 'node:crypto';
import {
  ClientListDocument,
  ClientOneDocument,
  ContactDetailCreateDocument,
  VerifyContactDetailDocument,
} from '../schema/generated/graphql.ts';
import { assignedTo, registered } from './support/client.ts';
import { listenToStatements, type Statements } from './support/statements.ts';
import { startWorld, type World } from './support/world.ts';

let statements: Statements;
let world: World;
beforeAll(async () => {
  statements = listenToStatements();
  world = await startWorld();
  await world.as('entry');
  await world.as('clinician');
});
afterAll(async () => {
  await world.close();
  statements.stop();
});

/** A way to reach a client. */
async function reachedBy(client: string, kind: 'MOBILE' | 'LANDLINE' | 'EMAIL', value: string) {
  const entry = await world.as('entry');
  const { record } = await entry.ask(ContactDetailCreateDocument, { input: { client, kind, value } });
  return record;
}

/** Beginning and end of transactions, the session, and what is told of who asks. */
const BESIDE = [
  /^(begin|start transaction|commit)/i,
  /^(select sess|update "session")/i,
  /^select set_config/,
  /r\."otp_secret".* from "user"/,
  /from "(supervision|break_glass_grant)"/,
  /^select r\."client_id", r\."clinician_id", r\."ends_on" from "assignment"/,
];

/** The tables of the statements that the work itself takes. */
async function tablesOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent = await statements.during(work);
  return sent
    .filter(text => !BESIDE.some(beside => beside.test(text)))
    .map(text => /(?:from|into|update) "?(\w+)"?/.exec(text.replaceAll(/\s+/g, ' '))![1]!);
}

test('a list takes one statement for its rows and one for their total, and its last page tells the total itself', async () => {
  const entry = await world.as('entry');
  for (let made = 0; made < 3; made++) await registered(world);
  const { list } = await entry.ask(ClientListDocument, { perPage: 1_000 });
  const pageOf = (perPage: number, page = 1) =>
    tablesOf(async () => {
      const answer = await entry.ask(ClientListDocument, { perPage, page });
      expect(answer.list.total).toBe(list.total);
    });
  expect(await pageOf(2)).toEqual(['client', 'client']);
  expect(await pageOf(25)).toEqual(['client']);
  expect(await pageOf(2, 2)).toEqual(['client']);
  expect(await pageOf(2, 40)).toEqual(['client', 'client']);
});

test('a record takes one statement, and one for the log that it was read', async () => {
  const clinician = await world.as('clinician');
  const { id } = await registered(world);
  await assignedTo(world, id, 'clinician');
  await clinician.ask(ClientListDocument, {});
  const tables = await tablesOf(() => clinician.ask(ClientOneDocument, { id }));
  expect(tables.slice(0, 1)).toEqual(['client']);
  expect(tables.filter(table => table === 'access_log')).toHaveLength(1);
});

test('each relation of a record takes one statement, however many records it leads to', async () => {
  const clinician = await world.as('clinician');
  const { id } = await registered(world);
  await assignedTo(world, id, 'clinician');
  const asked = () => tablesOf(() => clinician.ask(ClientOneDocument, { id }));
  await reachedBy(id, 'MOBILE', '07700 900111');
  const one = await asked();
  await reachedBy(id, 'LANDLINE', '0121 496 0111');
  await reachedBy(id, 'EMAIL', 'somebody@example.test');
  expect(await asked()).toEqual(one);
  // The rows, and once more the whole records, for what can be done with each.
  expect(one.filter(table => table === 'contact_detail')).toHaveLength(2);
  expect(one.filter(table => table === 'assignment')).toHaveLength(1);
});

test('a step of a workflow takes four statements beside its transaction: claimed, found, changed, done', async () => {
  const entry = await world.as('entry');
  const { id: client } = await registered(world);
  const { id, version } = await reachedBy(client, 'MOBILE', '07700 900222');
  const tables = await tablesOf(() =>
    entry.ask(VerifyContactDetailDocument, {
      id,
      version,
      input: { verifiedHow: 'REPLIED' },
      requestId: randomUUID(),
    }),
  );
  expect(tables.slice(0, 4)).toEqual([
    'handled_request',
    'contact_detail',
    'contact_detail',
    'handled_request',
  ]);
  // What the answer shows is read as every record is, and whole for what can be done next.
  expect(tables.slice(4).sort()).toEqual(['contact_detail', 'contact_detail', 'user']);
});
