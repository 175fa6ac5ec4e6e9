import { randomUUID } from 'node:crypto';
import { ReportDocument } from '../schema/generated/graphql.ts';
import { Organisation } from '../server/organisation/organisation.entity.ts';
import { DeletionCertificate } from '../server/processor-contract/deletion-certificate.entity.ts';
import { SubProcessor } from '../server/processor-contract/sub-processor.entity.ts';
import { asSystem } from '../server/system.ts';
import { Transfer } from '../server/transfer/transfer.entity.ts';
import { figures, values, type Shown } from './support/reported.ts';
import { tellAgreement, tellContract } from './support/register-story.ts';
import { startWorld, type World } from './support/world.ts';
import { unzipped } from './support/zip.ts';

let world: World;
const processor = randomUUID();

beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  await asSystem(world.serving.app, 'seed', async em => {
    em.persist(
      em.create(Organisation, {
        id: processor,
        reference: '=1+1',
        name: 'Untold name',
        kind: 'PROCESSOR',
        country: 'GB',
        icoExpiresOn: '2026-12-24',
      } as never),
    );
  });
  await tellContract(world, processor, { reference: 'PRC-A' });
  // A review is overdue from the day after its date: 24 November is in date, 23 November a day late.
  await tellContract(world, processor, {
    reference: 'PRC-B',
    fields: { nextReviewAt: '2026-11-24', endsOn: '2027-02-22' },
  });
  await tellContract(world, processor, {
    reference: 'PRC-C',
    fields: {
      status: 'REVIEW_DUE',
      nextReviewAt: '2026-11-23',
      endsOn: '2027-02-23',
      reviewTrigger: 'BREACH',
    },
    missing: ['PC-11', 'PC-20'],
  });
  // Due diligence and its evidence expired yesterday; health data ask for the DSPT.
  await tellContract(world, processor, {
    reference: 'PRC-D',
    fields: { dueDiligenceExpiresOn: '2026-11-23' },
    review: { expiresOn: '2026-11-23' },
  });
  await tellContract(world, processor, {
    reference: 'PRC-E',
    fields: { healthData: true, nextReviewAt: '2026-08-25' },
  });
  // A transfer asks for PC-22, and its test is a day too old; one that has stopped asks for nothing.
  await tellContract(world, processor, {
    reference: 'PRC-F',
    parts: [Object.assign(new Transfer(), { recipient: 'Untold', country: 'US', reviewAt: '2026-11-23' })],
  });
  await tellContract(world, processor, {
    reference: 'PRC-G',
    parts: [
      Object.assign(new Transfer(), { recipient: 'Untold', country: 'US', endedOn: '2026-01-01' }),
      Object.assign(new SubProcessor(), { name: 'Untold', service: 'Untold', status: 'PROPOSED' }),
    ],
  });
  // Ended: one without, one with its certificate. Prospects are nobody's concern yet.
  await tellContract(world, processor, {
    reference: 'PRC-H',
    fields: { status: 'ENDED', endedOn: '2026-11-01', nextReviewAt: '2026-01-01' },
    missing: ['PC-01'],
  });
  await tellContract(world, processor, {
    reference: 'PRC-I',
    fields: { status: 'ENDED', endedOn: '2026-11-01' },
    parts: [
      Object.assign(new DeletionCertificate(), {
        fate: 'DELETED',
        receivedOn: '2026-11-20',
        statement: 'Untold',
        recordedBy: world.people.dpo.id,
      }),
    ],
  });
  await tellContract(world, processor, {
    reference: 'PRC-J',
    fields: { status: 'PROSPECT', dueDiligenceExpiresOn: null, nextReviewAt: null },
    missing: ['PC-01'],
  });
  await tellAgreement(world, processor, 'DSA-A', { status: 'ACTIVE', nextReviewAt: '2027-02-22' });
  await tellAgreement(world, processor, 'DSA-B', { status: 'UNDER_REVIEW', nextReviewAt: '2026-07-01' }, [
    'DSA-05',
    'DSA-21',
  ]);
  await tellAgreement(world, processor, 'DSA-C', { status: 'SUSPENDED', nextReviewAt: '2027-02-23' });
  await tellAgreement(world, processor, 'DSA-D', { status: 'DRAFT' }, ['DSA-01']);
});
afterAll(() => world.close());

async function run(
  code: 'R04' | 'R18',
  person: 'dpo' | 'manager' | 'auditor' = 'manager',
  asOf?: string,
): Promise<Shown> {
  return (await (await world.as(person)).ask(ReportDocument, { code, asOf })).report;
}

test('a review is overdue the day after its date, and a share is of what is in force', async () => {
  const report = await run('R04');
  // In force: A to G, of which C is 1 day and E 91 days late; DSA-A and DSA-B, of which B is 146 days late.
  expect(figures(report, 'REVIEWS')).toEqual({
    contractsInForce: 7,
    contractsOverdue: 2,
    contractsInDate: 71.4,
    agreementsInForce: 2,
    agreementsOverdue: 1,
    agreementsInDate: 50,
  });
  expect(values(report, 'REVIEWS')).toEqual([
    ['LATE_1_30', 1, 0],
    ['LATE_31_60', 0, 0],
    ['LATE_61_90', 0, 0],
    ['LATE_OVER_90', 1, 1],
  ]);
});

