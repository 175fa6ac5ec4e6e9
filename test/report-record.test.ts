import { parse } from 'csv-parse/sync';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import * as ops from '../schema/generated/graphql.ts';
import { Organisation } from '../server/organisation/organisation.entity.ts';
import { ProcessingActivity } from '../server/processing-activity/processing-activity.entity.ts';
import { ProcessorContract } from '../server/processor-contract/processor-contract.entity.ts';
import { asSystem } from '../server/system.ts';
import { activeActivity, draftedActivity } from './support/processing.ts';
import { tellContract } from './support/register-story.ts';
import { figures, values } from './support/reported.ts';
import { startWorld, type Client, type World } from './support/world.ts';
import { unzipped } from './support/zip.ts';

const ALL = ['csv?sheet=controller', 'csv?sheet=processor', 'xlsx', 'json'];

let world: World;
let dpo: Client;
const northgate = randomUUID();
let controlled: { id: string; reference: string };
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  dpo = await world.as('dpo');
  controlled = await activeActivity(world, {
    title: '=1+1',
    description: 'Said "twice",\nover two lines — even wide: ＝1.',
    security: '@somebody',
    system: '-5',
    transferSafeguards: '\t=tabbed',
    outsideUk: true,
    dataCategories: ['IDENTITY', 'CONTACT'],
  });
  await draftedActivity(world, { title: 'Not approved yet' });
  await asSystem(world.serving.app, 'seed', async em => {
    em.persist(
      em.create(Organisation, {
        id: northgate,
        reference: 'ORG-A',
        name: 'Northgate Partners',
        kind: 'MEMBER',
        address: '3 Northgate Row\nWenbury',
        contactName: 'Untold Person',
        contactEmail: 'untold@northgate.test',
      } as never),
    );
    em.persist(
      em.create(ProcessingActivity, {
        reference: 'ROP-B',
        title: 'Booking desk',
        role: 'PROCESSOR',
        controller: northgate,
        description: 'Bookings on the instructions of Northgate.',
        subjects: ['CLIENTS'],
        dataCategories: ['CONTACT', 'HEALTH'],
        security: 'Access by role.',
        system: 'Booking desk',
        status: 'ACTIVE',
        edition: 2,
        owner: world.people.dpo.id,
        author: world.people.dpo.id,
        approvedBy: world.people.manager.id,
        activeFrom: '2025-10-01',
        nextReviewAt: '2026-10-01',
      } as never),
    );
  });
});
afterAll(() => world.close());

const file = (client: Client, name: string) => client.fetch(`/reports/R13.${name}`);
const textOf = async (client: Client, name: string) => (await file(client, name)).text();

interface RecordFile {
  title: string;
  asAt: string;
  organisation: Record<string, string>;
  officer: Record<string, string>;
  columns: Record<'controller' | 'processor', { key: string; name: string }[]>;
  controller: Record<string, string | number | null>[];
  processor: Record<string, string | number | null>[];
}
const jsonOf = async (client: Client) => JSON.parse(await textOf(client, 'json')) as RecordFile;

/** What stands above the columns, the columns, and the rows. */
async function csvOf(client: Client, sheet: 'controller' | 'processor') {
  const lines = parse(await textOf(client, `csv?sheet=${sheet}`), {
    bom: true,
    relaxColumnCount: true,
    skipEmptyLines: false,
  });
  const columns = lines.findIndex(line => line[0] === 'Reference');
  return {
    head: new Map(lines.slice(0, columns).map(([name, value]) => [name, value])),
    columns: lines[columns]!,
    rows: lines.slice(columns + 1),
  };
}

describe('R-13: who takes it', () => {
  test.each(['dpo', 'manager', 'auditor'] as const)('%s takes every file of it', async person => {
    const client = await world.as(person);
    for (const name of ALL) expect([name, (await file(client, name)).status]).toEqual([name, 200]);
    expect((await client.ask(ops.ReportDocument, { code: 'R13' })).report.code).toBe('R13');
  });

  test.each(['entry', 'clinician', 'admin'] as const)('%s takes none and is shown none', async person => {
    const client = await world.as(person);
    for (const name of ALL) expect([name, (await file(client, name)).status]).toEqual([name, 403]);
    expect(await client.refused(ops.ReportDocument, { code: 'R13' })).toBe('FORBIDDEN');
  });

  test('nobody who is not signed in', async () => {
    for (const name of ALL) expect((await file(world.anonymous(), name)).status).toBe(401);
  });

  test('an auditor meets colleagues by their roles and no contacts of other organisations (C-09)', async () => {
    const auditor = await world.as('auditor');
    const told = (await Promise.all(ALL.slice(0, 2).map(name => textOf(auditor, name)))).join();
    for (const { displayName } of Object.values(world.people)) expect(told).not.toContain(displayName);
    expect(told).not.toContain('Untold');
    expect(await jsonOf(auditor)).toMatchObject({
      controller: [{ owner: 'Data protection officer', approvedBy: 'Manager' }],
      processor: [{ controller: 'Northgate Partners, 3 Northgate Row, Wenbury, GB' }],
    });
    expect(await jsonOf(dpo)).toMatchObject({
      controller: [{ owner: world.people.dpo.displayName, approvedBy: world.people.manager.displayName }],
      processor: [
        {
          controller:
            'Northgate Partners, 3 Northgate Row, Wenbury, GB, Untold Person, untold@northgate.test',
        },
      ],
    });
  });
});

