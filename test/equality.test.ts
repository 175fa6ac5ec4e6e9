import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CaptureEqualityAnswersDocument,
  EqualityAskingDocument,
  EqualityRecordsDocument,
  ReportDocument,
  RestrictionCreateDocument,
} from '../schema/generated/graphql.ts';
import { equalityTimers } from '../server/equality/equality.timers.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { PEOPLE } from '../server/demo/people.ts';
import { readPopulation } from '../server/report/population.ts';
import { everyRow } from './bad-input/refusal.ts';
import { assignedTo, registered } from './support/client.ts';
import { asOwner, captured, stored, WHOLE } from './support/equality.ts';
import { figure, values } from './support/reported.ts';
import { FOR_EQUALITY, policyInForce } from './support/policy-document.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
const NEXT_QUARTER = '2027-01-04T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  await policyInForce(world, FOR_EQUALITY);
});
afterAll(() => world.close());
beforeEach(async () => {
  world.serving.app.clock.set(NOW);
  await asOwner('truncate equality.answer');
});

const rowsFor = async (person: 'dpo' | 'dpo2' = 'dpo') =>
  (await (await world.as(person)).ask(EqualityRecordsDocument, { perPage: 100 })).equalityRecords.items;

const told = async () => (await (await world.as('manager')).ask(ReportDocument, { code: 'R07' })).report;

/** So many people with the same answers. */
async function people(count: number, answers = WHOLE) {
  for (let n = 0; n < count; n++) await captured(world, (await registered(world)).id, answers);
}

test('S53: what a client answers is told by nobody’s name, and not before the quarter is over', async () => {
  const { id, reference } = await registered(world);
  await captured(world, id);
  await people(10, { ethnicity: 'A' });
  expect(await rowsFor()).toEqual([]);
  expect(figure(await told(), 'equalityAnswered').value).toBe(0);
  world.serving.app.clock.set(NEXT_QUARTER);
  const rows = await rowsFor();
  expect(rows).toHaveLength(11);
  expect(rows.filter(({ religionOrBelief }) => religionOrBelief === 'SIKH')).toEqual([
    { pseudonym: expect.stringMatching(/^[0-9a-f]{64}$/), ...WHOLE },
  ]);
  const text = JSON.stringify([rows, await told()]);
  for (const secret of [id, reference]) expect(text).not.toContain(secret);
  const marks = (await stored()).map(({ mark }) => mark.toString('hex'));
  expect(rows.some(({ pseudonym }) => marks.includes(pseudonym))).toBe(false);
});

test('S53: a pseudonym is another one tomorrow and for another officer: no two readings can be joined (C-03)', async () => {
  await people(10);
  world.serving.app.clock.set(NEXT_QUARTER);
  const mine = (await rowsFor()).map(({ pseudonym }) => pseudonym);
  expect((await rowsFor()).map(({ pseudonym }) => pseudonym)).toEqual(mine);
  const others = (await rowsFor('dpo2')).map(({ pseudonym }) => pseudonym);
  world.serving.app.clock.set('2027-01-05T10:00:00Z');
  const later = (await rowsFor()).map(({ pseudonym }) => pseudonym);
  expect(new Set([...mine, ...others, ...later]).size).toBe(30);
});

