import {
  PseudonymisedClientsDocument,
  ReportDocument,
  ReportRunListDocument,
  type PseudonymisedClientsQueryVariables,
} from '../schema/generated/graphql.ts';
import { Client } from '../server/client/client.entity.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { Referral } from '../server/referral/referral.entity.ts';
import { asSystem } from '../server/system.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ demo: true });
});
afterAll(() => world.close());

async function listed(person: PersonKey, asked: Partial<PseudonymisedClientsQueryVariables> = {}) {
  const answer = await (
    await world.as(person)
  ).try(PseudonymisedClientsDocument, { page: 1, perPage: 100, ...asked } as never);
  return { list: answer.data?.pseudonymisedClients, answer, error: answer.errors[0]?.extensions };
}

/** Every client of the demo, whole. */
function everybody(): Promise<Client[]> {
  return asSystem(world.serving.app, 'test', em => em.find(Client, {}));
}

test.each(['manager', 'auditor'] as const)(
  'C-03: what a %s gets names nobody: no name, number, reference, id and no day of birth',
  async person => {
    const { answer, list } = await listed(person);
    expect(list!.total).toBeGreaterThanOrEqual(10);
    const told = JSON.stringify(answer.data!.pseudonymisedClients.items);
    const secrets = (await everybody()).flatMap(one => [
      one.id,
      one.reference,
      one.familyName,
      one.nhsNumber,
      one.careRecordId,
      one.dateOfBirth,
    ]);
    expect(secrets.filter(secret => secret && told.includes(secret))).toEqual([]);
    expect(told).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  },
);

test('§6.2: a manager reads bands and groups and no consent, an auditor consents and nothing sensitive; what is hidden is said', async () => {
  const manager = await listed('manager');
  expect(manager.list!.items.every(one => one.consortiumSharing === null && one.tabTicked === null)).toBe(
    true,
  );
  expect(manager.list!.items.some(one => one.ageBand !== null)).toBe(true);
  expect(manager.answer.extensions?.fields).toContain('PseudonymisedClient.storage');
  const auditor = await listed('auditor');
  expect(auditor.list!.items.every(one => one.ageBand === null && one.ethnicGroup === null)).toBe(true);
  expect(auditor.list!.items.some(one => one.consortiumSharing !== null)).toBe(true);
});

test('the pseudonyms of a run hold through its pages, are in their own order, and are others in the next run', async () => {
  const first = (await listed('manager', { perPage: 7 })).list!;
  const pages = [...first.items];
  for (let page = 2; pages.length < first.total; page++)
    pages.push(...(await listed('manager', { scope: first.scope, perPage: 7, page })).list!.items);
  const names = pages.map(({ pseudonym }) => pseudonym);
  expect(new Set(names).size).toBe(first.total);
  expect(names).toEqual(names.toSorted());
  const again = (await listed('manager')).list!;
  expect(again.total).toBe(first.total);
  expect(again.items.filter(({ pseudonym }) => names.includes(pseudonym))).toEqual([]);
});

test('a run is paged by its owner alone, and for an hour', async () => {
  const { scope } = (await listed('manager')).list!;
  expect((await listed('manager2', { scope })).error?.code).toBe('NOT_FOUND');
  expect((await listed('auditor', { scope })).error?.code).toBe('NOT_FOUND');
  const { clock } = world.serving.app;
  const now = clock.now();
  clock.set(new Date(now.getTime() + 61 * 60_000).toISOString());
  const late = await listed('manager', { scope });
  clock.set(now.toISOString());
  expect(late.error).toMatchObject({ code: 'INVALID_INPUT', fields: { scope: expect.any(String) } });
});

test.each(['dpo', 'entry', 'clinician', 'admin'] as const)('a list is not for %s', async person => {
  expect((await listed(person)).error?.code).toBe('FORBIDDEN');
});

