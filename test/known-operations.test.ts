import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type GraphQLSchema } from 'graphql';
import * as generated from '../schema/generated/graphql.ts';
import { ConfigurationError } from '../server/env.ts';
import { compiling } from '../server/executing.ts';
import { knownOperations } from '../server/known-operations.ts';
import { makeSchema } from '../server/schema.ts';
import { assignedTo, registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

const {
  ContactDetailListDocument,
  ContactDetailCreateDocument,
  ClientListDocument,
  ClientOneDocument,
  ClientUpdateDocument,
  CurrentViewerDocument,
} = generated;

let world: World;
let schema: GraphQLSchema;
beforeAll(async () => {
  [world, schema] = await Promise.all([startWorld(), makeSchema()]);
});
afterAll(() => world.close());

const PANELS = Object.entries(generated as object).filter(([name]) => name.endsWith('Document'));

test('everything that the panel asks is compiled', () => {
  const compiled = compiling(schema, knownOperations(schema));
  const texts = PANELS.map(([name, text]) => [name, String(text)] as const).filter(([, text]) =>
    /^\s*(query|mutation)/.test(text),
  );
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(([, text]) => !compiled(parse(text))).map(([name]) => name)).toEqual([]);
});

/** The same under another name, which is nobody's. */
const strange = (text: object) => String(text).replace(/(query|mutation) \w+/, '$1 Stranger');

test.each([
  ['another name', strange(ClientListDocument)],
  ['one more field', String(ClientListDocument).replace('hasNextPage', 'hasNextPage __typename')],
  ['another argument', String(ClientListDocument).replace('perPage: $perPage', 'perPage: 3')],
  ['another operation beside it', `${String(ClientListDocument)} ${strange(CurrentViewerDocument)}`],
  ['no name', String(CurrentViewerDocument).replace(/query \w+/, 'query')],
])('what the panel does not ask is not: %s', (_, text) => {
  expect(compiling(schema, knownOperations(schema))(parse(text))).toBeNull();
});

test('how it is written makes no difference, and no function of its own', () => {
  const compiled = compiling(schema, knownOperations(schema));
  const text = String(ClientListDocument).replaceAll(/\s+/g, ' ').replace('items', '# a remark\n items');
  expect(compiled(parse(text))).not.toBeNull();
  expect(compiled(parse(text))).toBe(compiled(parse(String(ClientListDocument))));
});

test.each([
  [
    'a variable within a value',
    'mutation M($id: ID!, $t: String) { updateClient(id: $id, version: 1, input: { title: $t }) { id } }',
  ],
  [
    'a variable within a list',
    'query Q($s: ClientSort! = { field: familyName, order: ASC }) { clients(sort: [$s]) { total } }',
  ],
  ['a directive', 'query Q($all: Boolean!) { clients { total hasNextPage @include(if: $all) } }'],
  ['an alias of two words', 'query Q { clients { how_many: total } }'],
])('what a compiled operation would take otherwise is read, whoever names it: %s', async (_, text) => {
  const file = join(await mkdtemp(join(tmpdir(), 'wellkept-known-')), 'operations.graphql');
  writeFileSync(file, text);
  expect(compiling(schema, knownOperations(schema, file))(parse(text))).toBeNull();
});

test('what other programs ask is compiled where whoever runs the server names it', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'wellkept-known-')), 'operations.graphql');
  const other = 'query Mine { viewer { ...Who } }';
  writeFileSync(file, `${other} fragment Who on Viewer { email } query Theirs { viewer { id } }`);
  const asked = parse(`fragment Who on Viewer { email } ${other}`);
  expect(compiling(schema, knownOperations(schema, file))(asked)).not.toBeNull();
  expect(compiling(schema, knownOperations(schema))(asked)).toBeNull();
  for (const [text, why] of [
    ['query Mine {', 'Syntax Error'],
    ['query Mine { viewer { secrets } }', 'Cannot query field "secrets"'],
  ] as const) {
    writeFileSync(file, text);
    expect(() => knownOperations(schema, file)).toThrow(ConfigurationError);
    expect(() => knownOperations(schema, file)).toThrow(`KNOWN_OPERATIONS: ${why}`);
  }
  expect(() => knownOperations(schema, `${file}.away`)).toThrow('KNOWN_OPERATIONS: ENOENT');
});

/** What a compiled operation and the same one, read anew, are answered: status and body as they are sent. */
async function bothWays(person: 'entry' | 'clinician' | 'manager' | null, text: object, variables: object) {
  const client = person ? await world.as(person) : world.anonymous();
  const answers = [String(text), strange(text)].map(async query => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json' };
    const response = await client.fetch('/graphql', { method: 'POST', headers, body });
    return { status: response.status, body: await response.text() };
  });
  return Promise.all(answers);
}

async function reachedBy(client: string, value: string) {
  const entry = await world.as('entry');
  await entry.ask(ContactDetailCreateDocument, { input: { client, kind: 'LANDLINE', value } });
}

