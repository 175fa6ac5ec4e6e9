import { getIntrospectionQuery } from 'graphql';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { startWorld, type World } from '../support/world.ts';
import { everyRow, JSON_HEADERS, poster, readAnswer, type Post, type Raw } from './refusal.ts';

let world: World;
let post: Post;
let before: Record<string, string>;

beforeAll(async () => {
  world = await startWorld();
  post = await poster(world, 'dpo');
  before = await everyRow(world);
});
afterAll(async () => {
  expect(await everyRow(world)).toEqual(before);
  await world.close();
});

async function send(init: RequestInit, path = '/graphql'): Promise<Raw> {
  const client = await world.as('dpo');
  return readAnswer(await client.fetch(path, init), String(init.body ?? path).slice(0, 80));
}

const HARMLESS = JSON.stringify({ query: '{ viewer { id } }' });
const CREATE = 'mutation { createOrganisation(input: { name: "By stealth", kind: MEMBER }) { id } }';

test('a body that is not JSON, or JSON that is no request, is refused as bad input', async () => {
  for (const body of [
    '{',
    '{"query":',
    '"text"',
    '[]',
    'null',
    '{}',
    '{"query":7}',
    '{"query":"{ viewer { id } }","variables":"x"}',
    '{"query":""}',
    '{"query":"{"}',
    '\u0000',
  ]) {
    const { codes } = await send({ method: 'POST', headers: JSON_HEADERS, body });
    expect([body, codes]).toEqual([body, ['INVALID_INPUT']]);
  }
});

test('a body in another form is refused: a page of another site can send no request', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=koi8-r',
  ]) {
    const { codes } = await send({ method: 'POST', headers: { 'content-type': type }, body: HARMLESS });
    expect([type, codes]).toEqual([type, ['INVALID_INPUT']]);
  }
});

test('a GET changes nothing, and without the preflight header it reads nothing either', async () => {
  const query = (text: string) => `/graphql?query=${encodeURIComponent(text)}`;
  expect((await send({}, query('{ viewer { id } }'))).codes).toEqual(['INVALID_INPUT']);
  expect((await send({}, query(CREATE))).codes).toEqual(['INVALID_INPUT']);
  expect((await send({ headers: { 'apollo-require-preflight': 'true' } }, query(CREATE))).codes).toEqual([
    'INVALID_INPUT',
  ]);
});

test('several requests in one body are refused', async () => {
  const { codes } = await send({
    method: 'POST',
    headers: JSON_HEADERS,
    body: JSON.stringify([{ query: CREATE }, { query: CREATE }]),
  });
  expect(codes).toEqual(['INVALID_INPUT']);
});

test('a body of 100 MB is refused, and so is one that grows or unpacks to it', async () => {
  expect(await sentWhole(100 * 1024 * 1024)).toMatch(/^HTTP\/1.1 413 [\s\S]*"code":"PAYLOAD_TOO_LARGE"/);
  const growing = new Blob([
    JSON.stringify({ query: `{ viewer { id } } #${'a'.repeat(2_000_000)}` }),
  ]).stream();
  expect(
    (await send({ method: 'POST', headers: JSON_HEADERS, body: growing, duplex: 'half' } as RequestInit))
      .codes,
  ).toEqual(['PAYLOAD_TOO_LARGE']);
  const packed = gzipSync(
    JSON.stringify({ query: '{ viewer { id } }', variables: { x: 'a'.repeat(20_000_000) } }),
  );
  expect(
    (await send({ method: 'POST', headers: { ...JSON_HEADERS, 'content-encoding': 'gzip' }, body: packed }))
      .codes,
  ).toEqual(['PAYLOAD_TOO_LARGE']);
  expect((await post('{ viewer { id } }')).codes).toEqual([]);
});

/** What the server answers to a body of that length. */
async function sentWhole(length: number): Promise<string> {
  const socket = connect(Number(new URL(world.url).port), '127.0.0.1');
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`,
  );
  socket.write(Buffer.alloc(length, 97));
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
    if (answer.includes('\r\n\r\n{')) break;
  }
  return answer;
}

/** `{ organisations { items { … } } }` cannot nest, so depth comes from links. */
function nested(levels: number): string {
  return `{ viewer { id } users { items { ${'lineManager { '.repeat(levels)} id ${'} '.repeat(levels)} } } }`;
}

test('a query of 50 levels is refused as too complex, also when fragments hide its depth', async () => {
  expect((await post(nested(50))).codes).toEqual(['QUERY_TOO_COMPLEX']);
  const fragments = Array.from(
    { length: 50 },
    (_, i) => `fragment F${i} on User { id lineManager { ...F${i + 1} } }`,
  ).join(' ');
  expect(
    (await post(`{ users { items { ...F0 } } } ${fragments} fragment F50 on User { id }`)).codes,
  ).toContain('QUERY_TOO_COMPLEX');
  expect((await post(nested(5))).codes).toEqual([]);
});

test('10,000 aliases are refused as too complex', async () => {
  const aliases = Array.from({ length: 10_000 }, (_, i) => `a${i}: viewer { id }`).join(' ');
  expect((await post(`{ ${aliases} }`)).codes).toEqual(['QUERY_TOO_COMPLEX']);
});

/** Each document is small on the wire and exponential or quadratic to a careless validator. */
const BOMBS: Record<string, () => string> = {
  'the same field 80,000 times': () => `{ ${'__typename '.repeat(80_000)} }`,
  'fragments that double at each of 60 levels': () =>
    `{ users { items { ...F0 } } } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F60 on User { id }`,
  'fragments that double and end in one that is not there': () =>
    `{ users { items { ...F0 } } } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`).join(' ')}`,
  'a circle of fragments': () =>
    '{ users { items { ...A } } } fragment A on User { ...B } fragment B on User { ...A }',
  '20,000 directives': () => `{ viewer ${'@skip(if: false) '.repeat(20_000)} { id } }`,
  '30,000 opening braces': () => '{ '.repeat(30_000),
  'a list literal 20,000 deep': () =>
    `{ organisations(filter: { name: { in: ${'['.repeat(20_000)} } }) { total } }`,
};

test.each(Object.keys(BOMBS))('%s is refused at once', async name => {
  const started = performance.now();
  const { codes } = await post(BOMBS[name]!());
  expect(codes.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('introspection is answered in its usual form and bounded like everything else', async () => {
  expect((await post(getIntrospectionQuery())).codes).toEqual([]);
  const deep = `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} } '.repeat(12)} } } }`;
  expect((await post(deep)).codes).toContain('QUERY_TOO_COMPLEX');
});

test('an unknown field, argument, operation or directive is refused as bad input', async () => {
  for (const query of [
    '{ passwords }',
    '{ users { items { passwordHash } } }',
    '{ organisations(secret: 1) { total } }',
    '{ viewer @sql(text: "x") { id } }',
    'subscription { viewer { id } }',
    'query A { viewer { id } } query B { viewer { id } }',
  ]) {
    expect([query, (await post(query)).codes[0]]).toEqual([query, 'INVALID_INPUT']);
  }
});

test('other paths answer a code or the panel, never the inside', async () => {
  for (const path of [
    '/letters/x.pdf',
    '/letters/..%2f..%2fetc%2fpasswd.pdf',
    '/imports/constructor',
    '/%',
    '/graphql/../health/ready',
    '/attachments/x',
    '/graphql%00',
  ]) {
    const response = await (await world.as('dpo')).fetch(path);
    expect([path, await response.text()]).toEqual([
      path,
      expect.not.stringMatching(/node_modules|\.ts:\d|root:x/),
    ]);
    expect(response.status).toBeLessThan(500);
  }
});
