import * as ops from '../schema/generated/graphql.ts';
import { Schedule1Condition } from '../server/policy-document/policy-document.entity.ts';
import { appropriatePolicyFor } from '../server/policy-document/policy-in-force.ts';
import { asSystem } from '../server/system.ts';
import { draftedPolicy, FOR_EQUALITY, policyInForce, policyOf } from './support/policy-document.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
let world: World;
let dpo: Client;
let manager: Client;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  [dpo, manager] = await Promise.all([world.as('dpo'), world.as('manager')]);
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const actionOf = async (id: string, action: string) =>
  (await policyOf(world, id)).availableActions!.find(each => each.action === action);

/** The reference of the document that carries a condition on a day. */
const carrying = (condition: Schedule1Condition, day: string) =>
  asSystem(
    world.serving.app,
    'ask',
    async em => (await appropriatePolicyFor(em, condition, day))?.id ?? null,
  );

test('an officer drafts a policy, a manager who did not write it brings it into force for 12 months', async () => {
  const { id, version } = await draftedPolicy(world);
  expect(await manager.refused(ops.ApprovePolicyDocumentDocument, { id, version })).toBe(
    'INVALID_TRANSITION',
  );
  const { record } = await dpo.ask(ops.SubmitPolicyDocumentDocument, { id, version });
  expect(await dpo.refused(ops.ApprovePolicyDocumentDocument, { id, version: record.version })).toBe(
    'FORBIDDEN',
  );
  expect((await manager.ask(ops.WaitingForMeDocument)).waitingForMe).toMatchObject([
    { id, action: 'approve' },
  ]);
  await manager.ask(ops.ApprovePolicyDocumentDocument, { id, version: record.version });
  expect(await policyOf(world, id)).toMatchObject({
    reference: 'POL-2026-0001',
    edition: 1,
    status: 'IN_FORCE',
    author: { id: world.people.dpo.id },
    approvedBy: { id: world.people.manager.id },
    inForceFrom: '2026-11-24',
    nextReviewAt: '2027-11-24',
    deadline: { kind: 'POLICY_REVIEW', due: '2027-11-24', urgency: 'NONE' },
  });
  expect(
    await dpo.refused(ops.PolicyDocumentUpdateDocument, {
      id,
      version: record.version + 1,
      input: { title: 'Rewritten' },
    }),
  ).toBe('FORBIDDEN_FIELD');
});

test('a manager who was an officer and wrote the draft does not approve it', async () => {
  const { id, version } = await draftedPolicy(world, { title: 'Written by one human twice' });
  const { record } = await dpo.ask(ops.SubmitPolicyDocumentDocument, { id, version });
  const { dpo: author, manager: second } = world.people;
  const link = (personId: string) =>
    asSystem(world.serving.app, 'link', async em => {
      Object.assign(await em.findOneOrFail(second.constructor as never, { id: second.id } as never), {
        personId,
      });
      await em.flush();
    });
  await link(author.personId);
  expect(await manager.refused(ops.ApprovePolicyDocumentDocument, { id, version: record.version })).toBe(
    'SOD_VIOLATION',
  );
  await link(second.personId);
});

test('a draft that is sent back says why, and is submitted again', async () => {
  const { id, version } = await draftedPolicy(world, { title: 'Homeworking policy' });
  const { record } = await dpo.ask(ops.SubmitPolicyDocumentDocument, { id, version });
  const returned = { id, version: record.version, input: { reason: 'Say more of paper.' } };
  await manager.ask(ops.ReturnPolicyDocumentDocument, returned);
  const draft = await policyOf(world, id);
  expect(draft).toMatchObject({ status: 'DRAFT', returnReason: 'Say more of paper.' });
  await dpo.ask(ops.SubmitPolicyDocumentDocument, { id, version: draft.version });
  expect(await policyOf(world, id)).toMatchObject({ status: 'IN_REVIEW', returnReason: null });
});

