import {
  AccessLogListDocument,
  BreakGlassGrantCreateDocument,
  BreakGlassGrantListDocument,
  BreakGlassGrantOneDocument,
  ClientListDocument,
  ClientOneDocument,
  ClientUpdateDocument,
  ContactDetailCreateDocument,
  IntakeListDocument,
  IntakeOneDocument,
  ReviewBreakGlassGrantDocument,
  RestrictionCreateDocument,
  WorkbenchDocument,
  type CreateBreakGlassGrantInput,
} from '../schema/generated/graphql.ts';
import { reachOf } from '../server/access/reach.ts';
import { viewerOf } from '../server/auth/sign-in.ts';
import { breakGlassTimers } from '../server/break-glass/break-glass.timers.ts';
import { Client } from '../server/client/client.entity.ts';
import { inTransaction } from '../server/context.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
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

async function mailsOf(reference: string) {
  return asSystem(world.serving.app, 'test', async em => {
    const mails = await em.find(OutboxMail, { subjectLine: { $like: `%${reference}` } } as never);
    return mails.map(({ recipient, subjectLine, text }) => ({ recipient, said: `${subjectLine}\n${text}` }));
  });
}

async function runTimers() {
  const { app } = world.serving;
  return asSystem(app, 'breakGlassTimers', em => breakGlassTimers(em, app.clock));
}

test('S76, §6.4: breaking the glass opens one client to a clinician, for reading, until the minute at which it ends', async () => {
  const client = await registered(world);
  const other = await registered(world);
  expect(await meets('clinician', client.id)).toBe(false);
  const { id } = await brokenBy(world, 'clinician', { clientReference: client.reference!, hours: 2 });
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

test('§6.4: officers and the Caldicott guardian are told at once, without the client; of an officer’s the risk owner', async () => {
  const client = await registered(world, { familyName: 'Quillfeather' });
  const { reference, id } = await brokenBy(world, 'clinician', { clientReference: client.reference! });
  const { dpo, dpo2, clinician2, manager } = world.people;
  const mails = await mailsOf(reference!);
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
    [dpo.email, dpo2.email, clinician2.email].toSorted(),
  );
  for (const { said } of mails) expect(said).not.toMatch(/Quillfeather|CLI-/);
  const by = await brokenBy(world, 'dpo', { clientReference: client.reference! });
  expect((await mailsOf(by.reference!)).map(({ recipient }) => recipient)).toEqual([manager.email]);
  const tasks = async (person: PersonKey) =>
    (await (await world.as(person)).ask(WorkbenchDocument)).workbench.items.filter(
      item => item.subject === 'BreakGlassGrant' && [id, by.id].includes(item.id),
    );
  expect(await tasks('dpo2')).toMatchObject([
    { deadline: { kind: 'BREAK_GLASS', due: '2026-11-26' } },
    { deadline: { kind: 'BREAK_GLASS', due: '2026-11-26' } },
  ]);
  expect((await tasks('clinician2')).map(item => item.id)).toEqual([id]);
  expect((await tasks('manager')).map(item => item.id)).toEqual([by.id]);
  expect(await tasks('manager2')).toEqual([]);
  const seen = (await (await world.as('clinician2')).ask(BreakGlassGrantOneDocument, { id })).record;
  expect(seen).toMatchObject({ reference, client: null, clientReference: null, justification: null });
});

test('SD-10: somebody else reviews; what was not justified ends at once and is logged as a breach', async () => {
  const client = await registered(world);
  const { id, version, reference } = await brokenBy(world, 'clinician', {
    clientReference: client.reference!,
  });
  const input = { review: 'UNJUSTIFIED' as const, reviewNote: 'No cover was needed that day.' };
  expect(
    await (await world.as('clinician')).refused(ReviewBreakGlassGrantDocument, { id, version, input }),
  ).toBe('FORBIDDEN');
  const dpo = await world.as('dpo');
  await dpo.ask(ReviewBreakGlassGrantDocument, { id, version, input });
  const { record } = await dpo.ask(BreakGlassGrantOneDocument, { id });
  expect(record).toMatchObject({
    status: 'REVIEWED',
    review: 'UNJUSTIFIED',
    reviewer: { id: world.people.dpo.id },
  });
  const { data } = await (await world.as('clinician')).try(ClientOneDocument, { id: client.id });
  expect(data).toBeNull();
  const { list } = await dpo.ask(IntakeListDocument, { filter: { kind: { in: ['BREACH'] } } });
  const logged = list.items.find(one => one.reference === record.breachReference)!;
  const breach = (await dpo.ask(IntakeOneDocument, { id: logged.id })).record;
  expect(breach).toMatchObject({ details: expect.stringContaining(reference!), status: 'OPEN' });
  expect(await dpo.refused(ReviewBreakGlassGrantDocument, { id, version: record.version, input })).toBe(
    'INVALID_TRANSITION',
  );
});

test('SD-10: an officer does not review her own; another officer does', async () => {
  const client = await registered(world);
  const { id, version } = await brokenBy(world, 'dpo', { clientReference: client.reference! });
  const input = { review: 'JUSTIFIED' as const, reviewNote: 'The court had asked by noon.' };
  expect(await (await world.as('dpo')).refused(ReviewBreakGlassGrantDocument, { id, version, input })).toBe(
    'SOD_VIOLATION',
  );
  await (await world.as('dpo2')).ask(ReviewBreakGlassGrantDocument, { id, version, input });
});

test('§6.4: what nobody has reviewed for five working days goes to the managers, once', async () => {
  const client = await registered(world);
  const { id, reference } = await brokenBy(world, 'clinician', { clientReference: client.reference! });
  const stands = async () => (await (await world.as('dpo')).ask(BreakGlassGrantOneDocument, { id })).record;
  const toManagers = async () =>
    (await mailsOf(reference!)).filter(({ recipient }) =>
      [world.people.manager.email, world.people.manager2.email].includes(recipient),
    );
  at('2026-11-24T14:05:00Z');
  await runTimers();
  expect((await stands()).status).toBe('EXPIRED');
  at('2026-12-01T10:00:00Z');
  await runTimers();
  expect(await toManagers()).toEqual([]);
  at('2026-12-02T08:00:00Z');
  await runTimers();
  await runTimers();
  expect(await toManagers()).toHaveLength(2);
  const { workbench } = await (await world.as('manager2')).ask(WorkbenchDocument);
  expect(workbench.items.filter(item => item.id === id)).toHaveLength(1);
});

test('§6.4: each read through broken glass is logged with its reason and every field, of the client and of what belongs to her', async () => {
  const client = await registered(world);
  await addressOf(world, client.id, '7 Example Row', 'B99 8ZZ');
  await brokenBy(world, 'clinician', { clientReference: client.reference! });
  await (await world.as('clinician')).ask(ClientListDocument, { filter: { id: { eq: client.id } } });
  await (await world.as('clinician')).ask(ClientOneDocument, { id: client.id });
  const logged = await reads(client.reference!);
  expect(logged.map(({ reason }) => reason)).toEqual(['BREAK_GLASS', 'BREAK_GLASS']);
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
