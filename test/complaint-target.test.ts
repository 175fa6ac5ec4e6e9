import { AcknowledgeComplaintDocument } from '../schema/generated/graphql.ts';
import { assigned, caseAs, logged } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-12-23T10:00:00Z' });
});
afterAll(() => world.close());

test('our own target of three working days reminds of an acknowledgement over Christmas, until it was sent', async () => {
  const { id } = await logged(world, 'dpo', { receivedAt: '2026-12-23T09:00:00Z' });
  const { version } = await assigned(world, 'dpo', id, 'clinician2');
  // 24 December, then 29 and 30: Christmas Day, the weekend and Monday's substitute do not count.
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    ackDue: '2027-01-22',
    deadline: { kind: 'ACKNOWLEDGE_TARGET', due: '2026-12-30' },
  });
  await (
    await world.as('dpo')
  ).ask(AcknowledgeComplaintDocument, {
    id,
    version,
    input: { sentAt: '2026-12-23T10:00:00Z', method: 'EMAIL' },
  });
  expect((await caseAs(world, 'dpo', id)).deadline).toMatchObject({ kind: 'PROGRESS' });
});
