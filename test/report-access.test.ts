import { ReportDocument, ReportRunListDocument, ReportRunOneDocument } from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());

async function run(
  variables: { code: 'R01' | 'R04' | 'R18'; from?: string; to?: string },
  person: PersonKey,
) {
  return (await (await world.as(person)).ask(ReportDocument, variables)).report;
}

test('a run is stored with what was asked and a digest of the figures, for its owner alone', async () => {
  const manager = await world.as('manager2');
  const { runId } = await run({ code: 'R01', from: '2026-01-01', to: '2026-03-31' }, 'manager2');
  await run({ code: 'R01', from: '2026-01-01', to: '2026-03-31' }, 'manager2');
  await manager.fetch('/reports/R01.xlsx?from=2026-01-01&to=2026-03-31');
  const { list } = await manager.ask(ReportRunListDocument, {});
  expect(list.items.map(item => item.format).toSorted()).toEqual(['SCREEN', 'SCREEN', 'XLSX']);
  expect(list.items[0]).toMatchObject({
    code: 'R01',
    parameters: { from: '2026-01-01', to: '2026-03-31', asOf: '2026-11-24' },
    suppressionMode: 'INTERNAL',
    rowCount: 16,
  });
  expect(new Set(list.items.map(item => item.figuresHash)).size).toBe(1);
  expect(await (await world.as('dpo')).refused(ReportRunOneDocument, { id: runId })).toBe('NOT_FOUND');
});

test.each([
  [{ from: '2026-09-30', to: '2026-07-01' }, 'from'],
  [{ asOf: '2026-11-25' }, 'asOf'],
  [{ from: '2026-12-01' }, 'from'],
  [{ from: '0001-01-01' }, 'from'],
  [{ from: '2000-01-01', to: '2026-01-01' }, 'from'],
])('parameters that make no period are refused by field: %j', async (parameters, field) => {
  const answer = await (await world.as('dpo')).try(ReportDocument, { code: 'R01', ...parameters });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { [field]: expect.any(String) },
  });
  const file = await (
    await world.as('dpo')
  ).fetch(`/reports/R01.csv?${new URLSearchParams(parameters as Record<string, string>).toString()}`);
  expect(file.status).toBe(400);
});

test('a day that does not exist is refused, and so is anything else in the address of a file', async () => {
  const dpo = await world.as('dpo');
  expect(await dpo.refused(ReportDocument, { code: 'R01', from: '2026-02-30' })).toBe('INVALID_INPUT');
  for (const query of ['from=2026-02-30', 'from=yesterday', 'from=2026-01-01&from=2026-02-01']) {
    expect((await dpo.fetch(`/reports/R01.csv?${query}`)).status).toBe(400);
  }
});

test('each role has of the reports what the rules give it', async () => {
  for (const code of ['R01', 'R04', 'R18'] as const) {
    for (const person of ['entry', 'clinician', 'clinician2', 'admin'] as const)
      expect(await (await world.as(person)).refused(ReportDocument, { code })).toBe('FORBIDDEN');
    for (const person of ['dpo', 'dpo2', 'manager', 'manager2', 'auditor'] as const)
      expect((await run({ code }, person)).code).toBe(code);
    expect(await world.anonymous().refused(ReportDocument, { code })).toBe('UNAUTHENTICATED');
    const status = async (person: PersonKey) =>
      (await (await world.as(person)).fetch(`/reports/${code}.csv`)).status;
    expect(
      await Promise.all([
        status('dpo'),
        status('manager'),
        status('auditor'),
        status('entry'),
        status('admin'),
      ]),
    ).toEqual([200, 200, 403, 403, 403]);
    expect((await world.anonymous().fetch(`/reports/${code}.csv`)).status).toBe(401);
  }
  expect((await (await world.as('dpo')).fetch('/reports/R99.csv')).status).toBe(404);
  expect((await (await world.as('dpo')).fetch('/reports/R01.pdf')).status).toBe(404);
});
