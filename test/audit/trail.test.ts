import pg from 'pg';
import { OrganisationCreateDocument, OrganisationUpdateDocument } from '../../schema/generated/graphql.ts';
import { User } from '../../server/user/user.entity.ts';
import { workerDatabase } from '../support/database.ts';
import { startWorld, type World } from '../support/world.ts';

interface Entry {
  id: string;
  actor: string | null;
  event: string;
  request: string;
  operation: string;
  fields: string[];
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

let world: World;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  world = await startWorld();
  const { url, ownerUrl } = await workerDatabase();
  owner = new pg.Client(ownerUrl);
  app = new pg.Client(url);
  await owner.connect();
  await app.connect();
});

afterAll(async () => {
  await owner.end();
  await app.end();
  await world.close();
});

async function entriesOf(recordId: string): Promise<Entry[]> {
  const { rows } = await app.query<Entry>(
    'select e.*, v.before, v.after from audit_entry e join audit_value v on v.entry_id = e.id where record_id = $1 order by e.id',
    [recordId],
  );
  return rows;
}

test('a change leaves an entry with its actor, event, request and the changed fields only', async () => {
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(OrganisationCreateDocument, {
    input: { name: 'Old Name Ltd', kind: 'PROCESSOR' },
  });
  await dpo.ask(OrganisationUpdateDocument, {
    id: record.id,
    version: 1,
    input: { name: 'New Name Ltd', contactName: 'B. Quill' },
  });
  const [made, changed] = await entriesOf(record.id);
  expect(made).toMatchObject({
    actor: world.people.dpo.id,
    event: 'create',
    operation: 'INSERT',
    before: null,
  });
  expect(made!.fields).toEqual(['name', 'kind', 'country', 'reference']);
  expect(changed).toMatchObject({
    actor: world.people.dpo.id,
    event: 'update',
    operation: 'UPDATE',
    fields: ['name', 'contactName'],
    before: { name: 'Old Name Ltd', contactName: null },
    after: { name: 'New Name Ltd', contactName: 'B. Quill' },
  });
  expect(changed!.request).toMatch(/^[0-9a-f-]{36}$/);
});

test('what is rolled back leaves no entry', async () => {
  const before = await app.query('select count(*)::int as n from audit_entry');
  await expect(
    world.serving.app.orm.em.fork().transactional(async em => {
      (await em.findOneOrFail(User, world.people.entry.id)).displayName = 'Somebody Else';
      await em.flush();
      throw new Error('changed her mind');
    }),
  ).rejects.toThrow('changed her mind');
  expect((await app.query('select count(*)::int as n from audit_entry')).rows).toEqual(before.rows);
});

test('a secret is named when it changes and never kept', async () => {
  const em = world.serving.app.orm.em.fork();
  const user = await em.findOneOrFail(User, world.people.clinician.id);
  Object.assign(user, {
    passwordHash: '$argon2id$very-secret',
    otpSecret: 'VERYSECRET',
    recoveryCodes: ['very-secret'],
  });
  await em.flush();
  const changed = (await entriesOf(user.id)).at(-1)!;
  expect(changed.fields).toEqual(expect.arrayContaining(['passwordHash', 'otpSecret', 'recoveryCodes']));
  const { rows } = await owner.query(
    `select count(*)::int as n from audit_value where concat(before, after) ilike '%very%secret%' or concat(before, after) ilike '%passwordHash%'`,
  );
  expect(rows).toEqual([{ n: 0 }]);
});

test('every table of the register is watched', async () => {
  const { rows } = await owner.query<{ relname: string }>(
    `select relname from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
       and exists (select from pg_attribute where attrelid = c.oid and attname = 'version')
       and not exists (select from pg_trigger where tgrelid = c.oid and tgname = 'audit' and tgenabled = 'O')`,
  );
  expect(rows).toEqual([]);
});

test.each([
  `insert into audit_entry (subject, record_id, root_subject, root_id, operation, fields, value_digest) values ('User', gen_random_uuid(), 'User', gen_random_uuid(), 'UPDATE', '{}', '')`,
  'update audit_entry set actor = null',
  'delete from audit_entry',
  'truncate audit_entry cascade',
  `update audit_value set after = '{}'`,
  'delete from audit_value',
  `insert into audit_value values (1, '', null, null)`,
  'delete from audit_pending',
  'insert into audit_pending values (1)',
  `update audit_seal set hash = ''`,
  'delete from audit_seal',
  `insert into audit_seal values (1, 1, '')`,
  `select setval('audit_entry_id_seq', 1)`,
  'alter table organisation disable trigger audit',
  'drop trigger audit on organisation',
  `set session_replication_role = 'replica'`,
  'create or replace function audit_change() returns trigger language plpgsql as $$ begin return null; end $$',
])('the application’s role may not %s', async statement => {
  await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
});
