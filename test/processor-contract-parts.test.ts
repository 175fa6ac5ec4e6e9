import {
  AcceptRiskDueDiligenceReviewDocument,
  ApproveDueDiligenceReviewDocument,
  ApproveSubProcessorChangeDocument,
  AuthoriseSubProcessorDocument,
  DeletionCertificateCreateDocument,
  GiveNoticeProcessorContractDocument,
  IntakeListDocument,
  IntakeOneDocument,
  ObjectSubProcessorChangeDocument,
  OffboardProcessorContractDocument,
  ProcessorInstructionCreateDocument,
  SubProcessorChangeCreateDocument,
  SubProcessorCreateDocument,
} from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { processorContractTimers } from '../server/processor-contract/processor-contract.timers.ts';
import { contracts, type Contract } from './support/processor-contract.ts';
import { startWorld, type World } from './support/world.ts';

const TODAY = '2026-11-24';
const REASON = { reason: 'As agreed at the meeting.' };

let world: World;
let contract: ReturnType<typeof contracts>;
const at = (day: string) => world.serving.app.clock.set(`${day}T10:00:00Z`);
const tick = () => runTimers(world.serving.app, [processorContractTimers]);

beforeAll(async () => {
  world = await startWorld({ now: `${TODAY}T10:00:00Z` });
  contract = contracts(world, TODAY);
});
beforeEach(() => at(TODAY));
afterAll(() => world.close());

async function announced({ id }: Contract, kind: 'ENGAGE' | 'RELEASE' = 'ENGAGE', country = 'GB') {
  const dpo = await world.as('dpo');
  const { record: sub } = await dpo.ask(SubProcessorCreateDocument, {
    input: { contract: id, name: 'Tidewater Mail', service: 'Delivers messages', country },
  });
  const input = {
    contract: id,
    kind,
    subProcessor: sub.id,
    description: 'Engages Tidewater Mail',
    notifiedAt: TODAY,
  };
  return (await dpo.ask(SubProcessorChangeCreateDocument, { input })).record;
}

test('a high risk is accepted by the SIRO before a second person approves the review', async () => {
  const [dpo, manager, manager2] = await Promise.all([
    world.as('dpo'),
    world.as('manager'),
    world.as('manager2'),
  ]);
  const { id } = await contract.prospect({ healthData: true });
  const high = await contract.examine(id, { score: 'HIGH' });
  expect(await dpo.refused(ApproveDueDiligenceReviewDocument, { id: high.id, version: high.version })).toBe(
    'SOD_VIOLATION',
  );
  expect(
    await manager2.refused(ApproveDueDiligenceReviewDocument, { id: high.id, version: high.version }),
  ).toBe('APPROVAL_MISSING');
  expect(
    await manager2.refused(AcceptRiskDueDiligenceReviewDocument, {
      id: high.id,
      version: high.version,
      input: REASON,
    }),
  ).toBe('FORBIDDEN');
  const { record } = await manager.ask(AcceptRiskDueDiligenceReviewDocument, {
    id: high.id,
    version: high.version,
    input: REASON,
  });
  await manager2.ask(ApproveDueDiligenceReviewDocument, { id: high.id, version: record.version });
  expect((await contract.one(id)).dueDiligenceExpiresOn).toBe('2027-11-24');

  const hasty = await contract.examine(id, { dspt: 'NOT_APPLICABLE', exitPlan: 'NOT_CHECKED' });
  const refused = await manager2.try(ApproveDueDiligenceReviewDocument, {
    id: hasty.id,
    version: hasty.version,
  });
  expect(refused.errors[0]!.extensions).toMatchObject({
    code: 'FINDINGS_MISSING',
    missing: ['dspt', 'exitPlan'],
  });
});

test('a sub-processor that comes later needs a notice, a second person and a transfer in order', async () => {
  const [dpo, manager] = await Promise.all([world.as('dpo'), world.as('manager')]);
  const running = await contract.active();
  const change = await announced(running);
  expect(change).toMatchObject({ objectBy: '2026-12-24', deadline: { kind: 'OBJECT', due: '2026-12-24' } });
  const { id: sub, version } = (await contract.one(running.id)).subProcessors[0]!;
  expect(await dpo.refused(AuthoriseSubProcessorDocument, { id: sub, version })).toBe('APPROVAL_MISSING');
  expect(
    await dpo.refused(ApproveSubProcessorChangeDocument, {
      id: change.id,
      version: change.version,
      input: REASON,
    }),
  ).toBe('SOD_VIOLATION');
  await manager.ask(ApproveSubProcessorChangeDocument, {
    id: change.id,
    version: change.version,
    input: REASON,
  });
  expect(await contract.one(running.id)).toMatchObject({
    status: 'REVIEW_DUE',
    reviewTrigger: 'SUB_PROCESSOR_CHANGE',
    nextReviewAt: '2027-01-23',
    subProcessors: [{ status: 'APPROVED' }],
  });
  const abroad = await announced(await contract.active(), 'ENGAGE', 'IN');
  expect(
    await manager.refused(ApproveSubProcessorChangeDocument, {
      id: abroad.id,
      version: abroad.version,
      input: REASON,
    }),
  ).toBe('TRANSFER_MECHANISM_MISSING');
  const { record } = await dpo.ask(ObjectSubProcessorChangeDocument, {
    id: abroad.id,
    version: abroad.version,
    input: REASON,
  });
  expect(record.status).toBe('OBJECTED');
});