test('it is no report of counts and never a file', async () => {
  for (const person of ['manager', 'auditor', 'dpo'] as const) {
    const client = await world.as(person);
    expect(await client.refused(ReportDocument, { code: 'P01' })).toBe('FORBIDDEN');
    expect((await client.fetch('/reports/P01.csv')).status).toBe(403);
  }
});

test('C-02: what one may not read, one may not filter by', async () => {
  expect((await listed('manager', { filter: { storage: 'NO' } })).error?.code).toBe('FORBIDDEN_FIELD');
  expect((await listed('auditor', { filter: { ageBand: '66+' } })).error?.code).toBe('FORBIDDEN_FIELD');
});

test('§5.0 step 6: no condition leaves fewer than ten people, nor leaves out fewer than ten; the answer is the same', async () => {
  const all = (await listed('auditor')).list!;
  const answers = new Set<string>();
  for (const storage of ['GRANTED', 'NO', 'OPEN'] as const) {
    const { list, error } = await listed('auditor', { filter: { storage } });
    if (list) {
      expect(list.total).toBeGreaterThanOrEqual(10);
      expect(all.total === list.total || all.total - list.total >= 10).toBe(true);
    } else answers.add(JSON.stringify(error?.fields));
  }
  const nobody = await listed('auditor', { filter: { organisation: 'An organisation of nobody' } });
  answers.add(JSON.stringify(nobody.error?.fields));
  expect(answers.size).toBe(1);
  expect((await listed('manager', { from: '1999-01-01', to: '1999-12-31' })).error?.code).toBe(
    'INVALID_INPUT',
  );
});

test('§5.0: a value that fewer than five people have is a star', async () => {
  for (const person of ['manager', 'auditor'] as const) {
    const { items } = (await listed(person)).list!;
    for (const field of ['organisation', 'referralStatus', 'referredIn', 'ageBand', 'storage'] as const) {
      const shown = items.filter(one => one[field] !== null);
      const counts = [...Map.groupBy(shown, one => one[field]).values()].map(group => group.length);
      expect(counts.filter(count => count < 5)).toEqual([]);
    }
    expect(items.some(({ hidden }) => hidden.length > 0)).toBe(true);
  }
});

test('whom the rules close to all but few is on no list (C-04, C-05), and one is told who was asked about', async () => {
  const clients = await everybody();
  const referrals = await asSystem(world.serving.app, 'test', em => em.find(Referral, {}));
  const list = (await listed('manager')).list!;
  const since = new Date(`${list.parameters.from}T00:00:00Z`);
  const referred = new Set(
    referrals.filter(({ receivedAt }) => receivedAt >= since).map(({ client }) => client),
  );
  const open = clients.filter(
    one => referred.has(one.id) && !one.restricted && !one.sensitive && !one.mergedInto,
  );
  expect(list.total).toBe(open.length);
  expect(clients.some(one => one.restricted && referred.has(one.id))).toBe(true);
});

test('each list is a stored run of whoever made it; two that differ by one thing are told, and R-09 counts them', async () => {
  const counted = async () => {
    const { report } = await (await world.as('dpo')).ask(ReportDocument, { code: 'R09' });
    return report.sections
      .find(({ key }) => key === 'EXPORTS')!
      .figures.find(({ key }) => key === 'differencingRuns')!.value!;
  };
  const before = await counted();
  expect((await listed('manager2', { from: '2026-01-01' })).list!.differencing).toBe(false);
  expect((await listed('manager2', { from: '2026-01-01' })).list!.differencing).toBe(false);
  const { list } = await listed('manager2', { from: '2026-02-01' });
  expect(list!.differencing).toBe(true);
  expect(await counted()).toBe(before + 1);
  const { list: runs } = await (
    await world.as('manager2')
  ).ask(ReportRunListDocument, { filter: { code: { eq: 'P01' } } });
  expect(runs.items).toHaveLength(3);
  expect(runs.items[0]).toMatchObject({ rowCount: list!.total, format: 'SCREEN' });
});
