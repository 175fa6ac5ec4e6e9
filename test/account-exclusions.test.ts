import {
  ApproveAccountDocument,
  ApproveRightsDocument,
  CloseAccountDocument,
  ProposeRightsDocument,
  ReopenAccountDocument,
  UserCreateDocument,
  UserListDocument,
  type Role,
} from '../schema/generated/graphql.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let admin: Client;
let manager: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  [admin, manager] = await Promise.all([world.as('admin'), world.as('manager')]);
});
afterAll(() => world.close());

async function account(email: string, role: Role, sameHumanAs?: string): Promise<string> {
  const { record } = await admin.ask(UserCreateDocument, {
    input: { email, displayName: 'Two Hats', role, ...(sameHumanAs && { sameHumanAs }) },
  });
  await manager.ask(ApproveAccountDocument, { id: record.id, version: record.version });
  return record.id;
}

async function present(id: string) {
  const { list } = await manager.ask(UserListDocument, { filter: { id: { eq: id } } });
  return { id, version: list.items[0]!.version };
}

test('one human does not become administrator and manager by two proposals that cross', async () => {
  const first = await account('first@example.test', 'CLINICIAN');
  const second = await account('second@example.test', 'CLINICIAN', first);
  for (const [id, role] of [
    [first, 'ADMIN'],
    [second, 'MANAGER'],
  ] as const) {
    await admin.ask(ProposeRightsDocument, { ...(await present(id)), input: { role, designations: [] } });
  }
  await manager.ask(ApproveRightsDocument, await present(first));
  expect(await manager.refused(ApproveRightsDocument, await present(second))).toBe('SOD_VIOLATION');
});

test('a closed account is not opened beside one that excludes it', async () => {
  const officer = await account('officer@example.test', 'DPO');
  await manager.ask(CloseAccountDocument, await present(officer));
  await account('technician@example.test', 'ADMIN', officer);
  await admin.ask(ReopenAccountDocument, await present(officer));
  expect(await manager.refused(ApproveAccountDocument, await present(officer))).toBe('SOD_VIOLATION');
});
