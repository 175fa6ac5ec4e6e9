import {
  ImportTemplateDocument,
  ReferralListDocument,
  ReferralUpdateDocument,
} from '../schema/generated/graphql.ts';
import { Client as ClientRecord } from '../server/client/client.entity.ts';
import { Referral } from '../server/referral/referral.entity.ts';
import { asSystem } from '../server/system.ts';
import { registered } from './support/client.ts';
import { said } from './support/communication.ts';
import { inUse } from './support/consent.ts';
import { added, checked, found, upload } from './support/import.ts';
import { csvOf, type PersonRow } from './support/people-file.ts';
import { agencyOf, referralOf, referred } from './support/referral.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
const AGENCY = 'Brightwater Young People’s Service';

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: NOW, env: { GO_LIVE_ON: '2026-11-01' } });
  entry = await world.as('entry');
  for (const code of ['Q1_CONSORTIUM_SHARING', 'Q2_STORAGE_CARE_REPORTING'] as const)
    await inUse(world, code, { askedSince: '2024-01-08' });
  await agencyOf(world);
});
afterAll(() => world.close());

const row = (clientCareRecordId: string, rest: PersonRow = {}): PersonRow => ({
  careRecordId: `R-${clientCareRecordId}`,
  clientCareRecordId,
  clientNhsNumber: '',
  sourceType: 'GP',
  careSector: 'PRIMARY',
  referringOrganisation: '',
  referrer: 'Dr Ada Finch',
  sourceReference: '',
  receivedAt: '2026-09-01 10:00',
  obtainedOn: '',
  firstContactOn: '',
  acceptedAt: '',
  activatedAt: '',
  dcrsRef: '',
  tickedAt: '',
  dischargedOn: '',
  dischargeReason: '',
  notAcceptedReason: '',
  art14GivenAt: '',
  art14Method: '',
  art14NoticeVersion: '',
  ...rest,
});

const imported = (rows: PersonRow[]) => added(world, entry, 'referrals', csvOf(rows));

async function referralBy(careRecordId: string) {
  const { list } = await entry.ask(ReferralListDocument, { filter: { careRecordId: { eq: careRecordId } } });
  expect(list.items).toHaveLength(1);
  return referralOf(world, list.items[0]!.id);
}

/** Clients, each with these answers to the two questions at the referral. */
async function clients(answers: Record<string, [string, string] | null>): Promise<void> {
  const rows: PersonRow[] = [];
  for (const [careRecordId, given] of Object.entries(answers)) {
    await registered(world, { careRecordId });
    for (const [place, answer] of (given ?? []).entries())
      rows.push({
        clientCareRecordId: careRecordId,
        code: place === 0 ? 'Q1_CONSORTIUM_SHARING' : 'Q2_STORAGE_CARE_REPORTING',
        answer,
        how: 'PHONE',
        givenAt: '2026-09-01 11:00',
      });
  }
  if (rows.length > 0)
    expect(await added(world, entry, 'consentRecords', csvOf(rows))).toMatchObject({ fresh: rows.length });
}

