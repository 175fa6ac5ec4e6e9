import {
  ClientOneDocument,
  ReportDocument,
  ReviewBreakGlassGrantDocument,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { asSystem } from '../server/system.ts';
import { AccountStatus, User } from '../server/user/user.entity.ts';
import { brokenBy } from './support/break-glass.ts';
import { addressOf, assignedTo, registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

async function told(person: PersonKey) {
  const { sections } = (await (await world.as(person)).ask(ReportDocument, { code: 'R09' })).report;
  const figures = new Map(sections.flatMap(section => section.figures.map(one => [one.key, one] as const)));
  return {
    keys: sections.map(({ key }) => key),
    value: (key: string) => figures.get(key)?.value,
    rows: (key: string) =>
      sections
        .find(section => section.key === key)
        ?.table?.rows.map(({ cells }) => cells.map(({ value, text }) => value ?? text)),
  };
}

const reads = async (person: PersonKey, id: string) =>
  (await world.as(person)).try(ClientOneDocument, { id });

test('R-09: reads outside the caseload, what was opened in an emergency, and how much of it was reviewed', async () => {
  const before = await told('manager');
  const own = await registered(world);
  await assignedTo(world, own.id, 'clinician');
  await reads('clinician', own.id);
  const other = await registered(world);
  const { id, version } = await brokenBy(world, 'clinician', { clientReference: other.reference! });
  await reads('clinician', other.id);
  const input = { review: 'UNJUSTIFIED' as const, reviewNote: 'No need was shown.' };
  await (await world.as('dpo')).ask(ReviewBreakGlassGrantDocument, { id, version, input });
  const after = await told('manager');
  const more = (key: string) => after.value(key)! - (before.value(key) ?? 0);
  // The opening is answered with the record's reference: that is a read outside the caseload, too.
  expect(['clientReads', 'readsOutsideCaseload', 'openings', 'openingsUnjustified'].map(more)).toEqual([
    5, 2, 1, 1,
  ]);
  expect(after.value('openingsReviewed')).toBe(100);
});

test('R-09: a namesake, somebody of the same household and one’s own record are detected', async () => {
  const surname = world.people.clinician.displayName.split(' ').at(-1)!;
  const namesake = await registered(world, { familyName: surname.toUpperCase() });
  const own = await registered(world, { relatedStaff: [world.people.clinician.id] });
  const household = await registered(world);
  await addressOf(world, own.id, '4 Example Row', 'B99 8ZZ');
  await addressOf(world, household.id, '4, example row', 'B99 8ZZ');
  for (const { id } of [namesake, household]) {
    await assignedTo(world, id, 'clinician');
    await reads('clinician', id);
  }
  expect((await reads('clinician', own.id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  const officer = await told('dpo');
  expect(['SAME_SURNAME', 'SAME_ADDRESS', 'SELF_ACCESS'].map(officer.value)).toEqual([1, 1, 1]);
  expect(
    officer
      .rows('DETECTIONS')!
      .map(([, who, what]) => [who, what])
      .toSorted(),
  ).toEqual(
    ['SAME_ADDRESS', 'SAME_SURNAME', 'SELF_ACCESS'].map(what => [world.people.clinician.displayName, what]),
  );
  const manager = await told('manager');
  expect(['SAME_SURNAME', 'SAME_ADDRESS', 'SELF_ACCESS'].map(manager.value)).toEqual([1, 1, 1]);
  expect(manager.rows('DETECTIONS')).toBeUndefined();
});

test('R-09: dormant accounts and leavers with an open account are counted', async () => {
  const old = new Date('2026-09-01T10:00:00Z');
  await asSystem(world.serving.app, 'test', async em => {
    for (const user of await em.find(User, {}))
      user.lastSignInAt = user.id === world.people.manager2.id ? old : new Date(NOW);
  });
  const technical = await told('admin');
  expect(technical.rows('ACCOUNTS')).toEqual([[world.people.manager2.displayName, '2026-09-01']]);
  expect([technical.value('accountsDormant'), technical.value('leaversEnabled')]).toEqual([1, 0]);
  await asSystem(world.serving.app, 'test', async em => {
    const user = await em.findOneOrFail(User, { id: world.people.manager2.id });
    user.closedAt = old;
    expect(user.status).toBe(AccountStatus.ACTIVE);
  });
  expect((await told('admin')).value('leaversEnabled')).toBe(1);
});

test('§6.2: administrators have the technical part, managers no rows; nobody else has the report', async () => {
  const exported = await (await world.as('manager')).fetch('/reports/R09.csv');
  expect(exported.status).toBe(200);
  expect((await told('admin')).keys).toEqual(['EXPORTS', 'ACCOUNTS']);
  expect((await told('admin')).rows('EXPORTS')).toEqual([[world.people.manager.displayName, 1]]);
  expect((await told('auditor')).keys).toEqual([
    'CLIENT_READS',
    'OPENINGS',
    'DETECTIONS',
    'EXPORTS',
    'ACCOUNTS',
  ]);
  for (const key of ['EXPORTS', 'ACCOUNTS', 'DETECTIONS'])
    expect((await told('manager')).rows(key)).toBeUndefined();
  for (const person of ['entry', 'clinician'] as const)
    expect(await (await world.as(person)).refused(ReportDocument, { code: 'R09' })).toBe('FORBIDDEN');
  expect((await (await world.as('admin')).fetch('/reports/R09.csv')).status).toBe(403);
});
