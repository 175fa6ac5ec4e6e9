import {
  ContractClauseListDocument,
  ContractClauseUpdateDocument,
  DueDiligenceReviewCreateDocument,
  GiveNoticeProcessorContractDocument,
  ProcessorContractCreateDocument,
  ProcessorContractListDocument,
  ProcessorContractOneDocument,
  ProcessorContractUpdateDocument,
  SignProcessorContractDocument,
  StartDueDiligenceProcessorContractDocument,
  SubProcessorCreateDocument,
  TransferCreateDocument,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { ALL_SATISFACTORY, contracts, type Contract } from './support/processor-contract.ts';
import { startWorld, type World } from './support/world.ts';

const TODAY = '2026-11-24';

let world: World;
let contract: ReturnType<typeof contracts>;
let draft: Contract;
let running: Contract;
beforeAll(async () => {
  world = await startWorld({ now: `${TODAY}T10:00:00Z` });
  contract = contracts(world, TODAY);
  draft = await contract.prospect({}, 'entry');
  running = await contract.active();
});
afterAll(() => world.close());

const titlesOf = async (person: PersonKey) => {
  const { list } = await (await world.as(person)).ask(ProcessorContractListDocument, {});
  return list.items.map(item => item.id).sort();
};

test.each(['dpo', 'dpo2', 'manager', 'manager2', 'auditor'] as const)(
  '%s reads every contract',
  async person => {
    expect(await titlesOf(person)).toEqual([draft.id, running.id].sort());
  },
);

test.each(['clinician', 'clinician2', 'admin'] as const)(
  '%s reads no contract and no clause',
  async person => {
    const client = await world.as(person);
    expect(await client.refused(ProcessorContractListDocument, {})).toBe('FORBIDDEN');
    expect(await client.refused(ContractClauseListDocument, {})).toBe('FORBIDDEN');
    expect(await client.refused(ProcessorContractOneDocument, { id: running.id })).toBe('NOT_FOUND');
  },
);

test('the data-entry officer writes drafts, sees no other contract and fires nothing', async () => {
  const entry = await world.as('entry');
  expect(await titlesOf('entry')).toEqual([draft.id]);
  expect(await entry.refused(ProcessorContractOneDocument, { id: running.id })).toBe('NOT_FOUND');
  const clauses = await entry.ask(ContractClauseListDocument, { filter: { contract: { eq: running.id } } });
  expect(clauses.list.items).toEqual([]);

  const clause = draft.clauses[0]!;
  await entry.ask(ContractClauseUpdateDocument, {
    id: clause.id,
    version: 1,
    input: { state: 'PRESENT', clauseReference: '1' },
  });
  await entry.ask(SubProcessorCreateDocument, {
    input: { contract: draft.id, name: 'Tidewater', service: 'Mail' },
  });
  await entry.ask(TransferCreateDocument, {
    input: { contract: draft.id, recipient: 'Tidewater', country: 'IE' },
  });
  const review = {
    contract: draft.id,
    score: 'LOW',
    result: 'PASS',
    reviewedOn: TODAY,
    ...ALL_SATISFACTORY,
  } as const;
  await entry.ask(DueDiligenceReviewCreateDocument, { input: review });
  const { record } = await entry.ask(ProcessorContractUpdateDocument, {
    id: draft.id,
    version: 1,
    input: { title: 'Records' },
  });
  expect(
    await entry.refused(StartDueDiligenceProcessorContractDocument, {
      id: draft.id,
      version: record.version,
    }),
  ).toBe('FORBIDDEN');
  expect(
    await entry.refused(SubProcessorCreateDocument, {
      input: { contract: running.id, name: 'X', service: 'Y' },
    }),
  ).toBe('INVALID_INPUT');
});

test.each(['manager', 'auditor'] as const)('%s neither makes nor changes contracts', async person => {
  const client = await world.as(person);
  const input = { title: 'Mine', task: 'Any', processor: running.processor!.id };
  expect(await client.refused(ProcessorContractCreateDocument, { input })).toBe('FORBIDDEN');
  expect(
    await client.refused(ProcessorContractUpdateDocument, {
      id: running.id,
      version: running.version,
      input: { title: 'X' },
    }),
  ).toBe('FORBIDDEN');
  const notice = { endsOn: '2026-12-31', reason: 'No.' };
  expect(
    await client.refused(GiveNoticeProcessorContractDocument, {
      id: running.id,
      version: running.version,
      input: notice,
    }),
  ).toBe('FORBIDDEN');
});

test('an auditor is offered no action and a manager only hers', async () => {
  const ready = await contract.readyToSign();
  expect((await contract.one(ready.id, 'auditor')).availableActions).toEqual([]);
  expect((await contract.one(ready.id, 'manager')).availableActions).toEqual([
    { action: 'sign', enabled: false, reason: 'APPROVAL_MISSING', missing: ['APPROVAL_MISSING'] },
  ]);
});

test('a step that is not next is refused, whoever asks', async () => {
  const signature = { signedOn: TODAY, counterSignatory: 'A. Director', counterSignedOn: TODAY };
  const manager = await world.as('manager');
  expect(
    await manager.refused(SignProcessorContractDocument, {
      id: running.id,
      version: running.version,
      input: signature,
    }),
  ).toBe('INVALID_TRANSITION');
  const dpo = await world.as('dpo');
  expect(
    await dpo.refused(StartDueDiligenceProcessorContractDocument, {
      id: running.id,
      version: running.version,
    }),
  ).toBe('INVALID_TRANSITION');
});