test('an appropriate policy document is not submitted before it says everything that paragraph 39 asks', async () => {
  const { id, version } = await draftedPolicy(world, {
    ...FOR_EQUALITY,
    schedule1Conditions: [],
    principlesMet: ' ',
  });
  const { errors } = await dpo.try(ops.SubmitPolicyDocumentDocument, { id, version });
  expect(errors[0]!.extensions).toMatchObject({
    code: 'POLICY_INCOMPLETE',
    missing: ['APD_CONDITION', 'APD_PRINCIPLES'],
  });
  // A condition that takes no such document is none to write one for.
  const { record } = await dpo.ask(ops.PolicyDocumentUpdateDocument, {
    id,
    version,
    input: { schedule1Conditions: ['RESEARCH'], principlesMet: 'One by one.', retentionAndErasure: null },
  });
  expect(await actionOf(id, 'submit')).toMatchObject({
    enabled: false,
    reason: 'POLICY_INCOMPLETE',
    missing: ['APD_CONDITION', 'APD_RETENTION'],
  });
  await dpo.ask(ops.DiscardPolicyDocumentDocument, { id, version: record.version });
});

test('the next edition is one row more: the one before runs until a manager approves it', async () => {
  const { id, version, reference } = await policyInForce(world, { title: 'Records management policy' });
  await dpo.ask(ops.RevisePolicyDocumentDocument, { id, version });
  expect(await actionOf(id, 'revise')).toMatchObject({ enabled: false, missing: ['EDITION_COMING'] });
  // Twice, and out of order: on the version of before.
  expect(await dpo.refused(ops.RevisePolicyDocumentDocument, { id, version })).toBe('STALE_VERSION');
  const draft = (await policyOf(world, id)).editions.find(({ status }) => status === 'DRAFT')!;
  expect((await policyOf(world, id)).status).toBe('IN_FORCE');
  const submitted = await dpo.ask(ops.SubmitPolicyDocumentDocument, draft);
  world.serving.app.clock.set('2026-12-01T10:00:00Z');
  await manager.ask(ops.ApprovePolicyDocumentDocument, { id: draft.id, version: submitted.record.version });
  expect(await policyOf(world, draft.id)).toMatchObject({ reference, edition: 2, supersedes: { id } });
  expect((await policyOf(world, id)).editions).toMatchObject([
    { edition: 2, status: 'IN_FORCE', inForceFrom: '2026-12-01' },
    { edition: 1, status: 'SUPERSEDED', inForceTo: '2026-12-01' },
  ]);
});

test('two revisions at once make one draft, and a dropped one leaves its number', async () => {
  const { id, version } = await policyInForce(world, { title: 'Health and safety policy' });
  const answers = await Promise.all(
    [1, 2].map(() => dpo.try(ops.RevisePolicyDocumentDocument, { id, version })),
  );
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  const draft = (await policyOf(world, id)).editions[0]!;
  await dpo.ask(ops.DiscardPolicyDocumentDocument, draft);
  await dpo.ask(ops.RevisePolicyDocumentDocument, { id, version: (await policyOf(world, id)).version });
  expect((await policyOf(world, id)).editions.map(({ edition, status }) => `${edition} ${status}`)).toEqual([
    '3 DRAFT',
    '2 WITHDRAWN',
    '1 IN_FORCE',
  ]);
});

test('a review is due on the day it says, on the officer’s bench and in the calendar, and starts the months anew', async () => {
  const { id, version, reference } = await policyInForce(world, {
    title: 'Safeguarding policy',
    reviewMonths: 6,
  });
  world.serving.app.clock.set('2027-05-10T10:00:00Z');
  const { workbench } = await dpo.ask(ops.WorkbenchDocument);
  expect(workbench.items.find(item => item.reference === reference)).toMatchObject({
    title: 'Safeguarding policy',
    deadline: { kind: 'POLICY_REVIEW', due: '2027-05-24', urgency: 'AMBER' },
  });
  const report = await (await manager.fetch('/reports/R18.csv')).text();
  expect(report).toContain(`Policy review,${reference}`);
  await dpo.ask(ops.ReviewPolicyDocumentDocument, { id, version, input: { findings: 'It still holds.' } });
  expect(await policyOf(world, id)).toMatchObject({
    reviewedOn: '2027-05-10',
    reviewedBy: { id: world.people.dpo.id },
    reviewFindings: 'It still holds.',
    nextReviewAt: '2027-11-10',
  });
});

