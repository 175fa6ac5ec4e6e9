import {
  ApproveConsentQuestionDocument,
  ConsentQuestionCreateDocument,
  WithdrawConsentRecordDocument,
} from '../schema/generated/graphql.ts';
import { Client as ClientRecord } from '../server/client/client.entity.ts';
import { Letter } from '../server/letter/letter.entity.ts';
import { asSystem } from '../server/system.ts';
import { memberOf, registered } from './support/client.ts';
import { answer, answersOf, drafted, inUse } from './support/consent.ts';
import { added, checked, found } from './support/import.ts';
import { csvOf, type PersonRow } from './support/people-file.ts';
import { referralOf, referred } from './support/referral.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
const Q1 = 'Q1_CONSORTIUM_SHARING';
const Q2 = 'Q2_STORAGE_CARE_REPORTING';

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: NOW, env: { GO_LIVE_ON: '2026-11-01' } });
  entry = await world.as('entry');
  await inUse(world, Q1, { askedSince: '2024-01-08' });
  await inUse(world, Q2, { askedSince: '2024-01-08', noticeVersion: '2.9' });
  const { id, version } = await drafted(world, 'RECIPIENT_SHARING', { askedSince: '2023-05-01' });
  await (await world.as('manager')).ask(ApproveConsentQuestionDocument, { id, version });
  await inUse(world, 'RECIPIENT_SHARING', { askedSince: '2025-01-01', wording: 'Do you agree to this one?' });
});
afterAll(() => world.close());

const row = (clientCareRecordId: string, rest: PersonRow = {}): PersonRow => ({
  clientCareRecordId,
  clientNhsNumber: '',
  code: Q1,
  edition: '',
  noticeVersion: '',
  answer: 'YES',
  explicit: '',
  givenAt: '2026-03-02 14:30',
  recordedAt: '',
  how: 'PHONE',
  collectedBy: '',
  giverKind: '',
  giverName: '',
  authority: '',
  evidence: '',
  raisedByPerson: '',
  recipient: '',
  ...rest,
});

const imported = (rows: PersonRow[]) => added(world, entry, 'consentRecords', csvOf(rows));

const lettersOf = (recordId: string) =>
  asSystem(world.serving.app, 'test', em => em.count(Letter, { recordId }, { filters: false }));

test('answers come in with who, when, how, and the words and notice that were shown; the same file again adds nothing', async () => {
  const { id } = await registered(world, { careRecordId: 'C-0' });
  const rows = [
    row('C-0'),
    row('C-0', {
      code: Q2,
      answer: 'NO',
      how: 'AGENCY',
      collectedBy: 'AGENCY',
      noticeVersion: '2.9',
      edition: '1',
      evidence: 'Form 12, scanned',
    }),
  ];
  expect(await checked(world, entry, 'consentRecords', csvOf(rows))).toMatchObject({
    fresh: 2,
    problems: [],
  });
  expect(await answersOf(world, id)).toEqual([]);
  expect(await imported(rows)).toMatchObject({ state: 'DONE', fresh: 2, wrong: 0 });
  const answers = await answersOf(world, id);
  expect(answers).toHaveLength(2);
  expect(answers.find(({ code }) => code === Q1)).toMatchObject({
    answer: 'YES',
    status: 'GRANTED',
    how: 'PHONE',
    collectedBy: 'STAFF',
    giverKind: 'SELF',
    givenAt: '2026-03-02T14:30:00.000Z',
    recordedAt: '2026-03-02T14:30:00.000Z',
    takenBy: { id: world.people.entry.id },
    noticeVersion: '3.1',
    refreshDue: '2028-03-02',
    question: { edition: 1 },
  });
  expect(answers.find(({ code }) => code === Q2)).toMatchObject({ status: 'REFUSED', noticeVersion: '2.9' });
  expect(await imported(rows)).toMatchObject({ fresh: 0, known: 2, differing: 0, wrong: 0 });
  expect(await answersOf(world, id)).toHaveLength(2);
});

test('a row that contradicts what is here is told and changes nothing', async () => {
  const { id } = await registered(world, { careRecordId: 'C-1' });
  await imported([row('C-1')]);
  const run = await imported([row('C-1', { answer: 'NO', how: 'PAPER', evidence: 'A letter' })]);
  expect(run).toMatchObject({ fresh: 0, known: 1, differing: 1 });
  expect(found(run)).toEqual(
    ['answer', 'how', 'evidence'].map(
      column => `2 ${column} differs from the record that is here, which is left alone`,
    ),
  );
  expect(await answersOf(world, id)).toMatchObject([{ answer: 'YES', how: 'PHONE', status: 'GRANTED' }]);
});

