import {
  CaptureEqualityAnswersDocument,
  EqualityAskingDocument,
  PromisesDocument,
} from '../schema/generated/graphql.ts';
import { equalityTimers } from '../server/equality/equality.timers.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { registered } from './support/client.ts';
import { captured, noticed, stored, WHOLE } from './support/equality.ts';
import { FOR_EQUALITY, policyInForce } from './support/policy-document.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());

const standing = async () =>
  (await (await world.as('dpo')).ask(PromisesDocument)).promises.find(({ code }) => code === 'S53')!;

test('S53: without an appropriate policy document in force nothing is taken, and every reason is told at once', async () => {
  const { id, reference } = await registered(world);
  const entry = await world.as('entry');
  const asked = { client: id, answers: WHOLE };
  expect(await entry.refused(CaptureEqualityAnswersDocument, asked)).toBe('APD_MISSING');
  expect(await standing()).toMatchObject({ state: 'KEPT', records: [] });
  await noticed(world, reference);
  const { errors } = await entry.try(CaptureEqualityAnswersDocument, asked);
  expect(errors[0]!.extensions).toMatchObject({
    code: 'APD_MISSING',
    missing: ['APD_MISSING', 'EQUALITY_NOTICE_GIVEN'],
  });
  expect(await stored()).toEqual([]);
  const other = await registered(world);
  const document = await policyInForce(world, FOR_EQUALITY);
  await captured(world, other.id);
  expect(await standing()).toMatchObject({ state: 'KEPT' });
  // Reviewed within a year, or it carries nothing.
  world.serving.app.clock.set('2027-11-10T10:00:00Z');
  await runTimers(world.serving.app, [equalityTimers]);
  expect(await standing()).toMatchObject({ state: 'BROKEN' });
  world.serving.app.clock.set('2028-01-10T10:00:00Z');
  expect(await standing()).toMatchObject({
    state: 'BROKEN',
    records: expect.arrayContaining([
      expect.objectContaining({ id: document.id, state: 'BROKEN', reason: 'POLICY_NOT_CURRENT' }),
    ]),
  });
  const { equalityAsking } = await entry.ask(EqualityAskingDocument, { client: other.id });
  expect(equalityAsking).toEqual({ mayAsk: false, missing: ['APD_MISSING'] });
});
