import * as ops from '../schema/generated/graphql.ts';
import {
  activeActivity,
  activityOf,
  advisedActivity,
  draftedActivity,
  failing,
  inOrder,
} from './support/processing.ts';
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

test('an officer advises, a manager who wrote none of it approves, and the yearly review runs from that day', async () => {
  const { id, version, reference } = await advisedActivity(world);
  expect(await dpo.refused(ops.ActivateProcessingActivityDocument, { id, version })).toBe('FORBIDDEN');
  expect((await manager.ask(ops.WaitingForMeDocument)).waitingForMe).toContainEqual(
    expect.objectContaining({ id, action: 'activate' }),
  );
  await manager.ask(ops.ActivateProcessingActivityDocument, { id, version });
  expect(await activityOf(world, id)).toMatchObject({
    reference,
    edition: 1,
    status: 'ACTIVE',
    advisedBy: { id: world.people.dpo.id },
    approvedBy: { id: world.people.manager.id },
    activeFrom: '2026-11-24',
    deadline: { kind: 'ACTIVITY_REVIEW', due: '2027-11-24' },
  });
  world.serving.app.clock.set('2027-11-25T10:00:00Z');
  const { workbench } = await dpo.ask(ops.WorkbenchDocument);
  expect(workbench.items.find(item => item.reference === reference)).toMatchObject({
    deadline: { kind: 'ACTIVITY_REVIEW', urgency: 'RED' },
  });
  expect(await (await manager.fetch('/reports/R18.csv')).text()).toContain(
    `Review of an activity,${reference}`,
  );
  const reviewing = { id, version: version + 1, input: { findings: 'All of it is needed.' } };
  await dpo.ask(ops.ReviewProcessingActivityDocument, reviewing);
  expect(await activityOf(world, id)).toMatchObject({ reviewedOn: '2027-11-25', nextReviewAt: '2028-11-25' });
});

test('a draft answers for everything that the record lacks, at once', async () => {
  const { record } = await dpo.ask(ops.ProcessingActivityCreateDocument, {
    input: { title: 'Something new', role: 'CONTROLLER', description: 'Not thought through yet.' },
  });
  const { availableActions } = await activityOf(world, record.id);
  expect(availableActions!.find(({ action }) => action === 'advise')).toMatchObject({
    enabled: false,
    reason: 'ACTIVITY_INCOMPLETE',
    missing: ['R2', 'R3', 'R4', 'R5', 'R7', 'R8', 'R12', 'R14', 'R15', 'R18', 'R19', 'DPIA_REQUIRED'],
  });
});

test('a processor’s row names the controller and its contract instead of a purpose (UK GDPR Art 30(2))', async () => {
  const row = {
    role: 'PROCESSOR' as const,
    purpose: null,
    lawfulBasis: null,
    noticePassage: null,
    retentionRule: null,
  };
  expect(await failing(world, { ...row, subjects: [], recipients: [], sources: [] })).toEqual(['R1', 'R17']);
});

test('consent says how it is taken back, a legitimate interest names its assessment, a transfer its safeguards', async () => {
  expect(await failing(world, { lawfulBasis: 'CONSENT' })).toEqual(['R20']);
  expect(await failing(world, { lawfulBasis: 'LEGITIMATE_INTERESTS' })).toEqual([
    'INTERESTS_ASSESSMENT_MISSING',
  ]);
  expect(await failing(world, { outsideUk: true })).toEqual(['TRANSFER_MECHANISM_MISSING']);
  expect(await failing(world, { dpiaScreening: 'REQUIRED' })).toEqual(['DPIA_REQUIRED']);
  expect(await failing(world, { dpiaScreening: 'REQUIRED', dpiaReference: 'DPIA-1' })).toEqual([]);
});

test('what contradicts itself is refused by field, draft or not', async () => {
  const { errors } = await dpo.try(ops.ProcessingActivityCreateDocument, {
    input: await inOrder(world, {
      article9Condition: 'HEALTH_OR_SOCIAL_CARE',
      schedule1Condition: 'EQUALITY',
      noticePassage: 'S108',
    }),
  });
  expect(errors[0]!.extensions.fields).toEqual({
    schedule1Condition: 'belongs to another condition of Article 9',
    noticePassage: 'is no sentence of the notice',
  });
});

