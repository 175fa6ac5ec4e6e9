import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { OrganisationCreateDocument } from '../../schema/generated/graphql.ts';
import { readHeads } from '../../server/audit/heads.ts';
import { chainKey, sealPending } from '../../server/audit/seal.ts';
import { startSealer } from '../../server/audit/sealer.ts';
import { verify, type Finding, type Verdict } from '../../server/audit/verify.ts';
import { workerDatabase } from '../support/database.ts';
import { othersEnded } from '../support/transactions.ts';
import { startWorld, type World } from '../support/world.ts';

const SECRET = 'a-key-that-the-database-never-sees';
const key = chainKey(SECRET);
/** The entry that is tampered with. */
const ENTRY = 'id = (select entry_id from audit_seal where seq = 12)';
let world: World;
let owner: pg.Client;
let folder: string;
let heads: string;

beforeAll(async () => {
  world = await startWorld();
  const { ownerUrl } = await workerDatabase();
  owner = new pg.Client(ownerUrl);
  await owner.connect();
  folder = await mkdtemp(join(tmpdir(), 'wellkept-heads-'));
  heads = join(folder, 'audit-heads.jsonl');
});

afterAll(async () => {
  await owner.end();
  await world.close();
  await rm(folder, { recursive: true });
});

const sealNow = (): Promise<number> => sealPending(world.serving.app.pool, key, heads);

async function seal(): Promise<number> {
  await othersEnded(owner);
  return sealNow();
}

async function verdict(): Promise<Verdict> {
  return verify(owner, key, await readHeads(heads));
}

async function register(name: string): Promise<void> {
  await (await world.as('dpo')).ask(OrganisationCreateDocument, { input: { name, kind: 'MEMBER' } });
}

test('what is written is unsealed first, then sealed, and the trail is whole', async () => {
  await register('Sealed Society');
  expect((await verdict()).unsealed).toBeGreaterThan(10);
  await seal();
  expect(await verdict()).toMatchObject({ unsealed: 0, withoutValues: 0, findings: [] });
  expect(await seal()).toBe(0);
});

test('the sealer seals by itself, and once more when it is stopped', async () => {
  const sealer = startSealer(world.serving.app, SECRET, heads);
  await register('Late Society');
  await othersEnded(owner);
  await sealer.stop();
  expect(await verdict()).toMatchObject({ unsealed: 0, findings: [] });
});

test('concurrent writers and sealers make one whole chain', async () => {
  const writers = Array.from({ length: 30 }, (_, n) => register(`Writer ${n}`));
  const state = { writing: true };
  const done = Promise.all(writers).finally(() => (state.writing = false));
  const sealing = async (): Promise<void> => {
    while (state.writing) await sealNow();
  };
  await Promise.all([done, sealing(), sealing()]);
  await seal();
  expect(await verdict()).toMatchObject({ unsealed: 0, findings: [] });
});

test('an entry of a transaction that began earlier and ends later is sealed when it has ended', async () => {
  const { url } = await workerDatabase();
  const slow = new pg.Client(url);
  await slow.connect();
  await slow.query('begin');
  await slow.query(`update organisation set notes = 'slow' where name = 'Sealed Society'`);
  await register('Quick Society');
  await sealNow();
  const between = await verdict();
  expect(between).toMatchObject({ findings: [] });
  expect(between.unsealed).toBeGreaterThan(0);
  await slow.query('commit');
  await slow.end();
  await seal();
  expect(await verdict()).toMatchObject({ unsealed: 0, findings: [] });
});

