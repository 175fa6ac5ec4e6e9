import {
  AssignmentCreateDocument,
  AssignmentUpdateDocument,
  ClientListDocument,
  ClientOneDocument,
  ClientUpdateDocument,
  SupervisionCreateDocument,
  SupervisionUpdateDocument,
} from '../schema/generated/graphql.ts';
import { Client } from '../server/client/client.entity.ts';
import { Context } from '../server/context.ts';
import { inTransaction } from '../server/database/cause.ts';
import { reachOf } from '../server/access/reach.ts';
import { viewerOf } from '../server/auth/sign-in.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { assignedTo, memberOf, registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const at = (instant: string) => world.serving.app.clock.set(instant);

/** What somebody may do with a client: by the list, by the address, by writing, and by the database's own wall. */
async function rightsOf(person: PersonKey, id: string): Promise<'writes' | 'reads' | 'none'> {
  const asker = await world.as(person);
  const { data } = await asker.try(ClientOneDocument, { id });
  const { list } = await asker.ask(ClientListDocument, { filter: { id: { eq: id } } });
  expect(list.total).toBe(data ? 1 : 0);
  expect(await passesTheWall(person, id)).toBe(data !== null);
  if (!data) return 'none';
  const input = { preferredName: data.record.preferredName };
  const changed = await asker.try(ClientUpdateDocument, { id, version: data.record.version, input });
  return changed.data ? 'writes' : 'reads';
}

/** Asks the database as that person with every rule of ours left out. */
async function passesTheWall(person: PersonKey, id: string): Promise<boolean> {
  const { app } = world.serving;
  const viewer = await viewerOf(app, world.people[person]);
  const cause = { event: 'test', viewer, requestId: 'wall', reach: reachOf(viewer, app.clock) };
  return inTransaction(
    app.orm.em.fork(),
    cause,
    async em => (await em.count(Client, { id }, { filters: false })) === 1,
  );
}

test('C-01: an assignment opens a client on its first day and closes it on the day of its end, at London’s midnight', async () => {
  const { id } = await registered(world);
  const made = await assignedTo(world, id, 'clinician', { startsOn: '2026-11-25' });
  expect(await rightsOf('clinician', id)).toBe('none');
  at('2026-11-24T23:58:00Z');
  expect(await rightsOf('clinician', id)).toBe('none');
  at('2026-11-25T00:00:01Z');
  expect(await rightsOf('clinician', id)).toBe('writes');
  await (
    await world.as('entry')
  ).ask(AssignmentUpdateDocument, {
    id: made.id,
    version: made.version,
    input: { endsOn: '2026-11-27', endReason: 'CARE_ENDED' },
  });
  at('2026-11-26T23:58:00Z');
  expect(await rightsOf('clinician', id)).toBe('writes');
  at('2026-11-27T00:00:01Z');
  expect(await rightsOf('clinician', id)).toBe('none');
});

test('C-01: an end of today takes effect at once, and a transfer leaves 14 days of reading', async () => {
  const { id } = await registered(world);
  const made = await assignedTo(world, id, 'clinician');
  await assignedTo(world, id, 'clinician2');
  await (
    await world.as('entry')
  ).ask(AssignmentUpdateDocument, {
    id: made.id,
    version: made.version,
    input: { endsOn: '2026-11-24', endReason: 'TRANSFER' },
  });
  expect(await rightsOf('clinician', id)).toBe('reads');
  expect(await rightsOf('clinician2', id)).toBe('writes');
  at('2026-12-08T23:59:00Z');
  expect(await rightsOf('clinician', id)).toBe('reads');
  at('2026-12-09T00:00:01Z');
  expect(await rightsOf('clinician', id)).toBe('none');
});

test('C-01: a supervisor reads the caseload of whom she supervises, from the first day to the last, and writes nothing', async () => {
  const { id } = await registered(world);
  await assignedTo(world, id, 'clinician');
  expect(await rightsOf('clinician2', id)).toBe('none');
  const { record } = await (
    await world.as('manager')
  ).ask(SupervisionCreateDocument, {
    input: {
      supervisor: world.people.clinician2.id,
      supervisee: world.people.clinician.id,
      startsOn: '2026-11-24',
    },
  });
  expect(await rightsOf('clinician2', id)).toBe('reads');
  await (
    await world.as('manager')
  ).ask(SupervisionUpdateDocument, {
    id: record.id,
    version: record.version,
    input: { endsOn: '2026-11-25' },
  });
  at('2026-11-25T00:00:01Z');
  expect(await rightsOf('clinician2', id)).toBe('none');
});

