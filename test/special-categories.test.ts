import * as ops from '../schema/generated/graphql.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
import { FOR_EQUALITY, policyInForce, policyOf } from './support/policy-document.ts';
import { activeActivity, activityOf, draftedActivity, failing } from './support/processing.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
let world: World;
let dpo: Client;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  dpo = await world.as('dpo');
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const HEALTH = {
  dataCategories: ['IDENTITY', 'HEALTH'],
} satisfies Partial<ops.CreateProcessingActivityInput>;

async function standingOf(promise: string) {
  const { promises } = await dpo.ask(ops.PromisesDocument, {});
  return promises.find(({ code }) => code === promise)!;
}

/** The record that breaks a promise or puts it at risk, and why. */
const brokenBy = async (promise: string, id: string) =>
  (await standingOf(promise)).records.find(record => record.id === id)?.reason;

test('S26: special categories are used on a condition of Article 9 or not at all', async () => {
  expect(await failing(world, HEALTH)).toEqual(['ART9_CONDITION_MISSING']);
  // X4: age and gender are sensitive by the policy, and no special categories by law.
  expect(await failing(world, { dataCategories: ['DATE_OF_BIRTH', 'GENDER', 'EMPLOYMENT_STATUS'] })).toEqual(
    [],
  );
  expect(await failing(world, { ...HEALTH, article9Condition: 'SUBSTANTIAL_PUBLIC_INTEREST' })).toEqual([
    'ART9_CONDITION_MISSING',
  ]);
  const { id } = await activeActivity(world, {
    ...HEALTH,
    title: 'Care',
    article9Condition: 'HEALTH_OR_SOCIAL_CARE',
    schedule1Condition: 'HEALTH_OR_SOCIAL_CARE',
  });
  expect(await standingOf('S26')).toMatchObject({
    state: 'KEPT',
    evidence: [{ subject: 'ProcessingActivity', kept: 1 }],
  });
  expect(await brokenBy('S26', id)).toBeUndefined();
});

test('S9: an activity whose purpose is not in force is not advised on, and breaks the promise when it is retired', async () => {
  const { record } = await dpo.ask(ops.PurposeCreateDocument, {
    input: { code: 'P30', title: 'A new purpose', noticePassage: 'S42', lawfulBases: ['PUBLIC_TASK'] },
  });
  expect(await failing(world, { purpose: record.id })).toEqual(['PURPOSE_NOT_IN_CURRENT_NOTICE']);
  await dpo.ask(ops.ConfirmPurposeDocument, { id: record.id, version: 1, input: { advice: 'In order.' } });
  await (await world.as('manager')).ask(ops.ApprovePurposeDocument, { id: record.id, version: 2 });
  const { id } = await activeActivity(world, { purpose: record.id });
  expect(await brokenBy('S9', id)).toBeUndefined();
  await dpo.ask(ops.RetirePurposeDocument, { id: record.id, version: 3, input: { reason: 'Over.' } });
  expect(await brokenBy('S9', id)).toBe('PURPOSE_NOT_IN_FORCE');
});

test('S48: what a law obliges us to do is done under a written policy in force, and its review in time keeps the promise', async () => {
  const byLaw = { lawfulBasis: 'LEGAL_OBLIGATION' as const, title: 'Accident book' };
  expect(await failing(world, byLaw)).toEqual(['POLICY_MISSING']);
  const policy = await policyInForce(world, { title: 'Health and safety policy' });
  const { id } = await activeActivity(world, { ...byLaw, policy: policy.id });
  expect((await standingOf('S48')).state).toBe('KEPT');
  // The next edition carries it on: the entry goes on naming the document.
  await dpo.ask(ops.RevisePolicyDocumentDocument, { id: policy.id, version: policy.version });
  const draft = (await policyOf(world, policy.id)).editions[0]!;
  const { record } = await dpo.ask(ops.SubmitPolicyDocumentDocument, {
    id: draft.id,
    version: draft.version,
  });
  await (
    await world.as('manager')
  ).ask(ops.ApprovePolicyDocumentDocument, { id: draft.id, version: record.version });
  expect((await standingOf('S48')).state).toBe('KEPT');
  world.serving.app.clock.set('2027-11-10T10:00:00Z');
  expect(await brokenBy('S48', id)).toBe('DUE_SOON');
  world.serving.app.clock.set('2027-11-25T10:00:00Z');
  expect(await brokenBy('S48', id)).toBe('POLICY_NOT_CURRENT');
  expect(await failing(world, { ...byLaw, policy: draft.id })).toContain('POLICY_MISSING');
  const withdrawing = { id: draft.id, version: record.version + 1, input: { reason: 'Not needed.' } };
  expect(await dpo.refused(ops.WithdrawPolicyDocumentDocument, withdrawing)).toBe('POLICY_RELIED_ON');
});

