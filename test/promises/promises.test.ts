import {
  AdviseOnSuspensionProcessorContractDocument,
  ComplaintCaseListDocument,
  OrganisationCreateDocument,
  ProcessorContractCreateDocument,
  PromisesDocument,
  SuspendProcessorContractDocument,
} from '../../schema/generated/graphql.ts';
import { POLICY } from '../../schema/policy.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { KEPT_BY } from '../../server/promise/kept-by.ts';
import { logged } from '../support/complaint.ts';
import { contracts } from '../support/processor-contract.ts';
import { startWorld, type World } from '../support/world.ts';
import { promiseTests } from './trace.ts';

const TODAY = '2026-12-01';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: `${TODAY}T10:00:00Z` });
});
afterAll(() => world.close());

async function promise(code: string, person: PersonKey = 'dpo') {
  const { promises } = await (await world.as(person)).ask(PromisesDocument);
  return promises.find(each => each.code === code)!;
}

test('the notice has its 107 promises in their order', () => {
  const codes = POLICY.flatMap(({ promises }) => promises).map(({ code }) => code);
  expect(codes).toEqual(Array.from({ length: 107 }, (_, place) => `S${place + 1}`));
});

test('every promise that Wellkept keeps is named by a test, and no test names another', async () => {
  const named = await promiseTests();
  expect(Object.keys(KEPT_BY).filter(code => !named.has(code))).toEqual([]);
  expect([...named.keys()].filter(code => Number(code.slice(1)) > 107)).toEqual([]);
});

test('what is not built is not called kept', async () => {
  expect(await promise('S62')).toEqual({ code: 'S62', state: 'NOT_BUILT', evidence: [], records: [] });
});

test('S68, S80: suspending a contract breaks its promise, and says which contract', async () => {
  const { id, reference, version } = await contracts(world, TODAY).active();
  expect(await promise('S68')).toMatchObject({
    state: 'KEPT',
    evidence: [{ subject: 'ProcessorContract', kept: 1, atRisk: 0, broken: 0 }],
  });
  const { record: advised } = await (
    await world.as('dpo')
  ).ask(AdviseOnSuspensionProcessorContractDocument, {
    id,
    version,
    input: { suspensionAdvice: 'A breach is not contained.' },
  });
  await (
    await world.as('manager')
  ).ask(SuspendProcessorContractDocument, {
    id,
    version: advised.version,
    input: { reason: 'A breach is not contained.' },
  });
  for (const code of ['S68', 'S80'])
    expect(await promise(code)).toMatchObject({
      state: 'BROKEN',
      records: [{ subject: 'ProcessorContract', id, reference, state: 'BROKEN', reason: 'SUSPENDED' }],
    });
});

test('S77: a contract without its task is refused', async () => {
  const dpo = await world.as('dpo');
  const { record: processor } = await dpo.ask(OrganisationCreateDocument, {
    input: { name: 'Quayside Mail Ltd', kind: 'PROCESSOR' },
  });
  const answer = await dpo.try(ProcessorContractCreateDocument, {
    input: { title: 'Mail', task: ' ', processor: processor.id },
  });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { task: expect.any(String) },
  });
});

test('S105: a complaint that waits too long for its acknowledgement breaks the promise, for everybody alike', async () => {
  const { id } = await logged(world, 'dpo', { subjects: [world.people.dpo.id] });
  // Somebody must be appointed to investigate within days: the promise is at risk, not broken.
  expect(await promise('S105')).toMatchObject({ state: 'AT_RISK', records: [{ id, reason: 'DUE_SOON' }] });
  world.serving.app.clock.set('2027-02-01T10:00:00Z');
  const { list } = await (await world.as('dpo')).ask(ComplaintCaseListDocument, {});
  expect(list.items[0]).toMatchObject({ id, title: null });
  for (const person of ['dpo', 'manager', 'auditor'] as const)
    expect(await promise('S105', person)).toMatchObject({
      state: 'BROKEN',
      records: [{ subject: 'ComplaintCase', id, reason: 'LATE' }],
    });
  world.serving.app.clock.set(`${TODAY}T10:00:00Z`);
});

test('who oversees sees the promises, nobody else', async () => {
  for (const person of ['entry', 'clinician', 'admin'] as const)
    expect(await (await world.as(person)).refused(PromisesDocument)).toBe('FORBIDDEN');
});