test('a checklist is told by the codes that are missing, PC-22 only where data leave the country', async () => {
  const report = await run('R04');
  expect(figures(report, 'CHECKLISTS')).toEqual({ contractsIncomplete: 2, agreementsIncomplete: 1 });
  expect(values(report, 'CHECKLISTS')).toEqual([
    ['DSA-B', 'UNDER_REVIEW', 'DSA-05, DSA-21'],
    ['PRC-C', 'REVIEW_DUE', 'PC-11, PC-20'],
    ['PRC-F', 'ACTIVE', 'PC-22'],
  ]);
});

test('everything else that §5 asks of contracts and agreements is found on the one that has it', async () => {
  const report = await run('R04');
  expect(values(report, 'CONCERNS').map(([reference, , concern]) => `${reference} ${concern}`)).toEqual([
    'DSA-C AGREEMENT_SUSPENDED',
    'PRC-B EXPIRING',
    'PRC-C PROCESSOR_BREACH',
    'PRC-D DUE_DILIGENCE_OLD',
    'PRC-D SECURITY_EVIDENCE_EXPIRED',
    'PRC-E SECURITY_EVIDENCE_EXPIRED',
    'PRC-F TRANSFER_TEST_OUT_OF_DATE',
    'PRC-G SUB_PROCESSOR_UNAPPROVED',
    'PRC-H CERTIFICATE_MISSING',
  ]);
  expect(figures(report, 'CONCERNS')).toMatchObject({
    EXPIRING: 1,
    SECURITY_EVIDENCE_EXPIRED: 2,
    CERTIFICATE_MISSING: 1,
  });
});

test('as at an earlier day nothing was late yet', async () => {
  expect(figures(await run('R04', 'dpo', '2026-06-30'), 'REVIEWS')).toMatchObject({
    contractsOverdue: 0,
    contractsInDate: 100,
    agreementsOverdue: 0,
  });
});

test('the review calendar holds what is overdue and what is due within 90 days, soonest first', async () => {
  const report = await run('R18', 'dpo');
  // 24 November + 90 days is 22 February: DSA-A is in, DSA-C a day too late.
  expect(values(report, 'CALENDAR')).toEqual([
    ['2026-07-01', -146, 'AGREEMENT', 'DSA-B'],
    ['2026-08-25', -91, 'CONTRACT', 'PRC-E'],
    ['2026-11-23', -1, 'CONTRACT', 'PRC-C'],
    ['2026-11-23', -1, 'TRANSFER', 'PRC-F'],
    ['2026-11-24', 0, 'CONTRACT', 'PRC-B'],
    ['2026-12-24', 30, 'REGISTRATION', '=1+1'],
    ['2027-02-22', 90, 'AGREEMENT', 'DSA-A'],
  ]);
  expect(figures(report, 'REVIEWS_DUE')).toEqual({ overdue: 4, within30: 2, within60: 0, within90: 1 });
});

test('a transfer in the calendar opens the contract that it is made under, which is what has a page', async () => {
  const record = (rows: Shown['sections'], section: string, reference: string) =>
    rows
      .find(({ key }) => key === section)!
      .table!.rows.find(({ cells }) => cells.some(({ text }) => text === reference))!;
  const contract = record((await run('R04')).sections, 'CHECKLISTS', 'PRC-F');
  const transfer = record((await run('R18', 'dpo')).sections, 'CALENDAR', 'PRC-F');
  expect(transfer).toMatchObject({ subject: 'ProcessorContract', record: contract.record });
});

test('whoever reads the calendar has every kind of which she may read something, a manager the holds that she releases', async () => {
  const kinds = async (person: 'dpo' | 'auditor' | 'manager') =>
    values(await run('R18', person), 'REVIEWS_DUE').map(([kind]) => kind);
  expect(await kinds('dpo')).toContain('HOLD');
  expect(await kinds('auditor')).toContain('HOLD');
  expect(await kinds('manager')).toEqual([
    'CONTRACT',
    'AGREEMENT',
    'TRANSFER',
    'POLICY_DOCUMENT',
    'POLICY',
    'ACTIVITY',
    'RETENTION_OVERRIDE',
    'HOLD',
    'REGISTRATION',
  ]);
});

test('titles, tasks, names and parties stay where they are', async () => {
  for (const code of ['R04', 'R18'] as const) expect(JSON.stringify(await run(code))).not.toContain('Untold');
});

test('a text that a spreadsheet would compute is escaped in CSV, and is a text in XLSX', async () => {
  const dpo = await world.as('dpo');
  const csv = await dpo.fetch('/reports/R18.csv');
  expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
  expect(await csv.text()).toContain("Regulator registration,'=1+1");
  const xlsx = await dpo.fetch('/reports/R18.xlsx');
  expect(xlsx.headers.get('content-disposition')).toBe('attachment; filename="R18-2026-11-24.xlsx"');
  const parts = unzipped(Buffer.from(await xlsx.arrayBuffer()));
  expect(parts).toContain('=1+1');
  expect(parts).not.toMatch(/<f[ >]/);
});
