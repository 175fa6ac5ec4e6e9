import { randomUUID } from 'node:crypto';
import { ReportDocument, ReportRunListDocument, ReportRunOneDocument, type ReportQuery } from '../schema/generated/graphql.ts';
import { Allegation, type Finding } from '../server/complaint/allegation.entity.ts';
import { ComplaintAction } from '../server/complaint/complaint-action.entity.ts';
import { ComplaintContact } from '../server/complaint/complaint-contact.entity.ts';
import { ComplaintCase } from '../server/complaint/complaint.entity.ts';
import { RegulatorContact } from '../server/complaint/regulator-contact.entity.ts';
import { asSystem } from '../server/system.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => { world = await startWorld({ now: '2026-11-24T10:00:00Z' }); });
afterAll(() => world.close());

/** A complaint as the clock and the workflow leave it, dated by hand. */
interface Story {
  received: string;
  ackDue: string;
  ackDate?: string;
  status: string;
  outcome?: string;
  closed?: string;
  reviewAsked?: string;
  email?: string;
  theme?: string;
  progressDue?: string;
  contacts?: { kind: string; on: string; progressDue?: string }[];
  findings?: (string | null)[];
  actions?: { dueOn: string; doneOn?: string }[];
  regulatorOn?: string;
}

let told = 0;

async function tell(story: Story): Promise<void> {
  told += 1;
  const id = randomUUID();
  const noon = (day: string | undefined) => (day ? new Date(day.length > 10 ? day : `${day}T12:00:00Z`) : null);
  await asSystem(world.serving.app, 'seed', async em => {
    em.persist(em.create(ComplaintCase, {
      id, reference: `CMP-T-${told}`, publicCode: randomUUID(), receivedAt: noon(story.received), channel: 'EMAIL', title: 'A title that no report may show', summary: 'A narrative that no report may show',
      complainantName: 'Wilhelmina Testperson', complainantEmail: story.email ?? `person${told}@example.test`, theme: story.theme ?? 'OTHER', status: story.status,
      ackDue: story.ackDue, ackRaw: story.ackDue, dataProtectionAckDue: story.ackDue, ackDate: story.ackDate ?? null, acknowledgedAt: noon(story.ackDate), statutory: true,
      assignBy: story.ackDue, nextProgressDue: story.progressDue ?? '2030-01-01', outcomeTarget: story.ackDue, managementAlertOn: story.ackDue, clockInputs: {}, ruleVersion: 'test',
      outcomeSentAt: noon(story.outcome), closedAt: noon(story.closed), reviewRequestedAt: noon(story.reviewAsked),
    } as never));
    for (const finding of story.findings ?? []) em.persist(em.create(Allegation, { complaint: id, text: 'A point that no report may show', theme: story.theme ?? 'OTHER', finding: finding as Finding | null } as never));
    for (const { kind, on, progressDue } of story.contacts ?? []) em.persist(em.create(ComplaintContact, { complaint: id, kind, at: noon(on), method: 'EMAIL', summary: 'Said', progressDue: progressDue ?? null } as never));
    for (const { dueOn, doneOn } of story.actions ?? []) em.persist(em.create(ComplaintAction, { complaint: id, what: 'Do it', dueOn, doneOn: doneOn ?? null, status: doneOn ? 'DONE' : 'OPEN' } as never));
    if (story.regulatorOn) em.persist(em.create(RegulatorContact, { complaint: id, icoRef: 'IC-1', contactedOn: story.regulatorOn, replyBy: story.regulatorOn } as never));
  });
}

async function run(variables: { code: 'R01' | 'R04' | 'R18'; from?: string; to?: string; asOf?: string }, person: PersonKey = 'manager') {
  return (await (await world.as(person)).ask(ReportDocument, variables)).report;
}

type Shown = ReportQuery['report'];

function figure(report: Shown, key: string) {
  const found = report.sections.flatMap(section => section.figures).find(each => each.key === key);
  if (!found) throw new Error(`no figure ${key}`);
  return found;
}

