import {
  AcceptUrgentlyReferralDocument,
  ActivateReferralDocument,
  AcceptReferralDocument,
  AdviseReferralDocument,
  CloseNotAcceptedReferralDocument,
  ConsentTabCreateDocument,
  ConsentTabListDocument,
  InvalidateConsentRecordDocument,
  ProceedReferralDocument,
  PromisesDocument,
  ReferBackReferralDocument,
  ReferralListDocument,
  ReferralOneDocument,
  UntickConsentTabDocument,
  WithdrawConsentRecordDocument,
  WorkbenchDocument,
  type ConsentCode,
  type RegisterReferralInput,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { referralTimers } from '../server/referral/referral.timers.ts';
import { assignedTo } from './support/client.ts';
import { said } from './support/communication.ts';
import { answer, answersOf, inUse } from './support/consent.ts';
import { choicesOf, referralOf, referred } from './support/referral.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

/** Fires an event as somebody, on the record as it is; answers the refusal's code or nothing. */
async function fire(document: unknown, id: string, person: PersonKey, input?: object) {
  const { version } = await referralOf(world, id);
  const { errors } = await (
    await world.as(person)
  ).try(document as never, { id, version, ...(input && { input }) } as never);
  return errors[0]?.extensions.code;
}

async function cared(input: Partial<RegisterReferralInput> = {}) {
  const made = await referred(world, input);
  await said(world, made.client!.id, []);
  await assignedTo(world, made.client!.id, 'clinician');
  return made;
}

async function ticked(id: string, person: PersonKey = 'entry') {
  const { data, errors } = await (
    await world.as(person)
  ).try(ConsentTabCreateDocument, { input: { referral: id, dcrsRef: 'DCRS-77' } });
  return errors[0]?.extensions.missing ?? data!.record;
}

const last = async (client: string, code: ConsentCode) =>
  (await answersOf(world, client)).find(one => one.code === code && one.latest)!;

async function withdrawn(client: string, code: ConsentCode, person: PersonKey = 'entry') {
  const { id, version } = await last(client, code);
  await (
    await world.as(person)
  ).ask(WithdrawConsentRecordDocument, { id, version, input: { withdrawnHow: 'PHONE' } });
}

const note = { reviewNote: 'She agrees to care with us alone.' };
const advice = { clinicianAdvice: 'Care should go on.' };
const urgency = { urgentReason: 'Says that she cannot keep herself safe.' };

test('S6: the tab is ticked on two answers that are yes, and says which one is missing', async () => {
  const made = await referred(world, { q2: null });
  expect(await ticked(made.id)).toEqual(['CONSENT_Q2_MISSING']);
  await answer(world, made.client!.id, 'Q2_STORAGE_CARE_REPORTING');
  expect(await ticked(made.id)).toMatchObject({ storage: true, processing: true, sharing: true });
  expect(await ticked(made.id)).toEqual(['ALREADY_TICKED']);
});

test.each(['Q1_CONSORTIUM_SHARING', 'Q2_STORAGE_CARE_REPORTING'] as const)(
  'S6: withdrawing %s un-ticks the tab at once and keeps what was; care goes on, and officer and clinician look at it',
  async code => {
    const made = await cared();
    await ticked(made.id);
    await fire(AcceptReferralDocument, made.id, 'clinician');
    await fire(ActivateReferralDocument, made.id, 'clinician');
    await withdrawn(made.client!.id, code, 'clinician');
    const after = await referralOf(world, made.id);
    expect(after).toMatchObject({ status: 'ACTIVE', underReview: true, refused: [code.slice(0, 2)] });
    expect(after.consentTabs).toMatchObject([
      {
        status: 'UNTICKED',
        untickReason: `${code.slice(0, 2)}_ENDED`,
        untickedBy: { id: world.people.clinician.id },
        dcrsRef: 'DCRS-77',
      },
    ]);
    expect(await ticked(made.id)).toEqual([`CONSENT_${code.slice(0, 2)}_MISSING`]);
    const promises = (await (await world.as('dpo')).ask(PromisesDocument)).promises;
    expect(promises.find(one => one.code === 'S6')).toMatchObject({ state: 'AT_RISK' });
    expect((await referralOf(world, made.id, 'dpo')).status).toBe('ACTIVE');
  },
);

test('S6: an answer that is found not to count un-ticks it too, and the question is asked anew', async () => {
  const made = await referred(world);
  await ticked(made.id);
  const { id, version } = await last(made.client!.id, 'Q1_CONSORTIUM_SHARING');
  const input = {
    defect: 'NOT_INFORMED' as const,
    invalidatedReason: 'The wording was not read out.',
    remediation: 'Asked again.',
  };
  await (await world.as('dpo')).ask(InvalidateConsentRecordDocument, { id, version, input });
  expect(await referralOf(world, made.id)).toMatchObject({
    status: 'CONSENT_PENDING',
    consentTabs: [{ status: 'UNTICKED', untickReason: 'Q1_ENDED' }],
    deadline: { kind: 'CONSENT_QUESTIONS', due: '2026-12-01' },
  });
});

test('S6: a tick while the answer is being withdrawn does not outlive it, whoever comes first', async () => {
  for (let turn = 0; turn < 3; turn++) {
    const made = await referred(world);
    await Promise.all([ticked(made.id), withdrawn(made.client!.id, 'Q2_STORAGE_CARE_REPORTING')]);
    const { consentTabs } = await referralOf(world, made.id);
    expect(consentTabs.filter(({ status }) => status === 'TICKED')).toEqual([]);
  }
});

test('a tick set in error is taken back and stays as history', async () => {
  const made = await referred(world);
  const { id, version } = (await ticked(made.id)) as { id: string; version: number };
  const entry = await world.as('entry');
  await entry.ask(UntickConsentTabDocument, { id, version });
  expect(await entry.refused(UntickConsentTabDocument, { id, version: version + 1 })).toBe(
    'INVALID_TRANSITION',
  );
  await ticked(made.id);
  const tabs = (await referralOf(world, made.id)).consentTabs.map(one => one.untickReason);
  expect(tabs.toSorted()).toEqual(['TICKED_IN_ERROR', null]);
});

test('S6: Q1 refused goes to clinician and officer, and proceeds with the provider alone: the tab is ticked without sharing', async () => {
  const made = await cared({ q1: 'NO' });
  expect(made).toMatchObject({
    status: 'CONSENT_DECLINED',
    underReview: true,
    reviewDueOn: '2026-12-01',
    refused: ['Q1'],
  });
  expect(await choicesOf(world, made.id)).not.toHaveProperty('accept');
  expect(await choicesOf(world, made.id, 'dpo')).toMatchObject({
    proceed: ['CLINICIAN_ADVICE'],
    closeNotAccepted: ['CLINICIAN_ADVICE'],
  });
  expect(await fire(ProceedReferralDocument, made.id, 'dpo', note)).toBe('APPROVAL_MISSING');
  expect(await fire(ProceedReferralDocument, made.id, 'clinician', note)).toBe('FORBIDDEN');
  await fire(AdviseReferralDocument, made.id, 'clinician', advice);
  expect(await fire(ProceedReferralDocument, made.id, 'dpo', note)).toBeUndefined();
  // What she decided she reads on; the other officer reads it no more.
  expect(await referralOf(world, made.id, 'dpo')).toMatchObject({
    status: 'ACCEPTED',
    sharingScope: 'PROVIDER_ONLY',
    reviewOutcome: 'PROCEED',
    client: null,
  });
  expect(await (await world.as('dpo2')).refused(ReferralOneDocument, { id: made.id })).toBe('NOT_FOUND');
  expect(await ticked(made.id)).toMatchObject({ storage: true, processing: true, sharing: false });
  expect(await fire(ActivateReferralDocument, made.id, 'clinician')).toBeUndefined();
});

test('S6: the person agrees to sharing after all, and a new tick says so', async () => {
  const made = await cared({ q1: 'NO' });
  await fire(AdviseReferralDocument, made.id, 'clinician', advice);
  await fire(ProceedReferralDocument, made.id, 'dpo', note);
  await ticked(made.id);
  const { id: replaces } = await last(made.client!.id, 'Q1_CONSORTIUM_SHARING');
  await answer(world, made.client!.id, 'Q1_CONSORTIUM_SHARING', { replaces, raisedByPerson: true });
  expect(await ticked(made.id)).toMatchObject({ sharing: true });
  expect((await referralOf(world, made.id)).consentTabs).toMatchObject([
    { status: 'TICKED', sharing: true },
    { status: 'UNTICKED', sharing: false, untickReason: 'REPLACED' },
  ]);
});

test('M7: refusing Q2 alone never ends care; refusing both may', async () => {
  const made = await cared({ q2: 'NO' });
  await fire(AdviseReferralDocument, made.id, 'clinician', advice);
  expect(await choicesOf(world, made.id, 'dpo')).toMatchObject({
    referBack: ['Q2_NEVER_ENDS_CARE'],
    closeNotAccepted: ['Q2_NEVER_ENDS_CARE'],
    proceed: null,
  });
  expect(await fire(CloseNotAcceptedReferralDocument, made.id, 'dpo', note)).toBe('INVALID_TRANSITION');
  await fire(ProceedReferralDocument, made.id, 'dpo', note);
  expect(await referralOf(world, made.id)).toMatchObject({ status: 'ACCEPTED', sharingScope: 'CONSORTIUM' });
  const both = await cared({ q1: 'NO', q2: 'NO' });
  await fire(AdviseReferralDocument, both.id, 'clinician', advice);
  expect(await choicesOf(world, both.id, 'dpo')).toMatchObject({ proceed: ['ONE_ANSWER_YES'] });
  expect(await fire(ReferBackReferralDocument, both.id, 'dpo', note)).toBeUndefined();
  expect(await referralOf(world, both.id)).toMatchObject({
    status: 'NOT_ACCEPTED',
    reviewOutcome: 'REFERRED_BACK',
    underReview: false,
  });
});

test('M7: a clinician accepts what cannot wait, questions open or refused; they are due within 5 working days of it', async () => {
  const made = await cared({ q1: null, q2: null, how: null });
  world.serving.app.clock.set('2026-11-27T10:00:00Z');
  expect(await fire(AcceptUrgentlyReferralDocument, made.id, 'entry', urgency)).toBe('FORBIDDEN');
  expect(await fire(AcceptUrgentlyReferralDocument, made.id, 'clinician2', urgency)).toBe('NOT_FOUND');
  expect(await fire(AcceptUrgentlyReferralDocument, made.id, 'clinician', { urgentReason: ' ' })).toBe(
    'INVALID_INPUT',
  );
  expect(await fire(AcceptUrgentlyReferralDocument, made.id, 'clinician', urgency)).toBeUndefined();
  const { workbench } = await (await world.as('clinician')).ask(WorkbenchDocument);
  expect(workbench.items.find(item => item.id === made.id)).toMatchObject({
    deadline: { kind: 'CONSENT_QUESTIONS', due: '2026-12-04' },
  });
  const declined = await cared({ q1: 'NO' });
  expect(await fire(AcceptUrgentlyReferralDocument, declined.id, 'clinician', urgency)).toBeUndefined();
  expect(await referralOf(world, declined.id)).toMatchObject({ status: 'ACCEPTED', underReview: true });
  await answer(world, made.client!.id, 'Q1_CONSORTIUM_SHARING');
  await answer(world, made.client!.id, 'Q2_STORAGE_CARE_REPORTING', { answer: 'NO' });
  expect(await referralOf(world, made.id)).toMatchObject({
    status: 'ACCEPTED',
    underReview: true,
    questionsAnsweredOn: '2026-11-27',
  });
  const free = await cared();
  expect(await fire(AcceptUrgentlyReferralDocument, free.id, 'clinician', urgency)).toBe(
    'INVALID_TRANSITION',
  );
});

test('C-02: why care could not wait and what the clinician advises is not for data entry, nor to be found by filtering', async () => {
  const made = await cared({ q1: 'NO' });
  await fire(AdviseReferralDocument, made.id, 'clinician', advice);
  await fire(AcceptUrgentlyReferralDocument, made.id, 'clinician', urgency);
  const entry = await world.as('entry');
  const { data, extensions } = await entry.try(ReferralOneDocument, { id: made.id });
  expect(data!.record).toMatchObject({ urgent: true, urgentReason: null, clinicianAdvice: null });
  expect(extensions!.fields).toEqual(
    expect.arrayContaining(['Referral.urgentReason', 'Referral.clinicianAdvice']),
  );
  const { list } = await entry
    .ask(ReferralListDocument, { filter: { urgentReason: { contains: 'safe' } } as never })
    .catch(() => ({ list: { items: [] } }));
  expect(list.items).toEqual([]);
  expect(await referralOf(world, made.id, 'dpo')).toMatchObject({ ...urgency, ...advice });
});

test('§4.6: an answer that has run out, or whose wording was replaced, is asked anew before the referral is accepted', async () => {
  const made = await referred(world);
  const { app } = world.serving;
  await inUse(world, 'Q1_CONSORTIUM_SHARING', { wording: 'Do you agree that we share? (new words)' });
  expect(await choicesOf(world, made.id)).toMatchObject({ accept: ['CONSENT_Q1_MISSING'] });
  await runTimers(app, [referralTimers]);
  expect(await runTimers(app, [referralTimers])).toBe(0);
  expect(await referralOf(world, made.id)).toMatchObject({
    status: 'CONSENT_PENDING',
    questionsAnsweredOn: null,
    questionsDueOn: '2026-12-01',
  });
});

test('§6.2: ticks are read by whoever meets the client, by officers whole, by auditors without whose they are', async () => {
  const made = await cared();
  const { id } = (await ticked(made.id, 'clinician')) as { id: string };
  const found = async (person: PersonKey) =>
    (await world.as(person)).try(ConsentTabListDocument, { filter: { id: { eq: id } } });
  expect((await found('dpo')).data!.list.items).toMatchObject([{ dcrsRef: 'DCRS-77' }]);
  expect((await found('auditor')).data!.list.items).toMatchObject([{ dcrsRef: null, tickedBy: null }]);
  expect((await found('clinician2')).data!.list.items).toEqual([]);
  expect((await found('manager')).errors[0]!.extensions.code).toBe('FORBIDDEN');
});
