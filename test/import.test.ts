import {
  CancelImportDocument,
  ImportRunOneDocument,
  ImportTemplateDocument,
  OrganisationListDocument,
  StartImportDocument,
} from '../schema/generated/graphql.ts';
import { added, checked, upload as sent, worked } from './support/import.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  entry = await world.as('entry');
});
afterAll(() => world.close());

const upload = (client: Client, body: string | Buffer<ArrayBuffer>, resource = 'organisations') =>
  sent(client, resource, body);

const HEAD = 'name,kind,country';

test('the template carries the headings that a file needs', async () => {
  const { importTemplate } = await entry.ask(ImportTemplateDocument, { resource: 'organisations' });
  expect(importTemplate.trim().split(',')).toEqual(
    expect.arrayContaining(['name', 'kind', 'country', 'contactEmail']),
  );
});

test('10,000 rows are previewed, added whole, and the same file again adds nothing', async () => {
  const file = [HEAD, ...Array.from({ length: 10_000 }, (_, i) => `Imported ${i},MEMBER,GB`)].join('\n');
  expect(await added(world, entry, 'organisations', file)).toMatchObject({ state: 'DONE', fresh: 10_000 });
  expect(await checked(world, entry, 'organisations', file)).toMatchObject({
    state: 'PREVIEWED',
    rows: 10_000,
    fresh: 0,
    known: 10_000,
    problems: [],
  });
});

test('every wrong cell is named by row and column and nothing is added', async () => {
  const record = await checked(
    world,
    entry,
    'organisations',
    `${HEAD}\nGood,MEMBER,GB\n,MEMBER,GB\nOdd,NONSENSE,Wales\nCard 4111111111111111,MEMBER,GB`,
  );
  expect(record).toMatchObject({ state: 'REFUSED', rows: 4 });
  const cells = (record.problems as { row: number; column: string }[]).map(p => `${p.row} ${p.column}`);
  expect(cells.toSorted()).toEqual(['3 name', '4 country', '4 kind', '5 name']);
  expect(await entry.refused(StartImportDocument, { id: record.id })).toBe('INVALID_TRANSITION');
  expect((await entry.ask(OrganisationListDocument, { filter: { name: { eq: 'Good' } } })).list.total).toBe(
    0,
  );
});

test.each([
  [
    'a wrong encoding',
    Buffer.from([...Buffer.from(`${HEAD}\nCaf`), 0xe9, ...Buffer.from(',MEMBER,GB')]),
    /UTF-8/,
  ],
  ['missing columns', 'name\nA', /lacks the columns kind/],
  ['unknown columns', 'name,kind,password\nA,MEMBER,x', /not known: password/],
  ['no rows', HEAD, /no rows/],
  ['a broken file', `${HEAD}\n"A,MEMBER,GB`, /cannot be read/],
])('%s is refused in words', async (_, body, words) => {
  const { errors } = await upload(entry, body);
  expect(errors![0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { file: expect.stringMatching(words) },
  });
});

test('a role that may not add records may not import them, and a run is seen by its owner only', async () => {
  expect((await upload(await world.as('auditor'), `${HEAD}\nA,MEMBER,GB`)).errors![0]!.extensions.code).toBe(
    'FORBIDDEN',
  );
  expect((await upload(world.anonymous(), `${HEAD}\nA,MEMBER,GB`)).errors![0]!.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
  const { id } = await upload(entry, `${HEAD}\nMine,MEMBER,GB`);
  expect(await (await world.as('dpo')).refused(ImportRunOneDocument, { id: id! })).toBe('NOT_FOUND');
  expect(await (await world.as('dpo')).refused(StartImportDocument, { id: id! })).toBe('NOT_FOUND');
});

test('an import that is stopped while it adds keeps nothing of a register', async () => {
  const file = [HEAD, ...Array.from({ length: 600 }, (_, i) => `Stopped ${i},MEMBER,GB`)].join('\n');
  const { id } = await checked(world, entry, 'organisations', file);
  await entry.ask(StartImportDocument, { id });
  const job = worked(world);
  await entry.ask(CancelImportDocument, { id });
  await job;
  expect((await entry.ask(ImportRunOneDocument, { id })).record).toMatchObject({ state: 'CANCELLED' });
  const { list } = await entry.ask(OrganisationListDocument, { filter: { q: 'Stopped' } });
  expect(list.total).toBe(0);
});
