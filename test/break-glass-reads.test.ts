import {
  AccessLogListDocument,
  BreakGlassGrantCreateDocument,
  ClientListDocument,
  ClientOneDocument,
  type CreateBreakGlassGrantInput,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { brokenBy, emergency } from './support/break-glass.ts';
import { addressOf, registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

/** A Tuesday. */
const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

async function refusedFields(person: PersonKey, input: Partial<CreateBreakGlassGrantInput>) {
  const { errors } = await (
    await world.as(person)
  ).try(BreakGlassGrantCreateDocument, { input: emergency(input) });
  expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
  return errors[0]!.extensions.fields as Record<string, string>;
}

test('§6.4: each read through broken glass is logged with its reason and every field, of the client and of what belongs to her', async () => {
  const client = await registered(world);
  await addressOf(world, client.id, '7 Example Row', 'B99 8ZZ');
  await brokenBy(world, 'clinician', { clientReference: client.reference! });
  await (await world.as('clinician')).ask(ClientListDocument, { filter: { id: { eq: client.id } } });
  await (await world.as('clinician')).ask(ClientOneDocument, { id: client.id });
  const logged = await reads(client.reference!);
  // The first is the answer to the opening itself.
  expect(logged.map(({ reason }) => reason)).toEqual(['BREAK_GLASS', 'BREAK_GLASS', 'BREAK_GLASS']);
  expect(logged[2]!.fields).toBe('Client.reference');
  expect(logged[1]!.fields).toContain('Client.familyName');
  expect(logged[0]!.fields).toMatch(/Client\.dateOfBirth.*ContactDetail\.value/);
  expect(logged[0]!.items).toContain('dateOfBirth');
});

/** Who looked at a client, newest first, as the officer asks by the reference. */
async function reads(clientReference: string) {
  const { list } = await (
    await world.as('dpo')
  ).ask(AccessLogListDocument, {
    filter: { clientReference: { eq: clientReference }, reason: { in: ['BREAK_GLASS', 'OWN_RECORD'] } },
    sort: [{ field: 'at', order: 'DESC' }],
  });
  return list.items;
}

test('C-06, R-09: whoever tries to open her own record is told nothing, and the officer sees that she tried', async () => {
  const own = await registered(world, { relatedStaff: [world.people.clinician.id] });
  const clinician = await world.as('clinician');
  expect(await clinician.refused(ClientOneDocument, { id: own.id })).toBe('NOT_FOUND');
  await refusedFields('clinician', { clientReference: own.reference! });
  const tried = await reads(own.reference!);
  expect(tried.map(({ reason, reader }) => [reason, reader?.id])).toEqual([
    ['OWN_RECORD', world.people.clinician.id],
    ['OWN_RECORD', world.people.clinician.id],
  ]);
});

test('who looked at a record is asked by its reference by the officer alone, whom the record itself is closed to', async () => {
  const client = await registered(world);
  await (await world.as('entry')).ask(ClientOneDocument, { id: client.id });
  const ask = async (person: PersonKey) =>
    (await world.as(person)).try(AccessLogListDocument, {
      filter: { clientReference: { eq: client.reference! } },
    });
  expect((await ask('dpo')).data?.list.items).toMatchObject([
    { client: null, reason: 'REGISTRATION' },
    { client: null, reason: 'REGISTRATION' },
  ]);
  expect((await ask('auditor')).data?.list.items ?? []).toEqual([]);
  for (const person of ['entry', 'clinician', 'manager'] as const)
    expect((await ask(person)).errors[0]?.extensions.code).toBe('FORBIDDEN');
});
