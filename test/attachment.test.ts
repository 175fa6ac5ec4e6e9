import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import writeXlsx from 'write-excel-file/node';
import { AttachmentListDocument, OrganisationCreateDocument } from '../schema/generated/graphql.ts';
import { emailOf, type PersonKey } from '../server/demo/people.ts';
import { workerDatabase } from './support/database.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510, 0), Buffer.from('PE\0\0')]);
const NOWHERE = '0d9f3f9e-4b0e-4a7e-9b1c-0d7f6a5b4c3d';

let world: World;
let dataDir: string;
let on: { subject: string; id: string };
let dpo: Client;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wellkept-files-'));
  world = await startWorld({ env: { DATA_DIR: dataDir } });
  dpo = await world.as('dpo');
  const { record } = await dpo.ask(OrganisationCreateDocument, {
    input: { name: 'Filed Society', kind: 'MEMBER' },
  });
  on = { subject: 'Organisation', id: record.id };
});

afterAll(async () => {
  await world.close();
  await rm(dataDir, { recursive: true, force: true });
});

function upload(
  client: Client,
  name: string,
  content: Uint8Array,
  path = `/files/${on.subject}/${on.id}`,
): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return client.fetch(path, { method: 'POST', headers: { 'apollo-require-preflight': 'true' }, body });
}

async function refusal(response: Response): Promise<[number, string]> {
  const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, body.errors[0]!.extensions.code];
}

async function stored(): Promise<string[]> {
  const entries = await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
}

