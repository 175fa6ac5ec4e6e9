import {
  AccessLogListDocument,
  ApproveClientMergeDocument,
  ClientCasesDocument,
  ClientListDocument,
  ClientMergeCreateDocument,
  ClientOneDocument,
  ClientUpdateDocument,
  ComplaintCaseCreateDocument,
  ComplaintCaseListDocument,
  ContactDetailCreateDocument,
  ContactDetailListDocument,
  DropClientComplaintDocument,
  NameClientComplaintDocument,
  NamePeopleComplaintDocument,
  RerouteComplaintDocument,
  WithdrawComplaintDocument,
  type NameClientComplaintInput,
  type UpdateClientInput,
} from '../schema/generated/graphql.ts';
import { reachOf } from '../server/access/reach.ts';
import { viewerOf } from '../server/auth/sign-in.ts';
import { Client } from '../server/client/client.entity.ts';
import { inTransaction } from '../server/database/cause.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { User } from '../server/user/user.entity.ts';
import { addressOf, assignedTo, registered } from './support/client.ts';
import { byCode, caseAs, complaintInput, logged, submittedCase } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());

async function named(by: PersonKey, id: string, input: NameClientComplaintInput, requestId?: string) {
  const { version } = await caseAs(world, by, id);
  return (await world.as(by)).ask(NameClientComplaintDocument, { id, version, input, requestId });
}

/** Whether a person reads the client: by the rules, and by the database alone. */
async function reads(person: PersonKey, id: string): Promise<[rules: boolean, wall: boolean]> {
  const { errors } = await (await world.as(person)).try(ClientOneDocument, { id });
  const { app } = world.serving;
  const viewer = await viewerOf(app, world.people[person]);
  const cause = { event: 'test', viewer, requestId: 'wall', reach: reachOf(viewer, app.clock) };
  const found = await inTransaction(app.orm.em.fork(), cause, em => em.count(Client, { id }));
  return [errors.length === 0, found === 1];
}

const BOTH = [true, true];
const NEITHER = [false, false];

async function withdrawn(by: PersonKey, id: string): Promise<void> {
  const { version } = await caseAs(world, by, id);
  const cameAt = world.serving.app.clock.now().toISOString();
  await (
    await world.as(by)
  ).ask(WithdrawComplaintDocument, {
    id,
    version,
    input: { cameAt, method: 'PHONE', evidence: 'Rang: it has settled itself.' },
  });
}

async function cases(person: PersonKey, id: string): Promise<string[]> {
  const { client } = await (await world.as(person)).ask(ClientCasesDocument, { id });
  return [...client.complaints, ...client.intakes].map(({ reference }) => reference);
}

test('§6.2 c: an officer reads a client and her contact while an open case names her, and no longer after it closed', async () => {
  const client = await registered(world);
  await addressOf(world, client.id, '3 Example Row', 'B99 8ZZ');
  const { id } = await logged(world, 'entry');
  expect(await reads('dpo', client.id)).toEqual(NEITHER);
  const { record } = await named('dpo', id, { clientReference: client.reference });
  expect(record.reference).toMatch(/^CMP/);
  expect(await reads('dpo', client.id)).toEqual(BOTH);
  expect((await caseAs(world, 'dpo', id)).client).toMatchObject({ familyName: client.familyName });
  const { record: read } = await (await world.as('dpo')).ask(ClientOneDocument, { id: client.id });
  expect(read.contactDetails).toHaveLength(1);
  await withdrawn('dpo', id);
  expect(await reads('dpo', client.id)).toEqual(NEITHER);
  expect((await caseAs(world, 'dpo', id)).client).toBeNull();
});

test('each read through a case is logged with that case: of the record, in a list, and of the contact', async () => {
  const client = await registered(world);
  await addressOf(world, client.id, '5 Example Row', 'B99 8ZZ');
  const { id } = await logged(world, 'entry');
  await named('dpo', id, { clientReference: client.reference });
  const dpo = await world.as('dpo');
  await dpo.ask(ClientOneDocument, { id: client.id });
  await dpo.ask(ClientListDocument, { filter: { id: { eq: client.id } } });
  await dpo.ask(ContactDetailListDocument, { filter: { client: { eq: client.id } } });
  const { list } = await dpo.ask(AccessLogListDocument, {
    filter: { clientReference: { eq: client.reference }, reason: { eq: 'CASE' } },
  });
  expect(list.items).toHaveLength(3);
  expect(new Set(list.items.map(one => one.complaint?.id))).toEqual(new Set([id]));
});

