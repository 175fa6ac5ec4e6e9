import {
  DestroyOriginalRecordHoldingDocument,
  DigitiseRecordHoldingDocument,
  FailScanRecordHoldingDocument,
  LegalHoldCreateDocument,
  PassScanRecordHoldingDocument,
  RecordHoldingCreateDocument,
  RecordHoldingListDocument,
  RecordHoldingOneDocument,
  RecordHoldingUpdateDocument,
  PromisesDocument,
  ReleaseLegalHoldDocument,
  ReportDocument,
  RetentionRuleListDocument,
  type CreateRecordHoldingInput,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { assignedTo, registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

async function kept(input: Partial<CreateRecordHoldingInput> = {}) {
  const entry = await world.as('entry');
  return (
    await entry.ask(RecordHoldingCreateDocument, {
      input: { medium: 'PAPER', title: 'Case files of 2012', location: 'Cellar, cabinet C', ...input },
    })
  ).record;
}

const scan = { digitisedAt: '2026-11-23', scanLocation: 'DCRS archive' };
const compared = { checkNote: 'Every tenth page compared.' };
const shredded = { destroyedAfterScanAt: '2026-11-24', destructionMethod: 'CONFIDENTIAL_WASTE' as const };

async function scanned() {
  const { id, version } = await kept();
  const entry = await world.as('entry');
  return (await entry.ask(DigitiseRecordHoldingDocument, { id, version, input: scan })).record;
}

async function checked() {
  const { id, version } = await scanned();
  const dpo = await world.as('dpo');
  return (await dpo.ask(PassScanRecordHoldingDocument, { id, version, input: compared })).record;
}

test('S83: paper is scanned, the scan is checked by somebody else, and only then is the original destroyed', async () => {
  const { id, version } = await kept();
  const entry = await world.as('entry');
  const destroyed = { id, input: shredded };
  expect(await entry.refused(DestroyOriginalRecordHoldingDocument, { ...destroyed, version })).toBe(
    'INVALID_TRANSITION',
  );
  const { record: made } = await entry.ask(DigitiseRecordHoldingDocument, { id, version, input: scan });
  expect(
    await entry.refused(DestroyOriginalRecordHoldingDocument, { ...destroyed, version: made.version }),
  ).toBe('INVALID_TRANSITION');
  const passing = { id, version: made.version, input: compared };
  expect(await entry.refused(PassScanRecordHoldingDocument, passing)).toBe('SOD_VIOLATION');
  const { record: passed } = await (await world.as('dpo')).ask(PassScanRecordHoldingDocument, passing);
  await entry.ask(DestroyOriginalRecordHoldingDocument, { ...destroyed, version: passed.version });
  expect((await entry.ask(RecordHoldingOneDocument, { id })).record).toMatchObject({
    status: 'DESTROYED',
    digitisedBy: { id: world.people.entry.id },
    qualityCheckedBy: { id: world.people.dpo.id },
    ...shredded,
  });
});

test('S83: an original is not destroyed on a day before its scan was checked, nor on one to come', async () => {
  const { id, version } = await checked();
  const entry = await world.as('entry');
  for (const destroyedAfterScanAt of ['2026-11-23', '2026-11-25']) {
    const { errors } = await entry.try(DestroyOriginalRecordHoldingDocument, {
      id,
      version,
      input: { ...shredded, destroyedAfterScanAt },
    });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { destroyedAfterScanAt: expect.any(String) },
    });
  }
});

test('a scan that is not good enough is made again, and the original is kept', async () => {
  const { id, version } = await scanned();
  const dpo = await world.as('dpo');
  const input = { checkNote: 'Page 12 is cut off.' };
  await dpo.ask(FailScanRecordHoldingDocument, { id, version, input });
  expect((await dpo.ask(RecordHoldingOneDocument, { id })).record).toMatchObject({
    status: 'KEPT',
    digitisedAt: null,
    checkNote: input.checkNote,
  });
});

test('S20: paper and tapes lie somewhere, electronic records are in a system and are never scanned', async () => {
  const entry = await world.as('entry');
  for (const [input, field] of [
    [{ medium: 'CCTV', title: 'Entrance camera' }, 'location'],
    [{ medium: 'ELECTRONIC', title: 'Wellbeing records', location: 'A room' }, 'system'],
    [
      {
        medium: 'PAPER',
        title: 'Files',
        location: 'A room',
        coversFrom: '2012-02-01',
        coversTo: '2012-01-31',
      },
      'coversTo',
    ],
  ] as const) {
    const { errors } = await entry.try(RecordHoldingCreateDocument, { input });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { [field]: expect.any(String) },
    });
  }
  const { id, version } = await kept({ medium: 'ELECTRONIC', system: 'DCRS', location: null });
  expect(await entry.refused(DigitiseRecordHoldingDocument, { id, version, input: scan })).toBe(
    'INVALID_TRANSITION',
  );
  const moved = { id, version, input: { system: null } };
  expect(await entry.refused(RecordHoldingUpdateDocument, moved)).toBe('INVALID_INPUT');
});