test('whatever the order of the rows, the latest answer stands, and earlier ones are history without a letter', async () => {
  const { id } = await registered(world, { careRecordId: 'C-2' });
  const rows = [
    row('C-2', { answer: 'NO', givenAt: '2026-06-01' }),
    row('C-2', { givenAt: '2024-02-01' }),
    row('C-2', { givenAt: '2025-05-01 09:00' }),
  ];
  expect(await imported(rows)).toMatchObject({ fresh: 3, wrong: 0 });
  const answers = await answersOf(world, id);
  expect(
    answers.map(({ answer, status, latest, supersededAt }) => [answer, status, latest, supersededAt]),
  ).toEqual([
    ['NO', 'REFUSED', true, null],
    ['YES', 'SUPERSEDED', false, '2026-05-31T23:00:00.000Z'],
    ['YES', 'SUPERSEDED', false, '2025-05-01T08:00:00.000Z'],
  ]);
  for (const each of answers) expect(await lettersOf(each.id)).toBe(0);
  // What arrives later and is older still is history, too.
  expect(await imported([row('C-2', { givenAt: '2025-01-01' })])).toMatchObject({ fresh: 1 });
  expect((await answersOf(world, id)).filter(({ latest }) => latest)).toMatchObject([{ answer: 'NO' }]);
  expect(await imported(rows)).toMatchObject({ fresh: 0, known: 3, differing: 0 });
});

test('S104: a no where a yes stood here withdraws it as the form does, with its letter and whatever waits', async () => {
  const made = await referred(world);
  const client = made.client!.id;
  await asSystem(world.serving.app, 'test', async em => {
    (await em.findOneOrFail(ClientRecord, { id: client }, { filters: false })).careRecordId = 'C-3';
  });
  world.serving.app.clock.set('2026-11-25T10:00:00Z');
  expect(await imported([row('C-3', { answer: 'NO', givenAt: '2026-11-25 09:00' })])).toMatchObject({
    fresh: 1,
  });
  const yes = (await answersOf(world, client)).find(one => one.code === Q1 && one.answer === 'YES')!;
  expect(yes).toMatchObject({ status: 'WITHDRAWN', withdrawalSaidAt: '2026-11-25T09:00:00.000Z' });
  expect(await lettersOf(yes.id)).toBe(1);
  expect(await referralOf(world, made.id)).toMatchObject({ status: 'CONSENT_DECLINED', refused: ['Q1'] });
  // A yes of the care-record system from before she took it back does not bring it back.
  const other = await registered(world, { careRecordId: 'C-4' });
  const given = await answer(world, other.id, Q1);
  await entry.ask(WithdrawConsentRecordDocument, {
    id: given.id,
    version: given.version,
    input: { withdrawnHow: 'PHONE' },
  });
  expect(await imported([row('C-4', { givenAt: '2026-11-20' })])).toMatchObject({ fresh: 1 });
  expect((await answersOf(world, other.id)).filter(({ latest }) => latest)).toMatchObject([
    { status: 'WITHDRAWN' },
  ]);
  world.serving.app.clock.set(NOW);
});

test('S3, S4: answers move the open referrals of their clients; a yes from before a referral does not', async () => {
  const made = await referred(world, { q1: null, q2: null, how: null });
  await asSystem(world.serving.app, 'test', async em => {
    (await em.findOneOrFail(ClientRecord, { id: made.client!.id }, { filters: false })).careRecordId = 'C-5';
  });
  await imported([row('C-5'), row('C-5', { code: Q2 })]);
  expect(await referralOf(world, made.id)).toMatchObject({ status: 'CONSENT_PENDING' });
  world.serving.app.clock.set('2026-11-24T12:00:00Z');
  const today = { givenAt: '2026-11-24 11:30' };
  await imported([row('C-5', today), row('C-5', { code: Q2, ...today })]);
  expect(await referralOf(world, made.id)).toMatchObject({ status: 'RECEIVED' });
  world.serving.app.clock.set(NOW);
});

