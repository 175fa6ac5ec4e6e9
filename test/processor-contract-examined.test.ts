import {
  ApproveDueDiligenceReviewDocument,
  OrganisationCreateDocument,
  ProcessorContractUpdateDocument,
} from '../schema/generated/graphql.ts';
import { contracts } from './support/processor-contract.ts';
import { startWorld, type World } from './support/world.ts';

const TODAY = '2026-11-24';
let world: World;
let contract: ReturnType<typeof contracts>;
beforeAll(async () => {
  world = await startWorld({ now: `${TODAY}T10:00:00Z` });
  contract = contracts(world, TODAY);
});
afterAll(() => world.close());

test('S78: a processor that was examined is not replaced by one that was not', async () => {
  const { id, version } = await contract.negotiated();
  const dpo = await world.as('dpo');
  const { record: other } = await dpo.ask(OrganisationCreateDocument, {
    input: { name: 'Nobody Looked Ltd', kind: 'PROCESSOR' },
  });
  const answer = await dpo.try(ProcessorContractUpdateDocument, {
    id,
    version,
    input: { processor: other.id },
  });
  expect(answer.errors[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN_FIELD',
    fields: { processor: expect.any(String) },
  });
});

test('S70: health data that come in after the examination ask for the DSPT before anything is signed', async () => {
  const { id } = await contract.prospect();
  await contract.examined(id, { dspt: 'NOT_APPLICABLE' });
  const dpo = await world.as('dpo');
  const { version } = await contract.one(id);
  await dpo.ask(ProcessorContractUpdateDocument, { id, version, input: { healthData: true } });
  expect(await contract.one(id)).toMatchObject({ dueDiligenceExpiresOn: null });
});

test('an older examination does not come back over a newer one that failed', async () => {
  const { id } = await contract.prospect();
  const older = await contract.examine(id, { reviewedOn: '2026-10-01' });
  await contract.examined(id, { result: 'FAIL', reviewedOn: '2026-11-20' });
  const answer = await (
    await world.as('manager2')
  ).try(ApproveDueDiligenceReviewDocument, { id: older.id, version: older.version });
  expect(answer.errors[0]?.extensions).toMatchObject({
    code: 'INVALID_TRANSITION',
    missing: ['NEWER_REVIEW_FAILED'],
  });
  expect(await contract.one(id)).toMatchObject({ dueDiligenceExpiresOn: null });
});