test('S28: an open referral comes in as one that is registered, and its answers say where it stands', async () => {
  await clients({ 'O-0': null, 'O-1': ['YES', 'YES'], 'O-2': ['NO', 'YES'], 'O-3': null });
  const rows = [
    row('O-0'),
    row('O-1', {
      sourceType: 'OTHER_HEALTH_PROFESSIONAL',
      careSector: 'SECONDARY',
      obtainedOn: '2026-09-02',
    }),
    row('O-2', { sourceType: 'SELF', careSector: '', referrer: '' }),
    row('O-3', {
      sourceType: 'AGENCY',
      careSector: '',
      referrer: '',
      referringOrganisation: AGENCY.toUpperCase(),
    }),
  ];
  expect(await checked(world, entry, 'referrals', csvOf(rows))).toMatchObject({ fresh: 4, problems: [] });
  expect(await imported(rows)).toMatchObject({ state: 'DONE', fresh: 4, wrong: 0 });
  expect(await referralBy('R-O-0')).toMatchObject({
    reference: expect.stringMatching(/^REF-2026-/),
    status: 'CONSENT_PENDING',
    receivedAt: '2026-09-01T09:00:00.000Z',
    referrer: 'Dr Ada Finch',
    questionsDueOn: '2026-12-01',
    art14DueOn: '2026-10-01',
  });
  expect(await referralBy('R-O-1')).toMatchObject({
    status: 'RECEIVED',
    careSector: 'SECONDARY',
    art14DueOn: '2026-10-02',
  });
  expect(await referralBy('R-O-2')).toMatchObject({
    status: 'CONSENT_DECLINED',
    refused: ['Q1'],
    art14DueOn: null,
  });
  const agency = await referralBy('R-O-3');
  expect(agency).toMatchObject({
    referrer: AGENCY,
    liaisons: [{ status: 'REQUESTED', agency: { name: AGENCY } }],
  });
  expect(await imported(rows)).toMatchObject({ fresh: 0, known: 4, differing: 0, wrong: 0 });
});

test('M4, M7: what was accepted before the register went live is taken on, and what it lacks is due', async () => {
  await clients({ 'T-0': null, 'T-1': ['YES', 'YES'], 'T-2': ['NO', 'YES'], 'T-3': null, 'T-4': null });
  const accepted = { acceptedAt: '2026-09-03 09:00' };
  const notice = { art14GivenAt: '2026-09-05', art14Method: 'POST', art14NoticeVersion: '3.1' };
  const rows = [
    row('T-0', { ...accepted, sourceType: 'AGENCY', careSector: '', referringOrganisation: AGENCY }),
    row('T-1', {
      ...accepted,
      activatedAt: '2026-09-10',
      dcrsRef: 'DCRS-41',
      tickedAt: '2026-09-04',
      ...notice,
    }),
    row('T-2', accepted),
    row('T-3', {
      ...accepted,
      activatedAt: '2026-09-10',
      dischargedOn: '2026-10-30',
      dischargeReason: 'COMPLETED',
    }),
    row('T-4', { notAcceptedReason: 'NOT_SUITABLE' }),
  ];
  expect(await imported(rows)).toMatchObject({ fresh: 5, wrong: 0, problems: [] });
  expect(await referralBy('R-T-0')).toMatchObject({
    status: 'ACCEPTED',
    acceptedAt: '2026-09-03T08:00:00.000Z',
    acceptedBy: null,
    questionsDueOn: '2026-12-01',
    questionsAnsweredOn: null,
    // Nobody writes to the agency about what was decided long ago: the client is asked.
    liaisons: [],
  });
  expect(await referralBy('R-T-1')).toMatchObject({
    status: 'ACTIVE',
    activatedAt: '2026-09-09T23:00:00.000Z',
    art14NoticeVersion: '3.1',
    consentTabs: [
      { status: 'TICKED', dcrsRef: 'DCRS-41', sharing: true, tickedAt: '2026-09-03T23:00:00.000Z' },
    ],
  });
  expect(await referralBy('R-T-2')).toMatchObject({ status: 'ACCEPTED', underReview: true, refused: ['Q1'] });
  expect(await referralBy('R-T-3')).toMatchObject({
    status: 'DISCHARGED',
    dischargedOn: '2026-10-30',
    questionsDueOn: null,
  });
  expect(await referralBy('R-T-4')).toMatchObject({
    status: 'NOT_ACCEPTED',
    notAcceptedReason: 'NOT_SUITABLE',
  });
  const later = await imported([
    row('T-2', { ...accepted, dischargedOn: '2026-11-20', dischargeReason: 'COMPLETED' }),
  ]);
  expect(found(later)).toEqual([
    '2 dischargedOn differs from the record that is here, which is left alone',
    '2 dischargeReason differs from the record that is here, which is left alone',
  ]);
});

