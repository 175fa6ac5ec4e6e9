import pg from 'pg';
import {
  ApproveClientMergeDocument,
  ClientMergeCreateDocument,
  ClientMergeOneDocument,
  ClientOneDocument,
} from '../schema/generated/graphql.ts';
import { Client } from '../server/client/client.entity.ts';
import { clientMergeTimers } from '../server/client-merge/merge.ts';
import { ContactDetail, ContactDetailKind } from '../server/contact-detail/contact-detail.entity.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { asSystem } from '../server/system.ts';
import { addressOf, assignedTo, registered } from './support/client.ts';
import { workerDatabase } from './support/database.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());

type Registered = Awaited<ReturnType<typeof registered>>;

async function proposed(client: Registered, merged: Registered) {
  const input = {
    client: client.id,
    merged: merged.id,
    clientVersion: client.version,
    mergedVersion: merged.version,
    reason: 'The same address and date of birth.',
  };
  return (await (await world.as('entry')).ask(ClientMergeCreateDocument, { input })).record;
}

test('a merge that dies in the middle leaves both records whole, and can be approved afterwards', async () => {
  const client = await registered(world);
  const merged = await registered(world, { nhsNumber: '9990000107' });
  await addressOf(world, merged.id, '9 Sample Street', 'B12 8QT');
  await assignedTo(world, merged.id, 'clinician');
  const { id, version } = await proposed(client, merged);
  const owner = new pg.Client((await workerDatabase()).ownerUrl);
  await owner.connect();
  await owner.query(
    `create function dies() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$`,
  );
  await owner.query(
    'create trigger dies before update on contact_detail for each row execute function dies()',
  );
  const second = await world.as('entry2');
  expect(await second.refused(ApproveClientMergeDocument, { id, version })).toBe('INTERNAL');
  const entry = await world.as('entry');
  expect((await entry.ask(ClientOneDocument, { id: merged.id })).record).toMatchObject({
    nhsNumber: '9990000107',
    contactDetails: [{ value: '9 Sample Street' }],
    assignments: [{ endsOn: null }],
    version: merged.version,
  });
  expect((await entry.ask(ClientMergeOneDocument, { id })).record.status).toBe('PROPOSED');
  await owner.query('drop trigger dies on contact_detail');
  await owner.end();
  await second.ask(ApproveClientMergeDocument, { id, version });
  expect((await entry.ask(ClientOneDocument, { id: client.id })).record.contactDetails).toHaveLength(1);
});

test('approved twice at once, and in both directions of three records, it is done once', async () => {
  const [one, two, three] = [await registered(world), await registered(world), await registered(world)];
  const first = await proposed(one!, two!);
  const other = await proposed(three!, two!);
  const second = await world.as('entry2');
  const answers = await Promise.all(
    [first, first, other].map(({ id, version }) => second.try(ApproveClientMergeDocument, { id, version })),
  );
  const codes = answers.map(({ errors }) => errors[0]?.extensions.code);
  expect(codes.filter(code => code === undefined)).toHaveLength(1);
  for (const code of codes.filter(found => found !== undefined))
    expect(['STALE_VERSION', 'INVALID_TRANSITION']).toContain(code);
  const stub = await asSystem(world.serving.app, 'test', em => em.findOneOrFail(Client, { id: two!.id }));
  expect([one!.id, three!.id]).toContain(stub.mergedInto);
  const states = await Promise.all(
    [first, other].map(async ({ id }) => (await second.ask(ClientMergeOneDocument, { id })).record.status),
  );
  expect(states.toSorted()).toEqual(['APPROVED', 'WITHDRAWN']);
});

test('what is added to a record in the moment in which it is merged goes along afterwards', async () => {
  const [kept, merged] = [await registered(world), await registered(world)];
  const { id, version } = await proposed(kept!, merged!);
  await (await world.as('entry2')).ask(ApproveClientMergeDocument, { id, version });
  await asSystem(world.serving.app, 'test', async em => {
    const late = { client: merged!.id, kind: ContactDetailKind.MOBILE, value: '07700 900321' };
    const access = { restricted: true, sensitive: false, namedUsers: [], barred: [] };
    em.persist(em.create(ContactDetail, { ...late, ...access, startsOn: '2026-11-24' } as never));
    await em.flush();
  });
  expect(await runTimers(world.serving.app, [clientMergeTimers])).toBe(1);
  expect(await runTimers(world.serving.app, [clientMergeTimers])).toBe(0);
  const { record } = await (await world.as('entry')).ask(ClientOneDocument, { id: kept!.id });
  expect(record.contactDetails).toMatchObject([{ value: '07700 900321' }]);
});