test('a file is kept under the hash of its content, listed and given back as it was', async () => {
  const response = await upload(dpo, 'Signed contract.pdf', PDF);
  expect(response.status).toBe(201);
  const { list } = await (await world.as('manager')).ask(AttachmentListDocument, on);
  expect(list).toMatchObject([
    {
      fileName: 'Signed contract.pdf',
      mediaType: 'application/pdf',
      bytes: PDF.length,
      addedBy: { displayName: 'Imogen Thackeray' },
    },
  ]);
  const hash = hashOf(PDF);
  expect(await readFile(join(dataDir, 'files', hash.slice(0, 2), hash.slice(2, 4), hash))).toEqual(PDF);
  const given = await dpo.fetch(list[0]!.path);
  expect(Buffer.from(await given.arrayBuffer())).toEqual(PDF);
  expect(Object.fromEntries(given.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="Signed contract.pdf"',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test.each([
  ['scan.PNG', PNG, 'image/png'],
  ['letter.txt', Buffer.from('Guten Tag, Zoë 😀'), 'text/plain'],
  ['list.csv', Buffer.from('name,kind\r\nCaf\xe9,MEMBER\r\n', 'latin1'), 'text/csv'],
  ['mail.eml', Buffer.from('Received: from x\r\nSubject: Hello\r\n\r\nText'), 'message/rfc822'],
])('%s is taken', async (name, content, type) => {
  const { id } = (await (await upload(dpo, name, content)).json()) as { id: string };
  expect((await dpo.fetch(`/files/${id}`)).headers.get('content-type')).toBe(type);
});

test('a spreadsheet is taken', async () => {
  const sheet = await writeXlsx([[{ value: 'Name' }]] as never).toBuffer();
  expect((await upload(dpo, 'table.xlsx', sheet)).status).toBe(201);
  expect(await refusal(await upload(dpo, 'table.docx', sheet))).toEqual([415, 'FILE_TYPE_NOT_ALLOWED']);
});

test.each([
  ['an executable renamed to a document', 'invoice.pdf', EXE],
  ['an executable renamed to text', 'readme.txt', EXE],
  ['an executable', 'setup.exe', EXE],
  ['a web page', 'page.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing with script', 'logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a picture renamed to a document', 'photo.pdf', PNG],
  ['text renamed to a document', 'note.docx', Buffer.from('just text')],
  ['a file without extension', 'README', Buffer.from('just text')],
])('%s is refused and not kept', async (_, name, content) => {
  const before = await stored();
  expect(await refusal(await upload(dpo, name, content))).toEqual([415, 'FILE_TYPE_NOT_ALLOWED']);
  expect(await stored()).toEqual(before);
});

test('a file of 26 MB and one of a byte too many are refused, one of exactly 25 MB is taken', async () => {
  const before = await stored();
  const big = Buffer.alloc(26 * 1024 * 1024, 'a');
  expect(await refusal(await upload(dpo, 'big.txt', big))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  expect(await refusal(await upload(dpo, 'big.txt', big.subarray(0, 25_000_001)))).toEqual([
    413,
    'PAYLOAD_TOO_LARGE',
  ]);
  expect(await stored()).toEqual(before);
  expect((await upload(dpo, 'big.txt', big.subarray(0, 25_000_000))).status).toBe(201);
});

test('an empty file, no file, two files and no form are refused', async () => {
  const path = `/files/${on.subject}/${on.id}`;
  const headers = { 'apollo-require-preflight': 'true' };
  expect(await refusal(await upload(dpo, 'empty.txt', Buffer.alloc(0)))).toEqual([400, 'INVALID_INPUT']);
  expect(await refusal(await dpo.fetch(path, { method: 'POST', headers, body: new FormData() }))).toEqual([
    400,
    'INVALID_INPUT',
  ]);
  expect(await refusal(await dpo.fetch(path, { method: 'POST', headers, body: 'text' }))).toEqual([
    400,
    'INVALID_INPUT',
  ]);
  const two = new FormData();
  for (const name of ['a.pdf', 'b.pdf']) two.append('file', new Blob([PDF]), name);
  expect(await refusal(await dpo.fetch(path, { method: 'POST', headers, body: two }))).toEqual([
    400,
    'INVALID_INPUT',
  ]);
});

test.each([
  ['../../../etc/passwd.txt', 'passwd.txt'],
  ['..\\..\\boot.txt', 'boot.txt'],
  ['....txt', 'txt'],
  ['a\u202Efdp.txt', 'afdp.txt'],
  ['con:<x>|?.txt', 'conx.txt'],
  [`${'long '.repeat(60)}.txt`, expect.stringMatching(/^(long )+.{0,5}\.txt$/)],
  ['café “quoted”.txt', 'café “quoted”.txt'],
])('the name %j is cleaned', async (given, clean) => {
  const response = await upload(dpo, given, Buffer.from(`content of ${given}`));
  if (clean === 'txt') return expect(response.status).toBe(415);
  const { id } = (await response.json()) as { id: string };
  const { list } = await dpo.ask(AttachmentListDocument, on);
  expect(list.find(file => file.id === id)!.fileName).toEqual(clean);
  expect(list.find(file => file.id === id)!.fileName.length).toBeLessThanOrEqual(150);
});

test('a card number in a name is refused', async () => {
  expect(await refusal(await upload(dpo, 'card 4111 1111 1111 1111.txt', Buffer.from('x')))).toEqual([
    400,
    'CARD_NUMBER_FORBIDDEN',
  ]);
});

test('who may not follow the record neither adds, lists nor downloads', async () => {
  const { list } = await dpo.ask(AttachmentListDocument, on);
  for (const person of ['clinician', 'auditor', 'admin'] as const) {
    const client = await world.as(person);
    expect(await refusal(await upload(client, 'a.pdf', PDF))).toEqual([404, 'NOT_FOUND']);
    expect(await client.refused(AttachmentListDocument, on)).toBe('NOT_FOUND');
    expect(await refusal(await client.fetch(list[0]!.path))).toEqual([404, 'NOT_FOUND']);
  }
  expect(await refusal(await upload(world.anonymous(), 'a.pdf', PDF))).toEqual([401, 'UNAUTHENTICATED']);
  expect(await refusal(await world.anonymous().fetch(list[0]!.path))).toEqual([401, 'UNAUTHENTICATED']);
});

test('an unknown file, an unknown record and a made-up path are not found', async () => {
  for (const path of [`/files/${NOWHERE}`, '/files/not-an-id', '/files/..%2f..%2fpackage.json']) {
    expect(await refusal(await dpo.fetch(path))).toEqual([404, 'NOT_FOUND']);
  }
  for (const path of [
    `/files/Organisation/${NOWHERE}`,
    `/files/Session/${NOWHERE}`,
    '/files/Organisation/..%2f..',
  ]) {
    expect(await refusal(await upload(dpo, 'a.pdf', PDF, path))).toEqual([404, 'NOT_FOUND']);
  }
});

test('a form of another site, which cannot send our header, is refused', async () => {
  const body = new FormData();
  body.append('file', new Blob([PDF]), 'a.pdf');
  expect(await refusal(await dpo.fetch(`/files/${on.subject}/${on.id}`, { method: 'POST', body }))).toEqual([
    403,
    'FORBIDDEN',
  ]);
});

test('a client that hangs up leaves nothing behind', async () => {
  const before = await stored();
  const cookie = await cookieOf('dpo');
  const incoming = join(dataDir, 'files', 'incoming');
  const sending = request(`${world.url}/files/${on.subject}/${on.id}`, {
    method: 'POST',
    headers: {
      cookie,
      'apollo-require-preflight': 'true',
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': 1_000_000,
    },
  });
  sending.on('error', () => undefined);
  sending.write('--b\r\nContent-Disposition: form-data; name="file"; filename="half.txt"\r\n\r\nhalf of');
  await until(async () => (await readdir(incoming).catch(() => [])).length > 0);
  sending.destroy();
  await until(async () => (await readdir(incoming)).length === 0);
  expect(await stored()).toEqual(before);
});

test.each([
  ['is refused', `raise exception 'no room'`],
  ['loses its connection', 'perform pg_terminate_backend(pg_backend_pid())'],
])(
  'a transaction that %s at its end leaves neither row nor file, and a file that another row names stays',
  async (_, death) => {
    const owner = new pg.Client((await workerDatabase()).ownerUrl);
    await owner.connect();
    await owner.query(
      `create or replace function die() returns trigger language plpgsql as $$ begin ${death}; return null; end $$`,
    );
    await owner.query(
      'create constraint trigger dying after insert on attachment deferrable initially deferred for each row execute function die()',
    );
    const orphan = Buffer.from('nobody names me');
    const { list: before } = await dpo.ask(AttachmentListDocument, on);
    expect((await upload(dpo, 'orphan.txt', orphan)).status).toBe(500);
    expect((await upload(dpo, 'again.pdf', PDF)).status).toBe(500);
    await owner.query('drop trigger dying on attachment');
    await owner.end();
    const { list: after } = await dpo.ask(AttachmentListDocument, on);
    expect(after).toEqual(before);
    const names = (await stored()).map(path => basename(path));
    expect(names).not.toContain(hashOf(orphan));
    expect(names).toContain(hashOf(PDF));
    expect(await readdir(join(dataDir, 'files', 'incoming'))).toEqual([]);
  },
);

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function cookieOf(person: PersonKey): Promise<string> {
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({
      query: 'mutation ($email: String!) { demoLogin(email: $email) { id } }',
      variables: { email: emailOf(person) },
    }),
  });
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0]!)
    .join('; ');
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise(resolve => setImmediate(resolve));
}
