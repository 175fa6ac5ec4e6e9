import * as OTPAuth from 'otpauth';
import {
  AcceptInvitationDocument,
  ApproveAccountDocument,
  ApproveRightsDocument,
  ChangePasswordDocument,
  CloseAccountDocument,
  ConfirmSecondFactorDocument,
  CurrentViewerDocument,
  LoginDocument,
  OrganisationListDocument,
  ProposeRightsDocument,
  StartSecondFactorDocument,
  UserCreateDocument,
  UserListDocument,
} from '../schema/generated/graphql.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { startWorld, type World } from './support/world.ts';

const PASSWORD = 'a long quiet walk home';
let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
afterAll(() => world.close());

/** The link of the last invitation, as the invited person finds it in the mail. */
async function invitedBy(recipient: string): Promise<string> {
  const mail = await world.serving.app.orm.em
    .fork()
    .findOneOrFail(OutboxMail, { recipient }, { orderBy: { createdAt: 'DESC' } });
  return /welcome\/(\S+)/.exec(mail.text)![1]!;
}

async function joiner(email: string, role: 'AUDITOR' | 'DATA_ENTRY' | 'DPO' = 'AUDITOR') {
  const { record } = await (
    await world.as('admin')
  ).ask(UserCreateDocument, { input: { email, displayName: 'New Joiner', role } });
  return record;
}

test('a joiner signs in once a manager has approved the account and the invitation was used', async () => {
  const { id } = await joiner('joiner@example.test');
  expect(await (await world.as('admin')).refused(ApproveAccountDocument, { id, version: 1 })).toBe(
    'FORBIDDEN',
  );
  await (await world.as('manager')).ask(ApproveAccountDocument, { id, version: 1 });
  const token = await invitedBy('joiner@example.test');
  expect(await world.anonymous().refused(AcceptInvitationDocument, { token, password: 'short' })).toBe(
    'INVALID_INPUT',
  );
  await world.anonymous().ask(AcceptInvitationDocument, { token, password: PASSWORD });
  expect(await world.anonymous().refused(AcceptInvitationDocument, { token, password: PASSWORD })).toBe(
    'NOT_FOUND',
  );
  const { login } = await world
    .anonymous()
    .ask(LoginDocument, { email: 'Joiner@example.test', password: PASSWORD });
  expect(login).toMatchObject({ role: 'AUDITOR' });
});

test('a wrong password and an unknown account read the same, and too many tries are held back', async () => {
  const tries = async (email: string) => {
    const codes: string[] = [];
    for (let i = 0; i < 9; i++)
      codes.push(await world.anonymous().refused(LoginDocument, { email, password: 'wrong' }));
    return codes;
  };
  const known = await tries('auditor@demo.wellkept.test');
  expect(known).toEqual([...Array<string>(8).fill('UNAUTHENTICATED'), 'RATE_LIMITED']);
  expect(await tries('nobody@example.test')).toEqual(known);
});

test('new rights need a second person, and nobody changes their own', async () => {
  const admin = await world.as('admin');
  const entry = world.people.entry;
  const { record } = await admin.ask(ProposeRightsDocument, {
    id: entry.id,
    version: entry.version,
    input: { role: 'DATA_ENTRY', designations: ['SECOND_REVIEWER'], designationsUntil: '2027-11-24' },
  });
  expect(record.designations).toEqual([]);
  const approved = await (
    await world.as('manager')
  ).ask(ApproveRightsDocument, { id: entry.id, version: record.version });
  expect(approved.record.designations).toEqual(['SECOND_REVIEWER']);
  const own = world.people.admin;
  expect(
    await admin.refused(ProposeRightsDocument, {
      id: own.id,
      version: own.version,
      input: { role: 'MANAGER', designations: [] },
    }),
  ).toBe('SOD_VIOLATION');
});

test('a data protection officer may not be the information risk owner', async () => {
  const dpo = world.people.dpo;
  const answer = await (
    await world.as('admin')
  ).try(ProposeRightsDocument, {
    id: dpo.id,
    version: dpo.version,
    input: { role: 'DPO', designations: ['SIRO'], designationsUntil: '2027-11-24' },
  });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'SOD_VIOLATION',
    fields: { role: expect.stringMatching(/risk owner/) },
  });
});

test('an administrator cannot close the data protection officer’s account; a manager can, and the leaver is out at once', async () => {
  const { id, version } = world.people.dpo2;
  const leaver = await world.as('dpo2');
  expect((await leaver.ask(CurrentViewerDocument, {})).viewer).toMatchObject({ role: 'DPO' });
  expect(await (await world.as('admin')).refused(CloseAccountDocument, { id, version })).toBe('FORBIDDEN');
  await (await world.as('manager')).ask(CloseAccountDocument, { id, version });
  expect((await leaver.ask(CurrentViewerDocument, {})).viewer).toBeNull();
});

test('S76: outside the demo nobody may do anything before the second factor is set up', async () => {
  const auditor = await world.as('auditor');
  world.serving.app.env.demo = false;
  try {
    expect(await auditor.refused(OrganisationListDocument, {})).toBe('FORBIDDEN');
    const { startSecondFactor } = await auditor.ask(StartSecondFactorDocument, {});
    expect(await auditor.refused(ConfirmSecondFactorDocument, { code: '000000' })).toBe('INVALID_INPUT');
    const code = new OTPAuth.TOTP({ secret: startSecondFactor.secret }).generate({
      timestamp: world.serving.app.clock.now().getTime(),
    });
    const { confirmSecondFactor: codes } = await auditor.ask(ConfirmSecondFactorDocument, { code });
    expect(codes).toHaveLength(8);
    expect((await auditor.ask(OrganisationListDocument, {})).list.total).toBe(0);
  } finally {
    world.serving.app.env.demo = true;
  }
});

test('a password is changed with the old one only', async () => {
  const clinician = await world.as('clinician');
  expect(await clinician.refused(ChangePasswordDocument, { current: 'guess', password: PASSWORD })).toBe(
    'INVALID_INPUT',
  );
});

test('S76: colleagues see names and roles, never addresses', async () => {
  const { list } = await (await world.as('clinician')).ask(UserListDocument, {});
  expect(list.items.every(user => user.email === null && user.displayName)).toBe(true);
  expect(
    await (
      await world.as('clinician')
    ).refused(UserListDocument, { sort: [{ field: 'email', order: 'ASC' }] }),
  ).toBe('FORBIDDEN_FIELD');
  expect(
    (await (await world.as('clinician')).ask(UserListDocument, { filter: { email: { contains: 'dpo' } } }))
      .list.items,
  ).toEqual([]);
});