test('S52, S53: a condition that takes an appropriate policy document has its own one in force', async () => {
  const monitoring = {
    title: 'Equality monitoring',
    dataCategories: ['ETHNIC_ORIGIN'],
    article9Condition: 'SUBSTANTIAL_PUBLIC_INTEREST',
    schedule1Condition: 'EQUALITY',
  } satisfies Partial<ops.CreateProcessingActivityInput>;
  expect(await failing(world, monitoring)).toEqual(['APD_MISSING']);
  const equality = await policyInForce(world, FOR_EQUALITY);
  const fraud = await policyInForce(world, {
    ...FOR_EQUALITY,
    title: 'Fraud',
    schedule1Conditions: ['FRAUD'],
  });
  expect(await failing(world, { ...monitoring, appropriatePolicy: fraud.id })).toEqual(['APD_MISSING']);
  const { id } = await activeActivity(world, { ...monitoring, appropriatePolicy: equality.id });
  expect(await brokenBy('S52', id)).toBeUndefined();
  const ceasing = { id: equality.id, version: equality.version, input: { ceasedOn: '2026-11-24' } };
  expect(await dpo.refused(ops.CeaseReliancePolicyDocumentDocument, ceasing)).toBe('POLICY_RELIED_ON');
  world.serving.app.clock.set('2027-11-25T10:00:00Z');
  expect(await brokenBy('S52', id)).toBe('POLICY_NOT_CURRENT');
  world.serving.app.clock.set(NOW);
  const ending = { id, version: (await activityOf(world, id)).version, input: { reason: 'Counted.' } };
  await dpo.ask(ops.EndProcessingActivityDocument, ending);
  await dpo.ask(ops.CeaseReliancePolicyDocumentDocument, ceasing);
});

test('S52: employment law takes both, its policy and its appropriate policy document', async () => {
  const sickness = {
    ...HEALTH,
    title: 'Sickness',
    article9Condition: 'EMPLOYMENT_AND_SOCIAL_PROTECTION' as const,
  };
  expect(await failing(world, sickness)).toEqual(['APD_MISSING', 'POLICY_MISSING']);
});

test('S54: a funded project is no condition of Article 9: it is mapped to a real one, with its paragraph of Schedule 1', async () => {
  const project = {
    ...HEALTH,
    title: 'Warm Rooms',
    projectName: 'Warm Rooms',
    projectFunder: 'Community Fund',
  };
  expect(await failing(world, project)).toEqual(['ART9_CONDITION_MISSING', 'PROJECT_NOT_MAPPED']);
  const care = { ...project, article9Condition: 'HEALTH_OR_SOCIAL_CARE' as const };
  expect(await failing(world, care)).toEqual(['PROJECT_NOT_MAPPED']);
  // Explicit consent has no paragraph of Schedule 1 beside it (DPA 2018 s.10).
  const agreed = { article9Condition: 'EXPLICIT_CONSENT' as const, lawfulBasis: 'CONSENT' as const };
  expect(await failing(world, { ...project, ...agreed, consentMechanism: 'In writing.' })).toEqual([]);
  const { id } = await activeActivity(world, { ...care, schedule1Condition: 'HEALTH_OR_SOCIAL_CARE' });
  expect(await standingOf('S54')).toMatchObject({ state: 'KEPT', evidence: [{ kept: 1 }] });
  expect((await activityOf(world, id)).projectFunder).toBe('Community Fund');
});

