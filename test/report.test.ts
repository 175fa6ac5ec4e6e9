import { ReportDocument } from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { tellComplaint } from './support/complaint-story.ts';
import { figure, values, type Shown } from './support/reported.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());

async function run(
  variables: { code: 'R01' | 'R04' | 'R18'; from?: string; to?: string; asOf?: string },
  person: PersonKey = 'manager',
) {
  return (await (await world.as(person)).ask(ReportDocument, variables)).report;
}

const QUARTER = { code: 'R01', from: '2026-07-01', to: '2026-09-30', asOf: '2026-11-24' } as const;

test('an empty period has no percentage and no percentile, and counts of zero', async () => {
  const report = await run({ ...QUARTER, from: '2020-01-01', to: '2020-03-31' });
  for (const key of ['ackOnTime', 'progressOnTime', 'upheld', 'escalationRate'])
    expect(figure(report, key)).toMatchObject({ kind: 'PERCENT', value: null, denominator: 0 });
  for (const key of ['medianDays', 'ninetiethDays', 'oldestDays'])
    expect(figure(report, key)).toMatchObject({ kind: 'DAYS', value: null });
  for (const key of ['received', 'outcomes', 'openAtEnd']) expect(figure(report, key).value).toBe(0);
  expect(values(report, 'MONTHS').map(([month]) => month)).toEqual(['2020-01', '2020-02', '2020-03']);
});

describe('a quarter of complaints, counted by hand', () => {
  let report: Shown;
  beforeAll(async () => {
    // Outcome after 10 days, acknowledged in time; two points, one upheld.
    await tellComplaint(world, {
      received: '2026-07-01',
      ackDue: '2026-07-31',
      ackDate: '2026-07-03',
      status: 'CLOSED',
      outcome: '2026-07-11',
      closed: '2026-08-02',
      theme: 'ACCESS',
      email: 'twice@example.test',
      findings: ['UPHELD', 'NOT_UPHELD'],
      contacts: [
        { kind: 'ACKNOWLEDGEMENT', on: '2026-07-03', progressDue: '2026-07-29' },
        { kind: 'OUTCOME', on: '2026-07-11', progressDue: '2026-07-31' },
      ],
    });
    // Acknowledged a day late, outcome after 40 days, taken to the regulator; one point could not be found either way.
    await tellComplaint(world, {
      received: '2026-07-10',
      ackDue: '2026-08-10',
      ackDate: '2026-08-11',
      status: 'OUTCOME_SENT',
      outcome: '2026-08-19',
      theme: 'SHARING',
      findings: ['PARTLY', 'NO_FINDING'],
      regulatorOn: '2026-09-15',
      contacts: [
        { kind: 'ACKNOWLEDGEMENT', on: '2026-08-11', progressDue: '2026-08-07' },
        { kind: 'OUTCOME', on: '2026-08-19', progressDue: '2026-09-09' },
      ],
    });
    // Withdrawn before the acknowledgement was due: it leaves the ratio, in both parts.
    await tellComplaint(world, {
      received: '2026-07-15',
      ackDue: '2026-08-14',
      status: 'WITHDRAWN',
      closed: '2026-08-13',
      contacts: [{ kind: 'WITHDRAWN', on: '2026-08-12' }],
    });
    // Withdrawn on the day itself, never acknowledged: it stays, and is late.
    await tellComplaint(world, {
      received: '2026-07-20',
      ackDue: '2026-08-19',
      status: 'WITHDRAWN',
      closed: '2026-08-20',
      contacts: [{ kind: 'WITHDRAWN', on: '2026-08-19' }],
    });
    // Handed over at once: no complaint of this kind.
    await tellComplaint(world, {
      received: '2026-08-01',
      ackDue: '2026-09-01',
      status: 'REROUTED',
      closed: '2026-08-04',
    });
    // Reopened: an outcome in the period, and open at its end; 61 days old then.
    await tellComplaint(world, {
      received: '2026-07-31',
      ackDue: '2026-08-31',
      ackDate: '2026-08-31',
      status: 'INVESTIGATING',
      outcome: '2026-09-29',
      email: 'Twice@Example.test ',
      findings: ['NOT_UPHELD'],
      contacts: [
        { kind: 'ACKNOWLEDGEMENT', on: '2026-08-31', progressDue: '2026-08-28' },
        { kind: 'PROGRESS', on: '2026-09-28', progressDue: '2026-09-28' },
        { kind: 'OUTCOME', on: '2026-09-29', progressDue: '2026-10-26' },
      ],
      actions: [
        { dueOn: '2026-09-29' },
        { dueOn: '2026-09-30' },
        { dueOn: '2026-09-01', doneOn: '2026-09-10' },
      ],
    });
    // Received at half past midnight in London, still August in UTC. Open, never written to.
    await tellComplaint(world, {
      received: '2026-08-31T23:30:00Z',
      ackDue: '2026-10-01',
      status: 'RECEIVED',
      theme: 'ACCESS',
      progressDue: '2026-09-29',
      findings: [null],
    });
    // Before the period and open through it: 93 days old at its end.
    await tellComplaint(world, {
      received: '2026-06-29',
      ackDue: '2026-07-29',
      ackDate: '2026-07-29',
      status: 'AWAITING_INFO',
      email: 'earlier@example.test',
    });
    // After the period; the same person as the one before.
    await tellComplaint(world, {
      received: '2026-10-05',
      ackDue: '2026-11-04',
      status: 'RECEIVED',
      email: 'earlier@example.test',
    });
    report = await run(QUARTER);
  });

  test('those received are counted without the rerouted ones, and whoever complained before is counted once', () => {
    expect(figure(report, 'received').value).toBe(6);
    expect(figure(report, 'repeatComplainants').value).toBe(1);
    expect(values(report, 'RECEIVED')).toEqual(
      expect.arrayContaining([
        ['ACCESS', 2, 3],
        ['SHARING', 1, 2],
        ['OTHER', 3, 1],
        ['ADM', 0, 0],
      ]),
    );
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
    expect(values(report, 'OPEN')).toEqual([
      ['AGE_0_30', 1],
      ['AGE_31_60', 0],
      ['AGE_61_90', 1],
      ['AGE_OVER_90', 1],
    ]);
    expect(figure(report, 'actionsOverdue').value).toBe(1);
  });

  test('the counts of section 164B stand by calendar month', () => {
    // Month, received, acknowledged in time, closed, upheld.
    expect(values(report, 'MONTHS')).toEqual([
      ['2026-07', 5, 2, 0, 1],
      ['2026-08', 0, 1, 1, 1],
      ['2026-09', 1, 0, 0, 0],
    ]);
  });

  test('a period that runs past the day of the report ends on it', async () => {
    const early = await run({ ...QUARTER, asOf: '2026-07-31' });
    expect(early.parameters).toEqual({ from: '2026-07-01', to: '2026-07-31', asOf: '2026-07-31' });
    expect(figure(early, 'ackOnTime')).toMatchObject({ numerator: 2, denominator: 2 });
  });

  test('neither a name nor a word of a narrative leaves, for nobody', async () => {
    for (const person of ['dpo', 'manager', 'auditor'] as const) {
      expect(JSON.stringify(await run(QUARTER, person))).not.toMatch(
        /Wilhelmina|example\.test|no report may show/i,
      );
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
