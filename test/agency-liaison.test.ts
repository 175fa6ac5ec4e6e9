import {
  AcceptReferralDocument,
  AgencyConsentLiaisonListDocument,
  AgencyConsentLiaisonOneDocument,
  ContactDirectlyAgencyConsentLiaisonDocument,
  NotAcceptReferralDocument,
  PromisesDocument,
  RecordReplyAgencyConsentLiaisonDocument,
  RequestAgencyConsentLiaisonDocument,
  WorkbenchDocument,
  type RecordReplyAgencyConsentLiaisonInput,
  type RegisterReferralInput,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { agencyLiaisonTimers } from '../server/referral/agency-liaison.timers.ts';
import { asSystem } from '../server/system.ts';
import { answer, answersOf } from './support/consent.ts';
import { agencyOf, referralOf, referred } from './support/referral.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const OPEN = { q1: null, q2: null, how: null };

async function sent(input: Partial<RegisterReferralInput> = OPEN) {
  const made = await referred(world, {
    sourceType: 'AGENCY',
    careSector: 'NA',
    referringOrganisation: await agencyOf(world),
    sourceReference: 'BW-118',
    ...input,
  });
  return { made, liaison: made.liaisons[0]! };
}

async function liaisonOf(id: string, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(AgencyConsentLiaisonOneDocument, { id })).record;
}

async function mailsAbout(reference: string) {
  return asSystem(world.serving.app, 'test', async em =>
    (await em.find(OutboxMail, { purpose: 'AGENCY_LIAISON' } as never)).filter(mail =>
      mail.text.includes(reference),
    ),
  );
}

async function timed(day: string) {
  world.serving.app.clock.set(`${day}T06:00:00Z`);
  return runTimers(world.serving.app, [agencyLiaisonTimers]);
}

const REPLY = {
  q1: 'YES',
  q2: 'YES',
  givenAt: '2026-11-24T09:00:00Z',
  evidence: 'Form BW-118, page 2, signed; in the shared mailbox.',
} satisfies RecordReplyAgencyConsentLiaisonInput;

async function replied(id: string, input: Partial<RecordReplyAgencyConsentLiaisonInput> = {}) {
  const { version } = await liaisonOf(id);
  const { errors } = await (
    await world.as('entry')
  ).try(RecordReplyAgencyConsentLiaisonDocument, { id, version, input: { ...REPLY, ...input } });
  return errors[0]?.extensions;
}

test('S5: an agency’s referral with an open question opens a liaison, asks the agency by mail and names nobody', async () => {
  const { made, liaison } = await sent();
  expect(made).toMatchObject({ status: 'CONSENT_PENDING', questionsDueOn: null });
  expect(liaison).toMatchObject({
    status: 'REQUESTED',
    firstChaseOn: '2026-12-01',
    dueAt: '2026-12-08',
    askClientBy: '2026-12-15',
    deadline: { kind: 'LIAISON_CHASE', due: '2026-12-01' },
  });
  const [mail] = await mailsAbout(made.reference);
  expect(mail!.text).toContain('BW-118');
  expect(JSON.stringify(mail)).not.toContain(made.client!.familyName);
  const answered = await sent({ q1: 'YES', q2: 'YES', how: 'PHONE' });
  expect(answered.liaison).toMatchObject({ status: 'NOT_REQUIRED', askedAt: null, deadline: null });
  expect(await mailsAbout(answered.made.reference)).toEqual([]);
});

test('S5: the agency’s answers need evidence and become the client’s records, collected by the agency', async () => {
  const { made, liaison } = await sent();
  expect(await replied(liaison.id, { evidence: ' ' })).toMatchObject({ fields: { evidence: 'is needed' } });
  expect(await replied(liaison.id, { givenAt: '2026-11-24T12:00:00Z' })).toMatchObject({
    fields: { givenAt: 'is in the future' },
  });
  expect(await replied(liaison.id)).toBeUndefined();
  expect(await liaisonOf(liaison.id)).toMatchObject({
    status: 'CONFIRMED',
    endedBy: { id: world.people.entry.id },
    deadline: null,
  });
  const answers = await answersOf(world, made.client!.id);
  expect(answers).toHaveLength(2);
  for (const one of answers)
    expect(one).toMatchObject({ answer: 'YES', how: 'AGENCY', collectedBy: 'AGENCY', valid: true });
  const { id, version, status } = await referralOf(world, made.id);
  expect(status).toBe('RECEIVED');
  await (await world.as('entry')).ask(AcceptReferralDocument, { id, version });
  expect(await replied(liaison.id)).toMatchObject({ code: 'INVALID_TRANSITION' });
});