function values(report: Shown, section: string): (string | number | null)[][] {
  return report.sections.find(each => each.key === section)!.table!.rows.map(row => row.cells.map(cell => cell.value ?? cell.text ?? null));
}

const QUARTER = { code: 'R01', from: '2026-07-01', to: '2026-09-30', asOf: '2026-11-24' } as const;

test('an empty period has no percentage and no percentile, and counts of zero', async () => {
  const report = await run({ ...QUARTER, from: '2020-01-01', to: '2020-03-31' });
  for (const key of ['ackOnTime', 'progressOnTime', 'upheld', 'escalationRate']) expect(figure(report, key)).toMatchObject({ kind: 'PERCENT', value: null, denominator: 0 });
  for (const key of ['medianDays', 'ninetiethDays', 'oldestDays']) expect(figure(report, key)).toMatchObject({ kind: 'DAYS', value: null });
  for (const key of ['received', 'outcomes', 'openAtEnd']) expect(figure(report, key).value).toBe(0);
  expect(values(report, 'MONTHS').map(([month]) => month)).toEqual(['2020-01', '2020-02', '2020-03']);
});

describe('a quarter of complaints, counted by hand', () => {
  let report: Shown;
  beforeAll(async () => {
    // Outcome after 10 days, acknowledged in time; two points, one upheld.
    await tell({ received: '2026-07-01', ackDue: '2026-07-31', ackDate: '2026-07-03', status: 'CLOSED', outcome: '2026-07-11', closed: '2026-08-02', theme: 'ACCESS', email: 'twice@example.test', findings: ['UPHELD', 'NOT_UPHELD'],
      contacts: [{ kind: 'ACKNOWLEDGEMENT', on: '2026-07-03', progressDue: '2026-07-29' }, { kind: 'OUTCOME', on: '2026-07-11', progressDue: '2026-07-31' }] });
    // Acknowledged a day late, outcome after 40 days, taken to the regulator; one point could not be found either way.
    await tell({ received: '2026-07-10', ackDue: '2026-08-10', ackDate: '2026-08-11', status: 'OUTCOME_SENT', outcome: '2026-08-19', theme: 'SHARING', findings: ['PARTLY', 'NO_FINDING'], regulatorOn: '2026-09-15',
      contacts: [{ kind: 'ACKNOWLEDGEMENT', on: '2026-08-11', progressDue: '2026-08-07' }, { kind: 'OUTCOME', on: '2026-08-19', progressDue: '2026-09-09' }] });
    // Withdrawn before the acknowledgement was due: it leaves the ratio, in both parts.
    await tell({ received: '2026-07-15', ackDue: '2026-08-14', status: 'WITHDRAWN', closed: '2026-08-13', contacts: [{ kind: 'WITHDRAWN', on: '2026-08-12' }] });
    // Withdrawn on the day itself, never acknowledged: it stays, and is late.
    await tell({ received: '2026-07-20', ackDue: '2026-08-19', status: 'WITHDRAWN', closed: '2026-08-20', contacts: [{ kind: 'WITHDRAWN', on: '2026-08-19' }] });
    // Handed over at once: no complaint of this kind.
    await tell({ received: '2026-08-01', ackDue: '2026-09-01', status: 'REROUTED', closed: '2026-08-04' });
    // Reopened: an outcome in the period, and open at its end; 61 days old then.
    await tell({ received: '2026-07-31', ackDue: '2026-08-31', ackDate: '2026-08-31', status: 'INVESTIGATING', outcome: '2026-09-29', email: 'Twice@Example.test ', findings: ['NOT_UPHELD'],
      contacts: [{ kind: 'ACKNOWLEDGEMENT', on: '2026-08-31', progressDue: '2026-08-28' }, { kind: 'PROGRESS', on: '2026-09-28', progressDue: '2026-09-28' }, { kind: 'OUTCOME', on: '2026-09-29', progressDue: '2026-10-26' }],
      actions: [{ dueOn: '2026-09-29' }, { dueOn: '2026-09-30' }, { dueOn: '2026-09-01', doneOn: '2026-09-10' }] });
    // Received at half past midnight in London, still August in UTC. Open, never written to.
    await tell({ received: '2026-08-31T23:30:00Z', ackDue: '2026-10-01', status: 'RECEIVED', theme: 'ACCESS', progressDue: '2026-09-29', findings: [null] });
    // Before the period and open through it: 93 days old at its end.
    await tell({ received: '2026-06-29', ackDue: '2026-07-29', ackDate: '2026-07-29', status: 'AWAITING_INFO', email: 'earlier@example.test' });
    // After the period; the same person as the one before.
    await tell({ received: '2026-10-05', ackDue: '2026-11-04', status: 'RECEIVED', email: 'earlier@example.test' });
    report = await run(QUARTER);
  });

  test('those received are counted without the rerouted ones, and whoever complained before is counted once', () => {
    expect(figure(report, 'received').value).toBe(6);
    expect(figure(report, 'repeatComplainants').value).toBe(1);
    expect(values(report, 'RECEIVED')).toEqual(expect.arrayContaining([['ACCESS', 2, 3], ['SHARING', 1, 2], ['OTHER', 3, 1], ['ADM', 0, 0]]));
  });

  test('an acknowledgement is on time on its last day, late the day after, and not owed once the complaint was withdrawn', () => {
    // Due in the quarter: 31 Jul ✓, 10 Aug late, 19 Aug late, 31 Aug ✓, 29 Jul ✓; 14 Aug withdrawn and 1 Sep rerouted leave.
    expect(figure(report, 'ackOnTime')).toMatchObject({ value: 60, numerator: 3, denominator: 5 });
  });

  test('a progress update is on time on its date, late after it, and missing where nobody wrote', () => {
    // 29 Jul ✓ 31 Jul ✓ 7 Aug late 9 Sep ✓ 28 Aug late 28 Sep ✓ 29 Sep missing; 26 Oct lies after the quarter.
    expect(figure(report, 'progressOnTime')).toMatchObject({ value: 57.1, numerator: 4, denominator: 7 });
  });

  test('percentiles are of days from receipt to the outcomes of the period', () => {
    // 10, 40 and 60 days.
    expect(figure(report, 'outcomes').value).toBe(3);
    expect(figure(report, 'medianDays').value).toBe(40);
    expect(figure(report, 'ninetiethDays').value).toBe(60);
  });

  test('upheld counts those upheld in part, out of the points on which something was found', () => {
    expect(figure(report, 'upheld')).toMatchObject({ value: 50, numerator: 2, denominator: 4 });
    expect(figure(report, 'escalationRate')).toMatchObject({ value: 33.3, numerator: 1, denominator: 3 });
  });

  test('what is open at the end is told by age, the reopened case too', () => {
    expect(figure(report, 'openAtEnd').value).toBe(3);
    expect(figure(report, 'oldestDays').value).toBe(93);
    expect(values(report, 'OPEN')).toEqual([['AGE_0_30', 1], ['AGE_31_60', 0], ['AGE_61_90', 1], ['AGE_OVER_90', 1]]);
    expect(figure(report, 'actionsOverdue').value).toBe(1);
  });

  test('the counts of section 164B stand by calendar month', () => {
    // Month, received, acknowledged in time, closed, upheld.
    expect(values(report, 'MONTHS')).toEqual([['2026-07', 5, 2, 0, 1], ['2026-08', 0, 1, 1, 1], ['2026-09', 1, 0, 0, 0]]);
  });

  test('a period that runs past the day of the report ends on it', async () => {
    const early = await run({ ...QUARTER, asOf: '2026-07-31' });
    expect(early.parameters).toEqual({ from: '2026-07-01', to: '2026-07-31', asOf: '2026-07-31' });
    expect(figure(early, 'ackOnTime')).toMatchObject({ numerator: 2, denominator: 2 });
  });

  test('neither a name nor a word of a narrative leaves, for nobody', async () => {
    for (const person of ['dpo', 'manager', 'auditor'] as const) {
      expect(JSON.stringify(await run(QUARTER, person))).not.toMatch(/Wilhelmina|example\.test|no report may show/i);
    }
  });

  test('everybody who may read it reads the same figures', async () => {
    const [officer, auditor] = [await run(QUARTER, 'dpo2'), await run(QUARTER, 'auditor')];
    expect(officer.sections).toEqual(report.sections);
    expect(auditor.sections).toEqual(report.sections);
  });

  test('a file carries the figures of the screen, and a missing ratio as n/a', async () => {
    const manager = await world.as('manager');
    const csv = await (await manager.fetch('/reports/R01.csv?from=2026-07-01&to=2026-09-30')).text();
    expect(csv).toContain('Acknowledged on time (%),60,3,5');
    expect(csv).toContain('2026-07,5,2,0,1');
    const empty = await (await manager.fetch('/reports/R01.csv?from=2020-01-01&to=2020-03-31')).text();
    expect(empty).toContain('Acknowledged on time (%),n/a,0,0');
  });
});

