import { AttachmentListDocument } from '../schema/generated/graphql.ts';
import { placeOf } from '../server/attachment/place-of.ts';
import { S3Store } from '../server/attachment/s3-store.ts';
import { ConfigurationError, readEnv } from '../server/env.ts';
import { FileWorld, hashOf, PDF, refusal } from './support/file-world.ts';
import { ObjectStore } from './support/object-store.ts';
import { anotherServer } from './support/world.ts';

let store: ObjectStore;
let files: FileWorld;

beforeAll(async () => {
  store = await ObjectStore.start();
  files = await FileWorld.start(store.env);
});

afterAll(async () => {
  await files.close();
  await store.close();
});

/** The store as the server reaches it, with the right keys or others. */
const direct = (secretAccessKey = 'S3RVER') =>
  new S3Store(store.env.ATTACHMENTS_URL!, { accessKeyId: 'S3RVER', secretAccessKey, region: 'us-east-1' });

const listed = async () => (await files.dpo.ask(AttachmentListDocument, files.on)).list;

async function add(name: string, content: Buffer): Promise<string> {
  const response = await files.upload(files.dpo, name, content);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

const contentOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

test('a file lies in the bucket, comes back as it was, and nothing of it stays on the server', async () => {
  const id = await add('Signed contract.pdf', PDF);
  const given = await files.dpo.fetch(`/files/${id}`);
  expect(await contentOf(given)).toEqual(PDF);
  expect(Object.fromEntries(given.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(PDF.length),
    'content-disposition': 'attachment; filename="Signed contract.pdf"',
    'x-content-type-options': 'nosniff',
  });
  expect(await files.stored()).toEqual([]);
});

test('25 MB go there and back byte for byte', async () => {
  const big = Buffer.alloc(25_000_000, 'Zoë ');
  const id = await add('big.txt', big);
  expect(hashOf(await contentOf(await files.dpo.fetch(`/files/${id}`)))).toBe(hashOf(big));
});

test('what is refused of a file on the disk is refused here, and reaches no store', async () => {
  const content = Buffer.from('MZ an executable');
  expect(await refusal(await files.upload(files.dpo, 'invoice.pdf', content))).toEqual([
    415,
    'FILE_TYPE_NOT_ALLOWED',
  ]);
  await expect(direct().read(hashOf(content))).rejects.toMatchObject({ message: 'FILE_MISSING' });
});

test('a second server, with a folder of its own, gives what the first one took', async () => {
  const id = await add('for-both.txt', Buffer.from('one content, two servers'));
  const second = await anotherServer({ ...store.env, DATA_DIR: `${files.dataDir}/second` });
  try {
    const given = await (await second.as('manager')).fetch(`/files/${id}`);
    expect((await contentOf(given)).toString()).toBe('one content, two servers');
    expect(await refusal(await (await second.as('auditor')).fetch(`/files/${id}`))).toEqual([
      404,
      'NOT_FOUND',
    ]);
  } finally {
    await second.close();
  }
});

test('nobody is told where a file lies, and nobody lists the store', async () => {
  const text = JSON.stringify(await files.dpo.ask(AttachmentListDocument, files.on));
  expect(text).not.toMatch(/127\.0\.0\.1|wellkept\/attachments|X-Amz|[0-9a-f]{64}/);
  for (const path of ['/files', '/files/', `/files/${placeOf(hashOf(PDF))}`])
    expect((await files.dpo.fetch(path, { redirect: 'manual' })).status).toBe(404);
});

test('a content that the store has lost is told to be missing, in words of ours', async () => {
  const content = Buffer.from('here today');
  const id = await add('lost.txt', content);
  await direct().remove(hashOf(content));
  const answer = await files.dpo.fetch(`/files/${id}`);
  expect(answer.headers.get('content-disposition')).toBeNull();
  expect(await refusal(answer)).toEqual([500, 'FILE_MISSING']);
});

test('a store that is away takes nothing and no row stays; when it is back the same file is taken', async () => {
  const before = await listed();
  const kept = await add('kept.txt', Buffer.from('kept before the store went away'));
  const late = Buffer.from('sent while the store was away');
  await store.goAway();
  expect(await refusal(await files.upload(files.dpo, 'late.txt', late))).toEqual([503, 'STORE_UNAVAILABLE']);
  expect(await refusal(await files.dpo.fetch(`/files/${kept}`))).toEqual([503, 'STORE_UNAVAILABLE']);
  expect(await listed()).toHaveLength(before.length + 1);
  expect(await files.stored()).toEqual([]);
  await store.comeBack();
  expect((await contentOf(await files.dpo.fetch(`/files/${kept}`))).toString()).toContain('kept before');
  await add('late.txt', late);
  expect(await listed()).toHaveLength(before.length + 2);
});

test('the store answers nobody who signs with another key', async () => {
  await expect(direct('another secret').read(hashOf(PDF))).rejects.toMatchObject({
    message: 'STORE_UNAVAILABLE',
    cause: 403,
  });
  await expect(direct('another secret').remove(hashOf(PDF))).rejects.toMatchObject({ cause: 403 });
});

test('a store without its keys stops the start and says so', () => {
  expect(() => readEnv({ ATTACHMENTS_URL: 'https://store.test/bucket' })).toThrow(ConfigurationError);
  expect(() => readEnv({ ATTACHMENTS_URL: 'https://store.test/bucket' })).toThrow(/S3_ACCESS_KEY_ID/);
});
