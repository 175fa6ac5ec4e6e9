import * as ops from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import {
  agreementInState,
  agreementOf,
  allItems,
  draftAgreement,
  fire,
} from './support/sharing-agreement.ts';
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

test('an agreement begins with 23 missing items, our own party and the other side', async () => {
  const { id } = await draftAgreement(world);
  const record = await agreementOf(dpo, id);
  expect(record).toMatchObject({
    status: 'DRAFT',
    reference: expect.stringMatching(/^DSA-2026-\d{4}$/),
    checklist: { asked: 18, complete: 0, drafted: 0 },
  });
  expect(record.items.map(item => item.code)).toEqual(
    Array.from({ length: 23 }, (_, i) => `DSA-${String(i + 1).padStart(2, '0')}`),
  );
  expect(record.parties.map(party => party.ourselves)).toEqual(expect.arrayContaining([true, false]));
});

test('a draft is not handed over while an item is missing or the impact assessment is not screened', async () => {
  const { id, version } = await draftAgreement(world, { dpiaScreening: null, dpiaReason: null });
  const answer = await dpo.try(ops.SubmitSharingAgreementDocument, { id, version });
  expect(answer.errors[0]!.extensions.code).toBe('AGREEMENT_INCOMPLETE');
  expect(answer.errors[0]!.extensions.missing).toEqual([
    ...Array.from({ length: 17 }, (_, i) => `DSA-${String(i + 1).padStart(2, '0')}`),
    'DPIA_REQUIRED',
  ]);
});

test('the data-entry officer drafts and submits, then sees only the title of what she handed over', async () => {
  const entry = await world.as('entry');
  const { id } = await draftAgreement(world, {}, entry);
  await allItems(entry, id, 'DRAFTED');
  const submitted = await fire(entry, ops.SubmitSharingAgreementDocument, id);
  expect(submitted).toMatchObject({ status: 'DPO_REVIEW', missingCodes: null, purpose: null });
  expect(
    await entry.refused(ops.SharingAgreementUpdateDocument, {
      id,
      version: submitted.version,
      input: { title: 'Mine again' },
    }),
  ).toBe('FORBIDDEN');
  expect((await agreementOf(entry, id)).items).toEqual([]);
});

test('an agreement without confidential patient information goes from draft to active by two people and two signatures', async () => {
  const { id } = await agreementInState(world, 'APPROVAL');
  expect(await fire(manager, ops.ApproveSharingAgreementDocument, id)).toMatchObject({ status: 'APPROVAL' });
  const [ours, theirs] = (await agreementOf(dpo, id)).parties;
  await fire(dpo, ops.RecordSignatureSharingAgreementDocument, id, {
    party: ours!.id,
    signedBy: 'D. Marchbanks, manager',
    signedOn: '2026-11-20',
  });
  const signed = await fire(dpo, ops.RecordSignatureSharingAgreementDocument, id, {
    party: theirs!.id,
    signedBy: 'Their director',
    signedOn: '2026-11-21',
  });
  expect(signed.status).toBe('SIGNED');
  const refusal = await dpo.try(ops.ActivateSharingAgreementDocument, { id, version: signed.version });
  expect(refusal.errors[0]!.extensions).toMatchObject({
    code: 'RECIPIENT_NOT_ASSURED',
    missing: ['RECIPIENT_NOT_ASSURED', 'NDOO_CHECK_REQUIRED'],
  });
  await fire(dpo, ops.AttestSharingAgreementDocument, id, {
    entitlementBasis: 'Referral under the contract',
    securityAssessment: 'DSPT Standards Met',
  });
  await fire(dpo, ops.DecideOptOutSharingAgreementDocument, id, {
    decision: 'INDIVIDUAL_CARE',
    reason: 'Referral for care only',
  });
  expect(await fire(dpo, ops.ActivateSharingAgreementDocument, id)).toMatchObject({
    status: 'ACTIVE',
    nextReviewAt: '2027-11-24',
    missingCodes: [],
  });
});

test('confidential patient information takes the Caldicott Guardian in between', async () => {
  const guardian = await world.as('clinician2');
  const { id } = await agreementInState(world, 'CALDICOTT_REVIEW');
  const before = await agreementOf(guardian, id);
  expect(before.items).toHaveLength(23);
  expect(
    await guardian.refused(ops.SignAsGuardianSharingAgreementDocument, {
      id,
      version: before.version,
      input: { statement: 'Fine' },
    }),
  ).toBe('AGREEMENT_INCOMPLETE');
  expect(
    await (
      await world.as('clinician')
    ).refused(ops.SignAsGuardianSharingAgreementDocument, {
      id,
      version: before.version,
      input: { statement: 'Fine' },
    }),
  ).toBe('FORBIDDEN');
});

test('the Guardian signs once every principle was checked', async () => {
  const guardian = await world.as('clinician2');
  const { id } = await agreementInState(world, 'CALDICOTT_REVIEW', {
    caldicottPrinciples: Array.from({ length: 8 }, (_, i) => `PRINCIPLE_${i + 1}` as ops.CaldicottPrinciple),
  });
  expect(
    await fire(guardian, ops.SignAsGuardianSharingAgreementDocument, id, {
      statement: 'Minimum necessary, need to know.',
    }),
  ).toMatchObject({ status: 'APPROVAL' });
});