test('S3, S4, S6, S47: what was accepted since then passes the guards, or is told why not', async () => {
  const [yes, no] = [
    ['YES', 'YES'],
    ['YES', 'NO'],
  ] as [string, string][];
  await clients({ 'G-0': null, 'G-1': no!, 'G-2': yes!, 'G-3': yes!, 'G-4': null, 'G-5': yes! });
  const accepted = { acceptedAt: '2026-11-10' };
  const running = { ...accepted, activatedAt: '2026-11-12', dcrsRef: 'DCRS-9', tickedAt: '2026-11-11' };
  const asked = await asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(ClientRecord, { careRecordId: 'G-5' }, { filters: false }),
  );
  await said(world, asked.id, []);
  const run = await imported([
    row('G-0', accepted),
    row('G-1', accepted),
    row('G-2', accepted),
    row('G-3', running),
    row('G-4', { ...running, acceptedAt: '2026-10-31', activatedAt: '2026-11-01' }),
    row('G-5', running),
  ]);
  expect(found(run)).toEqual([
    '2 acceptedAt is after the register went live, and there is no answer at this referral to question 1 (S3) and question 2 (S4): import the consents first',
    '3 acceptedAt is after the register went live, and the person has refused: import it as received, and the data protection officer decides',
    '5 activatedAt comes after the question how the person wants to be reached (S47): record it first',
    '6 dcrsRef cannot be ticked without a yes to both questions at this referral (S6): import the consents first; without activatedAt it comes in as accepted',
  ]);
  expect(run).toMatchObject({ fresh: 2, wrong: 4 });
  expect(await referralBy('R-G-2')).toMatchObject({ status: 'ACCEPTED' });
  expect(await referralBy('R-G-5')).toMatchObject({ status: 'ACTIVE', consentTabs: [{ status: 'TICKED' }] });
});

test('one step needs the one before, and what cannot be is told by row and column', async () => {
  await registered(world, { careRecordId: 'F-0' });
  const run = await imported([
    row('F-0', { careRecordId: '' }),
    row('F-0', { receivedAt: '01/09/2026' }),
    row('F-0', { receivedAt: '2026-12-01' }),
    row('F-0', { sourceType: 'AGENCY', careSector: '' }),
    row('F-0', { referringOrganisation: 'Nowhere' }),
    row('F-0', { acceptedAt: '2026-08-31' }),
    row('F-0', { activatedAt: '2026-09-10' }),
    row('F-0', { acceptedAt: '2026-09-03', activatedAt: '2026-09-10' }),
    row('F-0', { acceptedAt: '2026-09-03', dischargedOn: '2026-09-02', dischargeReason: 'COMPLETED' }),
    row('F-0', { acceptedAt: '2026-09-03', dischargedOn: '2026-09-20' }),
    row('F-0', { acceptedAt: '2026-09-03', notAcceptedReason: 'NOT_WANTED' }),
    row('F-0', { dcrsRef: 'DCRS-1' }),
    row('F-0', { sourceType: 'FAX' }),
    row('F-0', { art14GivenAt: '2026-09-05' }),
    row('F-0', { referrer: '=cmd|x' }),
    row('F-0', { referrer: 'Somebody else' }),
  ]);
  const tick = 'is needed of care that runs (S6); without activatedAt it comes in as accepted';
  expect(found(run)).toEqual([
    '2 careRecordId is needed, to know the referral again',
    '3 receivedAt cannot be read: write YYYY-MM-DD, or YYYY-MM-DD HH:MM',
    '4 receivedAt is in the future',
    '5 referringOrganisation is needed: the agency is asked for the two answers (S5)',
    '6 referringOrganisation is no organisation that is registered here',
    '7 acceptedAt is before it was received',
    `8 dcrsRef ${tick}`,
    `8 tickedAt ${tick}`,
    '8 acceptedAt is needed: nothing begins before it',
    `9 dcrsRef ${tick}`,
    `9 tickedAt ${tick}`,
    '10 dischargedOn is before it was accepted',
    '11 dischargeReason comes with the end of care, and not without it',
    '12 notAcceptedReason is given of what was accepted',
    '13 dcrsRef belongs to care that runs',
    '14 sourceType must be one of the following values: GP, NURSE, OTHER_HEALTH_PROFESSIONAL, SELF, AGENCY',
    '15 art14GivenAt comes with when, how and which version, or not at all',
    '17 careRecordId stands in row 16 too, with something else: that row counts',
  ]);
  expect(run).toMatchObject({ fresh: 1, known: 1, wrong: 14 });
  expect(await referralBy('R-F-0')).toMatchObject({ referrer: '=cmd|x' });
});

