import * as ops from '../schema/generated/graphql.ts';
import { Role } from '../schema/ability.ts';
import { asSystem } from '../server/system.ts';
import { User } from '../server/user/user.entity.ts';
import { contracts } from './support/processor-contract.ts';
import { startWorld, type World } from './support/world.ts';

const TODAY = '2026-11-24';
let world: World;
beforeAll(async () => {
  world = await startWorld({ now: `${TODAY}T10:00:00Z`, env: { GO_LIVE_ON: '2026-11-01' } });
});
afterAll(() => world.close());

/** What waits for the manager, as event and record. */
async function waiting(): Promise<string[]> {
  const { waitingForMe } = await (await world.as('manager')).ask(ops.WaitingForMeDocument, {});
  return waitingForMe.map(each => `${each.action} ${each.id}`);
}

test('a contract that was taken on waits for its signature once there is advice', async () => {
  const dpo = await world.as('dpo');
  const { id, version } = await contracts(world, TODAY).prospect();
  const { record } = await dpo.ask(ops.TakeOnProcessorContractDocument, {
    id,
    version,
    input: { inForceSince: '2025-01-01', remediationOwner: world.people.dpo.id, dueBy: '2027-01-31' },
  });
  expect(await waiting()).not.toContain(`sign ${id}`);
  await dpo.ask(ops.AdviseProcessorContractDocument, {
    id,
    version: record.version,
    input: { advice: 'SIGN', dpoAdvice: 'In order.' },
  });
  expect(await waiting()).toContain(`sign ${id}`);
});

test('a ceiling that the officer accepts waits for the manager', async () => {
  const dpo = await world.as('dpo');
  const { list } = await dpo.ask(ops.RetentionRuleListDocument, { filter: { code: { eq: 'RR-PAY' } } });
  const { id, version } = list.items[0]!;
  await dpo.ask(ops.AcceptCeilingRetentionRuleDocument, { id, version });
  expect(await waiting()).toContain(`confirmCeiling ${id}`);
});

test('a suspended contract waits for the manager once there is new advice and everything is in order', async () => {
  const dpo = await world.as('dpo');
  const manager = await world.as('manager');
  const contract = contracts(world, TODAY);
  const { id } = await contract.active();
  const advise = async (suspensionAdvice: string) =>
    dpo.ask(ops.AdviseOnSuspensionProcessorContractDocument, {
      id,
      version: (await contract.one(id)).version,
      input: { suspensionAdvice },
    });
  await advise('Stop it.');
  const { version } = await contract.one(id);
  await manager.ask(ops.SuspendProcessorContractDocument, { id, version, input: { reason: 'A breach.' } });
  expect(await waiting()).not.toContain(`reinstate ${id}`);
  world.serving.app.clock.set(`${TODAY}T11:00:00Z`);
  await advise('Let it go on.');
  expect(await waiting()).toContain(`reinstate ${id}`);
});

test('rights that were asked for wait for the manager however many accounts there are', async () => {
  const admin = await world.as('admin');
  const last = await asSystem(world.serving.app, 'test', async em => {
    const joined = Array.from(
      { length: 501 },
      (_, i) =>
        em.create(User, {
          email: `colleague${i}@example.test`,
          displayName: `Colleague ${i}`,
          role: Role.AUDITOR,
        } as never) as User,
    );
    await em.flush();
    return joined.at(-1)!;
  });
  const { id } = last;
  const { version } = (await admin.ask(ops.UserOneDocument, { id })).record;
  await admin.ask(ops.ProposeRightsDocument, { id, version, input: { role: 'CLINICIAN', designations: [] } });
  expect(await waiting()).toContain(`approveRights ${id}`);
});
