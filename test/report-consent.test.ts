import {
  AcceptReferralDocument,
  ConsentTabCreateDocument,
  ReportDocument,
  WithdrawConsentRecordDocument,
} from '../schema/generated/graphql.ts';
import { answersOf } from './support/consent.ts';
import { agencyOf, referred } from './support/referral.ts';
import { figure, values, type Shown } from './support/reported.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
const LATER = '2026-12-21T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());

const told = async (variables: { asOf?: string; from?: string } = {}): Promise<Shown> =>
  (await (await world.as('manager')).ask(ReportDocument, { code: 'R03', ...variables })).report;

/** A client in care who said yes twice; ticked unless told otherwise. */
async function inCare(ticked = true) {
  const { id, version, client } = await referred(world);
  const entry = await world.as('entry');
  await entry.ask(AcceptReferralDocument, { id, version });
  if (ticked)
    await entry.ask(ConsentTabCreateDocument, { input: { referral: id, dcrsRef: `DCRS-${id.slice(0, 8)}` } });
  return client!.id;
}

test('R-03: whoever is in care is counted by her answers, small numbers and what would give them away are hidden', async () => {
  const clients: string[] = [];
  for (let n = 0; n < 14; n++) clients.push(await inCare(n < 8));
  const report = await told();
  expect(figure(report, 'inCare')).toMatchObject({ value: 14, hidden: false });
  expect(figure(report, 'fullCoverage')).toMatchObject({ value: 57.1, numerator: 8, denominator: 14 });
  expect(figure(report, 'q1Granted')).toMatchObject({ value: 100, numerator: 14 });
  expect(values(report, 'COVERAGE')).toEqual([
    ['Q1', 14, 0, 0, 14],
    ['Q2', 14, 0, 0, 14],
  ]);
  // Two say no: two would be somebody, and beside the total so would the others be told.
  const entry = await world.as('entry');
  for (const client of clients.slice(0, 2)) {
    const yes = (await answersOf(world, client)).find(({ code }) => code === 'Q2_STORAGE_CARE_REPORTING')!;
    await entry.ask(WithdrawConsentRecordDocument, {
      id: yes.id,
      version: yes.version,
      input: { withdrawnHow: 'PHONE' },
    });
  }
  const after = await told();
  expect(values(after, 'COVERAGE')).toEqual([
    ['Q1', 14, 0, 0, 14],
    ['Q2', '*', '*', 0, 14],
  ]);
  expect(figure(after, 'q2Granted')).toMatchObject({ value: null, hidden: true, numerator: null });
  expect(figure(after, 'q2Asked')).toMatchObject({ value: 100 });
  expect(figure(after, 'withdrawals')).toMatchObject({ value: null, hidden: true });
  expect(figure(after, 'hoursToEffect')).toMatchObject({ value: null });
  expect(values(after, 'COVERAGE_BY_SOURCE')[0]).toEqual(['FROM_GP', 6, 8, 14]);
  expect(JSON.stringify(after)).not.toContain('Brockhurst');
  // As at a day before, nobody was in care: a share of nobody is not 100 per cent.
  expect(figure(await told({ asOf: '2026-11-23' }), 'fullCoverage')).toMatchObject({
    value: null,
    denominator: 0,
  });
});

test('R-03: agencies are counted when their ten working days are over', async () => {
  const agency = await agencyOf(world);
  for (let n = 0; n < 6; n++)
    await referred(world, {
      sourceType: 'AGENCY',
      careSector: 'NA',
      referringOrganisation: agency,
      q1: null,
      q2: null,
    });
  expect(figure(await told(), 'agencyAsked')).toMatchObject({ value: 0 });
  world.serving.app.clock.set(LATER);
  const after = await told();
  expect(figure(after, 'agencyAsked')).toMatchObject({ value: 6 });
  expect(figure(after, 'agencyConfirmed')).toMatchObject({ value: null, hidden: true });
});

test('R-03 is for officers, managers and auditors', async () => {
  for (const person of ['entry', 'clinician', 'admin'] as const)
    expect(await (await world.as(person)).refused(ReportDocument, { code: 'R03' })).toBe('FORBIDDEN');
  for (const person of ['dpo', 'auditor'] as const)
    expect((await (await world.as(person)).ask(ReportDocument, { code: 'R03' })).report.code).toBe('R03');
});