test('an activity in force is changed by its next edition, which takes its place when it is approved', async () => {
  const { id, version, reference } = await activeActivity(world, { title: 'Reminders' });
  const changing = { id, version, input: { title: 'Something else' } };
  expect(await dpo.refused(ops.ProcessingActivityUpdateDocument, changing)).toBe('FORBIDDEN_FIELD');
  await dpo.ask(ops.ReviseProcessingActivityDocument, { id, version });
  expect(await dpo.refused(ops.ReviseProcessingActivityDocument, { id, version })).toBe('STALE_VERSION');
  const draft = (await activityOf(world, id)).editions[0]!;
  const { record } = await dpo.ask(ops.ProcessingActivityUpdateDocument, {
    id: draft.id,
    version: draft.version,
    input: { dataCategories: ['CONTACT'] },
  });
  const advising = { id: draft.id, version: record.version, input: { advice: 'Fewer data.' } };
  const { record: advised } = await dpo.ask(ops.AdviseProcessingActivityDocument, advising);
  expect((await activityOf(world, id)).status).toBe('ACTIVE');
  await manager.ask(ops.ActivateProcessingActivityDocument, { id: draft.id, version: advised.version });
  expect(
    (await activityOf(world, draft.id)).editions.map(({ edition, status }) => `${edition} ${status}`),
  ).toEqual(['2 ACTIVE', '1 SUPERSEDED']);
  expect(await activityOf(world, draft.id)).toMatchObject({ reference, dataCategories: ['CONTACT'] });
});

test('what stopped being true between advice and approval stops the approval', async () => {
  const { record: purpose } = await dpo.ask(ops.PurposeCreateDocument, {
    input: { code: 'P31', title: 'A passing purpose', noticePassage: 'S42', lawfulBases: ['PUBLIC_TASK'] },
  });
  const advice = { advice: 'For a while.' };
  await dpo.ask(ops.ConfirmPurposeDocument, { id: purpose.id, version: 1, input: advice });
  await manager.ask(ops.ApprovePurposeDocument, { id: purpose.id, version: 2 });
  const { id, version } = await advisedActivity(world, { purpose: purpose.id });
  await dpo.ask(ops.RetirePurposeDocument, { id: purpose.id, version: 3, input: { reason: 'Over.' } });
  expect(await manager.refused(ops.ActivateProcessingActivityDocument, { id, version })).toBe(
    'PURPOSE_NOT_IN_CURRENT_NOTICE',
  );
  await manager.ask(ops.ReturnProcessingActivityDocument, {
    id,
    version,
    input: { reason: 'The purpose is gone.' },
  });
  expect(await activityOf(world, id)).toMatchObject({ status: 'DRAFT', advice: null, advisedBy: null });
});

test('an activity ends with a reason, and a draft that comes to nothing is dropped', async () => {
  const { id, version } = await activeActivity(world, { title: 'Fax list' });
  await dpo.ask(ops.EndProcessingActivityDocument, { id, version, input: { reason: 'No fax any more.' } });
  expect(await activityOf(world, id)).toMatchObject({
    status: 'ENDED',
    endedOn: '2026-11-24',
    endReason: 'No fax any more.',
    deadline: null,
  });
  const draft = await draftedActivity(world, { title: 'An idea' });
  const dropping = { id: draft.id, version: draft.version, input: { reason: 'Not needed.' } };
  expect(await manager.refused(ops.DiscardProcessingActivityDocument, dropping)).toBe('FORBIDDEN');
  await dpo.ask(ops.DiscardProcessingActivityDocument, dropping);
  expect((await activityOf(world, draft.id)).status).toBe('ENDED');
});

test('everybody but the administrator reads the record, and nobody but officer and manager writes in it', async () => {
  const { id, version } = await draftedActivity(world, { title: 'For everybody to read' });
  for (const person of ['entry', 'clinician', 'auditor'] as const) {
    const client = await world.as(person);
    expect((await client.ask(ops.ProcessingActivityOneDocument, { id })).record.title).toBe(
      'For everybody to read',
    );
    const changing = { id, version, input: { title: 'Mine' } };
    expect(await client.refused(ops.ProcessingActivityUpdateDocument, changing)).toBe('FORBIDDEN');
  }
  expect(await (await world.as('admin')).refused(ops.ProcessingActivityListDocument, {})).toBe('FORBIDDEN');
});