test('the officer names by NHS number as well; nobody, and her own or a relative’s record, are answered alike (C-06, C-11)', async () => {
  const client = await registered(world, { nhsNumber: '9990000018' });
  const own = await registered(world, { relatedStaff: [world.people.dpo.id] });
  const { id } = await logged(world, 'entry');
  await named('dpo', id, { nhsNumber: '9990000018' });
  expect(await reads('dpo', client.id)).toEqual(BOTH);
  const dpo = await world.as('dpo');
  const { version } = await caseAs(world, 'dpo', id);
  const said = async (input: NameClientComplaintInput) =>
    (await dpo.try(NameClientComplaintDocument, { id, version, input })).errors[0]?.extensions;
  const nobody = await said({ clientReference: 'CLI-1999-0001' });
  expect(nobody).toMatchObject({ code: 'INVALID_INPUT' });
  expect((await said({ clientReference: own.reference }))?.fields).toEqual(nobody?.fields);
  expect(await said({})).toMatchObject({ fields: { clientReference: expect.any(String) } });
  expect(await said({ nhsNumber: '9990000019' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect((await said({ clientReference: client.reference }))?.code).toBeUndefined();
  expect((await said({ clientReference: client.reference }))?.code).toBe('STALE_VERSION');
});

test('§6.2 U c: while a case brings her, an officer corrects who she is and how she is reached, nothing sensitive and nothing of who opens it; afterwards nothing', async () => {
  const { id: client, reference } = await registered(world);
  const { id } = await logged(world, 'entry');
  const dpo = await world.as('dpo');
  const address = {
    client,
    kind: 'EMAIL' as const,
    value: 'new@example.test',
    reportedBy: 'CLIENT' as const,
  };
  const corrected = async (input: UpdateClientInput) => {
    const { record } = await (await world.as('entry')).ask(ClientOneDocument, { id: client });
    return (await dpo.try(ClientUpdateDocument, { id: client, version: record.version, input })).errors[0]
      ?.extensions.code;
  };
  expect(await corrected({ familyName: 'Thornapple' })).toBe('NOT_FOUND');
  expect(await dpo.refused(ContactDetailCreateDocument, { input: address })).toBe('INVALID_INPUT');
  await named('dpo', id, { clientReference: reference });
  expect(await corrected({ familyName: 'Thornapple', dateOfDeath: null })).toBeUndefined();
  for (const input of [{ gender: 'OTHER' as const }, { sensitive: true }, { relatedStaff: [] }])
    expect(await corrected(input)).toBe('FORBIDDEN_FIELD');
  await dpo.ask(ContactDetailCreateDocument, { input: address });
  const { record } = await dpo.ask(ClientOneDocument, { id: client });
  expect(record).toMatchObject({ familyName: 'Thornapple', contactDetails: [{ value: address.value }] });
  await withdrawn('dpo', id);
  expect(await corrected({ familyName: 'Crabapple' })).toBe('NOT_FOUND');
  expect(await dpo.refused(ContactDetailCreateDocument, { input: address })).toBe('INVALID_INPUT');
});

test('taking the client off closes her record at once; one requestId names once', async () => {
  const client = await registered(world);
  const { id } = await logged(world, 'entry');
  const requestId = crypto.randomUUID();
  const before = await caseAs(world, 'dpo', id);
  const dpo = await world.as('dpo');
  const naming = { id, version: before.version, input: { clientReference: client.reference }, requestId };
  await dpo.ask(NameClientComplaintDocument, naming);
  await dpo.ask(NameClientComplaintDocument, naming);
  const { version } = await caseAs(world, 'dpo', id);
  expect(version).toBe(before.version + 1);
  await dpo.ask(DropClientComplaintDocument, { id, version });
  expect(await reads('dpo', client.id)).toEqual(NEITHER);
  expect(await dpo.refused(DropClientComplaintDocument, { id, version: version + 1 })).toBe(
    'INVALID_TRANSITION',
  );
});

test('SD-01, M6, M17: no officer meets a client through a case about herself, her own people or, unless she is the deputy, her office', async () => {
  const client = await registered(world);
  const log = (more: object) => logged(world, 'entry', { client: client.id, ...more });
  const own = await log({ subjects: [world.people.dpo.id] });
  expect(await reads('dpo', client.id)).toEqual(NEITHER);
  expect(await reads('dpo2', client.id)).toEqual(BOTH);
  expect((await (await world.as('dpo')).try(ComplaintCaseListDocument, {})).data?.list.items).toContainEqual(
    expect.objectContaining({ id: own.id, title: null }),
  );
  await withdrawn('dpo2', own.id);
  const office = await log({ aboutDataProtectionOffice: true });
  expect(await reads('dpo', client.id)).toEqual(NEITHER);
  expect(await reads('dpo2', client.id)).toEqual(BOTH);
  await withdrawn('dpo2', office.id);
  await ofTheirManager('entry2', 'dpo', async () => {
    await log({ contestedActBy: [world.people.entry2.id] });
    expect(await reads('dpo', client.id)).toEqual(NEITHER);
    expect(await reads('dpo2', client.id)).toEqual(BOTH);
  });
});

async function ofTheirManager(person: PersonKey, chief: PersonKey, work: () => Promise<void>): Promise<void> {
  const { app } = world.serving;
  const report = async (lineManager: string | null) => {
    const cause = { event: 'test', viewer: null, requestId: 'chief' };
    await inTransaction(app.orm.em.fork(), cause, async em => {
      const account = await em.findOneOrFail(User, { id: world.people[person].id });
      account.lineManager = lineManager;
    });
  };
  await report(world.people[chief].id);
  await work();
  await report(null);
}

test('C-05: a record that only named people open stays closed whatever case names it', async () => {
  const client = await registered(world, { sensitive: true, namedUsers: [world.people.entry.id] });
  const { id } = await logged(world, 'entry');
  await named('dpo', id, { clientReference: client.reference });
  expect(await reads('dpo', client.id)).toEqual(NEITHER);
});

test('the log of a read through a case about an officer is kept from her, and is not counted for her either', async () => {
  const client = await registered(world);
  await logged(world, 'entry', { client: client.id, subjects: [world.people.dpo.id] });
  await (await world.as('dpo2')).ask(ClientOneDocument, { id: client.id });
  const filter = { clientReference: { eq: client.reference }, reason: { eq: 'CASE' as const } };
  const of = async (person: PersonKey) =>
    (await (await world.as(person)).ask(AccessLogListDocument, { filter })).list.total;
  expect([await of('dpo'), await of('dpo2')]).toEqual([0, 1]);
  const counted = async (person: PersonKey) => {
    const { report } = (await (
      await world.as(person)
    ).ask('{ report(code: R09) { sections { key table { rows { cells { value text } } } } } }' as never)) as {
      report: {
        sections: { key: string; table: { rows: { cells: { value: number; text: string }[] }[] } }[];
      };
    };
    const rows = report.sections.find(({ key }) => key === 'CLIENT_READS')!.table.rows;
    return rows.find(({ cells }) => cells[0]!.text === 'READ_CASE')!.cells[1]!.value;
  };
  expect(await counted('dpo2')).toBeGreaterThan(await counted('dpo'));
});

test('a client’s page lists her cases for whom may know them: where they stand for data entry, one’s own for a clinician, nothing of what is about oneself', async () => {
  const client = await registered(world);
  await assignedTo(world, client.id, 'clinician');
  const theirs = await logged(world, 'entry', { client: client.id });
  const own = await logged(world, 'clinician', { client: client.id });
  const against = await logged(world, 'clinician', {
    client: client.id,
    subjects: [world.people.clinician.id],
  });
  const aboutEntry = await logged(world, 'clinician2', { subjects: [world.people.entry.id] });
  await named('dpo', aboutEntry.id, { clientReference: client.reference });
  expect((await cases('clinician', client.id)).toSorted()).toEqual([own.reference]);
  // Not even that something is left out.
  const told = await (await world.as('clinician')).try(ClientCasesDocument, { id: client.id });
  expect(told.extensions?.fields ?? []).not.toContain('ComplaintCase.client');
  expect((await cases('entry', client.id)).toSorted()).toEqual(
    [theirs.reference, own.reference, against.reference].toSorted(),
  );
  const { list } = await (
    await world.as('entry')
  ).ask(ComplaintCaseListDocument, { filter: { client: { eq: client.id } } });
  expect(list.total).toBe(3);
  expect(list.items.map(one => one.title)).toEqual([null, null, null]);
  const mine = await (
    await world.as('clinician')
  ).ask(ComplaintCaseListDocument, { filter: { client: { eq: client.id } } });
  expect(mine.list.total).toBe(1);
  expect((await cases('entry2', client.id)).length).toBe(4);
});

test('who is named later loses sight of it on the client’s page, too', async () => {
  const client = await registered(world);
  await assignedTo(world, client.id, 'clinician');
  const { id, reference } = await logged(world, 'clinician', { client: client.id });
  expect(await cases('clinician', client.id)).toEqual([reference]);
  const { version } = await caseAs(world, 'dpo', id);
  await (
    await world.as('dpo')
  ).ask(NamePeopleComplaintDocument, { id, version, input: { subjects: [world.people.clinician.id] } });
  expect(await cases('clinician', client.id)).toEqual([]);
});

test('whoever knows the id of a client out of sight learns of no complaint by it', async () => {
  const client = await registered(world, { relatedStaff: [world.people.entry2.id] });
  await logged(world, 'entry', { client: client.id });
  const asked = { filter: { client: { in: [client.id] } } };
  const total = async (person: PersonKey) =>
    (await (await world.as(person)).ask(ComplaintCaseListDocument, asked)).list.total;
  expect([await total('entry'), await total('entry2'), await total('clinician2')]).toEqual([1, 0, 0]);
  expect([await total('manager'), await total('auditor')]).toEqual([0, 0]);
});

test('one picks whom one meets and nobody else; the public form names nobody', async () => {
  const client = await registered(world);
  const input = complaintInput(world, { client: client.id });
  for (const person of ['clinician', 'manager', 'dpo'] as const)
    expect(await (await world.as(person)).refused(ComplaintCaseCreateDocument, { input })).toBe(
      'INVALID_INPUT',
    );
  const { code } = await submittedCase(world);
  const { id } = await byCode(world, code);
  expect((await caseAs(world, 'dpo', id)).client).toBeNull();
});

test('what a complaint becomes names the same client', async () => {
  const client = await registered(world);
  const { id } = await logged(world, 'entry', { client: client.id });
  const { version } = await caseAs(world, 'dpo', id);
  const input = {
    kind: 'RIGHTS_REQUEST' as const,
    reason: 'A request and no complaint.',
    toldAt: world.serving.app.clock.now().toISOString(),
    method: 'PHONE' as const,
  };
  await (await world.as('dpo')).ask(RerouteComplaintDocument, { id, version, input });
  const { client: read } = await (await world.as('dpo')).ask(ClientCasesDocument, { id: client.id });
  expect(read.complaints).toMatchObject([{ status: 'REROUTED' }]);
  expect(read.intakes).toMatchObject([{ kind: 'RIGHTS_REQUEST', status: 'OPEN' }]);
});

test('a merge of two records takes the complaint along, and the officer meets the kept one', async () => {
  const kept = await registered(world);
  const doubled = await registered(world);
  const { id } = await logged(world, 'entry', { client: doubled.id });
  const input = {
    client: kept.id,
    merged: doubled.id,
    clientVersion: kept.version,
    mergedVersion: doubled.version,
    reason: 'The same person, confirmed by telephone.',
  };
  const { record } = await (await world.as('entry')).ask(ClientMergeCreateDocument, { input });
  const { version } = record;
  await (await world.as('entry2')).ask(ApproveClientMergeDocument, { id: record.id, version });
  expect((await caseAs(world, 'dpo', id)).client).toMatchObject({ id: kept.id });
  expect(await reads('dpo', kept.id)).toEqual(BOTH);
  expect((await reads('dpo', doubled.id))[0]).toBe(false);
});
