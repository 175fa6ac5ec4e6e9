import * as ops from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { logged } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
});
beforeEach(() => world.serving.app.clock.set('2026-11-24T10:00:00Z'));
afterAll(() => world.close());

async function account(id: string) {
  return (await (await world.as('manager')).ask(ops.UserOneDocument, { id })).record;
}

/** What an administrator asks for; the version to approve. */
async function asked(id: string, input: ops.ProposeRightsUserInput) {
  const { version } = await account(id);
  return (await (await world.as('admin')).ask(ops.ProposeRightsDocument, { id, version, input })).record;
}

/** Designates somebody by two people. */
async function designated(key: PersonKey, designations: ops.Designation[], designationsUntil: string) {
  const { id, role } = world.people[key];
  const { version } = await asked(id, { role, designations, designationsUntil });
  return (await (await world.as('manager')).ask(ops.ApproveRightsDocument, { id, version })).record;
}

/** What stands on somebody's workbench of designations. */
async function ending(key: PersonKey) {
  const { workbench } = await (await world.as(key)).ask(ops.WorkbenchDocument, {});
  return workbench.items.filter(({ deadline }) => deadline.kind === 'DESIGNATION_END');
}

test('a designation is given until a day, today or later, and by two people', async () => {
  const { id, role } = world.people.auditor;
  const { version } = await account(id);
  const admin = await world.as('admin');
  const refusal = async (designationsUntil?: string) =>
    (
      await admin.try(ops.ProposeRightsDocument, {
        id,
        version,
        input: { role, designations: ['SAFEGUARDING_LEAD'], designationsUntil },
      })
    ).errors[0]!.extensions;
  expect(await refusal()).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { designationsUntil: expect.stringMatching(/needed/) },
  });
  expect(await refusal('2026-11-23')).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { designationsUntil: expect.stringMatching(/past/) },
  });
  const proposed = await asked(id, {
    role,
    designations: ['SAFEGUARDING_LEAD'],
    designationsUntil: '2026-11-24',
  });
  expect(proposed).toMatchObject({
    designations: [],
    designationsUntil: null,
    proposedDesignations: ['SAFEGUARDING_LEAD'],
    proposedDesignationsUntil: '2026-11-24',
  });
  const { record } = await (
    await world.as('manager')
  ).ask(ops.ApproveRightsDocument, { id, version: proposed.version });
  expect(record).toMatchObject({
    designations: ['SAFEGUARDING_LEAD'],
    designationsUntil: '2026-11-24',
    proposedDesignations: [],
    proposedDesignationsUntil: null,
  });
});

test('a joiner is designated until a day, and a day without a designation is not kept', async () => {
  const admin = await world.as('admin');
  const input = {
    email: 'joiner@example.test',
    displayName: 'New Joiner',
    role: 'CLINICIAN',
    designations: ['CALDICOTT_GUARDIAN'],
  } as const;
  const joiner = (more: object) => ({ input: { ...input, designations: [...input.designations], ...more } });
  expect(await admin.refused(ops.UserCreateDocument, joiner({}))).toBe('INVALID_INPUT');
  const { record } = await admin.ask(ops.UserCreateDocument, joiner({ designationsUntil: '2027-05-31' }));
  expect(record).toMatchObject({ designationsUntil: '2027-05-31', status: 'PENDING' });
  const plain = { email: 'plain@example.test', designations: [], designationsUntil: '2027-05-31' };
  expect((await admin.ask(ops.UserCreateDocument, joiner(plain))).record.designationsUntil).toBeNull();
});

test('it gives rights to the end of its last day in London and none afterwards, in the same session', async () => {
  await designated('clinician', ['SIRO'], '2027-06-30');
  const risk = await world.as('clinician');
  const held = async () => (await risk.ask(ops.CurrentViewerDocument, {})).viewer!.designations;
  world.serving.app.clock.set('2027-06-30T22:30:00Z');
  expect(await held()).toEqual(['SIRO']);
  expect((await risk.ask(ops.ProcessorContractListDocument, {})).list.items).toEqual([]);
  world.serving.app.clock.set('2027-06-30T23:30:00Z');
  expect(await held()).toEqual([]);
  expect(await risk.refused(ops.ProcessorContractListDocument, {})).toBe('FORBIDDEN');
  // The register still tells what ended, and when.
  expect(await account(world.people.clinician.id)).toMatchObject({
    designations: ['SIRO'],
    designationsUntil: '2027-06-30',
  });
});

