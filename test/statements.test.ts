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

/** Beginning and end of transactions with what they are told, and who asks. */
const BESIDE = [
  /^(begin|commit)/i,
  /^select s\.sess, u\.id/,
  /^update "session"/i,
  /^set local/,
  /^select \(select concat/,
];

/** The tables of the statements that the work itself takes. */
async function tablesOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent = await statements.during(work);
  return (
    sent
      .filter(text => !BESIDE.some(beside => beside.test(text)))
      .map(text => text.replaceAll(/\s+/g, ' '))
      // What is read beside a row stands in front of the table of the statement itself.
      .map(text => (/from "(\w+)" as r where/.exec(text) ?? /(?:from|into|update) "?(\w+)"?/.exec(text))![1]!)
  );
}

test.each(['entry', 'clinician', 'dpo'] as const)(
  'before its work a request of %s takes one statement for who asks, and one message that begins and tells',
  async person => {
    const asker = await world.as(person);
    // The session’s use is written down once a minute.
    await asker.ask(ClientListDocument, {});
    const sent = await statements.during(() => asker.ask(ClientListDocument, { perPage: 1_000 }));
    expect(sent.map(text => /^(\w+ ?\w*)/.exec(text)![1])).toEqual([
      'select s',
      'begin read',
      'select r',
      'commit',
    ]);
  },
);

test('a step of a workflow is read again by what its commit begins', async () => {
  const entry = await world.as('entry');
  const { id: client } = await registered(world);
  const { id, version } = await reachedBy(client, 'EMAIL', 'who@example.org');
  const variables = { id, version, input: { verifiedHow: 'REPLIED' as const }, requestId: randomUUID() };
  const sent = await statements.during(() => entry.ask(VerifyContactDetailDocument, variables));
  expect(sent.map(text => /^(\w+(?:; \w+)?)/.exec(text)![1])).toEqual([
    'select',
    'begin; set',
    'select',
    'with',
    'update',
    'commit; begin',
    'select',
    'commit',
  ]);
});

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

test('a record takes one statement with all that lies behind it, one for what can be done, and one for the log that it was read', async () => {
  const clinician = await world.as('clinician');
  const { id } = await registered(world);
  await assignedTo(world, id, 'clinician');
  await reachedBy(id, 'MOBILE', '07700 900111');
  await reachedBy(id, 'LANDLINE', '0121 496 0111');
  const tables = await tablesOf(async () => {
    const { record } = await clinician.ask(ClientOneDocument, { id });
    expect(record.assignments[0]!.clinician).toMatchObject({ displayName: expect.any(String) });
    expect(record.contactDetails).toHaveLength(2);
  });
  expect(tables).toEqual(['client', 'contact_detail', 'access_log']);
});

test('a step of a workflow takes four statements beside its transaction: found, claimed, changed, answered with what can be done next', async () => {
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
  expect(tables).toEqual(['contact_detail', 'handled_request', 'contact_detail', 'contact_detail']);
});