test('what is kept of a client is read by whoever meets the client; auditors read that it is kept, managers count it', async () => {
  const client = await registered(world);
  await assignedTo(world, client.id, 'clinician');
  const { id } = await kept({ client: client.id, title: 'Letters of Averil' });
  const ask = async (person: PersonKey) =>
    (await world.as(person)).try(RecordHoldingListDocument, { filter: { id: { eq: id } } });
  expect((await ask('clinician')).data?.list.items).toMatchObject([{ client: { id: client.id } }]);
  expect((await ask('clinician2')).data?.list.items).toEqual([]);
  expect((await ask('dpo')).data?.list.items).toMatchObject([{ title: 'Letters of Averil', client: null }]);
  expect((await ask('auditor')).data?.list.items).toMatchObject([{ title: null, client: null, box: null }]);
  for (const person of ['manager', 'admin'] as const)
    expect((await ask(person)).errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('R-16: the share of paper, what was scanned and destroyed, and twelve months of it', async () => {
  const before = await paper('manager');
  const { id, version } = await checked();
  await (await world.as('entry')).ask(DestroyOriginalRecordHoldingDocument, { id, version, input: shredded });
  await kept();
  const after = await paper('manager');
  const more = (key: string) => after.figure(key)!.value! - before.figure(key)!.value!;
  expect(['holdings', 'paperDigitised', 'paperDestroyed'].map(more)).toEqual([1, 1, 1]);
  const share = after.figure('paperShare')!;
  expect(share.denominator).toBe(after.figure('holdings')!.value);
  expect(after.months).toHaveLength(12);
  expect([after.months[0]![0], after.months[11]![0]]).toEqual(['2025-12', '2026-11']);
  const present = (told: typeof after) => told.months[11]!.slice(1).map(Number);
  expect(present(after).map((value, place) => value - present(before)[place]!)).toEqual([1, 1, 1]);
  expect(await (await world.as('entry')).refused(ReportDocument, { code: 'R16' })).toBe('FORBIDDEN');
});

async function paper(person: PersonKey) {
  const { sections } = (await (await world.as(person)).ask(ReportDocument, { code: 'R16' })).report;
  const [now, trend] = sections;
  return {
    figure: (key: string) => now!.figures.find(one => one.key === key),
    months: trend!.table!.rows.map(({ cells }) => cells.map(({ value, text }) => value ?? text)),
  };
}

test('S20: what is held as a type of record is destroyed on no medium, until the hold is released', async () => {
  const dpo = await world.as('dpo');
  const entry = await world.as('entry');
  const { list } = await dpo.ask(RetentionRuleListDocument, { filter: { code: { in: ['RR-COMMS'] } } });
  const rule = list.items[0]!.id;
  const input = {
    scope: 'RECORD_TYPE' as const,
    subject: 'RetentionRule',
    recordId: rule,
    reason: 'AUDIT' as const,
    ground: 'The commissioner looks at it.',
    reviewAt: '2027-02-01',
  };
  const hold = (await dpo.ask(LegalHoldCreateDocument, { input })).record;
  const stand = async (medium: 'PAPER' | 'AUDIO', under: string | null) => {
    const { id, version } = await kept({ medium, rule: under });
    const scanned = (await entry.ask(DigitiseRecordHoldingDocument, { id, version, input: scan })).record;
    return (await dpo.ask(PassScanRecordHoldingDocument, { id, version: scanned.version, input: compared }))
      .record;
  };
  const destroy = ({ id, version }: { id: string; version: number }) => ({ id, version, input: shredded });
  const [paper, tape, other] = [
    await stand('PAPER', rule),
    await stand('AUDIO', rule),
    await stand('PAPER', null),
  ];
  expect(await entry.refused(DestroyOriginalRecordHoldingDocument, destroy(paper))).toBe('RECORD_ON_HOLD');
  expect(await entry.refused(DestroyOriginalRecordHoldingDocument, destroy(tape))).toBe('RECORD_ON_HOLD');
  expect((await entry.ask(DestroyOriginalRecordHoldingDocument, destroy(other))).record.status).toBe(
    'DESTROYED',
  );
  await dpo.ask(ReleaseLegalHoldDocument, {
    id: hold.id,
    version: hold.version,
    input: { reason: 'The commissioner has what it wanted.' },
  });
  expect((await entry.ask(DestroyOriginalRecordHoldingDocument, destroy(tape))).record.status).toBe(
    'DESTROYED',
  );
});

test('S20: whatever is kept under no rule of the schedule puts the promise at risk, electronic or not', async () => {
  const { reference } = await kept({ medium: 'ELECTRONIC', location: null, system: 'Camera recorder' });
  const { promises } = await (await world.as('dpo')).ask(PromisesDocument);
  const kind = promises.find(({ code }) => code === 'S20')!;
  expect(kind.records).toContainEqual(expect.objectContaining({ reference, reason: 'NO_RULE' }));
});

test('S20: while everything is held no original is destroyed, whatever it is kept on', async () => {
  const { id, version } = await checked();
  const input = {
    scope: 'ALL' as const,
    reason: 'PUBLIC_INQUIRY' as const,
    ground: 'An inquiry was announced.',
    reviewAt: '2027-02-01',
  };
  await (await world.as('dpo')).ask(LegalHoldCreateDocument, { input });
  expect(
    await (
      await world.as('entry')
    ).refused(DestroyOriginalRecordHoldingDocument, { id, version, input: shredded }),
  ).toBe('RECORD_ON_HOLD');
});
