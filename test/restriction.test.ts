import {
  AssignmentCreateDocument,
  ClientNoticeDocument,
  ClientOneDocument,
  ContactDetailCreateDocument,
  LiftRestrictionDocument,
  RestrictionCreateDocument,
  RestrictionListDocument,
  RestrictionOneDocument,
  type CreateRestrictionInput,
} from '../schema/generated/graphql.ts';
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

function inputFor(
  clientReference: string,
  input: Partial<CreateRestrictionInput> = {},
): CreateRestrictionInput {
  return {
    clientReference,
    ground: 'ACCURACY_CONTESTED',
    reason: 'Says that the address was never hers.',
    startsOn: '2026-11-23',
    ...input,
  };
}

async function restricted(client: { reference: string | null }, input: Partial<CreateRestrictionInput> = {}) {
  const dpo = await world.as('dpo');
  return (await dpo.ask(RestrictionCreateDocument, { input: inputFor(client.reference!, input) })).record;
}

async function meets(person: PersonKey, id: string): Promise<boolean> {
  return (await (await world.as(person)).try(ClientOneDocument, { id })).data !== null;
}

const told = { liftNoticeSentAt: '2026-11-23T15:00:00Z', reason: 'The address is verified.' };

test('§2.6, C-04: the officer restricts a client by the reference; at once nobody else meets the client, and nothing is added', async () => {
  const client = await registered(world);
  await assignedTo(world, client.id, 'clinician');
  expect(await meets('dpo', client.id)).toBe(false);
  const made = await restricted(client);
  expect(made).toMatchObject({
    status: 'IN_FORCE',
    client: { id: client.id },
    restrictedBy: { displayName: world.people.dpo.displayName },
  });
  expect(await meets('dpo', client.id)).toBe(true);
  for (const person of ['entry', 'clinician'] as const) {
    expect(await meets(person, client.id)).toBe(false);
    const asker = await world.as(person);
    const { clientNotice } = await asker.ask(ClientNoticeDocument, { id: client.id });
    expect(clientNotice.restricted).toBe(true);
    const input = { client: client.id, kind: 'MOBILE' as const, value: '07700 900123' };
    expect(await asker.refused(ContactDetailCreateDocument, { input })).toBe('PROCESSING_RESTRICTED');
  }
  const input = {
    client: client.id,
    clinician: world.people.clinician2.id,
    organisation: await memberOf(world),
    startsOn: '2026-11-24',
  };
  expect(await (await world.as('entry')).refused(AssignmentCreateDocument, { input })).toBe(
    'PROCESSING_RESTRICTED',
  );
});

test('§2.6: whoever is not told of the restriction learns nothing by trying to write', async () => {
  const client = await registered(world);
  await restricted(client);
  const input = { client: client.id, kind: 'MOBILE' as const, value: '07700 900123' };
  expect(await (await world.as('clinician')).refused(ContactDetailCreateDocument, { input })).toBe(
    'INVALID_INPUT',
  );
});

test('Art 18(3): a restriction is lifted only after the person was told; then the client is met again by whoever met the client before', async () => {
  const client = await registered(world);
  await assignedTo(world, client.id, 'clinician');
  const { id, version } = await restricted(client);
  const dpo = await world.as('dpo');
  for (const liftNoticeSentAt of ['2026-11-25T10:00:00Z', '2026-11-22T10:00:00Z']) {
    const answer = await dpo.try(LiftRestrictionDocument, {
      id,
      version,
      input: { ...told, liftNoticeSentAt },
    });
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { liftNoticeSentAt: expect.any(String) },
    });
  }
  expect(await meets('entry', client.id)).toBe(false);
  const lifted = (await dpo.ask(LiftRestrictionDocument, { id, version, input: told })).record;
  for (const person of ['entry', 'clinician'] as const) expect(await meets(person, client.id)).toBe(true);
  expect(await meets('dpo', client.id)).toBe(false);
  expect((await dpo.ask(RestrictionOneDocument, { id })).record).toMatchObject({
    status: 'LIFTED',
    client: null,
    clientReference: client.reference,
    liftReason: told.reason,
    liftedBy: { displayName: world.people.dpo.displayName },
  });
  expect(await dpo.refused(LiftRestrictionDocument, { id, version: lifted.version, input: told })).toBe(
    'INVALID_TRANSITION',
  );
});

test('of two restrictions the second binds on when the first is lifted', async () => {
  const client = await registered(world);
  const first = await restricted(client);
  const second = await restricted(client, { ground: 'NEEDED_FOR_CLAIMS' });
  const dpo = await world.as('dpo');
  await dpo.ask(LiftRestrictionDocument, { id: first.id, version: first.version, input: told });
  expect(await meets('entry', client.id)).toBe(false);
  await dpo.ask(LiftRestrictionDocument, { id: second.id, version: second.version, input: told });
  expect(await meets('entry', client.id)).toBe(true);
});

test('what cannot be restricted is refused by field', async () => {
  const client = await registered(world);
  await restricted(client);
  for (const [input, field] of [
    [inputFor('CLI-1999-0001'), 'clientReference'],
    [inputFor(client.reference!), 'ground'],
    [inputFor(client.reference!, { startsOn: '2026-11-25' }), 'startsOn'],
  ] as const) {
    const { errors } = await (await world.as('dpo')).try(RestrictionCreateDocument, { input });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { [field]: expect.any(String) },
    });
  }
});

test('C-06: the officer restricts nobody of whom she is a relative, and never meets such a restriction', async () => {
  const own = await registered(world, { relatedStaff: [world.people.dpo.id] });
  const dpo = await world.as('dpo');
  expect(await dpo.refused(RestrictionCreateDocument, { input: inputFor(own.reference!) })).toBe(
    'SOD_VIOLATION',
  );
});

test('nobody but the officer restricts, or reads that somebody did', async () => {
  const client = await registered(world);
  const { id, version } = await restricted(client);
  for (const person of ['entry', 'clinician', 'manager', 'admin', 'auditor'] as const) {
    const asker = await world.as(person);
    expect(await asker.refused(RestrictionCreateDocument, { input: inputFor(client.reference!) })).toBe(
      'FORBIDDEN',
    );
    expect(await asker.refused(RestrictionListDocument)).toBe('FORBIDDEN');
    expect(await asker.refused(LiftRestrictionDocument, { id, version, input: told })).toBe('NOT_FOUND');
  }
});
