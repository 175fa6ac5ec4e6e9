import { ProcessorContractListDocument, WaitingForMeDocument } from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { ProcessorContract } from '../server/processor-contract/processor-contract.entity.ts';
import { ACTIVATION } from '../server/processor-contract/processor-contract.guards.ts';
import { processorContractTimers } from '../server/processor-contract/processor-contract.timers.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z', demo: true });
});
afterAll(() => world.close());

test('the demo shows contracts late, nearly late and in order, with their deadlines', async () => {
  const { list } = await (await world.as('dpo')).ask(ProcessorContractListDocument, { perPage: 100 });
  const dates = Object.fromEntries(
    list.items.map(item => [
      item.title,
      `${item.status} ${item.deadline?.kind ?? ''} ${item.deadline?.urgency ?? ''}`.trim(),
    ]),
  );
  expect(dates).toMatchObject({
    'Care-record system': 'ACTIVE AUDIT NONE',
    'Telephony with call recordings': 'REVIEW_DUE REVIEW AMBER',
    'Text-message gateway': 'REMEDIATION REMEDIATION RED',
    'Client satisfaction surveys': 'REJECTED',
    'Confidential shredding': 'READY_TO_SIGN START AMBER',
    'Transcription of supervision sessions': 'ENDED CERTIFICATE RED',
  });
  expect(list.items.find(item => item.title === 'Payroll')!.missingCodes).toEqual([
    'PC-13',
    'PC-17',
    'PC-18',
    'PC-21',
  ]);
});

test('the demo stands as the workflow would have left it', async () => {
  const em = world.serving.app.orm.em.fork();
  for (const record of await em.find(ProcessorContract, { status: 'ACTIVE' as never })) {
    for (const guard of ACTIVATION)
      expect([record.title, await guard({ em, record, today: '2026-11-24' })]).toEqual([record.title, null]);
  }
  expect(await runTimers(world.serving.app, [processorContractTimers])).toBe(0);
});

test('the manager finds what waits for her: a signature, a high risk and a change of sub-processor', async () => {
  const { waitingForMe } = await (await world.as('manager')).ask(WaitingForMeDocument, {});
  const decisions = waitingForMe.map(({ subject, action }) => `${subject} ${action}`);
  expect(decisions).toEqual(
    expect.arrayContaining([
      'ProcessorContract sign',
      'DueDiligenceReview acceptRisk',
      'SubProcessorChange approve',
    ]),
  );
});