describe('S13, R-13: two sheets of the live register', () => {
  test('the controller’s has R1 to R24, the processor’s what Art 30(2) asks, each with version and approval', async () => {
    const controller = await csvOf(dpo, 'controller');
    const codes = controller.columns.flatMap(name => /^R\d+/.exec(name)?.[0] ?? []);
    expect([...new Set(codes)]).toEqual(Array.from({ length: 24 }, (_, place) => `R${place + 1}`));
    const processor = await csvOf(dpo, 'processor');
    for (const name of [
      'Controller for whom we process',
      'Processing carried out',
      'Leaves the UK',
      'Countries and safeguards',
      'Security',
    ])
      expect(processor.columns).toContain(name);
    for (const { columns } of [controller, processor])
      for (const name of ['Version', 'Approved by', 'Approved, in force since', 'Next review'])
        expect(columns).toContain(name);
  });

  test('above the rows stand the organisation, its officer and the day (Art 30(1)(a), S15)', async () => {
    const { record: profile } = await dpo.ask(ops.CurrentOrganisationProfileDocument);
    for (const sheet of ['controller', 'processor'] as const) {
      const { head } = await csvOf(dpo, sheet);
      expect(head.get('Organisation')).toBe(profile.name);
      expect(head.get('E-mail')).toBe(profile.email);
      expect(head.get('Data protection officer')).toBe(profile.dpoName);
      expect(head.get('As at')).toBe('2026-11-24');
    }
  });

  test('what is in force is in it, in words; drafts are not', async () => {
    const { controller, processor } = await jsonOf(dpo);
    expect(controller).toEqual([
      expect.objectContaining({
        reference: controlled.reference,
        version: 1,
        role: 'Controller',
        subjects: 'Clients',
        data: 'Name and identity; Contact details',
        outsideUk: 'Yes',
        basis: 'Public task, Art 6(1)(e)',
        rights: 'Information, access, correction, restriction, objection',
        erasure: 'Yes',
        automated: 'No',
        dpia: 'Not needed',
        article9: null,
        approvedOn: '2026-11-24',
        nextReview: '2027-11-24',
      }),
    ]);
    expect(controller[0]!.keptFor).toMatch(/^RR-COMMS: \S/);
    expect(controller[0]!.purpose).toMatch(/^P02 \S/);
    expect(processor).toEqual([expect.objectContaining({ reference: 'ROP-B', version: 2 })]);
  });

  test('CSV, Excel and JSON hold the same cells, and no cell is a formula', async () => {
    const json = await jsonOf(dpo);
    const workbook = unzipped(Buffer.from(await (await file(dpo, 'xlsx')).arrayBuffer()));
    expect(workbook).not.toMatch(/<f[ >]/);
    for (const sheet of ['controller', 'processor'] as const) {
      const csv = await csvOf(dpo, sheet);
      expect(csv.columns).toEqual(json.columns[sheet].map(({ name }) => name));
      const cells = json[sheet].map(row => json.columns[sheet].map(({ key }) => String(row[key] ?? '')));
      const escaped = cells.map(row => row.map(cell => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)));
      expect(csv.rows).toEqual(escaped);
      for (const cell of cells.flat().filter(text => /^[\w .,]+$/.test(text)))
        expect(workbook).toContain(`>${cell}<`);
    }
    const [row] = (await csvOf(dpo, 'controller')).rows;
    for (const cell of ["'=1+1", "'@somebody", "'-5", "'\t=tabbed"]) expect(row).toContain(cell);
    expect(json.controller[0]).toMatchObject({ title: '=1+1', security: '@somebody', system: '-5' });
  });

  test('on screen stands what the files hold and what of it is overdue', async () => {
    const { report } = await dpo.ask(ops.ReportDocument, { code: 'R13' });
    expect(figures(report, 'RECORD_CONTROLLER')).toEqual({ recordEntries: 1, recordOverdue: 0 });
    expect(figures(report, 'RECORD_PROCESSOR')).toEqual({ recordEntries: 1, recordOverdue: 1 });
    expect(values(report, 'RECORD_PROCESSOR')).toEqual([
      ['ROP-B', 'Booking desk', 2, '2025-10-01', '2026-10-01'],
    ]);
    expect(figures(report, 'RECORD_COMING')).toEqual({ recordDrafted: 1, recordAdvised: 0 });
  });

  test.each([
    ['csv', 'sheet'],
    ['csv?sheet=both', 'sheet'],
    ['json?asOf=2026-11-23', 'asOf'],
  ])('R13.%s is refused by its %s', async (name, field) => {
    const response = await file(dpo, name);
    expect(response.status).toBe(400);
    expect(
      ((await response.json()) as { errors: [{ extensions: object }] }).errors[0].extensions,
    ).toMatchObject({ code: 'INVALID_INPUT', fields: { [field]: expect.any(String) } });
  });
});

