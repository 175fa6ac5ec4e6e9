import {
  ApproveReleaseLegalHoldDocument,
  ComplaintCaseOneDocument,
  LegalHoldCreateDocument,
  LegalHoldListDocument,
  LegalHoldOneDocument,
  ProcessorContractOneDocument,
  ProposeReleaseLegalHoldDocument,
  RefuseReleaseLegalHoldDocument,
  ReleaseLegalHoldDocument,
  RetentionRuleListDocument,
  ReviewLegalHoldDocument,
  WaitingForMeDocument,
  WhenMayThisGoDocument,
  WithdrawComplaintDocument,
  WorkbenchDocument,
  type CreateLegalHoldInput,
} from '../schema/generated/graphql.ts';
import { aboutTheOfficer, caseAs, logged } from './support/complaint.ts';
import { contracts } from './support/processor-contract.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

const WHY = { reason: 'The claim is settled.' };
const input = (more: Partial<CreateLegalHoldInput>): CreateLegalHoldInput => ({
  reason: 'LITIGATION',
  ground: 'A letter before claim.',
  reviewAt: '2027-05-20',
  ...more,
});

async function placed(more: Partial<CreateLegalHoldInput>) {
  return (await (await world.as('dpo')).ask(LegalHoldCreateDocument, { input: input(more) })).record;
}

async function refused(more: Partial<CreateLegalHoldInput>) {
  const answer = await (await world.as('dpo')).try(LegalHoldCreateDocument, { input: input(more) });
  return answer.errors[0]!.extensions.fields;
}

const onCase = (recordId: string) => ({ subject: 'ComplaintCase', recordId });

test('a hold for litigation outlives the case and is released by another person than who placed it', async () => {
  const { id } = await logged(world, 'dpo');
  const hold = await placed(onCase(id));
  const dpo = await world.as('dpo');
  const { version } = await caseAs(world, 'dpo', id);
  await dpo.ask(WithdrawComplaintDocument, {
    id,
    version,
    input: { cameAt: '2026-11-25T09:00:00Z', method: 'PHONE', evidence: 'They said so.' },
  });
  expect(await caseAs(world, 'dpo', id)).toMatchObject({ status: 'WITHDRAWN', onHold: true });

  expect(await dpo.refused(ReleaseLegalHoldDocument, { id: hold.id, version: 1, input: WHY })).toBe(
    'SECOND_APPROVER_REQUIRED',
  );
  const { record } = await dpo.ask(ProposeReleaseLegalHoldDocument, { id: hold.id, version: 1, input: WHY });
  expect(record.status).toBe('RELEASE_PROPOSED');
  const step = { id: hold.id, version: record.version };
  expect(await dpo.refused(ApproveReleaseLegalHoldDocument, step)).toBe('SOD_VIOLATION');
  const manager = await world.as('manager');
  expect((await manager.ask(WaitingForMeDocument)).waitingForMe).toMatchObject([
    { id: hold.id, action: 'approveRelease', opens: 'LegalHold' },
  ]);
  await manager.ask(ApproveReleaseLegalHoldDocument, step);
  expect((await dpo.ask(LegalHoldOneDocument, { id: hold.id })).record).toMatchObject({
    status: 'RELEASED',
    releaseReason: WHY.reason,
    releasedBy: { id: world.people.manager.id },
  });
  expect((await caseAs(world, 'dpo', id)).onHold).toBe(false);
});

test('a refused release leaves the hold in force', async () => {
  const { id } = await placed({ ...onCase((await logged(world, 'dpo')).id), reason: 'PUBLIC_INQUIRY' });
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(ProposeReleaseLegalHoldDocument, { id, version: 1, input: WHY });
  const manager = await world.as('manager');
  const { record: kept } = await manager.ask(RefuseReleaseLegalHoldDocument, { id, version: record.version });
  expect(kept).toMatchObject({ status: 'PLACED', releasedAt: null });
});

test('any other hold by hand is released by the officer alone, an automatic one by its case only', async () => {
  const contract = await contracts(world, '2026-11-25').active();
  const dpo = await world.as('dpo');
  const flag = async () => (await dpo.ask(ProcessorContractOneDocument, { id: contract.id })).record.onHold;
  const onContract = { subject: 'ProcessorContract', recordId: contract.id };
  const first = await placed({ ...onContract, reason: 'AUDIT' });
  const second = await placed({ ...onContract, reason: 'SAFEGUARDING' });
  expect(await flag()).toBe(true);
  await dpo.ask(ReleaseLegalHoldDocument, { id: first.id, version: 1, input: WHY });
  expect(await flag()).toBe(true);
  await dpo.ask(ReleaseLegalHoldDocument, { id: second.id, version: 1, input: WHY });
  expect(await flag()).toBe(false);

  const { id } = await logged(world, 'dpo');
  const { list } = await dpo.ask(LegalHoldListDocument, { filter: { recordId: { eq: id } } });
  const automatic = { id: list.items[0]!.id, version: 1 };
  const answer = await dpo.try(ReleaseLegalHoldDocument, { ...automatic, input: WHY });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_TRANSITION',
    missing: ['RELEASED_WITH_ITS_CASE'],
  });
});