test('silence is consent only where the contract says so', async () => {
  const [quiet, strict] = [await contract.active({ silenceMeansConsent: true }), await contract.active()];
  await announced(quiet);
  await announced(strict);
  at('2026-12-24');
  await tick();
  expect((await contract.one(quiet.id)).subProcessorChanges).toMatchObject([{ status: 'OPEN' }]);
  at('2026-12-25');
  await tick();
  expect((await contract.one(quiet.id)).subProcessorChanges).toMatchObject([
    { status: 'DEEMED_APPROVED', decidedBy: null },
  ]);
  expect(await contract.one(strict.id)).toMatchObject({
    alerts: ['OBJECTION_WINDOW_PASSED'],
    subProcessorChanges: [{ status: 'OPEN' }],
  });
});

test('S80: a contract that has ended is closed by the certificates of everybody who held data', async () => {
  const dpo = await world.as('dpo');
  const running = await contract.active();
  const { id } = running;
  const change = await announced(running);
  await (
    await world.as('manager')
  ).ask(ApproveSubProcessorChangeDocument, { id: change.id, version: change.version, input: REASON });
  const { version, subProcessors } = await contract.one(id);
  await dpo.ask(GiveNoticeProcessorContractDocument, {
    id,
    version,
    input: { endsOn: '2026-12-31', ...REASON },
  });
  at('2027-01-01');
  await tick();
  expect(await contract.one(id)).toMatchObject({
    status: 'ENDED',
    endedOn: '2026-12-31',
    deadline: { kind: 'CERTIFICATE', due: '2027-01-30' },
  });
  at('2027-01-31');
  await tick();
  const late = await contract.one(id);
  expect(late.alerts).toEqual(['CERTIFICATE_OVERDUE']);
  // §4.4: a possible breach to triage, opened once however often the day's job runs.
  expect(await tick()).toBe(0);
  const { list } = await dpo.ask(IntakeListDocument, { filter: { kind: { eq: 'BREACH' } } });
  expect(list.items).toMatchObject([{ id: late.breachTriage!.id, dueOn: '2027-02-03' }]);
  const triage = await dpo.ask(IntakeOneDocument, { id: late.breachTriage!.id });
  expect(triage.record.details).toContain(`${late.reference} ended on 31 December 2026.`);
  const certificate = {
    contract: id,
    fate: 'DELETED',
    receivedOn: '2027-01-31',
    statement: 'All copies deleted.',
  } as const;
  await dpo.ask(DeletionCertificateCreateDocument, { input: certificate });
  const partly = await dpo.try(OffboardProcessorContractDocument, { id, version: late.version });
  expect(partly.errors[0]!.extensions).toMatchObject({ code: 'CONTRACT_INCOMPLETE', missing: ['PC-17'] });
  await dpo.ask(DeletionCertificateCreateDocument, {
    input: { ...certificate, subProcessor: subProcessors[0]!.id },
  });
  const { record } = await dpo.ask(OffboardProcessorContractDocument, { id, version: late.version });
  expect(record.status).toBe('OFFBOARDED');
});

test('S69: instructions are numbered and only added', async () => {
  const dpo = await world.as('dpo');
  const { id } = await contract.active();
  const input = { contract: id, subject: 'Backups', instruction: 'Keep them 30 days.', givenOn: TODAY };
  const { record: first } = await dpo.ask(ProcessorInstructionCreateDocument, { input });
  const { record: second } = await dpo.ask(ProcessorInstructionCreateDocument, {
    input: { ...input, instruction: 'Keep them 14 days.', replaces: first.id },
  });
  expect([first.edition, second.edition]).toEqual([1, 2]);
  const elsewhere = await contract.prospect();
  const wrong = await dpo.try(ProcessorInstructionCreateDocument, {
    input: { ...input, contract: elsewhere.id, replaces: first.id },
  });
  expect(wrong.errors[0]!.extensions.fields).toEqual({
    replaces: 'is not an instruction under this contract',
  });
});
