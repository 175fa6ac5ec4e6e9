import {
  AddNoteDocument,
  AuditEntryListDocument,
  AuditEntryOneDocument,
  OrganisationCreateDocument,
  OrganisationUpdateDocument,
  TimelineDocument,
} from '../schema/generated/graphql.ts';
import { User } from '../server/user/user.entity.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let organisation: string;

beforeAll(async () => {
  world = await startWorld();
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(OrganisationCreateDocument, {
    input: { name: 'First Name Ltd', kind: 'PROCESSOR' },
  });
  organisation = record.id;
  await (
    await world.as('entry')
  ).ask(OrganisationUpdateDocument, {
    id: organisation,
    version: 1,
    input: { name: 'Second Name Ltd', kind: 'MEMBER' },
  });
});

afterAll(() => world.close());

const diary = (id = organisation, subject = 'Organisation') => ({ subject, id });

test('the diary says who changed what from what to what, newest first', async () => {
  const { timeline } = await (await world.as('dpo')).ask(TimelineDocument, diary());
  expect(timeline.hasNextPage).toBe(false);
  expect(timeline.items).toMatchObject([
    {
      actorName: 'Bryony Castellane',
      event: 'update',
      operation: 'UPDATE',
      subject: 'Organisation',
      fields: ['name', 'kind'],
      changes: [
        { field: 'name', kind: 'text', from: 'First Name Ltd', to: 'Second Name Ltd' },
        { field: 'kind', kind: 'choice', of: 'OrganisationKind', from: 'PROCESSOR', to: 'MEMBER' },
      ],
    },
    { actorName: 'Imogen Thackeray', event: 'create', operation: 'INSERT' },
  ]);
});

test('what lives inside a record stands in its diary, and linked records by their names', async () => {
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(OrganisationCreateDocument, {
    input: { name: 'Noted Ltd', kind: 'MEMBER' },
  });
  await dpo.ask(AddNoteDocument, { ...diary(record.id), input: { text: 'They moved.' } });
  const { timeline } = await dpo.ask(TimelineDocument, diary(record.id));
  expect(timeline.items[0]).toMatchObject({ subject: 'Note', event: 'addNote' });
  expect(timeline.items[0]!.changes).toContainEqual({
    field: 'author',
    kind: 'link',
    of: null,
    from: null,
    to: 'Imogen Thackeray',
  });
});

test('a record whose narrative one may not read has no diary, nor has one that does not exist', async () => {
  for (const person of ['clinician', 'auditor', 'admin'] as const) {
    expect(await (await world.as(person)).refused(TimelineDocument, diary())).toBe('NOT_FOUND');
  }
  const dpo = await world.as('dpo');
  expect(await dpo.refused(TimelineDocument, diary('0d9f3f9e-4b0e-4a7e-9b1c-0d7f6a5b4c3d'))).toBe(
    'NOT_FOUND',
  );
  expect(await dpo.refused(TimelineDocument, diary('not an id'))).toBe('NOT_FOUND');
  expect(await dpo.refused(TimelineDocument, diary(organisation, 'Session'))).toBe('NOT_FOUND');
  expect(await world.anonymous().refused(TimelineDocument, diary())).toBe('UNAUTHENTICATED');
});

test('a secret never stands in a diary, not even its name', async () => {
  const em = world.serving.app.orm.em.fork();
  const user = await em.findOneOrFail(User, world.people.clinician.id);
  Object.assign(user, { passwordHash: '$argon2id$new', displayName: 'Dr M. Ashgrove' });
  await em.flush();
  const { timeline } = await (await world.as('admin')).ask(TimelineDocument, diary(user.id, 'User'));
  expect(timeline.items[0]).toMatchObject({ actorName: null, fields: ['displayName'] });
  expect(JSON.stringify(timeline)).not.toContain('argon2');
});

