import * as ops from '../schema/generated/graphql.ts';
import { seedOrganisations } from '../server/demo/organisation.ts';
import { seedRetention } from '../server/demo/retention.ts';
import { seedSharingAgreements } from '../server/demo/sharing-agreement.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { retentionOverrideTimers } from '../server/retention-rule/retention-rule.timers.ts';
import { sharingAgreementTimers } from '../server/sharing-agreement/sharing-agreement.timers.ts';
import { asSystem } from '../server/system.ts';
import { agreementOf } from './support/sharing-agreement.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  const { clock } = world.serving.app;
  await asSystem(world.serving.app, 'seed', async em => {
    const organisations = await seedOrganisations(em, clock);
    await seedSharingAgreements(em, world.people, clock, organisations);
    await seedRetention(em, world.people, clock, organisations);
  });
});
afterAll(() => world.close());

test('time has nothing to add to the agreements and overrides of the demo: they are states that it would have left', async () => {
  expect(await runTimers(world.serving.app, [sharingAgreementTimers, retentionOverrideTimers])).toBe(0);
});

test('agreements of the demo that run are complete, or say what they lack', async () => {
  const dpo = await world.as('dpo');
  const { list } = await dpo.ask(ops.SharingAgreementListDocument, { perPage: 50 });
  expect(new Set(list.items.map(item => item.status)).size).toBeGreaterThan(7);
  for (const item of list.items.filter(each => each.status === 'ACTIVE' || each.status === 'SUSPENDED')) {
    expect({ title: item.title, missing: item.missingCodes }).toEqual({ title: item.title, missing: [] });
  }
});

test('the manager of the demo can reinstate what the officer advised on, and approve what waits', async () => {
  const manager = await world.as('manager');
  const { list } = await manager.ask(ops.SharingAgreementListDocument, {
    filter: { status: { in: ['SUSPENDED', 'APPROVAL'] } },
  });
  for (const { id, status } of list.items) {
    const { availableActions } = await agreementOf(manager, id);
    const action = status === 'APPROVAL' ? 'approve' : 'reinstate';
    expect(availableActions).toContainEqual({ action, enabled: true, reason: null, missing: [] });
  }
  expect(list.items).toHaveLength(2);
});

test('overrides of the demo wait for their second person', async () => {
  const manager = await world.as('manager');
  const { list } = await manager.ask(ops.RetentionOverrideListDocument, {
    filter: { status: { eq: 'PROPOSED' } },
  });
  const open = await Promise.all(
    list.items.map(async ({ id }) => (await manager.ask(ops.RetentionOverrideOneDocument, { id })).record),
  );
  expect(
    open.filter(record =>
      record.availableActions!.some(action => action.action === 'countersign' && action.enabled),
    ),
  ).toHaveLength(2);
});