test('M4: an answer to words that are in use no more comes in as one that is asked anew', async () => {
  await memberOf(world);
  const client = await registered(world, { careRecordId: 'C-6' });
  const named = { code: 'RECIPIENT_SHARING', recipient: 'Northgate Listening Trust' };
  expect(await imported([row('C-6', { ...named, givenAt: '2024-06-01' })])).toMatchObject({ fresh: 1 });
  expect(await answersOf(world, client.id)).toMatchObject([
    { status: 'SUPERSEDED', latest: true, question: { edition: 1 }, deadline: { kind: 'CONSENT_REASK' } },
  ]);
  const dpo = await world.as('dpo');
  const draft = { code: 'RECIPIENT_SHARING' as const, kind: 'LAWFUL_BASIS' as const, noticeVersion: '3.1' };
  const words = { title: 'T', wording: 'W', whatItAllows: 'A', whatStops: 'S', whatContinues: 'C' };
  const { errors } = await dpo.try(ConsentQuestionCreateDocument, {
    input: { ...draft, ...words, askedSince: '2026-11-01' },
  });
  expect(errors[0]!.extensions.fields).toEqual({ askedSince: 'is not before the register went live' });
  const early = await dpo.try(ConsentQuestionCreateDocument, {
    input: { ...draft, ...words, askedSince: '2025-01-01' },
  });
  expect(early.errors[0]!.extensions.fields).toEqual({
    askedSince: 'is not after the edition before came into use',
  });
});

test('what the form would refuse is told by row and column', async () => {
  await registered(world, { careRecordId: 'C-7' });
  const closed = await registered(world, { careRecordId: 'C-8' });
  const own = await registered(world, { careRecordId: 'C-9' });
  const sensitive = await registered(world, { careRecordId: 'C-10' });
  await asSystem(world.serving.app, 'test', async em => {
    const of = (id: string) => em.findOneOrFail(ClientRecord, { id }, { filters: false });
    (await of(closed.id)).restricted = true;
    Object.assign(await of(own.id), { barred: [world.people.entry.personId] });
    Object.assign(await of(sensitive.id), { sensitive: true, namedUsers: [world.people.clinician.id] });
  });
  const run = await imported([
    row('C-8'),
    row('C-9'),
    row('C-10'),
    row('Nobody'),
    row('C-7', { givenAt: '03/02/2026' }),
    row('C-7', { givenAt: '2023-12-31' }),
    row('C-7', { edition: '4' }),
    row('C-7', { noticeVersion: '1.0' }),
    row('C-7', { answer: 'NOT_ASKED' }),
    row('C-7', { giverKind: 'PARENT', giverName: 'Rosalind Example', authority: 'Birth certificate' }),
    row('C-7', { giverKind: 'ATTORNEY', giverName: 'Hugo Example' }),
    row('C-7', { how: 'AGENCY', collectedBy: 'AGENCY' }),
    row('C-7', { explicit: 'yes' }),
    row('C-7', { code: 'RECIPIENT_SHARING', givenAt: '2022-03-02' }),
    row('C-7', { code: 'RECIPIENT_SHARING', recipient: 'Nowhere', givenAt: '2026-11-24' }),
    row('C-7', { recordedAt: '2026-03-01' }),
    row('C-7', { givenAt: '2026-12-01' }),
    row('C-7', { evidence: '=HYPERLINK("http://x")' }),
    row('C-7', { evidence: 'Other proof' }),
    row('C-7', { answer: 'NO', code: Q2, givenAt: '2026-11-20' }),
    row('C-7', { code: Q2, givenAt: '2026-11-22' }),
  ]);
  expect(found(run)).toEqual([
    '2 clientCareRecordId is not known',
    '3 clientCareRecordId is not known',
    '4 clientCareRecordId is not known',
    '5 clientCareRecordId is not known',
    '6 givenAt cannot be read: write YYYY-MM-DD, or YYYY-MM-DD HH:MM',
    '7 givenAt is a day on which the question was not asked in any words that are known: the data protection officer takes on the wording first',
    '8 edition was never asked',
    '9 noticeVersion is not the version that was shown with these words, which is 3.1',
    '10 answer must be one of the following values: YES, NO',
    '11 giverKind is no parent: the client is an adult',
    '12 authority is needed of whoever answers for the client',
    '13 evidence is needed of what an agency asked',
    '14 evidence is needed, and how has to be PAPER or ONLINE: this yes is written',
    '15 givenAt is a day on which the question was not asked in any words that are known: the data protection officer takes on the wording first',
    '15 recipient is needed: who receives it',
    '16 recipient is no organisation that is registered here',
    '17 recordedAt lies between the answer and today',
    '18 givenAt is in the future',
    '20 givenAt stands in row 19 too, with something else: that row counts',
    '22 raisedByPerson has to be so before 20 February 2027: the client said no on 20 November 2026 and is left in peace',
  ]);
  expect(run).toMatchObject({ fresh: 2, known: 1, wrong: 18 });
});