test('a hold says why, is looked at within 6 months, and stands on the workbench with that day', async () => {
  const { id } = await logged(world, 'dpo');
  expect(await refused({ ...onCase(id), reason: 'OPEN_COMPLAINT' })).toHaveProperty('reason');
  expect(await refused({ ...onCase(id), ground: null })).toEqual({ ground: 'is needed' });
  expect(await refused({ ...onCase(id), reviewAt: '2027-05-26' })).toEqual({
    reviewAt: 'is more than 6 months from today',
  });
  expect(await refused({ subject: 'User', recordId: world.people.dpo.id })).toHaveProperty('subject');
  expect(await refused(onCase(world.people.dpo.id))).toEqual({
    recordId: 'is not a record that you can see',
  });
  const dpo = await world.as('dpo');
  const hold = await placed({ ...onCase(id), reviewAt: '2026-12-01' });
  await dpo.ask(ReviewLegalHoldDocument, { id: hold.id, version: 1, input: { reviewAt: '2026-12-20' } });
  const { workbench } = await dpo.ask(WorkbenchDocument);
  expect(workbench.items.find(item => item.id === hold.id)).toMatchObject({
    subject: 'LegalHold',
    deadline: { kind: 'HOLD_REVIEW', due: '2026-12-20', urgency: 'AMBER' },
  });
});

test('a hold on a type of record or on everything stops the disposal of each, and of nothing else', async () => {
  const dpo = await world.as('dpo');
  const may = async (code: string) => {
    const facts = { rules: [code], trigger: '2015-01-01' };
    return (await dpo.ask(WhenMayThisGoDocument, { input: facts })).answer.blockedBy;
  };
  const { list } = await dpo.ask(RetentionRuleListDocument, { filter: { code: { eq: 'RR-PETTY' } } });
  expect(await may('RR-PETTY')).toBeNull();
  const rule = { scope: 'RECORD_TYPE', subject: 'RetentionRule', recordId: list.items[0]!.id } as const;
  const hold = await placed({ ...rule, reason: 'AUDIT' });
  expect(hold.recordReference).toBe('RR-PETTY');
  expect(await may('RR-PETTY')).toBe('RECORD_ON_HOLD');
  expect(await may('RR-VIS')).toBeNull();
  await dpo.ask(ReleaseLegalHoldDocument, { id: hold.id, version: 1, input: WHY });
  expect(await may('RR-PETTY')).toBeNull();

  expect(await refused({ ...rule, scope: 'ALL' })).toHaveProperty('recordId');
  const all = await placed({ scope: 'ALL', reason: 'AUDIT' });
  expect(await may('RR-VIS')).toBe('RECORD_ON_HOLD');
  await dpo.ask(ReleaseLegalHoldDocument, { id: all.id, version: 1, input: WHY });
});

test('a manager reads what she decides on, an auditor no ground, an officer nothing of what is about herself, others the flag', async () => {
  const { id } = await aboutTheOfficer(world);
  const deputy = await world.as('dpo2');
  const { record: hold } = await deputy.ask(LegalHoldCreateDocument, { input: input(onCase(id)) });
  const [officer, manager, auditor, entry] = await Promise.all([
    world.as('dpo'),
    world.as('manager'),
    world.as('auditor'),
    world.as('entry'),
  ]);
  const one = { id: hold.id };
  const review = { ...one, version: 1, input: { reviewAt: '2026-12-01' } };
  expect((await officer.ask(LegalHoldOneDocument, one)).record).toMatchObject({ ground: null });
  expect(await officer.refused(ReviewLegalHoldDocument, review)).toBe('FORBIDDEN');
  expect((await manager.ask(LegalHoldOneDocument, one)).record.ground).toBe('A letter before claim.');
  expect((await auditor.ask(LegalHoldOneDocument, one)).record).toMatchObject({
    ground: null,
    placedBy: null,
  });
  expect(await entry.refused(LegalHoldOneDocument, one)).toBe('NOT_FOUND');
  expect((await entry.ask(ComplaintCaseOneDocument, { id })).record.onHold).toBe(true);
  expect(await manager.refused(LegalHoldCreateDocument, { input: input(onCase(id)) })).toBe('FORBIDDEN');
});