describe('the audit trail', () => {
  const ofOrganisation = { filter: { recordId: { eq: '' } } };

  beforeAll(() => {
    ofOrganisation.filter.recordId.eq = organisation;
  });

  test('gives the auditor names of changed fields, and values where they are readable', async () => {
    const auditor = await world.as('auditor');
    const { list } = await auditor.ask(AuditEntryListDocument, ofOrganisation);
    expect(list).toMatchObject({
      total: 2,
      hasNextPage: false,
      items: [
        { fields: ['name', 'kind'], actor: { displayName: 'Bryony Castellane' } },
        { operation: 'INSERT' },
      ],
    });
    const { record } = await auditor.ask(AuditEntryOneDocument, { id: list.items[0]!.id });
    expect(record.changes).toContainEqual({
      field: 'name',
      kind: 'text',
      of: null,
      from: 'First Name Ltd',
      to: 'Second Name Ltd',
    });
  });

  test('keeps from the auditor what a note says', async () => {
    const auditor = await world.as('auditor');
    const { list } = await auditor.ask(AuditEntryListDocument, { filter: { subject: { eq: 'Note' } } });
    expect(list.items[0]!.fields).toContain('text');
    const { record } = await auditor.ask(AuditEntryOneDocument, { id: list.items[0]!.id });
    expect(record.changes).toEqual([]);
    const { record: seen } = await (
      await world.as('dpo')
    ).ask(AuditEntryOneDocument, { id: list.items[0]!.id });
    expect(seen.changes).toContainEqual(expect.objectContaining({ field: 'text', to: 'They moved.' }));
  });

  test('gives the administrator metadata without payload', async () => {
    const admin = await world.as('admin');
    const { data, extensions } = await admin.try(AuditEntryListDocument, ofOrganisation);
    expect(data!.list.items[0]).toMatchObject({ event: 'update', subject: 'Organisation', fields: null });
    expect(extensions).toEqual({ redacted: true, fields: ['AuditEntry.fields'] });
    const { record } = await admin.ask(AuditEntryOneDocument, { id: data!.list.items[0]!.id });
    expect(record).toMatchObject({ fields: null, changes: null });
  });

  test('gives a clinician her own entries only and others none', async () => {
    const { list } = await (await world.as('clinician')).ask(AuditEntryListDocument, {});
    expect(list.items).toEqual([]);
    const { list: all } = await (await world.as('dpo')).ask(AuditEntryListDocument, { perPage: 1 });
    expect(all).toMatchObject({ hasNextPage: true });
    expect(await (await world.as('clinician')).refused(AuditEntryOneDocument, { id: all.items[0]!.id })).toBe(
      'NOT_FOUND',
    );
    for (const person of ['entry', 'manager'] as const) {
      expect(await (await world.as(person)).refused(AuditEntryListDocument, {})).toBe('FORBIDDEN');
    }
    expect(await world.anonymous().refused(AuditEntryListDocument, {})).toBe('UNAUTHENTICATED');
  });

  test('finds by actor, event, time and text', async () => {
    const dpo = await world.as('dpo');
    const found = async (filter: object) =>
      (await dpo.ask(AuditEntryListDocument, { filter: { ...ofOrganisation.filter, ...filter } })).list.total;
    expect(await found({ actor: { in: [world.people.entry.id, world.people.admin.id] } })).toBe(1);
    expect(await found({ actor: { isNull: true } })).toBe(0);
    expect(await found({ event: { contains: 'PDA' } })).toBe(1);
    expect(await found({ operation: { eq: 'INSERT' } })).toBe(1);
    expect(await found({ at: { gte: '2000-01-01' } })).toBe(2);
    expect(await found({ at: { lte: '2000-01-01' } })).toBe(0);
    expect(await found({ id: { eq: "1' or true --" } })).toBe(0);
    expect(await dpo.refused(AuditEntryListDocument, { perPage: 5_000 })).toBe('INVALID_INPUT');
  });
});
