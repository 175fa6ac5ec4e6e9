import * as ops from '../schema/generated/graphql.ts';
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

test('S74: a draft is not handed over while an item is missing or the impact assessment is not screened', async () => {
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

test('S81: every guard of activation speaks for itself', async () => {
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
