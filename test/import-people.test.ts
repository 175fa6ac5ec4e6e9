import { parse } from 'csv-parse/sync';
import {
  CancelImportDocument,
  ClientCreateDocument,
  ClientListDocument,
  ClientOneDocument,
  ImportRunOneDocument,
  ImportTemplateDocument,
  StartImportDocument,
} from '../schema/generated/graphql.ts';
import { Client as ClientRecord } from '../server/client/client.entity.ts';
import { asSystem } from '../server/system.ts';
import { registered } from './support/client.ts';
import { added, checked, found, runOf, upload, worked } from './support/import.ts';
import { csvOf, peopleRows, type PersonRow } from './support/people-file.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  entry = await world.as('entry');
});
afterAll(() => world.close());

async function count(familyName: string): Promise<number> {
  const { app } = world.serving;
  return asSystem(app, 'test', em => em.count(ClientRecord, { familyName }, { filters: false }));
}

async function raw(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  return (await world.serving.app.pool.query(sql, values)).rows as Record<string, unknown>[];
}

async function download(client: Client, id: string, file: string): Promise<PersonRow[]> {
  const response = await client.fetch(`/imports/${id}/${file}.csv`);
  return parse(await response.text(), { columns: true, bom: true });
}

const TAKEN =
  'belongs to a record that is here already; if you cannot find it, ask the data protection officer';

test('clients come in with how they are reached; the file is sealed while it waits and gone afterwards', async () => {
  const rows = peopleRows(3, 'Reached');
  rows[0] = {
    ...rows[0]!,
    givenName: 'Anne "Nan", née O’Dell',
    accessibilityNeeds: 'Large print\nand a ramp',
  };
  rows[1] = {
    ...rows[1]!,
    nhsNumber: rows[1]!.nhsNumber!.replace(/^(...)(...)/, '$1 $2 '),
    postcode: 'b128qt',
  };
  const run = await checked(world, entry, 'clients', csvOf(rows, { bom: true, crlf: true }));
  expect(run).toMatchObject({ state: 'PREVIEWED', partial: true, rows: 3, fresh: 3, wrong: 0, problems: [] });
  const [kept] = await raw('select rows from import_batch where run_id = $1', run.id);
  expect(String(kept!.rows)).not.toMatch(/Averil|Larch|1984/);

  await entry.ask(StartImportDocument, { id: run.id });
  const [job] = await raw(
    `select payload from graphile_worker._private_jobs where key = $1`,
    `import ${run.id}`,
  );
  expect(job!.payload).toEqual({ run: run.id });
  await worked(world);
  expect(await runOf(entry, run.id)).toMatchObject({
    state: 'DONE',
    fresh: 3,
    known: 0,
    wrong: 0,
    leftUntil: null,
  });
  expect(await raw('select 1 from import_batch where run_id = $1', run.id)).toEqual([]);
  expect(await raw('select 1 from import_key where run_id = $1', run.id)).toEqual([]);

  // The search finds the client by the id as well.
  const { list } = await entry.ask(ClientListDocument, { filter: { q: 'Reached-0' } });
  const { record } = await entry.ask(ClientOneDocument, { id: list.items[0]!.id });
  expect(record).toMatchObject({
    givenName: 'Anne "Nan", née O’Dell',
    dateOfBirth: '1984-02-29',
    gender: 'FEMALE',
    accessibilityNeeds: 'Large print\nand a ramp',
  });
  expect(record.contactDetails.map(({ kind, value }) => `${kind} ${value}`).toSorted()).toEqual([
    'ADDRESS 1 Larch Way',
    'EMAIL reached0@people.test',
    'MOBILE 07700 900000',
  ]);
  const [stored] = await raw('select date_of_birth, gender from client where id = $1', record.id).catch(
    () => [null],
  );
  expect(JSON.stringify(stored ?? '')).not.toMatch(/1984|FEMALE/);
});

