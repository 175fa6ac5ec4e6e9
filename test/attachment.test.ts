import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeXlsx from 'write-excel-file/node';
import { AttachmentListDocument } from '../schema/generated/graphql.ts';
import { FileWorld, hashOf, PDF, refusal } from './support/file-world.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510, 0), Buffer.from('PE\0\0')]);
const NOWHERE = '0d9f3f9e-4b0e-4a7e-9b1c-0d7f6a5b4c3d';

let files: FileWorld;

beforeAll(async () => {
  files = await FileWorld.start();
});

afterAll(() => files.close());

test('a file is kept under the hash of its content, listed and given back as it was', async () => {
  const response = await files.upload(files.dpo, 'Signed contract.pdf', PDF);
  expect(response.status).toBe(201);
  const { list } = await (await files.world.as('manager')).ask(AttachmentListDocument, files.on);
  expect(list).toMatchObject([
    {
      fileName: 'Signed contract.pdf',
      mediaType: 'application/pdf',
      bytes: PDF.length,
      addedBy: { displayName: 'Imogen Thackeray' },
    },
  ]);
  const hash = hashOf(PDF);
  expect(await readFile(join(files.dataDir, 'files', hash.slice(0, 2), hash.slice(2, 4), hash))).toEqual(PDF);
  const given = await files.dpo.fetch(list[0]!.path);
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
  const { id } = (await (await files.upload(files.dpo, name, content)).json()) as { id: string };
  expect((await files.dpo.fetch(`/files/${id}`)).headers.get('content-type')).toBe(type);
});

test('a spreadsheet is taken', async () => {
  const sheet = await writeXlsx([[{ value: 'Name' }]] as never).toBuffer();
  expect((await files.upload(files.dpo, 'table.xlsx', sheet)).status).toBe(201);
  expect(await refusal(await files.upload(files.dpo, 'table.docx', sheet))).toEqual([
    415,
    'FILE_TYPE_NOT_ALLOWED',
  ]);
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
  const before = await files.stored();
  expect(await refusal(await files.upload(files.dpo, name, content))).toEqual([415, 'FILE_TYPE_NOT_ALLOWED']);
  expect(await files.stored()).toEqual(before);
});

test('a file of 26 MB and one of a byte too many are refused, one of exactly 25 MB is taken', async () => {
  const before = await files.stored();
  const big = Buffer.alloc(26 * 1024 * 1024, 'a');
  expect(await refusal(await files.upload(files.dpo, 'big.txt', big))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  expect(await refusal(await files.upload(files.dpo, 'big.txt', big.subarray(0, 25_000_001)))).toEqual([
    413,
    'PAYLOAD_TOO_LARGE',
  ]);
  expect(await files.stored()).toEqual(before);
  expect((await files.upload(files.dpo, 'big.txt', big.subarray(0, 25_000_000))).status).toBe(201);
});

test('an empty file, no file, two files and no form are refused', async () => {
  const path = files.path;
  const headers = { 'apollo-require-preflight': 'true' };
  expect(await refusal(await files.upload(files.dpo, 'empty.txt', Buffer.alloc(0)))).toEqual([
    400,
    'INVALID_INPUT',
  ]);
  expect(
    await refusal(await files.dpo.fetch(path, { method: 'POST', headers, body: new FormData() })),
  ).toEqual([400, 'INVALID_INPUT']);
  expect(await refusal(await files.dpo.fetch(path, { method: 'POST', headers, body: 'text' }))).toEqual([
    400,
    'INVALID_INPUT',
  ]);
  const two = new FormData();
  for (const name of ['a.pdf', 'b.pdf']) two.append('file', new Blob([PDF]), name);
  expect(await refusal(await files.dpo.fetch(path, { method: 'POST', headers, body: two }))).toEqual([
    400,
    'INVALID_INPUT',
  ]);
});

test.each([
  ['../../../etc/passwd.txt', 'passwd.txt'],
  ['..\\..\\boot.txt', 'boot.txt'],
  ['a\u202Efdp.txt', 'afdp.txt'],
  ['con:<x>|?.txt', 'conx.txt'],
  [`${'long '.repeat(60)}.txt`, expect.stringMatching(/^(long )+.{0,5}\.txt$/)],
  ['café “quoted”.txt', 'café “quoted”.txt'],
])('the name %j is cleaned', async (given, clean) => {
  const response = await files.upload(files.dpo, given, Buffer.from(`content of ${given}`));
  const { id } = (await response.json()) as { id: string };
  const { list } = await files.dpo.ask(AttachmentListDocument, files.on);
  expect(list.find(file => file.id === id)!.fileName).toEqual(clean);
  expect(list.find(file => file.id === id)!.fileName.length).toBeLessThanOrEqual(150);
});

test('a card number in a name is refused', async () => {
  expect(
    await refusal(await files.upload(files.dpo, 'card 4111 1111 1111 1111.txt', Buffer.from('x'))),
  ).toEqual([400, 'CARD_NUMBER_FORBIDDEN']);
});

test('a content that the disk has lost is told to be missing', async () => {
  const content = Buffer.from('here today');
  const { id } = (await (await files.upload(files.dpo, 'lost.txt', content)).json()) as { id: string };
  await rm((await files.stored()).find(path => path.endsWith(hashOf(content)))!);
  expect(await refusal(await files.dpo.fetch(`/files/${id}`))).toEqual([500, 'FILE_MISSING']);
});

test('who may not follow the record neither adds, lists nor downloads', async () => {
  const { list } = await files.dpo.ask(AttachmentListDocument, files.on);
  for (const person of ['clinician', 'auditor', 'admin'] as const) {
    const client = await files.world.as(person);
    expect(await refusal(await files.upload(client, 'a.pdf', PDF))).toEqual([404, 'NOT_FOUND']);
    expect(await client.refused(AttachmentListDocument, files.on)).toBe('NOT_FOUND');
    expect(await refusal(await client.fetch(list[0]!.path))).toEqual([404, 'NOT_FOUND']);
  }
  expect(await refusal(await files.upload(files.world.anonymous(), 'a.pdf', PDF))).toEqual([
    401,
    'UNAUTHENTICATED',
  ]);
  expect(await refusal(await files.world.anonymous().fetch(list[0]!.path))).toEqual([401, 'UNAUTHENTICATED']);
});

test('an unknown file, an unknown record and a made-up path are not found', async () => {
  for (const path of [`/files/${NOWHERE}`, '/files/not-an-id', '/files/..%2f..%2fpackage.json']) {
    expect(await refusal(await files.dpo.fetch(path))).toEqual([404, 'NOT_FOUND']);
  }
  for (const path of [
    `/files/Organisation/${NOWHERE}`,
    `/files/Session/${NOWHERE}`,
    '/files/Organisation/..%2f..',
  ]) {
    expect(await refusal(await files.upload(files.dpo, 'a.pdf', PDF, path))).toEqual([404, 'NOT_FOUND']);
  }
});

test('a form of another site, which cannot send our header, is refused', async () => {
  const body = new FormData();
  body.append('file', new Blob([PDF]), 'a.pdf');
  expect(await refusal(await files.dpo.fetch(files.path, { method: 'POST', body }))).toEqual([
    403,
    'FORBIDDEN',
  ]);
});