test('a run is stored with what was asked and a digest of the figures, for its owner alone', async () => {
  const manager = await world.as('manager2');
  const { runId } = await run({ code: 'R01', from: '2026-01-01', to: '2026-03-31' }, 'manager2');
  await run({ code: 'R01', from: '2026-01-01', to: '2026-03-31' }, 'manager2');
  await manager.fetch('/reports/R01.xlsx?from=2026-01-01&to=2026-03-31');
  const { list } = await manager.ask(ReportRunListDocument, {});
  expect(list.items.map(item => item.format).toSorted()).toEqual(['SCREEN', 'SCREEN', 'XLSX']);
  expect(list.items[0]).toMatchObject({ code: 'R01', parameters: { from: '2026-01-01', to: '2026-03-31', asOf: '2026-11-24' }, suppressionMode: 'INTERNAL', rowCount: 16 });
  expect(new Set(list.items.map(item => item.figuresHash)).size).toBe(1);
  expect(await (await world.as('dpo')).refused(ReportRunOneDocument, { id: runId })).toBe('NOT_FOUND');
});

test.each([
  [{ from: '2026-09-30', to: '2026-07-01' }, 'from'],
  [{ asOf: '2026-11-25' }, 'asOf'],
  [{ from: '2026-12-01' }, 'from'],
  [{ from: '2026-02-30' }, 'from'],
  [{ from: '0001-01-01' }, 'from'],
  [{ from: '2000-01-01', to: '2026-01-01' }, 'from'],
])('parameters that make no period are refused by field: %j', async (parameters, field) => {
  const answer = await (await world.as('dpo')).try(ReportDocument, { code: 'R01', ...parameters });
  expect(answer.errors[0]!.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: { [field]: expect.any(String) } });
  const file = await (await world.as('dpo')).fetch(`/reports/R01.csv?${new URLSearchParams(parameters as Record<string, string>).toString()}`);
  expect(file.status).toBe(400);
});

test('each role has of the reports what the rules give it', async () => {
  for (const code of ['R01', 'R04', 'R18'] as const) {
    for (const person of ['entry', 'clinician', 'clinician2', 'admin'] as const) expect(await (await world.as(person)).refused(ReportDocument, { code })).toBe('FORBIDDEN');
    for (const person of ['dpo', 'dpo2', 'manager', 'manager2', 'auditor'] as const) expect((await run({ code }, person)).code).toBe(code);
    expect(await world.anonymous().refused(ReportDocument, { code })).toBe('UNAUTHENTICATED');
    const status = async (person: PersonKey) => (await (await world.as(person)).fetch(`/reports/${code}.csv`)).status;
    expect(await Promise.all([status('dpo'), status('manager'), status('auditor'), status('entry'), status('admin')])).toEqual([200, 200, 403, 403, 403]);
    expect((await world.anonymous().fetch(`/reports/${code}.csv`)).status).toBe(401);
  }
  expect((await (await world.as('dpo')).fetch('/reports/R99.csv')).status).toBe(404);
  expect((await (await world.as('dpo')).fetch('/reports/R01.pdf')).status).toBe(404);
});