test.each([
  [
    'a wrong encoding',
    Buffer.from([...Buffer.from('givenName,familyName,dateOfBirth\nCaf'), 0xe9, 0x0a]),
    /UTF-8/,
  ],
  ['no rows', 'givenName,familyName,dateOfBirth\r\n\r\n', /no rows/],
  [
    'unknown columns',
    'givenName,familyName,dateOfBirth,namedUsers\nA,B,1980-01-01,x',
    /not known: namedUsers/,
  ],
  ['missing columns', 'givenName,familyName\nA,B', /lacks the columns dateOfBirth/],
  ['a row with more cells than headings', 'givenName,familyName,dateOfBirth\nA,B,1980-01-01,extra', /row 2/],
])('%s is refused in words, and leaves nothing behind', async (_, body, words) => {
  const before = await raw('select count(*) from import_run');
  const { errors } = await upload(entry, 'clients', body);
  expect(errors![0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { file: expect.stringMatching(words) },
  });
  expect(await raw('select count(*) from import_run')).toEqual(before);
});

test('wrong rows are left aside by row, column and sentence; the mended file adds them and nothing twice', async () => {
  const rows = peopleRows(502, 'Mended', 10);
  rows[1]!.nhsNumber = rows[1]!.nhsNumber!.replace(/.$/, digit => String((Number(digit) + 1) % 10));
  rows[2]!.dateOfBirth = '2027-01-01';
  rows[3]!.careRecordId = rows[3]!.nhsNumber = '';
  rows[4]!.postcode = '';
  rows[5]!.mobile = 'ask her mother';
  rows[5]!.familyName = '=HYPERLINK("http://x")';
  rows[500]!.gender = 'NONSENSE';
  const file = csvOf([...rows, rows[0]!, { ...rows[6]!, givenName: 'Beryl' }]);
  const run = await checked(world, entry, 'clients', file);
  expect(run).toMatchObject({ rows: 504, fresh: 496, known: 2, differing: 1, wrong: 6, state: 'PREVIEWED' });
  const told = [
    '3 nhsNumber is not an NHS number: a digit is wrong or missing',
    '4 dateOfBirth is in the future',
    '5 careRecordId or the NHS number is needed, to know the client again',
    '6 postcode is needed',
    '7 mobile is not a telephone number',
    '502 gender must be one of the following values: FEMALE, MALE, NON_BINARY, OTHER, NOT_STATED',
    '505 careRecordId stands in row 8 too, with something else: that row counts',
  ];
  expect(found(run)).toEqual(told);

  await entry.ask(StartImportDocument, { id: run.id });
  await worked(world);
  const done = await runOf(entry, run.id);
  expect(done).toMatchObject({
    state: 'DONE',
    fresh: 496,
    known: 2,
    differing: 1,
    wrong: 6,
    leftUntil: '2026-12-01',
  });
  // By now the first of the two is a record.
  told[6] = '505 givenName differs from the record that is here, which is left alone';
  expect(found(done)).toEqual(told);
  const errors = await download(entry, run.id, 'errors');
  expect(errors.map(e => `${e.row} ${e.column} ${e.message}`)).toEqual(told);
  const text = await (await entry.fetch(`/imports/${run.id}/rows.csv`)).text();
  expect(text).toContain(`"'=HYPERLINK`);
  expect(JSON.stringify(done.problems)).not.toMatch(/HYPERLINK|mother|2027/);

  const left = parse(text, { columns: true, bom: true }) as PersonRow[];
  expect(left).toHaveLength(6);
  const whole = peopleRows(502, 'Mended', 10);
  const places = [1, 2, 3, 4, 5, 500];
  const mended = left.map((row, at) => ({ ...whole[places[at]!]!, familyName: row.familyName! }));
  expect(await added(world, entry, 'clients', csvOf(mended))).toMatchObject({ fresh: 6, known: 0, wrong: 0 });
  expect(await added(world, entry, 'clients', csvOf(mended))).toMatchObject({
    fresh: 0,
    known: 6,
    differing: 0,
  });
  expect(await added(world, entry, 'clients', file)).toMatchObject({ fresh: 0, known: 498, wrong: 6 });
  expect(await count('Mendedson')).toBe(501);
  expect(await count('=HYPERLINK("http://x")')).toBe(1);
});