describe('the verifier finds', () => {
  const TABLES = ['audit_entry', 'audit_value', 'audit_pending', 'audit_seal'];
  const cut = (seq: number): string[] => [
    `delete from audit_value where entry_id in (select entry_id from audit_seal where seq > ${seq})`,
    `delete from audit_entry where id in (select entry_id from audit_seal where seq > ${seq})`,
    `delete from audit_seal where seq > ${seq}`,
  ];
  let keptHeads: string;

  beforeAll(async () => {
    await seal();
    keptHeads = await readFile(heads, 'utf8');
    for (const table of TABLES) await owner.query(`create temporary table kept_${table} as table ${table}`);
  });

  afterEach(async () => {
    await owner.query(`truncate ${TABLES.join()}`);
    for (const table of TABLES)
      await owner.query(`insert into ${table} overriding system value table kept_${table}`);
    await writeFile(heads, keptHeads);
  });

  const findings = async (...statements: string[]): Promise<Finding[]> => {
    for (const statement of statements) await owner.query(statement);
    return (await verdict()).findings;
  };

  test.each([
    ['a changed actor', `update audit_entry set actor = gen_random_uuid() where ${ENTRY}`],
    ['a changed time', `update audit_entry set at = at - interval '1 microsecond' where ${ENTRY}`],
    ['changed fields', `update audit_entry set fields = fields || '{extra}' where ${ENTRY}`],
    ['another record', `update audit_entry set record_id = gen_random_uuid() where ${ENTRY}`],
    ['another digest', `update audit_entry set value_digest = sha256('forged') where ${ENTRY}`],
  ])('%s', async (_, statement) => {
    expect(await findings(statement)).toEqual([{ kind: 'CHANGED', at: '12' }]);
  });

  test('a changed value', async () => {
    const forged = `update audit_value set after = after || '{"displayName": "Forged"}' where entry_${ENTRY}`;
    expect(await findings(forged)).toEqual([{ kind: 'VALUE_CHANGED', at: '12' }]);
  });

  test('a value and its digest changed together', async () => {
    const forged = `with v as (update audit_value set after = '{}' where entry_${ENTRY} returning *)
      update audit_entry e set value_digest = sha256(salt || convert_to(coalesce(before::text, '') || E'\\n{}', 'UTF8')) from v where e.id = v.entry_id`;
    expect(await findings(forged)).toEqual([{ kind: 'CHANGED', at: '12' }]);
  });

  test('a forged seal', async () => {
    const forged = `update audit_seal set hash = sha256('forged') where seq = 12`;
    // The one after it was chained to what stood there.
    expect(await findings(forged)).toEqual([
      { kind: 'CHANGED', at: '12' },
      { kind: 'CHANGED', at: '13' },
    ]);
  });

  test('a removed entry', async () => {
    expect(
      await findings(
        `delete from audit_value where entry_${ENTRY}`,
        `delete from audit_entry where ${ENTRY}`,
      ),
    ).toEqual([{ kind: 'REMOVED', at: '12' }]);
  });

  test('an entry removed before it was sealed', async () => {
    await register('Vanishing Society');
    const newest = '(select max(entry_id) from audit_pending)';
    const found = await findings(
      `delete from audit_value where entry_id = ${newest}`,
      `delete from audit_entry where id = ${newest}`,
    );
    expect(found).toEqual([{ kind: 'REMOVED', at: expect.stringMatching(/^\d+$/) }]);
  });

  test('an entry removed together with its seal', async () => {
    const found = await findings(
      `delete from audit_value where entry_${ENTRY}`,
      `delete from audit_entry where ${ENTRY}`,
      'delete from audit_seal where seq = 12',
    );
    expect(found).toContainEqual({ kind: 'SEAL_MISSING', at: '12' });
  });

  test('an entry removed and the gap closed', async () => {
    const found = await findings(
      `delete from audit_value where entry_${ENTRY}`,
      `delete from audit_entry where ${ENTRY}`,
      'delete from audit_seal where seq = 12',
      'update audit_seal set seq = -seq where seq > 12',
      'update audit_seal set seq = -seq - 1 where seq < 0',
    );
    expect(found).toContainEqual({ kind: 'CHANGED', at: '12' });
  });

  test('two entries that changed places', async () => {
    const found = await findings(
      'create temporary table swapped as select seq, entry_id from audit_seal where seq in (12, 13)',
      'update audit_seal set entry_id = -entry_id where seq in (12, 13)',
      'update audit_seal a set entry_id = s.entry_id from swapped s where s.seq = 25 - a.seq and a.seq in (12, 13)',
    );
    expect(found).toEqual([
      { kind: 'CHANGED', at: '12' },
      { kind: 'CHANGED', at: '13' },
    ]);
  });

  test('an inserted entry', async () => {
    const columns =
      'actor, event, request, subject, record_id, root_subject, root_id, operation, fields, value_digest';
    const found = await findings(
      `insert into audit_entry (${columns}) select ${columns} from audit_entry where ${ENTRY}`,
    );
    expect(found).toEqual([{ kind: 'INSERTED', at: expect.stringMatching(/^\d+$/) }]);
  });

  test('a cut tail, which only the heads outside the database betray', async () => {
    const last = (await readHeads(heads)).at(-1)!.seq;
    expect(await findings(...cut(last - 1))).toEqual([{ kind: 'TAIL_CUT', at: String(last) }]);
  });

  test('a cut tail although the chain went on since', async () => {
    const last = (await readHeads(heads)).at(-1)!.seq;
    for (const statement of cut(last - 1)) await owner.query(statement);
    await register('Covering Society');
    await seal();
    expect((await verdict()).findings).toContainEqual({ kind: 'CHANGED', at: String(last) });
  });

  test('heads that were taken away', async () => {
    await rm(heads);
    expect(await findings()).toEqual([{ kind: 'HEADS_MISSING', at: '0' }]);
  });

  test('another key', async () => {
    const { findings: found } = await verify(owner, chainKey('not the key of this chain, but as long'), []);
    expect(found.length).toBeGreaterThan(10);
  });

  test('nothing where values were removed by a disposal, and says how many', async () => {
    await owner.query('delete from audit_value');
    const { sealed, withoutValues, findings: found } = await verdict();
    expect({ withoutValues, found }).toEqual({ withoutValues: sealed, found: [] });
  });

  test('nothing in a head that a crash cut short', async () => {
    await writeFile(heads, `${keptHeads}{"seq": 9`);
    expect(await findings()).toEqual([]);
  });
});