test('C-06: whoever is the client or a relative never opens the record, by whatever account, and is never assigned to it', async () => {
  const { id, version } = await registered(world);
  await assignedTo(world, id, 'clinician');
  await (
    await world.as('entry')
  ).ask(ClientUpdateDocument, { id, version, input: { relatedStaff: [world.people.clinician.id] } });
  expect(await rightsOf('clinician', id)).toBe('none');
  const input = {
    client: id,
    clinician: world.people.clinician.id,
    organisation: await memberOf(world),
    startsOn: '2026-12-24',
  };
  expect(await (await world.as('entry')).refused(AssignmentCreateDocument, { input })).toBe('SOD_VIOLATION');
});

test('C-05: a sensitive record opens to those of her readers who are named, and to nobody else', async () => {
  const { entry, clinician } = world.people;
  const { id, version } = await registered(world);
  await assignedTo(world, id, 'clinician');
  await assignedTo(world, id, 'clinician2');
  const asEntry = await world.as('entry');
  const input = { sensitive: true, namedUsers: [entry.id, clinician.id] };
  await asEntry.ask(ClientUpdateDocument, { id, version, input });
  const clinician2 = await world.as('clinician2');
  expect(await clinician2.refused(ClientOneDocument, { id })).toBe('NOT_FOUND');
  expect(await clinician2.ask('{ assignments { total } }' as never)).toMatchObject({
    assignments: { total: expect.any(Number) },
  });
  const { data } = await clinician2.try(ClientListDocument, { filter: { id: { eq: id } } });
  expect(data!.list.total).toBe(0);
  expect(await rightsOf('clinician', id)).toBe('writes');
  expect(await rightsOf('entry', id)).toBe('writes');
});

test.each([
  [{ endsOn: '2026-11-30' }, 'endReason'],
  [{ endsOn: '2026-11-20', endReason: 'MISTAKE' as const }, 'endsOn'],
])('an end without its reason or before its beginning is refused: %j', async (input, field) => {
  const { id } = await registered(world);
  const { id: assignment, version } = await assignedTo(world, id, 'clinician');
  const answer = await (
    await world.as('entry')
  ).try(AssignmentUpdateDocument, { id: assignment, version, input });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { [field]: expect.any(String) },
  });
});

test('only clinicians who work here care, once at a time, and for a member organisation', async () => {
  const { id } = await registered(world);
  await assignedTo(world, id, 'clinician');
  await expect(assignedTo(world, id, 'clinician')).rejects.toThrow(/cares for this client already/);
  await expect(assignedTo(world, id, 'manager')).rejects.toThrow(/is no clinician/);
});

test('an assignment to what is out of sight is refused by field', async () => {
  const { id } = await registered(world);
  const nobody = '3d0f7b8e-52a5-4f0e-9d3a-0c7f3e1a9b11';
  const input = {
    client: id,
    clinician: world.people.clinician.id,
    organisation: await memberOf(world),
    startsOn: '2026-11-24',
  };
  const entry = await world.as('entry');
  for (const field of ['client', 'clinician', 'organisation']) {
    const answer = await entry.try(AssignmentCreateDocument, { input: { ...input, [field]: nobody } });
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { [field]: expect.any(String) },
    });
  }
});

test('nobody supervises herself', async () => {
  const { id } = world.people.clinician;
  const input = { supervisor: id, supervisee: id, startsOn: '2026-11-24' };
  expect(await (await world.as('manager')).refused(SupervisionCreateDocument, { input })).toBe(
    'INVALID_INPUT',
  );
});

test('a caseload is asked once for each request, and the rules that the panel receives hold none of it', async () => {
  const { id } = await registered(world);
  await assignedTo(world, id, 'clinician');
  const viewer = await viewerOf(world.serving.app, world.people.clinician);
  expect(new Context(world.serving.app, viewer, 'test').viewer!.caseload.own).toContain(id);
  const { viewer: shown } = (await (await world.as('clinician')).ask('{ viewer { rules } }' as never)) as {
    viewer: object;
  };
  expect(JSON.stringify(shown)).not.toContain(id);
});