test('a known row that differs is reported and left alone, whichever id it is known by', async () => {
  const [row] = peopleRows(1, 'Differs', 600);
  await added(world, entry, 'clients', csvOf([row!]));
  const byNumber = { ...row!, careRecordId: '', familyName: 'Married', mobile: '07700 900999' };
  const run = await added(world, entry, 'clients', csvOf([byNumber]));
  expect(run).toMatchObject({ fresh: 0, known: 1, differing: 1, wrong: 0 });
  const sentence = 'differs from the record that is here, which is left alone';
  expect(found(run)).toEqual([`2 familyName ${sentence}`, `2 mobile ${sentence}`]);
  expect(await count('Married')).toBe(0);
  // A sealed item is never compared: it would tell whether a guess is right, and nobody would know (C-07).
  const guess = await added(world, entry, 'clients', csvOf([{ ...row!, dateOfBirth: '1990-01-01' }]));
  expect(guess).toMatchObject({ known: 1, differing: 0 });
});

test('what an officer may not see reads the same by row: restricted, her own, and taken by nobody she can find', async () => {
  const numbers = peopleRows(4, 'Unseen', 700).map(row => row.nhsNumber!);
  const [restricted, own] = await Promise.all(
    numbers.slice(0, 2).map(nhsNumber => registered(world, { nhsNumber })),
  );
  await asSystem(world.serving.app, 'test', async em => {
    const closed = (id: string) => em.findOneOrFail(ClientRecord, { id }, { filters: false });
    Object.assign(await closed(restricted!.id), { restricted: true });
    Object.assign(await closed(own!.id), { barred: [world.people.entry.personId] });
  });
  await registered(world, {
    nhsNumber: numbers[2],
    careRecordId: 'Unseen-seen',
    relatedStaff: [world.people.clinician.id],
  });
  const rows = peopleRows(2, 'Unseen', 700);
  const run = await added(world, entry, 'clients', csvOf(rows));
  expect(run).toMatchObject({ fresh: 0, known: 0, wrong: 2 });
  // The ids of the file are new, the numbers are not.
  expect(found(run)).toEqual([`2 nhsNumber ${TAKEN}`, `3 nhsNumber ${TAKEN}`]);
  expect(await count('Unseenson')).toBe(0);
  // The form says the same of an id that is taken.
  const { errors } = await entry.try(ClientCreateDocument, {
    input: { givenName: 'A', familyName: 'B', dateOfBirth: '1980-01-01', careRecordId: 'Unseen-seen' },
  });
  expect(errors[0]!.extensions.fields).toEqual({ careRecordId: TAKEN });
});

test('an import is its owner’s alone, and nobody imports people who may not', async () => {
  const { id } = await checked(world, entry, 'clients', csvOf(peopleRows(1, 'Owned', 800)));
  const dpo = await world.as('dpo');
  for (const document of [ImportRunOneDocument, StartImportDocument, CancelImportDocument])
    expect(await dpo.refused(document, { id })).toBe('NOT_FOUND');
  for (const file of ['rows', 'errors']) {
    expect((await dpo.fetch(`/imports/${id}/${file}.csv`)).status).toBe(404);
    expect((await world.anonymous().fetch(`/imports/${id}/${file}.csv`)).status).toBe(401);
  }
  for (const person of ['clinician', 'manager', 'dpo', 'admin', 'auditor'] as const) {
    const client = await world.as(person);
    const { errors } = await upload(client, 'clients', csvOf(peopleRows(1, 'Owned', 800)));
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await client.refused(ImportTemplateDocument, { resource: 'assignments' })).toBe('FORBIDDEN');
  }
});