describe('compiled operations are answered as others are', () => {
  let client: { id: string; version: number };
  beforeAll(async () => {
    client = await registered(world, { familyName: 'Hanlon' });
    await assignedTo(world, client.id, 'clinician');
  });

  const same = async (...asked: Parameters<typeof bothWays>) => {
    const [compiled, read] = await bothWays(...asked);
    expect(compiled).toEqual(read);
    return compiled!;
  };

  test('a list', async () => {
    const { body } = await same('entry', ClientListDocument, { perPage: 2 });
    expect(body).toContain('Hanlon');
  });

  test('one record with what is masked', async () => {
    const { body } = await same('clinician', ClientOneDocument, { id: client.id });
    expect(body).toContain('Hanlon');
  });

  test('a list with what lists do not tell', async () => {
    await reachedBy(client.id, '01632 960123');
    const { body } = await same('entry', ContactDetailListDocument, { perPage: 1 });
    expect(body).toContain('"value":"01632 960123"');
    expect(body).toContain('"availableActions":null');
  });

  test.each([
    ['NOT_FOUND', 'entry', ClientOneDocument, { id: randomUUID() }],
    ['FORBIDDEN', 'manager', ClientListDocument, {}],
    ['UNAUTHENTICATED', null, ClientListDocument, {}],
    ['INVALID_INPUT', 'entry', ClientListDocument, { perPage: 2_000 }],
    ['INVALID_INPUT', 'entry', ClientListDocument, { perPage: 'many' }],
    ['INVALID_INPUT', 'entry', ClientListDocument, { filter: { nothing: { eq: 'x' } } }],
    ['INVALID_INPUT', 'entry', ClientOneDocument, {}],
    ['STALE_VERSION', 'entry', ClientUpdateDocument, 'stale'],
  ] as const)('a refusal: %s', async (code, person, text, variables) => {
    const given = variables === 'stale' ? { id: client.id, version: 99, input: { title: 'Dr' } } : variables;
    const { body } = await same(person, text, given);
    expect(body).toContain(`"code":"${code}"`);
  });

  // Each is asked of the version 99, so that nothing is written however it is read.
  const title = { id: randomUUID(), version: 99, input: { title: 'Dr' } };
  test.each([
    ...[1.5, '5', 2 ** 31, -1, 1e-7, true, null, [], [3], {}].map(perPage => ({ perPage })),
    ...[{}, [], null, 'familyName', { field: 'familyName' }, { field: 'nothing', order: 'ASC' }].map(
      sort => ({ sort }),
    ),
    { sort: { field: 'familyName', order: 'ASC' } },
    { sort: [{ field: 'familyName', order: 'asc' }] },
    { sort: [null] },
    ...[null, 'Hanlon', { familyName: null }, { familyName: 'Hanlon' }, { familyName: { eq: 3 } }].map(
      filter => ({
        filter,
      }),
    ),
    { filter: { familyName: { eq: 'Hanlon', nothing: 1 } } },
    ...['2020-02-30', '2020-02-29', '', 20200229, null, '2020-02-29T00:00:00Z'].map(eq => ({
      filter: { dateOfDeath: { eq } },
    })),
    ...['2020-02-29', '2020-02-29T00:00:00Z', 1582934400, 'soon', null, '2020-02-29T25:00:00Z'].map(gte => ({
      filter: { createdAt: { gte } },
    })),
    ...['RISK', 'BY_PHONE', null, 3, ['BY_PHONE']].map(eq => ({ filter: { preferredChannel: { eq } } })),
    { page: 1, perPage: 1, nothing: true },
    [],
  ])('a list with variables as they come: %j', async variables => {
    await same('entry', ClientListDocument, variables);
  });

  test('but for a list in place of an object: empty, it is read as an object that says nothing', async () => {
    const [compiled, read] = await bothWays('entry', ClientListDocument, { filter: [] });
    expect(compiled!.body).toContain('Hanlon');
    expect(read!.body).toContain('INVALID_INPUT');
    const [filled] = await bothWays('entry', ClientListDocument, { filter: [{ familyName: { eq: 'x' } }] });
    expect(filled!.body).toContain('INVALID_INPUT');
  });

  test.each([
    {},
    { ...title, id: 5 },
    { ...title, id: 1.5 },
    { ...title, id: true },
    { ...title, id: null },
    { ...title, version: '99' },
    { ...title, version: null },
    { ...title, input: null },
    { ...title, input: {} },
    { ...title, input: [title.input] },
    { ...title, input: { title: 3 } },
    { ...title, input: { dateOfBirth: '1984-02-30' } },
    { ...title, input: { namedUsers: title.id } },
    { ...title, input: { namedUsers: [null] } },
    { ...title, input: { preferredChannel: 'nothing' } },
    { ...title, input: { title: 'Dr', nothing: 1 } },
    JSON.parse(
      `{ "id": "${randomUUID()}", "version": 99, "input": { "__proto__": { "title": "Dr" } } }`,
    ) as object,
  ])('a change with variables as they come: %j', async variables => {
    const { body } = await same('entry', ClientUpdateDocument, variables);
    expect(body).toContain('"errors"');
  });
});
