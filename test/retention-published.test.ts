import * as ops from '../schema/generated/graphql.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());

test('an override given for the next edition is not published as the reason of the one in use', async () => {
  const [dpo, manager] = await Promise.all([world.as('dpo'), world.as('manager')]);
  const newest = async () =>
    (await dpo.ask(ops.RetentionRuleListDocument, { filter: { code: { eq: 'RR-TRN-MAND' } } })).list
      .items[0]!;
  const { id, version } = await newest();
  await dpo.ask(ops.ReviseRetentionRuleDocument, { id, version });
  const draft = await newest();
  await dpo.ask(ops.RetentionRuleUpdateDocument, {
    id: draft.id,
    version: draft.version,
    input: { months: 180 },
  });
  const { record } = await dpo.ask(ops.RetentionOverrideCreateDocument, {
    input: {
      rule: draft.id,
      basis: 'STATUTE',
      citation: 'An Act',
      reason: 'The Act asks for fifteen years.',
      reviewAt: '2028-11-24',
    },
  });
  const approved = await dpo.ask(ops.ApproveRetentionOverrideDocument, { id: record.id, version: 1 });
  await manager.ask(ops.CountersignRetentionOverrideDocument, {
    id: record.id,
    version: approved.record.version,
  });
  const { schedule } = await world.anonymous().ask(ops.PublishedRetentionScheduleDocument, {});
  expect(schedule.rules.find(rule => rule.code === 'RR-TRN-MAND')).toMatchObject({
    months: 120,
    capped: true,
    override: null,
  });
});