test('S55: legal claims name their case, and what it is about is read by officers alone', async () => {
  const claim = { ...HEALTH, title: 'A claim', article9Condition: 'LEGAL_CLAIMS' as const };
  expect(await failing(world, claim)).toEqual(['LEGAL_CASE_MISSING']);
  const { id } = await activeActivity(world, {
    ...claim,
    legalCaseReference: 'Claim 26-0417',
    legalCaseNarrative: 'The handrail was loose.',
  });
  expect((await activityOf(world, id)).legalCaseNarrative).toBe('The handrail was loose.');
  expect(await activityOf(world, id, 'manager')).toMatchObject({
    legalCaseReference: 'Claim 26-0417',
    legalCaseNarrative: null,
  });
  for (const person of ['entry', 'clinician', 'auditor'] as const) {
    const client = await world.as(person);
    expect((await client.ask(ops.ProcessingActivityOneDocument, { id })).record).toMatchObject({
      legalCaseReference: null,
      legalCaseNarrative: null,
    });
    const filter = { legalCaseNarrative: { contains: 'handrail' } };
    expect((await client.ask(ops.ProcessingActivityListDocument, { filter })).list.items).toEqual([]);
    const sort = [{ field: 'legalCaseReference' as const, order: 'ASC' as const }];
    expect(await client.refused(ops.ProcessingActivityListDocument, { sort })).toBe('FORBIDDEN_FIELD');
  }
  const manager = await world.as('manager');
  const telling = { subject: 'ProcessingActivity', id };
  expect(await manager.refused(ops.TimelineDocument, telling)).toBe('NOT_FOUND');
  expect((await standingOf('S55')).state).toBe('KEPT');
});

test('S56: whoever cannot consent is protected with a reason, and the officers are told on the day it begins', async () => {
  const rescue = { ...HEALTH, title: 'Calls for others', article9Condition: 'VITAL_INTERESTS' as const };
  expect(await failing(world, rescue)).toEqual(['INCAPACITY_REASON_MISSING']);
  const told = () =>
    asSystem(world.serving.app, 'look', async em => {
      const mails = await em.find(OutboxMail, { purpose: 'PROCESSING' as never });
      return mails.map(({ createdAt }) => createdAt.toISOString().length);
    });
  expect(await told()).toEqual([]);
  await activeActivity(world, { ...rescue, incapacityReason: 'They are unconscious.' });
  expect(await told()).toHaveLength(2);
  expect(await standingOf('S56')).toMatchObject({ state: 'KEPT', evidence: [{ kept: 1 }] });
});

test('S57: data that people made public themselves are used with the evidence that they did', async () => {
  const published = { ...HEALTH, title: 'Interviews', article9Condition: 'MANIFESTLY_PUBLIC' as const };
  expect(await failing(world, published)).toEqual(['PUBLICATION_EVIDENCE_MISSING']);
  await activeActivity(world, { ...published, publicationEvidence: 'Her own blog of 2 May 2026.' });
  expect(await standingOf('S57')).toMatchObject({ state: 'KEPT', evidence: [{ kept: 1 }] });
});

test('S58: the condition of not-for-profit bodies is there and never open to us, whatever else is in order', async () => {
  const { id } = await draftedActivity(world, { ...HEALTH, article9Condition: 'NOT_FOR_PROFIT_BODY' });
  const { availableActions } = await activityOf(world, id);
  expect(availableActions!.find(({ action }) => action === 'advise')).toMatchObject({
    enabled: false,
    reason: 'NOT_AVAILABLE_TO_THIS_CONTROLLER',
  });
  expect(await standingOf('S58')).toMatchObject({ state: 'KEPT' });
});
