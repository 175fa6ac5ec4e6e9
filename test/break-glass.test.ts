import {
  BreakGlassGrantCreateDocument,
  BreakGlassGrantListDocument,
  BreakGlassGrantOneDocument,
  ClientListDocument,
  ClientOneDocument,
  ClientUpdateDocument,
  ContactDetailCreateDocument,
  RestrictionCreateDocument,
  type CreateBreakGlassGrantInput,
} from '../schema/generated/graphql.ts';
import { reachOf } from '../server/access/reach.ts';
import { viewerOf } from '../server/auth/sign-in.ts';
import { Client } from '../server/client/client.entity.ts';
import { inTransaction } from '../server/database/cause.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { asSystem } from '../server/system.ts';
import { brokenBy, emergency } from './support/break-glass.ts';
import { registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

/** A Tuesday. */
const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const at = (instant: string) => world.serving.app.clock.set(instant);

/** Whether somebody meets a client: by the address, by the list and by the database's own wall. */
async function meets(person: PersonKey, id: string): Promise<boolean> {
  const { app } = world.serving;
  const asker = await world.as(person);
  const { data } = await asker.try(ClientOneDocument, { id });
  const { list } = await asker.ask(ClientListDocument, { filter: { id: { eq: id } } });
  expect(list.items).toHaveLength(data ? 1 : 0);
  const viewer = await viewerOf(app, world.people[person]);
  const cause = { event: 'test', viewer, requestId: 'wall', reach: reachOf(viewer, app.clock) };
  const passed = await inTransaction(app.orm.em.fork(), cause, em =>
    em.count(Client, { id }, { filters: false }),
  );
  expect(passed).toBe(data ? 1 : 0);
  return data !== null;
}

async function refusedFields(person: PersonKey, input: Partial<CreateBreakGlassGrantInput>) {
  const { errors } = await (
    await world.as(person)
  ).try(BreakGlassGrantCreateDocument, { input: emergency(input) });
  expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
  return errors[0]!.extensions.fields as Record<string, string>;
}

test('S76, §6.4: breaking the glass opens one client to a clinician, for reading, until the minute at which it ends', async () => {
  const client = await registered(world);
  const other = await registered(world);
  expect(await meets('clinician', client.id)).toBe(false);
  const opened = await brokenBy(world, 'clinician', { clientReference: client.reference!, hours: 2 });
  // The answer leads to the record: rights that the request itself gave count at once.
  expect(opened.client).toEqual({ id: client.id, reference: client.reference });
  const { id } = opened;
  const clinician = await world.as('clinician');
  const grant = (await clinician.ask(BreakGlassGrantOneDocument, { id })).record;
  expect(grant).toMatchObject({ status: 'REQUESTED', client: { id: client.id } });
  expect(await meets('clinician', client.id)).toBe(true);
  expect(await meets('clinician', other.id)).toBe(false);
  expect(await meets('clinician2', client.id)).toBe(false);
  const { record } = await clinician.ask(ClientOneDocument, { id: client.id });
  expect(Date.parse(record.glassUntil!)).toBe(Date.parse(grant.expiresAt));
  const change = { id: client.id, version: record.version, input: { preferredName: 'Avie' } };
  expect(await clinician.refused(ClientUpdateDocument, change)).toBe('FORBIDDEN');
  const detail = { client: client.id, kind: 'MOBILE' as const, value: '07700 900123' };
  expect(await clinician.refused(ContactDetailCreateDocument, { input: detail })).toBe('FORBIDDEN');
  const ends = Date.parse(grant.expiresAt);
  at(new Date(ends - 60_000).toISOString());
  expect(await meets('clinician', client.id)).toBe(true);
  at(grant.expiresAt);
  expect(await meets('clinician', client.id)).toBe(false);
  const own = (await clinician.ask(BreakGlassGrantOneDocument, { id: grant.id })).record;
  expect(own).toMatchObject({ client: null, clientReference: client.reference });
});

test('§6.4: a person is named by NHS number and date of birth, and neither is kept', async () => {
  const client = await registered(world, { nhsNumber: '9990000050', dateOfBirth: '1984-02-29' });
  expect(
    Object.keys(await refusedFields('clinician', { nhsNumber: '9990000050', dateOfBirth: '1984-02-28' })),
  ).toEqual(['nhsNumber']);
  expect(Object.keys(await refusedFields('clinician', { nhsNumber: '9990000050' }))).toEqual([
    'clientReference',
  ]);
  const grant = await brokenBy(world, 'clinician', { nhsNumber: '9990000050', dateOfBirth: '1984-02-29' });
  expect(grant.clientReference).toBe(client.reference);
  const stored = await asSystem(world.serving.app, 'test', em =>
    em.execute('select to_jsonb(g) as row from break_glass_grant g where id = ?', [grant.id]),
  );
  expect(JSON.stringify(stored)).not.toMatch(/9990000050|1984-02-29/);
});

test('§6.4: a reason of 20 characters, up to four hours, and a new reason for opening it again', async () => {
  const { reference: clientReference } = await registered(world);
  const named = { clientReference: clientReference! };
  expect(
    Object.keys(await refusedFields('clinician', { ...named, justification: 'Nineteen letters go' })),
  ).toEqual(['justification']);
  expect(Object.keys(await refusedFields('clinician', { ...named, hours: 5 }))).toEqual(['hours']);
  await brokenBy(world, 'clinician', { ...named, hours: 1 });
  expect(
    await refusedFields('clinician', { ...named, justification: 'The same door, an hour later.' }),
  ).toEqual({ clientReference: 'is open to you already' });
  at('2026-11-24T11:30:00Z');
  expect(Object.keys(await refusedFields('clinician', named))).toEqual(['justification']);
  await brokenBy(world, 'clinician', { ...named, justification: 'The same door, an hour later.' });
});

test('C-05, C-06, C-04, C-11: glass opens what is sensitive, never one’s own, and what is restricted to the officer alone; refusals are alike', async () => {
  const sensitive = await registered(world, { sensitive: true, namedUsers: [world.people.entry.id] });
  const own = await registered(world, { relatedStaff: [world.people.clinician.id] });
  const restricted = await registered(world);
  const dpo = await world.as('dpo');
  await dpo.ask(RestrictionCreateDocument, {
    input: {
      clientReference: restricted.reference!,
      ground: 'ACCURACY_CONTESTED',
      reason: 'Says that the address was never hers.',
      startsOn: '2026-11-23',
    },
  });
  const nobody = await refusedFields('clinician', { clientReference: 'CLI-1999-0001' });
  expect(await refusedFields('clinician', { clientReference: own.reference! })).toEqual(nobody);
  expect(await refusedFields('clinician', { clientReference: restricted.reference! })).toEqual(nobody);
  await brokenBy(world, 'clinician', { clientReference: sensitive.reference! });
  expect(await meets('clinician', sensitive.id)).toBe(true);
  await brokenBy(world, 'dpo', { clientReference: own.reference! });
  expect(await meets('dpo', own.id)).toBe(true);
});

test('C-04: a restriction closes what broken glass has opened to a clinician', async () => {
  const client = await registered(world);
  await brokenBy(world, 'clinician', { clientReference: client.reference! });
  const input = {
    clientReference: client.reference!,
    ground: 'NEEDED_FOR_CLAIMS' as const,
    reason: 'Keeps it for a claim.',
    startsOn: '2026-11-24',
  };
  await (await world.as('dpo')).ask(RestrictionCreateDocument, { input });
  const { data } = await (await world.as('clinician')).try(ClientOneDocument, { id: client.id });
  expect(data).toBeNull();
});

test('nobody but a clinician or an officer breaks glass; managers and auditors read that it was broken, and no client', async () => {
  const client = await registered(world);
  const { reference } = await brokenBy(world, 'clinician', { clientReference: client.reference! });
  for (const person of ['entry', 'manager', 'admin', 'auditor'] as const)
    expect(
      await (
        await world.as(person)
      ).refused(BreakGlassGrantCreateDocument, { input: emergency({ clientReference: client.reference! }) }),
    ).toBe('FORBIDDEN');
  for (const person of ['manager', 'auditor'] as const) {
    const filter = { reference: { eq: reference! } };
    const { list } = await (await world.as(person)).ask(BreakGlassGrantListDocument, { filter });
    expect(list.items).toMatchObject([{ reference, client: null, clientReference: null }]);
  }
  for (const person of ['entry', 'admin'] as const)
    expect(await (await world.as(person)).refused(BreakGlassGrantListDocument)).toBe('FORBIDDEN');
});