test('who entered an agreement does not approve it, and nobody approves without advice', async () => {
  const { id } = await agreementInState(world, 'DPO_REVIEW');
  const { version } = await agreementOf(dpo, id);
  expect(await manager.refused(ops.ApproveSharingAgreementDocument, { id, version })).toBe(
    'INVALID_TRANSITION',
  );
  expect(await dpo.refused(ops.ApproveSharingAgreementDocument, { id, version })).toBe('FORBIDDEN');
});

test('joint controllers are asked for DSA-23', async () => {
  const { id } = await draftAgreement(world);
  const { parties } = await agreementOf(dpo, id);
  const theirs = parties.find(party => !party.ourselves)!;
  await dpo.ask(ops.AgreementPartyUpdateDocument, {
    id: theirs.id,
    version: theirs.version,
    input: { role: 'JOINT' },
  });
  expect((await agreementOf(dpo, id)).missingCodes).toContain('DSA-23');
});

test('the condition of not-for-profit bodies is refused', async () => {
  const { id } = await draftAgreement(world);
  const [party] = (await agreementOf(dpo, id)).parties;
  expect(
    await dpo.refused(ops.AgreementPartyUpdateDocument, {
      id: party!.id,
      version: party!.version,
      input: { article9Condition: 'NOT_FOR_PROFIT_BODY' },
    }),
  ).toBe('NOT_AVAILABLE_TO_THIS_CONTROLLER');
});

test('every guard of activation speaks for itself', async () => {
  const { id } = await agreementInState(world, 'SIGNED', {
    startOn: '2026-12-24',
    outsideUk: true,
    dpiaScreening: 'REQUIRED',
    dpiaReason: 'Large scale',
  });
  const { version, items } = await agreementOf(dpo, id);
  const item = items.find(each => each.code === 'DSA-11')!;
  await dpo.ask(ops.AgreementItemUpdateDocument, {
    id: item.id,
    version: item.version,
    input: { state: 'DRAFTED' },
  });
  const answer = await dpo.try(ops.ActivateSharingAgreementDocument, { id, version });
  expect(answer.errors[0]!.extensions).toMatchObject({
    code: 'AGREEMENT_INCOMPLETE',
    missing: [
      'DSA-11',
      'RECIPIENT_NOT_ASSURED',
      'NOT_YET_STARTED',
      'NDOO_CHECK_REQUIRED',
      'TRANSFER_MECHANISM_MISSING',
      'DPIA_REQUIRED',
    ],
  });
});

test('a signed text cannot be changed, and sending it back takes every approval and signature with it', async () => {
  const { id } = await agreementInState(world, 'SIGNED');
  const { version, items, dataItems } = await agreementOf(dpo, id);
  expect(
    await dpo.refused(ops.SharingAgreementUpdateDocument, { id, version, input: { aims: 'Something else' } }),
  ).toBe('FORBIDDEN_FIELD');
  expect(
    await dpo.refused(ops.AgreementItemUpdateDocument, {
      id: items[0]!.id,
      version: items[0]!.version,
      input: { text: 'Other' },
    }),
  ).toBe('FORBIDDEN_FIELD');
  expect(
    await dpo.refused(ops.AgreementDataItemUpdateDocument, {
      id: dataItems[0]!.id,
      version: dataItems[0]!.version,
      input: { item: 'Everything' },
    }),
  ).toBe('FORBIDDEN');
  await fire(dpo, ops.ReturnSharingAgreementDocument, id, { reason: 'The clause on breaches is wrong.' });
  const back = await agreementOf(dpo, id);
  expect(back).toMatchObject({
    status: 'DRAFT',
    approvedBy: null,
    advisedBy: null,
    returnReason: 'The clause on breaches is wrong.',
  });
  expect(back.parties.every(party => party.signedOn === null)).toBe(true);
  expect(back.missingCodes).toEqual(['DSA-21']);
});

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

test('a clinician sees titles only, an administrator nothing, an auditor everything and writes nothing', async () => {
  const { id, version } = await agreementInState(world, 'ACTIVE');
  const clinician = await agreementOf(await world.as('clinician'), id);
  expect(clinician).toMatchObject({
    status: 'ACTIVE',
    purpose: null,
    aims: null,
    startOn: null,
    items: [],
    parties: [],
    missingCodes: null,
    deadline: null,
  });
  // Third parties are no register of hers (§6.2), so the title stands alone.
  expect(clinician.organisation).toBeNull();
  expect(await (await world.as('admin')).refused(ops.SharingAgreementListDocument, {})).toBe('FORBIDDEN');
  const auditor = await world.as('auditor');
  expect((await agreementOf(auditor, id)).items).toHaveLength(23);
  expect(
    await auditor.refused(ops.SuspendSharingAgreementDocument, { id, version, input: { reason: 'No' } }),
  ).toBe('FORBIDDEN');
});
