import { request } from 'node:http';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pg from 'pg';
import { AttachmentListDocument } from '../schema/generated/graphql.ts';
import { clearIncoming, incomingFolder } from '../server/attachment/incoming.ts';
import { emailOf, type PersonKey } from '../server/demo/people.ts';
import { workerDatabase } from './support/database.ts';
import { FileWorld, hashOf, PDF } from './support/file-world.ts';

let files: FileWorld;

beforeAll(async () => {
  files = await FileWorld.start();
  await files.upload(files.dpo, 'kept.pdf', PDF);
});

afterAll(() => files.close());

test('a client that hangs up leaves nothing behind', async () => {
  const before = await files.stored();
  const cookie = await cookieOf('dpo');
  const incoming = join(files.dataDir, 'files', 'incoming');
  const sending = request(`${files.world.url}${files.path}`, {
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
  expect(await files.stored()).toEqual(before);
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
    const { list: before } = await files.dpo.ask(AttachmentListDocument, files.on);
    expect((await files.upload(files.dpo, 'orphan.txt', orphan)).status).toBe(500);
    expect((await files.upload(files.dpo, 'again.pdf', PDF)).status).toBe(500);
    await owner.query('drop trigger dying on attachment');
    await owner.end();
    const { list: after } = await files.dpo.ask(AttachmentListDocument, files.on);
    expect(after).toEqual(before);
    const names = (await files.stored()).map(path => basename(path));
    expect(names).not.toContain(hashOf(orphan));
    expect(names).toContain(hashOf(PDF));
    expect(await readdir(join(files.dataDir, 'files', 'incoming'))).toEqual([]);
  },
);

test('a start takes away what a crash left of uploads, not what another server of the folder is receiving', async () => {
  const incoming = incomingFolder(files.dataDir);
  await mkdir(incoming, { recursive: true });
  for (const name of ['left-behind', 'arriving']) await writeFile(join(incoming, name), 'half of a file');
  const now = new Date();
  await utimes(join(incoming, 'left-behind'), now, new Date(now.getTime() - 2 * 3_600_000));
  await clearIncoming(files.dataDir, now);
  expect(await readdir(incoming)).toEqual(['arriving']);
  await rm(join(incoming, 'arriving'));
});

async function cookieOf(person: PersonKey): Promise<string> {
  const response = await fetch(`${files.world.url}/graphql`, {
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
