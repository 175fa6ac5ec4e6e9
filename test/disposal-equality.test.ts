import {
  ExecuteRetentionRunDocument,
  RetentionRunItemListDocument,
  TimelineDocument,
} from '../schema/generated/graphql.ts';
import { takeAnswers } from '../server/database/equality-store.ts';
import { asSystem } from '../server/system.ts';
import { approvedRun, fired, itemsAs, runAs, work } from './support/disposal.ts';
import { asOwner } from './support/equality.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-12-31T10:00:00Z' });
});
afterAll(() => world.close());

const answers = (quarter: string, marks: readonly string[]) =>
  asSystem(world.serving.app, 'test', em =>
    takeAnswers(
      em,
      quarter,
      marks.map(mark => ({
        mark: mark.repeat(64),
        ethnicity: 'M',
        health: null,
        religionOrBelief: null,
        sexualOrientation: null,
      })),
    ),
  );

test('answers for equality monitoring go by the quarter, three years after its end, without a trace of whose they were', async () => {
  await answers('2023-10-01', ['a', 'b', 'c']);
  await answers('2024-01-01', ['d']);
  // Kept to the end of the last day.
  const { app } = world.serving;
  app.clock.set('2027-01-01T10:00:00Z');
  const run = await approvedRun(world);
  const items = await itemsAs(world, 'dpo', run.id);
  expect(items).toMatchObject([
    {
      kind: 'EQUALITY_ANSWERS',
      ruleCode: 'RR-EQ',
      triggeredOn: '2023-12-31',
      retainUntil: '2026-12-31',
      records: 3,
      recordReference: null,
    },
  ]);
  // Somebody gave notice meanwhile: what was destroyed is counted then.
  await asOwner(`delete from equality.answer where mark = decode('${'a'.repeat(64)}', 'hex')`);
  await fired(world, 'admin', ExecuteRetentionRunDocument, run.id);
  await work(world, run.id);
  expect(await runAs(world, 'auditor', run.id)).toMatchObject({
    status: 'COMPLETED',
    counts: [{ kind: 'EQUALITY_ANSWERS', done: true, records: 2 }],
  });
  expect(await asOwner('select asked_in::text from equality.answer')).toEqual([{ asked_in: '2024-01-01' }]);
  // The trail of the item names the quarter and no mark.
  const told = await asOwner<{ said: string }>(
    `select coalesce(string_agg(v.after::text, ''), '') as said from audit_value v join audit_entry e on e.id = v.entry_id
      where e.subject = 'RetentionRunItem'`,
  );
  for (const mark of ['a', 'b', 'c']) expect(told[0]!.said).not.toContain(mark.repeat(64));
});

test('a manager and an auditor learn neither what an item is nor why it is kept, a data-entry officer meets administrative ones alone', async () => {
  for (const person of ['manager', 'auditor'] as const) {
    const client = await world.as(person);
    const { list } = await client.ask(RetentionRunItemListDocument, {});
    expect(list.items[0]).toMatchObject({ recordReference: null, reason: null });
    expect((await client.ask(RetentionRunItemListDocument, { filter: { q: '2023' } })).list.items).toEqual(
      [],
    );
    expect(
      await client.refused(TimelineDocument, { subject: 'RetentionRun', id: list.items[0]!.run!.id }),
    ).toBe('NOT_FOUND');
  }
  const { list } = await (await world.as('entry')).ask(RetentionRunItemListDocument, {});
  expect(list.items).toEqual([]);
  for (const person of ['clinician', 'admin'] as const)
    expect(await (await world.as(person)).refused(RetentionRunItemListDocument, {})).toBe('FORBIDDEN');
});