test('an appropriate policy document carries its condition from its approval until its review is overdue', async () => {
  const { EQUALITY, FRAUD } = Schedule1Condition;
  const { id, version } = await policyInForce(world, FOR_EQUALITY);
  expect(await carrying(EQUALITY, '2026-11-23')).toBeNull();
  expect(await carrying(EQUALITY, '2026-11-24')).toBe(id);
  expect(await carrying(EQUALITY, '2027-11-24')).toBe(id);
  expect(await carrying(EQUALITY, '2027-11-25')).toBeNull();
  expect(await carrying(FRAUD, '2026-11-24')).toBeNull();
  // The statute counts from the day on which the organisation ceased to rely on it: no ending earlier (para 40).
  expect(await actionOf(id, 'withdraw')).toMatchObject({ enabled: false, reason: 'POLICY_STILL_KEPT' });
  for (const ceasedOn of ['2026-11-25', '2026-11-23'])
    expect(
      await dpo.refused(ops.CeaseReliancePolicyDocumentDocument, { id, version, input: { ceasedOn } }),
    ).toBe('INVALID_INPUT');
  world.serving.app.clock.set('2027-03-01T10:00:00Z');
  const ceasing = { id, version, input: { ceasedOn: '2027-02-28' } };
  const { record } = await dpo.ask(ops.CeaseReliancePolicyDocumentDocument, ceasing);
  expect(await policyOf(world, id)).toMatchObject({ status: 'IN_FORCE', keepUntil: '2027-08-28' });
  expect(await carrying(EQUALITY, '2027-02-27')).toBe(id);
  expect(await carrying(EQUALITY, '2027-02-28')).toBeNull();
  const withdrawing = { id, version: record.version, input: { reason: 'Nothing rests on it.' } };
  world.serving.app.clock.set('2027-08-28T10:00:00Z');
  expect(await dpo.refused(ops.WithdrawPolicyDocumentDocument, withdrawing)).toBe('POLICY_STILL_KEPT');
  world.serving.app.clock.set('2027-08-29T10:00:00Z');
  await dpo.ask(ops.WithdrawPolicyDocumentDocument, withdrawing);
  expect(await policyOf(world, id)).toMatchObject({
    status: 'WITHDRAWN',
    inForceTo: '2027-08-29',
    closingReason: 'Nothing rests on it.',
    deadline: null,
  });
});

test('an ordinary policy is withdrawn when it is not needed any more, and nobody is asked what relied on it', async () => {
  const { id, version } = await policyInForce(world, { title: 'Fax policy' });
  expect(await actionOf(id, 'ceaseReliance')).toMatchObject({
    enabled: false,
    missing: ['NOTHING_RELIED_ON'],
  });
  const withdrawing = { id, version, input: { reason: 'We have no fax any more.' } };
  expect(await manager.refused(ops.WithdrawPolicyDocumentDocument, withdrawing)).toBe('FORBIDDEN');
  await dpo.ask(ops.WithdrawPolicyDocumentDocument, withdrawing);
  expect((await policyOf(world, id)).status).toBe('WITHDRAWN');
});

test('the same click twice makes one document', async () => {
  const asking = {
    input: { kind: 'POLICY' as const, title: 'Clicked twice', covers: 'All.', owner: world.people.dpo.id },
    requestId: crypto.randomUUID(),
  };
  const [first, second] = [
    await dpo.ask(ops.PolicyDocumentCreateDocument, asking),
    await dpo.ask(ops.PolicyDocumentCreateDocument, asking),
  ];
  expect(second.record.id).toBe(first.record.id);
});

test('who looks after a policy in force is changed without touching what was approved', async () => {
  const { id, version } = await policyInForce(world, { title: 'Visitors' });
  const owner = world.people.dpo2.id;
  await (await world.as('dpo2')).ask(ops.PolicyDocumentUpdateDocument, { id, version, input: { owner } });
  expect(await policyOf(world, id)).toMatchObject({
    owner: { id: owner },
    author: { id: world.people.dpo.id },
  });
});

test('staff read the library; appropriate policy documents are not for the front desk, and the administrator has none of it', async () => {
  const titles = async (person: 'entry' | 'clinician' | 'auditor') => {
    const { list } = await (await world.as(person)).ask(ops.PolicyDocumentListDocument, { perPage: 100 });
    return list.items.map(({ title }) => title);
  };
  expect(await titles('clinician')).toEqual(expect.arrayContaining(['Fax policy', FOR_EQUALITY.title]));
  expect(await titles('auditor')).toEqual(expect.arrayContaining(['Fax policy', FOR_EQUALITY.title]));
  expect(await titles('entry')).toContain('Fax policy');
  expect(await titles('entry')).not.toContain(FOR_EQUALITY.title);
  expect(await (await world.as('admin')).refused(ops.PolicyDocumentListDocument, {})).toBe('FORBIDDEN');
});
