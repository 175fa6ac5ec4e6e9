import {
  ActivateProcessorContractDocument,
  AdviseProcessorContractDocument,
  CompleteChecklistProcessorContractDocument,
  ContractClauseUpdateDocument,
  PassDueDiligenceProcessorContractDocument,
  ProcessorContractUpdateDocument,
  SignProcessorContractDocument,
  StartDueDiligenceProcessorContractDocument,
  TransferCreateDocument,
  TransferOneDocument,
} from '../schema/generated/graphql.ts';
import { contracts } from './support/processor-contract.ts';
import { startWorld, type World } from './support/world.ts';

const TODAY = '2026-11-24';
const SIGNATURE = { signedOn: TODAY, counterSignatory: 'A. Director', counterSignedOn: TODAY };
const ADVICE = { advice: 'SIGN', dpoAdvice: 'The contract is in order.' } as const;

let world: World;
let contract: ReturnType<typeof contracts>;
beforeAll(async () => {
  world = await startWorld({ now: `${TODAY}T10:00:00Z` });
  contract = contracts(world, TODAY);
});
afterAll(() => world.close());

test('S69, S79: a prospect becomes active only after being refused with its missing clauses, by two people', async () => {
  const dpo = await world.as('dpo');
  const prospect = await contract.prospect();
  expect(prospect).toMatchObject({
    status: 'PROSPECT',
    author: { displayName: 'Imogen Thackeray' },
    checklist: { asked: 19, present: 0 },
  });
  expect(prospect.reference).toMatch(/^PRC-2026-\d{4}$/);
  expect(prospect.clauses.map(clause => clause.state)).toEqual(Array(20).fill('ABSENT'));

  const { id } = prospect;
  await dpo.ask(StartDueDiligenceProcessorContractDocument, { id, version: prospect.version });
  expect(await dpo.refused(PassDueDiligenceProcessorContractDocument, { id, version: 2 })).toBe(
    'DUE_DILIGENCE_STALE',
  );
  const examined = await contract.examined(id);
  expect(examined.dueDiligenceExpiresOn).toBe('2027-11-24');
  await dpo.ask(PassDueDiligenceProcessorContractDocument, { id, version: examined.version });

  const partly = await contract.fill(id, ['PC-10', 'PC-17']);
  const refused = await dpo.try(CompleteChecklistProcessorContractDocument, { id, version: partly.version });
  expect(refused.errors[0]!.extensions).toMatchObject({
    code: 'CONTRACT_INCOMPLETE',
    missing: ['PC-10', 'PC-17'],
  });
  expect(partly).toMatchObject({
    status: 'NEGOTIATION',
    missingCodes: ['PC-10', 'PC-17'],
    checklist: { asked: 19, present: 17 },
  });
  expect(partly.availableActions).toContainEqual({
    action: 'completeChecklist',
    enabled: false,
    reason: 'CONTRACT_INCOMPLETE',
    missing: ['PC-10', 'PC-17'],
  });

  const filled = await contract.fill(id);
  await dpo.ask(CompleteChecklistProcessorContractDocument, { id, version: filled.version });
  const ready = await contract.one(id);
  expect(await dpo.refused(ActivateProcessorContractDocument, { id, version: ready.version })).toBe(
    'SIGNATURE_MISSING',
  );

  const manager = await world.as('manager');
  expect(
    await manager.refused(SignProcessorContractDocument, { id, version: ready.version, input: SIGNATURE }),
  ).toBe('APPROVAL_MISSING');
  expect(
    await dpo.refused(SignProcessorContractDocument, { id, version: ready.version, input: SIGNATURE }),
  ).toBe('FORBIDDEN');
  const { record: advised } = await dpo.ask(AdviseProcessorContractDocument, {
    id,
    version: ready.version,
    input: ADVICE,
  });
  const { record: signed } = await manager.ask(SignProcessorContractDocument, {
    id,
    version: advised.version,
    input: SIGNATURE,
  });
  expect(signed.status).toBe('READY_TO_SIGN');
  expect(
    await manager.refused(SignProcessorContractDocument, { id, version: signed.version, input: SIGNATURE }),
  ).toBe('INVALID_TRANSITION');
  const { record: active } = await dpo.ask(ActivateProcessorContractDocument, {
    id,
    version: signed.version,
  });
  expect(active).toMatchObject({
    status: 'ACTIVE',
    nextReviewAt: '2027-11-24',
    deadline: { kind: 'REVIEW', urgency: 'NONE' },
  });
  expect(await contract.one(id)).toMatchObject({
    signedBy: { displayName: 'Delphine Marchbanks' },
    activatedOn: TODAY,
    advice: 'SIGN',
  });
});

test('S79: activation is refused with everything that is missing at once', async () => {
  const dpo = await world.as('dpo');
  const { id } = await contract.readyToSign({ startOn: '2026-12-01' });
  const clause = (await contract.one(id)).clauses.find(each => each.code === 'PC-13')!;
  await dpo.ask(ContractClauseUpdateDocument, {
    id: clause.id,
    version: clause.version,
    input: { state: 'PARTIAL' },
  });
  const now = await contract.one(id);
  await dpo.ask(ProcessorContractUpdateDocument, { id, version: now.version, input: { outsideUk: true } });
  await contract.examined(id, { result: 'FAIL', score: 'HIGH' });
  const refused = await dpo.try(ActivateProcessorContractDocument, {
    id,
    version: (await contract.one(id)).version,
  });
  expect(refused.errors[0]!.extensions).toMatchObject({
    code: 'CONTRACT_INCOMPLETE',
    missing: [
      'PC-13',
      'DUE_DILIGENCE_STALE',
      'SIGNATURE_MISSING',
      'NOT_YET_STARTED',
      'TRANSFER_MECHANISM_MISSING',
    ],
  });
  expect((await contract.one(id)).status).toBe('READY_TO_SIGN');
});

