import {
  AddNoteDocument,
  NoteListDocument,
  OrganisationCreateDocument,
} from '../schema/generated/graphql.ts';
import { workerDatabase } from './support/database.ts';
import { startWorld, type World } from './support/world.ts';
import pg from 'pg';

let world: World;
let on: { subject: string; id: string };

beforeAll(async () => {
  world = await startWorld();
  const { record } = await (
    await world.as('dpo')
  ).ask(OrganisationCreateDocument, { input: { name: 'Noted Society', kind: 'MEMBER' } });
  on = { subject: 'Organisation', id: record.id };
});

afterAll(() => world.close());

test('a note keeps its author and is read by whoever may follow the record', async () => {
  const entry = await world.as('entry');
  await entry.ask(AddNoteDocument, { ...on, input: { text: 'Rang back on Tuesday.\nNo answer. 😀' } });
  const { list } = await (await world.as('manager')).ask(NoteListDocument, on);
  expect(list).toMatchObject([
    { text: 'Rang back on Tuesday.\nNo answer. 😀', author: { displayName: 'Bryony Castellane' } },
  ]);
});

test('the same click twice adds one note', async () => {
  const dpo = await world.as('dpo');
  const variables = { ...on, input: { text: 'Once.' }, requestId: '5a1a5b1e-0c0f-4d38-9a5e-0f6c1f9d1a02' };
  const [first, second] = await Promise.all([
    dpo.ask(AddNoteDocument, variables),
    dpo.ask(AddNoteDocument, variables),
  ]);
  expect(second.record.id).toBe(first.record.id);
});

test('who may not follow the record neither reads nor writes its notes', async () => {
  for (const person of ['clinician', 'auditor', 'admin'] as const) {
    const client = await world.as(person);
    expect(await client.refused(NoteListDocument, on)).toBe('NOT_FOUND');
    expect(await client.refused(AddNoteDocument, { ...on, input: { text: 'Hello' } })).toBe('NOT_FOUND');
  }
  expect(await world.anonymous().refused(NoteListDocument, on)).toBe('UNAUTHENTICATED');
  expect(await world.anonymous().refused(AddNoteDocument, { ...on, input: { text: 'Hello' } })).toBe(
    'UNAUTHENTICATED',
  );
});

test('an empty, an over-long and a card-bearing note are refused', async () => {
  const dpo = await world.as('dpo');
  const refused = (text: string) => dpo.refused(AddNoteDocument, { ...on, input: { text } });
  expect(await refused('  ')).toBe('INVALID_INPUT');
  expect(await refused('x'.repeat(4_001))).toBe('INVALID_INPUT');
  expect(await refused('paid with 4111 1111 1111 1111')).toBe('CARD_NUMBER_FORBIDDEN');
});

test('nobody edits a note, not even the application', async () => {
  const client = new pg.Client((await workerDatabase()).url);
  await client.connect();
  await expect(client.query(`update note set text = 'changed'`)).rejects.toMatchObject({ code: '42501' });
  await expect(client.query('delete from note')).rejects.toMatchObject({ code: '42501' });
  await client.end();
});