test('what others were designated counts no longer either: who was a complaints reviewer investigates', async () => {
  await designated('manager2', ['COMPLAINTS_REVIEWER'], '2026-12-01');
  const { id, version } = await logged(world, 'dpo');
  const dpo = await world.as('dpo');
  const input = { investigator: world.people.manager2.id };
  world.serving.app.clock.set('2026-12-01T10:00:00Z');
  expect(await dpo.refused(ops.AssignInvestigatorComplaintDocument, { id, version, input })).toBe(
    'INVALID_INPUT',
  );
  world.serving.app.clock.set('2026-12-02T10:00:00Z');
  const { record } = await dpo.ask(ops.AssignInvestigatorComplaintDocument, { id, version, input });
  expect(record.status).toBe('INVESTIGATING');
});

test('what excludes another role does so until it ends', async () => {
  const [admin, manager] = await Promise.all([world.as('admin'), world.as('manager')]);
  const joiner = (more: ops.CreateUserInput) => ({ input: more });
  const { record: first } = await admin.ask(
    ops.UserCreateDocument,
    joiner({
      email: 'risk@example.test',
      displayName: 'Two Hats',
      role: 'CLINICIAN',
      designations: ['SIRO'],
      designationsUntil: '2026-12-01',
    }),
  );
  await manager.ask(ops.ApproveAccountDocument, { id: first.id, version: first.version });
  const officer = joiner({
    email: 'officer@example.test',
    displayName: 'Two Hats',
    role: 'DPO',
    sameHumanAs: first.id,
  });
  world.serving.app.clock.set('2026-12-01T10:00:00Z');
  expect(await admin.refused(ops.UserCreateDocument, officer)).toBe('SOD_VIOLATION');
  world.serving.app.clock.set('2026-12-02T10:00:00Z');
  expect((await admin.ask(ops.UserCreateDocument, officer)).record).toMatchObject({ status: 'PENDING' });
});

test('rights that would be over already are not granted', async () => {
  const { id, role } = world.people.entry;
  const input = { role, designations: ['SECOND_REVIEWER' as const], designationsUntil: '2026-11-25' };
  const { version } = await asked(id, input);
  world.serving.app.clock.set('2026-11-26T10:00:00Z');
  const manager = await world.as('manager');
  const { errors } = await manager.try(ops.ApproveRightsDocument, { id, version });
  expect(errors[0]!.extensions).toMatchObject({ code: 'APPROVAL_MISSING', missing: ['PROPOSAL_LAPSED'] });
  const { waitingForMe } = await manager.ask(ops.WaitingForMeDocument, {});
  expect(waitingForMe.filter(decision => decision.id === id)).toEqual([]);
});

test('its end stands with the administrator, pressing thirty days before, until it is renewed or taken away', async () => {
  const { id, role } = world.people.auditor;
  await designated('auditor', ['SAFEGUARDING_LEAD'], '2027-03-31');
  const urgencyOn = async (day: string) => {
    world.serving.app.clock.set(`${day}T10:00:00Z`);
    return (await ending('admin')).find(item => item.id === id)?.deadline;
  };
  expect(await urgencyOn('2027-02-28')).toMatchObject({ due: '2027-03-31', urgency: 'NONE' });
  expect(await urgencyOn('2027-03-01')).toMatchObject({ urgency: 'AMBER' });
  expect(await urgencyOn('2027-04-01')).toMatchObject({ urgency: 'RED' });
  expect(await ending('manager')).toEqual([]);
  expect(await ending('auditor')).toEqual([]);
  await designated('auditor', ['SAFEGUARDING_LEAD'], '2028-03-31');
  expect(await urgencyOn('2027-04-01')).toMatchObject({ due: '2028-03-31', urgency: 'NONE' });
  const { version } = await asked(id, { role, designations: [] });
  await (await world.as('manager')).ask(ops.ApproveRightsDocument, { id, version });
  expect(await urgencyOn('2027-04-01')).toBeUndefined();
});

test('the people of the demo are designated for a year', () => {
  const ends = Object.values(world.people).filter(person => person.designations.length > 0);
  expect(ends.map(person => person.designationsUntil)).toEqual(Array(4).fill('2027-11-24'));
});
