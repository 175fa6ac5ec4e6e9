import {
  AuditEntryListDocument,
  AuditEntryOneDocument,
  OrganisationCreateDocument,
  SavedViewCreateDocument,
  SavedViewListDocument,
  SavedViewUpdateDocument,
  SearchDocument,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const QUERY = '{"filter":{"kind":{"in":["MEMBER"]}}}';

/** Keeps a view; answers it. */
async function kept(person: PersonKey, name: string, more: { list?: string; isDefault?: boolean } = {}) {
  const client = await world.as(person);
  const input = { list: 'organisations', name, query: QUERY, ...more };
  return (await client.ask(SavedViewCreateDocument, { input })).record;
}

/** What the person is told of the name, if the view is refused. */
async function toldOfName(person: PersonKey, name: string, list = 'organisations') {
  const client = await world.as(person);
  const { errors } = await client.try(SavedViewCreateDocument, { input: { list, name, query: QUERY } });
  return errors[0]?.extensions.fields?.name ?? null;
}

/** The names on a person's menu of a list, the one that opens it starred. */
async function menu(person: PersonKey, list: string) {
  const client = await world.as(person);
  const { items } = (
    await client.ask(SavedViewListDocument, { filter: { list: { eq: list }, removed: { eq: false } } })
  ).list;
  return items.map(view => (view.isDefault ? `${view.name} *` : view.name));
}

test('a view is kept for its owner and nobody else sees, finds or changes it', async () => {
  const { id, version } = await kept('entry', 'Members', { list: 'intakes' });
  expect(await menu('entry', 'intakes')).toEqual(['Members']);
  for (const other of ['dpo', 'manager', 'admin', 'auditor'] as const) {
    const client = await world.as(other);
    for (const filter of [{}, { id: { eq: id } }, { name: { contains: 'Members' } }])
      expect((await client.ask(SavedViewListDocument, { filter })).list).toMatchObject({
        items: [],
        total: 0,
      });
    for (const input of [{ name: 'Mine' }, { removed: true }, { isDefault: true }])
      expect(await client.refused(SavedViewUpdateDocument, { id, version, input })).toBe('NOT_FOUND');
  }
  expect(await menu('entry', 'intakes')).toEqual(['Members']);
});

test('the audit trail says that a view was kept, and to nobody but its owner what it asks for', async () => {
  const { id } = await kept('entry', 'Kept apart', { list: 'users' });
  const dpo = await world.as('dpo');
  const { list } = await dpo.ask(AuditEntryListDocument, { filter: { recordId: { eq: id } } });
  expect(list.items).toHaveLength(1);
  const { record } = await dpo.ask(AuditEntryOneDocument, { id: list.items[0]!.id });
  expect(record.fields).toContain('query');
  expect(JSON.stringify(record)).not.toMatch(/Kept apart|MEMBER/);
});

test('a name stands for one view of a list and person, however it is written', async () => {
  const { id, version } = await kept('dpo', 'Ends soon');
  const taken = 'is already the name of another view of this list';
  expect(await toldOfName('dpo', ' ends  SOON ')).toBe(taken);
  expect(await toldOfName('dpo', 'Ends soon', 'complaintCases')).toBeNull();
  expect(await toldOfName('manager', 'Ends soon')).toBeNull();
  const dpo = await world.as('dpo');
  const removed = await dpo.ask(SavedViewUpdateDocument, { id, version, input: { removed: true } });
  await kept('dpo', 'Ends soon');
  const back = await dpo.try(SavedViewUpdateDocument, {
    id,
    version: removed.record.version,
    input: { removed: false },
  });
  expect(back.errors[0]?.extensions.fields).toEqual({ name: taken });
});

test('two windows that keep the same name at once keep it once', async () => {
  const told = await Promise.all([1, 2, 3].map(() => toldOfName('manager', 'At once', 'users')));
  expect(told.filter(answer => answer === null)).toHaveLength(1);
});

test('one view at most opens a list, and one that is taken off the menu opens none', async () => {
  const first = await kept('clinician', 'First', { isDefault: true });
  await kept('clinician', 'Elsewhere', { list: 'intakes', isDefault: true });
  await kept('clinician2', 'Another’s', { isDefault: true });
  await kept('clinician', 'Second', { isDefault: true });
  expect(await menu('clinician', 'organisations')).toEqual(['First', 'Second *']);
  const client = await world.as('clinician');
  const change = (version: number, input: { removed?: boolean; isDefault?: boolean }) =>
    client.ask(SavedViewUpdateDocument, { id: first.id, version, input });
  await change(first.version + 1, { isDefault: true });
  expect(await menu('clinician', 'organisations')).toEqual(['First *', 'Second']);
  await change(first.version + 2, { removed: true });
  await change(first.version + 3, { removed: false });
  expect(await menu('clinician', 'organisations')).toEqual(['First', 'Second']);
  expect(await menu('clinician', 'intakes')).toEqual(['Elsewhere *']);
  expect(await menu('clinician2', 'organisations')).toEqual(['Another’s *']);
});

test('a list has fifty views of one person at most', async () => {
  for (let n = 1; n <= 50; n++) expect(await toldOfName('auditor', `View ${n}`)).toBeNull();
  expect(await toldOfName('auditor', 'View 51')).toMatch(/50 views of this list already/);
});

test('a view may ask for a record by its id, whatever its digits, and never for a card number', async () => {
  // The digits in its middle would pass for a card's.
  const digits = '{"filter":{"organisation":{"eq":"abcdefab-4111-4111-8111-111117abcdef"}}}';
  const dpo = await world.as('dpo');
  const keep = (name: string, query: string) =>
    dpo.try(SavedViewCreateDocument, { input: { list: 'sharingAgreements', name, query } });
  expect((await keep('By its id', digits)).errors).toEqual([]);
  const refused = await keep('A card', '{"filter":{"q":"4111 1111 1111 1111"}}');
  expect(refused.errors[0]?.extensions.code).toBe('CARD_NUMBER_FORBIDDEN');
});

test('the command palette finds what the viewer may read and nothing for an administrator', async () => {
  await (
    await world.as('dpo')
  ).ask(OrganisationCreateDocument, { input: { name: 'Palette Partners', kind: 'MEMBER' } });
  expect((await (await world.as('auditor')).ask(SearchDocument, { text: 'palette' })).search).toMatchObject([
    { subject: 'Organisation', title: 'Palette Partners' },
  ]);
  expect((await (await world.as('admin')).ask(SearchDocument, { text: 'palette' })).search).toEqual([]);
  expect((await (await world.as('auditor')).ask(SearchDocument, { text: '100%' })).search).toEqual([]);
});
