import * as ops from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { agreementInState, agreementOf, draftAgreement, fire } from './support/sharing-agreement.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let dpo: Client;
let manager: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z', env: { GO_LIVE_ON: '2026-09-01' } });
  [dpo, manager] = await Promise.all([world.as('dpo'), world.as('manager')]);
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set('2026-11-24T10:00:00Z'));

test('a suspended agreement is reinstated by a manager on new advice of the data protection officer', async () => {
  const { id } = await agreementInState(world, 'ACTIVE');
  await fire(dpo, ops.SuspendSharingAgreementDocument, id, { reason: 'A list went to the wrong team.' });
  const { version } = await agreementOf(manager, id);
  expect(await manager.refused(ops.ReinstateSharingAgreementDocument, { id, version })).toBe(
    'SECOND_APPROVER_REQUIRED',
  );
  world.serving.app.clock.set('2026-11-25T10:00:00Z');
  await fire(dpo, ops.AdviseOnSuspensionSharingAgreementDocument, id, {
    advice: 'They have changed their distribution list.',
  });
  expect(await fire(manager, ops.ReinstateSharingAgreementDocument, id)).toMatchObject({ status: 'ACTIVE' });
});

test('the SIRO suspends on the advice of the data protection officer only', async () => {
  const { id } = await agreementInState(world, 'ACTIVE');
  const { version } = await agreementOf(manager, id);
  expect(
    await manager.refused(ops.SuspendSharingAgreementDocument, {
      id,
      version,
      input: { reason: 'I am worried.' },
    }),
  ).toBe('APPROVAL_MISSING');
  await fire(dpo, ops.AdviseOnSuspensionSharingAgreementDocument, id, { advice: 'Suspend.' });
  expect(
    await fire(manager, ops.SuspendSharingAgreementDocument, id, { reason: 'As advised.' }),
  ).toMatchObject({ status: 'SUSPENDED' });
});

test('an amendment is a new record and the old one runs until the new one is active', async () => {
  const { id } = await agreementInState(world, 'ACTIVE');
  await fire(dpo, ops.AmendSharingAgreementDocument, id);
  const { amendments, status, version } = await agreementOf(dpo, id);
  expect({ status, amendments }).toMatchObject({ status: 'ACTIVE', amendments: [{ status: 'DRAFT' }] });
  expect(await dpo.refused(ops.AmendSharingAgreementDocument, { id, version })).toBe('INVALID_TRANSITION');
  const next = amendments[0]!.id;
  const draft = await agreementOf(dpo, next);
  expect(draft.missingCodes).toEqual(['DSA-21']);
  await dpo.ask(ops.SharingAgreementUpdateDocument, {
    id: next,
    version: draft.version,
    input: { startOn: '2026-11-24' },
  });
  await agreementInState(world, 'ACTIVE', {}, next);
  expect(await agreementOf(dpo, id)).toMatchObject({
    status: 'TERMINATED',
    closingReason: expect.stringContaining(draft.reference),
    confirmationsDueOn: null,
  });
});

test('a party joins and leaves on a day, and confirms what it did with the data at the end', async () => {
  const { id } = await agreementInState(world, 'ACTIVE');
  const { record: charity } = await dpo.ask(ops.OrganisationCreateDocument, {
    input: { name: 'Willow Lane Trust', kind: 'MEMBER' },
  });
  const accession = {
    organisation: charity.id,
    role: 'CONTROLLER',
    lawfulBasis: 'LEGITIMATE_INTERESTS',
    signedBy: 'Chair',
    joinedOn: '2026-11-20',
  };
  await fire(dpo, ops.AccedeSharingAgreementDocument, id, accession);
  const joined = (await agreementOf(dpo, id)).parties.find(party => party.organisation?.id === charity.id)!;
  expect(joined).toMatchObject({ joinedOn: '2026-11-20', signedOn: '2026-11-20' });
  await fire(dpo, ops.LeaveSharingAgreementDocument, id, { party: joined.id, leftOn: '2026-11-23' });
  expect(
    await fire(dpo, ops.TerminateSharingAgreementDocument, id, { reason: 'The service closes.' }),
  ).toMatchObject({ status: 'TERMINATED', deadline: { kind: 'AGREEMENT_CONFIRMATIONS', due: '2026-12-24' } });
  for (const party of (await agreementOf(dpo, id)).parties.filter(each => !each.ourselves)) {
    await fire(dpo, ops.ConfirmReturnSharingAgreementDocument, id, {
      party: party.id,
      confirmedOn: '2026-11-24',
      statement: 'Deleted, backups included.',
    });
  }
  expect(await agreementOf(dpo, id)).toMatchObject({ confirmationsDueOn: null, deadline: null });
});

test('time opens a review, raises the alert and expires, and running it twice changes nothing more', async () => {
  const { id } = await agreementInState(world, 'ACTIVE', { endsOn: '2028-06-30' });
  world.serving.app.clock.set('2027-09-25T10:00:00Z');
  await runTimers(world.serving.app);
  expect(await agreementOf(dpo, id)).toMatchObject({
    status: 'UNDER_REVIEW',
    alerts: [],
    deadline: { kind: 'AGREEMENT_REVIEW', due: '2027-11-24' },
  });
  world.serving.app.clock.set('2028-02-23T10:00:00Z');
  await runTimers(world.serving.app);
  const overdue = await agreementOf(dpo, id);
  expect(overdue.alerts).toEqual(['REVIEW_OVERDUE']);
  await runTimers(world.serving.app);
  expect((await agreementOf(dpo, id)).version).toBe(overdue.version);
  world.serving.app.clock.set('2028-07-01T10:00:00Z');
  await runTimers(world.serving.app);
  expect(await agreementOf(dpo, id)).toMatchObject({
    status: 'EXPIRED',
    endedOn: '2028-06-30',
    confirmationsDueOn: '2028-07-30',
  });
});

test('a running agreement is taken on with what it lacks, and renewed only when it is complete', async () => {
  const { id } = await draftAgreement(world);
  const input = { inForceSince: '2025-04-01', remediationOwner: world.people.dpo2.id, dueBy: '2027-01-29' };
  const later = { id, version: 1, input: { ...input, inForceSince: '2026-09-01' } };
  const tooLate = await dpo.try(ops.TakeOnSharingAgreementDocument, later);
  expect(tooLate.errors[0]!.extensions.fields).toEqual({
    inForceSince: 'is not before the register went live',
  });
  const taken = await fire(dpo, ops.TakeOnSharingAgreementDocument, id, input);
  expect(taken).toMatchObject({
    status: 'UNDER_REVIEW',
    deadline: { kind: 'AGREEMENT_COMPLETION', due: '2027-01-29' },
  });
  expect(taken.missingCodes).toHaveLength(18);
  expect(
    await dpo.refused(ops.RenewSharingAgreementDocument, {
      id,
      version: taken.version,
      input: { reviewedOn: '2026-11-24', notes: 'All well' },
    }),
  ).toBe('AGREEMENT_INCOMPLETE');
  await dpo.ask(ops.SharingAgreementUpdateDocument, {
    id,
    version: taken.version,
    input: { aims: 'Completed while under review' },
  });
  world.serving.app.clock.set('2027-01-30T10:00:00Z');
  await runTimers(world.serving.app);
  expect((await agreementOf(dpo, id)).alerts).toEqual(['REMEDIATION_OVERDUE']);
});
