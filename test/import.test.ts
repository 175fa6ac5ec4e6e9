import {
  ImportRunOneDocument,
  ImportTemplateDocument,
  OrganisationListDocument,
  StartImportDocument,
} from '../schema/generated/graphql.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  entry = await world.as('entry');
});
afterAll(() => world.close());

async function upload(
  client: Client,
  body: string | Buffer<ArrayBuffer>,
  resource = 'organisations',
): Promise<{ id?: string; errors?: { extensions: Record<string, unknown> }[] }> {
  const response = await client.fetch(`/imports/${resource}?name=register.csv`, {
    method: 'POST',
    body,
    headers: { 'apollo-require-preflight': 'true', 'content-type': 'text/csv' },
  });
  return (await response.json()) as { id?: string };
}

/** Waits until the run has ended, by asking as the panel does. */
async function ended(client: Client, id: string) {
  for (;;) {
    const { record } = await client.ask(ImportRunOneDocument, { id });
    if (record.state !== 'RUNNING') return record;
  }
}

const HEAD = 'name,kind,country';

test('the template carries the headings that a file needs', async () => {
  const { importTemplate } = await entry.ask(ImportTemplateDocument, { resource: 'organisations' });
  expect(importTemplate.trim().split(',')).toEqual(
    expect.arrayContaining(['name', 'kind', 'country', 'contactEmail']),
  );
});

test('10,000 rows are previewed, added whole, and the same file again adds nothing', async () => {
  const file = [HEAD, ...Array.from({ length: 10_000 }, (_, i) => `Imported ${i},MEMBER,GB`)].join('\n');
  const { id } = await upload(entry, file);
  expect(await ended(entry, id!)).toMatchObject({
    state: 'PREVIEWED',
    rows: 10_000,
    fresh: 10_000,
    problems: [],
  });
  await entry.ask(StartImportDocument, { id: id! });
  expect(await ended(entry, id!)).toMatchObject({ state: 'DONE', fresh: 10_000 });
  const again = await upload(entry, file);
  expect((await entry.ask(ImportRunOneDocument, { id: again.id! })).record).toMatchObject({
    fresh: 0,
    known: 10_000,
  });
});

test('every wrong cell is named by row and column and nothing is added', async () => {
  const { id } = await upload(
    entry,
    `${HEAD}\nGood,MEMBER,GB\n,MEMBER,GB\nOdd,NONSENSE,Wales\nCard 4111111111111111,MEMBER,GB`,
  );
  const { record } = await entry.ask(ImportRunOneDocument, { id: id! });
  expect(record).toMatchObject({ state: 'REFUSED', rows: 4 });
  const cells = (record.problems as { row: number; column: string }[]).map(p => `${p.row} ${p.column}`);
  expect(cells.toSorted()).toEqual(['3 name', '4 country', '4 kind', '5 name']);
  expect(await entry.refused(StartImportDocument, { id: id! })).toBe('INVALID_TRANSITION');
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