test('S78: due diligence counts on its last day and not on the day after', async () => {
  const dpo = await world.as('dpo');
  const { id } = await contract.signed();
  await contract.examined(id, { reviewedOn: '2025-11-24' });
  expect((await contract.one(id)).availableActions).toContainEqual(
    expect.objectContaining({ action: 'activate', enabled: true }),
  );
  await contract.examined(id, { reviewedOn: '2025-11-23' });
  expect(
    await dpo.refused(ActivateProcessorContractDocument, { id, version: (await contract.one(id)).version }),
  ).toBe('DUE_DILIGENCE_STALE');
});

test('data abroad ask for PC-22 and a transfer whose mechanism is in date', async () => {
  const dpo = await world.as('dpo');
  const prospect = await contract.prospect({}, 'dpo', 'US');
  expect(prospect.missingCodes).toContain('PC-22');
  const transfer = { contract: prospect.id, recipient: 'Cloud Quay Inc', country: 'US' };
  const faultOf = async (input: object) => {
    const { record } = await dpo.ask(TransferCreateDocument, { input: { ...transfer, ...input } });
    return (await dpo.ask(TransferOneDocument, { id: record.id })).record.fault;
  };
  const idta = {
    mechanism: 'IDTA',
    signedOn: '2026-01-10',
    assessedOn: '2026-01-10',
    reviewAt: '2027-01-10',
  } as const;
  expect(await faultOf({})).toBe('NO_MECHANISM');
  expect(await faultOf({ mechanism: 'ADEQUACY_REGS' })).toBe('NOT_ON_BRIDGE_LIST');
  expect(await faultOf({ ...idta, signedOn: null })).toBe('NOT_SIGNED');
  expect(await faultOf(idta)).toBe('TEST_NOT_MET');
  expect(
    await faultOf({ ...idta, testResult: 'MET', assessedOn: '2025-06-01', reviewAt: '2026-05-31' }),
  ).toBe('REVIEW_OVERDUE');
  expect(await faultOf({ ...idta, testResult: 'MET' })).toBeNull();
  const late = await dpo.try(TransferCreateDocument, {
    input: { ...transfer, ...idta, reviewAt: '2027-01-11' },
  });
  expect(late.errors[0]!.extensions.fields).toEqual({
    reviewAt: 'is more than 12 months after the assessment',
  });
});

test('one human with two accounts does not sign what she entered or advised on', async () => {
  const dpo = await world.as('dpo');
  const { id, version } = await contract.readyToSign();
  const { record } = await dpo.ask(AdviseProcessorContractDocument, { id, version, input: ADVICE });
  const em = world.serving.app.orm.em.fork();
  await em.execute('update "user" set person_id = ? where id = ?', [
    world.people.dpo.personId,
    world.people.manager2.id,
  ]);
  const manager2 = await world.as('manager2');
  expect(
    await manager2.refused(SignProcessorContractDocument, { id, version: record.version, input: SIGNATURE }),
  ).toBe('SOD_VIOLATION');
  await em.execute('update "user" set person_id = ? where id = ?', [
    world.people.manager2.personId,
    world.people.manager2.id,
  ]);
});

test('advice not to sign is followed or answered with a reason', async () => {
  const { id, version } = await contract.readyToSign();
  const advice = { advice: 'DO_NOT_SIGN', dpoAdvice: 'Liability is capped too low.' } as const;
  const { record } = await (
    await world.as('dpo')
  ).ask(AdviseProcessorContractDocument, { id, version, input: advice });
  const manager = await world.as('manager');
  const silent = await manager.try(SignProcessorContractDocument, {
    id,
    version: record.version,
    input: SIGNATURE,
  });
  expect(silent.errors[0]!.extensions.fields).toEqual({
    reasonNotFollowed: 'is needed where the advice is not followed',
  });
  const input = { ...SIGNATURE, reasonNotFollowed: 'The cap covers our exposure.' };
  await manager.ask(SignProcessorContractDocument, { id, version: record.version, input });
});

test('a change to the text takes the signature with it', async () => {
  const { id, version } = await contract.signed();
  await (
    await world.as('dpo')
  ).ask(ProcessorContractUpdateDocument, { id, version, input: { objectionDays: 14 } });
  expect(await contract.one(id)).toMatchObject({ signedOn: null, signedBy: null, advice: null });
});

test('a clause is present only where it is shown where', async () => {
  const dpo = await world.as('dpo');
  const { clauses } = await contract.prospect();
  const clause = clauses.find(each => each.code === 'PC-20')!;
  const bare = await dpo.try(ContractClauseUpdateDocument, {
    id: clause.id,
    version: 1,
    input: { state: 'PRESENT' },
  });
  expect(bare.errors[0]!.extensions.fields).toEqual({
    clauseReference: 'is needed where the clause is present',
    evidence: 'is needed: what binds both sides',
  });
  const input = {
    state: 'PRESENT',
    clauseReference: '20',
    evidence: 'Signature page, both parties',
  } as const;
  const { record } = await dpo.ask(ContractClauseUpdateDocument, { id: clause.id, version: 1, input });
  expect(record).toMatchObject({ state: 'PRESENT', reviewer: { displayName: 'Imogen Thackeray' } });
});