test('S13: what we do for others names its controller and its contract, or breaks the promise', async () => {
  const promise = async () => {
    const { promises } = await dpo.ask(ops.PromisesDocument, {});
    return promises.find(({ code }) => code === 'S13')!;
  };
  expect(await promise()).toMatchObject({
    state: 'BROKEN',
    records: [{ reference: 'ROP-B', reason: 'CONTROLLER_NOT_NAMED' }],
  });
  await tellContract(world, northgate, { reference: 'PRC-A' });
  await asSystem(world.serving.app, 'seed', async em => {
    const { id } = await em.findOneOrFail(ProcessorContract, { reference: 'PRC-A' }, { filters: false });
    const entry = await em.findOneOrFail(ProcessingActivity, { reference: 'ROP-B' }, { filters: false });
    entry.contract = id;
  });
  expect(await promise()).toMatchObject({ state: 'KEPT', evidence: [{ kept: 1 }] });
  expect((await jsonOf(dpo)).processor[0]).toMatchObject({ contract: 'PRC-A Untold title' });
});

const lastRun = async (client: Client) =>
  (await client.ask(ops.ReportRunListDocument, { filter: { code: { eq: 'R13' } } })).list.items[0]!;

test('R-13: every file is a run of who took it, with rows and digest, and is told by R-09', async () => {
  const manager = await world.as('manager2');
  const exports = async () =>
    figures((await dpo.ask(ops.ReportDocument, { code: 'R09' })).report, 'EXPORTS').exports!;
  const before = await exports();
  const json = await jsonOf(manager);
  const first = await lastRun(manager);
  expect(first).toMatchObject({
    format: 'JSON',
    rowCount: 2,
    figuresHash: expect.stringMatching(/^\w{64}$/),
  });
  expect(json).toMatchObject({ run: first.id });
  await jsonOf(manager);
  expect((await lastRun(manager)).figuresHash).toBe(first.figuresHash);
  await textOf(manager, 'csv?sheet=processor');
  expect(await lastRun(manager)).toMatchObject({ format: 'CSV', rowCount: 1 });
  expect(await exports()).toBe(before + 3);
});

describe('R-13: a file that breaks off', () => {
  const broad = 'x'.repeat(40_000);
  beforeAll(async () => {
    // More than the sockets between server and client hold.
    await world.serving.app.pool.query(
      `insert into processing_activity (id, title, role, description, subjects, data_categories, recipients, sources,
         reference, status, author_id, next_review_at)
       select gen_random_uuid(), 'Broad', 'CONTROLLER', $1, '{}', '{}', '{}', '{}', 'BROAD-' || n, 'ACTIVE', $2, '2027-01-01'
       from generate_series(1, 1200) n`,
      [broad, world.people.dpo.id],
    );
  });

  /** A file of which the first broad row has come: what stands above the rows is sent before the database is asked. */
  async function begun(client: Client): Promise<ReadableStreamDefaultReader<Uint8Array>> {
    const reader = (await file(client, 'csv?sheet=controller')).body!.getReader();
    const decoder = new TextDecoder();
    while (!decoder.decode((await reader.read()).value).includes('xxx'));
    return reader;
  }

  async function toTheEnd(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    while (!(await reader.read()).done);
  }

  test('leaves its trace unfinished and its connection to the next one, when whoever took it goes away', async () => {
    const { exports } = world.serving.app;
    const client = await world.as('dpo2');
    const left = once(exports, 'remove');
    await (await begun(client)).cancel();
    await left;
    expect(exports.totalCount - exports.idleCount).toBe(0);
    expect(await lastRun(client)).toMatchObject({ format: 'CSV', rowCount: null, figuresHash: null });
    await toTheEnd(await begun(client));
    expect(await lastRun(client)).toMatchObject({ rowCount: 1_201 });
  });

  test('never looks whole, when the database breaks off', async () => {
    const client = await world.as('auditor');
    const reader = await begun(client);
    const { rowCount } = await world.serving.app.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'copy (%'`,
    );
    expect(rowCount).toBe(1);
    await expect(toTheEnd(reader)).rejects.toThrow('terminated');
    expect(await lastRun(client)).toMatchObject({ rowCount: null });
  });

  test('a workbook is refused where it would not fit, and says what to take instead', async () => {
    const response = await file(dpo, 'xlsx');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('take CSV or JSON');
  });
});