test('a client or a referral whom the officer may not see reads like one whom nobody knows', async () => {
  const ids = ['S-0', 'S-1', 'S-2', 'S-3'];
  const made = await Promise.all(ids.map(careRecordId => registered(world, { careRecordId })));
  expect(await imported([row('S-0')])).toMatchObject({ fresh: 1 });
  await asSystem(world.serving.app, 'test', async em => {
    const of = (place: number) => em.findOneOrFail(ClientRecord, { id: made[place]!.id }, { filters: false });
    (await of(0)).restricted = true;
    (await em.findOneOrFail(Referral, { client: made[0]!.id }, { filters: false })).restricted = true;
    Object.assign(await of(1), { barred: [world.people.entry.personId] });
    Object.assign(await of(2), { sensitive: true, namedUsers: [world.people.clinician.id] });
  });
  const run = await imported([
    row('S-0'),
    row('S-1'),
    row('S-2'),
    row('Nobody'),
    row('S-3', { careRecordId: 'R-S-0' }),
  ]);
  const unknown = 'clientCareRecordId is not known';
  expect(found(run)).toEqual([
    ...[2, 3, 4, 5].map(place => `${place} ${unknown}`),
    '6 careRecordId belongs to a record that is here already; if you cannot find it, ask the data protection officer',
  ]);
  expect(run).toMatchObject({ fresh: 0, known: 0, wrong: 5 });
});

test('a referral that was registered by hand is not doubled: it is given its id and known from then on', async () => {
  const hand = await referred(world, { receivedAt: '2026-11-24T08:00:00Z' });
  await asSystem(world.serving.app, 'test', async em => {
    (await em.findOneOrFail(ClientRecord, { id: hand.client!.id }, { filters: false })).careRecordId = 'H-0';
  });
  const same = row('H-0', { receivedAt: '2026-11-24 09:10' });
  expect(found(await imported([same]))).toEqual([
    `2 careRecordId stands on no referral yet, and ${hand.reference} of this client came on the same day: write the id there, and it is known again`,
  ]);
  const { id, version } = await referralOf(world, hand.id);
  const giving = (careRecordId: string) => ({ id, version, input: { careRecordId } });
  const taken = await entry.try(ReferralUpdateDocument, giving('R-F-0'));
  expect(taken.errors[0]!.extensions.fields).toEqual({ careRecordId: expect.stringMatching(/here already/) });
  await entry.ask(ReferralUpdateDocument, giving('R-H-0'));
  expect(await imported([same])).toMatchObject({ fresh: 0, known: 1 });
});

test('a file of more than 100,000 rows is refused whole', async () => {
  const file = `careRecordId,sourceType,receivedAt\n${'R,GP,2026-09-01\n'.repeat(100_001)}`;
  const { errors } = await upload(entry, 'referrals', file);
  expect(errors![0]!.extensions.fields).toEqual({ file: 'holds more than 100,000 rows' });
});

test('nobody imports referrals or consents who may not', async () => {
  for (const person of ['clinician', 'manager', 'dpo', 'admin', 'auditor'] as const)
    for (const resource of ['referrals', 'consentRecords'])
      expect(await (await world.as(person)).refused(ImportTemplateDocument, { resource })).toBe('FORBIDDEN');
  const { importTemplate } = await entry.ask(ImportTemplateDocument, { resource: 'referrals' });
  expect(importTemplate.trim().split(',').toSorted()).toEqual(Object.keys(row('x')).toSorted());
});