test('S53: neither the trail nor the log of requests nor any table says whose the answers are or when they came', async () => {
  const { id } = await registered(world);
  await people(3);
  const trail = () => asOwner<{ n: string }>('select count(*)::text as n from audit_entry');
  const requests = () => asOwner<{ n: string }>('select count(*)::text as n from handled_request');
  const before = [await everyRow(world), await trail(), await requests()];
  await captured(world, id);
  expect([await everyRow(world), await trail(), await requests()]).toEqual(before);
  const rows = await stored();
  // Which row came last is told neither by its transaction nor by what it holds.
  expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
  const columns = await asOwner<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = 'equality' order by 1`,
  );
  expect(columns.map(({ column_name }) => column_name)).toEqual([
    'asked_in',
    'ethnicity',
    'health',
    'mark',
    'religion_or_belief',
    'sexual_orientation',
  ]);
  const [{ quarter } = { quarter: '' }] = await asOwner<{ quarter: string }>(
    'select distinct asked_in::text as quarter from equality.answer',
  );
  expect(quarter).toBe('2026-10-01');
});

test('S53: the server itself cannot look into the store, and holds no key to a person in the database', async () => {
  await people(1);
  const [rights] = await asOwner<{ looks: boolean; finds: boolean }>(
    `select has_table_privilege('wellkept_app', 'equality.answer', 'select') as looks,
            has_function_privilege('wellkept_app', 'equality.standing(date, date)', 'execute') as finds`,
  );
  expect(rights).toEqual({ looks: false, finds: false });
  const triggers = await asOwner(
    `select 1 from pg_trigger where tgrelid = 'equality.answer'::regclass and not tgisinternal`,
  );
  expect(triggers).toEqual([]);
});

test('S53: answering again replaces what was answered before; the latest counts', async () => {
  const { id } = await registered(world);
  await people(10, { ethnicity: 'A' });
  await captured(world, id, { ethnicity: 'B' });
  await captured(world, id, { ethnicity: 'C' });
  expect(await stored()).toHaveLength(11);
  world.serving.app.clock.set(NEXT_QUARTER);
  await captured(world, id, { ethnicity: 'J' });
  // Until the quarter is over it shows nowhere: whoever compares would know whose it was.
  expect((await rowsFor()).map(({ ethnicity }) => ethnicity).toSorted()[10]).toBe('C');
  world.serving.app.clock.set('2027-04-01T10:00:00Z');
  expect((await rowsFor()).map(({ ethnicity }) => ethnicity).toSorted()[10]).toBe('J');
  expect(await stored()).toHaveLength(12);
  await runTimers(world.serving.app, [equalityTimers]);
  expect(await stored()).toHaveLength(11);
});

test('S53: who captures reads nothing back; managers and auditors meet figures alone, administrators nothing', async () => {
  await people(10);
  world.serving.app.clock.set(NEXT_QUARTER);
  const client = (await registered(world)).id;
  await assignedTo(world, client, 'clinician');
  // Whether somebody reads rows, reads figures, and captures (§6.2).
  const may: Record<string, [boolean, boolean, boolean]> = {
    DPO: [true, true, false],
    DATA_ENTRY: [false, false, true],
    CLINICIAN: [false, false, true],
    MANAGER: [false, true, false],
    AUDITOR: [false, true, false],
    ADMIN: [false, false, false],
  };
  for (const { key, role } of PEOPLE) {
    const asker = await world.as(key);
    const code = async (answer: Promise<{ errors: { extensions: { code: string } }[] }>) =>
      (await answer).errors[0]?.extensions.code;
    const [rows, report, capture] = may[role]!;
    expect([key, await code(asker.try(EqualityRecordsDocument))]).toEqual([
      key,
      rows ? undefined : 'FORBIDDEN',
    ]);
    expect([key, await code(asker.try(ReportDocument, { code: 'R07' }))]).toEqual([
      key,
      report ? undefined : 'FORBIDDEN',
    ]);
    // A clinician asks her own clients; who does not care for this one does not meet her.
    const met = key === 'clinician2' ? 'INVALID_INPUT' : undefined;
    for (const asked of [
      asker.try(CaptureEqualityAnswersDocument, { client, answers: WHOLE }),
      asker.try(EqualityAskingDocument, { client }),
    ])
      expect([key, await code(asked)]).toEqual([key, capture ? met : 'FORBIDDEN']);
  }
});

test('S53: nothing is required: each question may be left out, and to answer none is no record', async () => {
  const { id } = await registered(world);
  const entry = await world.as('entry');
  await captured(world, id, { religionOrBelief: 'PREFER_NOT_TO_SAY' });
  const { errors } = await entry.try(CaptureEqualityAnswersDocument, { client: id, answers: {} });
  expect(errors[0]!.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  const unknown = { client: crypto.randomUUID(), answers: WHOLE };
  expect(await entry.refused(CaptureEqualityAnswersDocument, unknown)).toBe('INVALID_INPUT');
});

test('nobody is asked while her data is stored only (Art 18)', async () => {
  const { id, reference } = await registered(world);
  await (
    await world.as('dpo')
  ).ask(RestrictionCreateDocument, {
    input: {
      clientReference: reference,
      ground: 'ACCURACY_CONTESTED',
      reason: 'Contested.',
      startsOn: '2026-11-24',
    },
  });
  const asked = { client: id, answers: WHOLE };
  expect(await (await world.as('entry')).refused(CaptureEqualityAnswersDocument, asked)).toBe(
    'PROCESSING_RESTRICTED',
  );
});

test('R-07: small numbers and what would give them away are hidden, single ethnic categories go into groups', async () => {
  await people(8, { ethnicity: 'A', health: 'NOT_LIMITED' });
  await people(6, { ethnicity: 'H', health: 'LIMITED_A_LOT' });
  await people(2, { ethnicity: 'M', health: 'LIMITED_A_LITTLE' });
  world.serving.app.clock.set(NEXT_QUARTER);
  const report = await told();
  expect(figure(report, 'equalityAnswered').value).toBe(16);
  const ethnicity = values(report, 'EQUALITY_ETHNICITY').map(([group, count, share]) => [
    group,
    count,
    share,
  ]);
  expect(ethnicity).toEqual([
    ['EQUALITY_ETHNICITY_WHITE', 8, 50],
    ['EQUALITY_ETHNICITY_MIXED', 0, 0],
    ['EQUALITY_ETHNICITY_ASIAN', '*', '*'],
    ['EQUALITY_ETHNICITY_BLACK', '*', '*'],
    ['EQUALITY_ETHNICITY_OTHER', 0, 0],
    ['EQUALITY_ETHNICITY_NOT_STATED', 0, 0],
    ['EQUALITY_ETHNICITY_NOT_KNOWN', 0, 0],
  ]);
  expect(values(report, 'EQUALITY_HEALTH').map(([, count]) => count)).toEqual(['*', '*', 8, 0, 0]);
  // Of those who live there 82 in a hundred are not limited, here half.
  expect(values(report, 'EQUALITY_HEALTH')[2]).toEqual(['EQUALITY_HEALTH_NOT_LIMITED', 8, 50, 82, '0.61']);
  expect(values(report, 'EQUALITY_HEALTH')[0]).toEqual(['EQUALITY_HEALTH_LIMITED_A_LOT', '*', '*', 8, '*']);
  expect(values(report, 'EQUALITY_SEXUAL_ORIENTATION').at(-1)).toEqual([
    'EQUALITY_SEXUAL_ORIENTATION_NOT_KNOWN',
    16,
    100,
    null,
    null,
  ]);
});

test('R-07: of fewer than ten people nothing is told, not even how many; of another day neither', async () => {
  await people(9);
  world.serving.app.clock.set(NEXT_QUARTER);
  const report = await told();
  expect(figure(report, 'equalityAnswered')).toMatchObject({ value: null, hidden: true });
  expect(report.sections).toHaveLength(1);
  expect(await rowsFor()).toEqual([]);
  const manager = await world.as('manager');
  expect(await manager.refused(ReportDocument, { code: 'R07', asOf: '2026-12-31' })).toBe('INVALID_INPUT');
});

test('R-07: the shares of the population are the organisation’s own; a wrong file stops the start and says why', async () => {
  expect(readPopulation(undefined)).toBeNull();
  const folder = await mkdtemp(join(tmpdir(), 'population-'));
  const file = join(folder, 'shares.json');
  const told = async (text: string) => {
    await writeFile(file, text);
    return () => readPopulation(file);
  };
  const named = { area: 'Here', source: 'Census 2021, TS021' };
  expect((await told(JSON.stringify({ ...named, ethnicity: { A: 60.5, B: 39.5 } })))()).toMatchObject(named);
  expect(await told(JSON.stringify({ ...named, health: { NOT_LIMITED: 101 } }))).toThrow('health');
  expect(await told(JSON.stringify({ ...named, ethnicity: { A: 60, B: 60 } }))).toThrow('more than 100 %');
  expect(await told(JSON.stringify({ ...named, income: { HIGH: 3 } }))).toThrow('income');
  expect(await told('{')).toThrow('POPULATION_SHARES');
  await rm(folder, { recursive: true });
});