test('S5: a no that the agency reports is a refusal, and goes to clinician and officer', async () => {
  const { made, liaison } = await sent();
  await replied(liaison.id, { q1: 'NO' });
  expect((await liaisonOf(liaison.id)).status).toBe('REFUSED');
  expect(await referralOf(world, made.id)).toMatchObject({ status: 'CONSENT_DECLINED', underReview: true });
});

test('S5: the agency is chased after 5 and 10 working days, each time once; then it is silent and the client is asked', async () => {
  const { made, liaison } = await sent();
  expect(await timed('2026-11-30')).toBe(0);
  expect(await timed('2026-12-01')).toBeGreaterThan(0);
  expect(await timed('2026-12-01')).toBe(0);
  expect(await mailsAbout(made.reference)).toHaveLength(2);
  expect(await liaisonOf(liaison.id)).toMatchObject({
    firstChasedAt: expect.any(String),
    secondChasedAt: null,
    deadline: { kind: 'LIAISON_REPLY', due: '2026-12-08' },
  });
  await timed('2026-12-08');
  expect(await liaisonOf(liaison.id)).toMatchObject({
    status: 'REQUESTED',
    secondChasedAt: expect.any(String),
  });
  await timed('2026-12-09');
  const silent = await liaisonOf(liaison.id);
  expect(silent).toMatchObject({
    status: 'NO_REPLY',
    deadline: { kind: 'ASK_CLIENT', due: '2026-12-15' },
  });
  expect(await mailsAbout(made.reference)).toHaveLength(3);
  const entry = await world.as('entry');
  const { workbench } = await entry.ask(WorkbenchDocument);
  expect(workbench.items.map(item => item.id)).toContain(liaison.id);
  const direct = { id: liaison.id, version: silent.version, input: { response: 'Nobody rings back.' } };
  await entry.ask(ContactDirectlyAgencyConsentLiaisonDocument, direct);
  expect(await referralOf(world, made.id)).toMatchObject({ questionsDueOn: '2026-12-16' });
  // An answer that comes late is an answer.
  expect(await replied(liaison.id)).toBeUndefined();
});

test('S5: after three weeks of standing still one mail goes, not two, and a silent agency breaks the promise when nobody asks', async () => {
  const { made, liaison } = await sent();
  await timed('2026-12-17');
  expect((await liaisonOf(liaison.id)).status).toBe('NO_REPLY');
  expect(await mailsAbout(made.reference)).toHaveLength(2);
  const { promises } = await (await world.as('dpo')).ask(PromisesDocument);
  expect(promises.find(one => one.code === 'S5')).toMatchObject({ state: 'BROKEN' });
});

test('S5: what the client answers herself, and what is not accepted, nobody chases', async () => {
  const { made, liaison } = await sent();
  await answer(world, made.client!.id, 'Q1_CONSORTIUM_SHARING');
  expect((await liaisonOf(liaison.id)).status).toBe('REQUESTED');
  await answer(world, made.client!.id, 'Q2_STORAGE_CARE_REPORTING');
  expect((await liaisonOf(liaison.id)).status).toBe('DIRECT_CONTACT');
  const other = await sent();
  const entry = await world.as('entry');
  const { id, version } = other.made;
  await entry.ask(NotAcceptReferralDocument, { id, version, input: { notAcceptedReason: 'NOT_WANTED' } });
  const closed = await liaisonOf(other.liaison.id);
  expect(closed.status).toBe('NOT_REQUIRED');
  expect(closed.availableActions).toEqual([
    expect.objectContaining({ action: 'request', enabled: false, missing: ['NOTHING_OPEN'] }),
  ]);
  const again = { id: closed.id, version: closed.version };
  expect(await entry.refused(RequestAgencyConsentLiaisonDocument, again)).toBe('INVALID_TRANSITION');
});

test('§6.2: officers read liaisons, clinicians their own clients’, auditors without whose they are; managers none', async () => {
  const { liaison } = await sent();
  const found = async (person: PersonKey) =>
    (await world.as(person)).try(AgencyConsentLiaisonListDocument, { filter: { id: { eq: liaison.id } } });
  expect((await found('dpo')).data!.list.items).toMatchObject([{ agency: { name: expect.any(String) } }]);
  expect((await found('auditor')).data!.list.items).toMatchObject([{ agency: null, status: 'REQUESTED' }]);
  expect((await found('clinician')).data!.list.items).toEqual([]);
  expect((await found('manager')).errors[0]!.extensions.code).toBe('FORBIDDEN');
  const { version } = await liaisonOf(liaison.id);
  const fired = { id: liaison.id, version, input: REPLY };
  expect(await (await world.as('dpo')).refused(RecordReplyAgencyConsentLiaisonDocument, fired)).toBe(
    'FORBIDDEN',
  );
});
