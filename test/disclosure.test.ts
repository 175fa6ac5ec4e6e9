import { randomUUID } from 'node:crypto';
import {
  AdviseOnSuspensionSharingAgreementDocument,
  ApproveDisclosureDocument,
  AssignmentUpdateDocument,
  ClientUpdateDocument,
  DisclosureCreateDocument,
  DisclosureListDocument,
  DisclosureOneDocument,
  DisclosureUpdateDocument,
  LetterListDocument,
  RestrictionCreateDocument,
  ReviewEmergencyDisclosureDocument,
  SendDisclosureDocument,
  SharingCheckDocument,
  SharingRecipientsDocument,
  SuspendSharingAgreementDocument,
  WithdrawDisclosureDocument,
  WorkbenchDocument,
  type CreateDisclosureInput,
} from '../schema/generated/graphql.ts';
import { emailOf, type PersonKey } from '../server/demo/people.ts';
import { MailPurpose, OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
import { assignedTo, registered } from './support/client.ts';
import {
  agreeing,
  CALDICOTT,
  demanded,
  disclosureOf,
  flowing,
  proposedBy,
  referral,
} from './support/sharing.ts';
import { fire } from './support/sharing-agreement.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
let flow: Awaited<ReturnType<typeof flowing>>;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  flow = await flowing(world);
}, 60_000);
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const sent = (id: string, version: number) => ({ id, version, input: { method: 'SECURE_EMAIL' as const } });

async function refusal(person: PersonKey, input: CreateDisclosureInput) {
  const { errors } = await (await world.as(person)).try(DisclosureCreateDocument, { input });
  return errors[0]?.extensions;
}

test('S73: a clinician proposes, data entry sends: with an agreement and the person’s yes; the recipient’s name and the items stay as they were', async () => {
  const { client, consent } = await agreeing(world);
  const { id, version, reference } = await proposedBy(world, 'clinician', referral(flow, { client }));
  const carer = await world.as('clinician');
  expect(await carer.refused(SendDisclosureDocument, sent(id, version))).toBe('FORBIDDEN');
  const entry = await world.as('entry');
  await entry.ask(SendDisclosureDocument, sent(id, version));
  expect(await disclosureOf(world, id, 'clinician')).toMatchObject({
    kind: 'ONWARD_REFERRAL',
    status: 'SENT',
    recipient: null,
    recipientName: flow.name,
    shared: 'Name and contact',
    consent: { id: consent.id },
    proposedBy: { id: world.people.clinician.id },
    sentBy: { id: world.people.entry.id },
    method: 'SECURE_EMAIL',
  });
  const { list } = await entry.ask(LetterListDocument, { subject: 'Disclosure', id });
  expect(list).toMatchObject([{ template: 'SHARING_COVER', reference, recipient: flow.name }]);
  expect(await entry.refused(SendDisclosureDocument, sent(id, version + 1))).toBe('INVALID_TRANSITION');
});

test('S75: the letter to the recipient says that its own statement governs the rest; it names nobody', async () => {
  const { client } = await agreeing(world);
  const { id, version } = await proposedBy(world, 'entry', referral(flow, { client }));
  const entry = await world.as('entry');
  await entry.ask(SendDisclosureDocument, sent(id, version));
  const { text } = (await entry.ask(LetterListDocument, { subject: 'Disclosure', id })).list[0]!;
  expect(text).toContain('is governed by your own privacy statement');
  expect(text).toContain('and nothing else');
  expect(text).not.toMatch(/Averil|Brockhurst/);
});

test('S73, S75: a refusal lists every reason, the form is told the same while it is filled in, and nothing is recorded', async () => {
  const { id: client } = await registered(world);
  const input = referral(flow, { client, items: [randomUUID()], caldicottPrinciples: CALDICOTT.slice(2) });
  const missing = [
    'ITEMS_NOT_AGREED',
    'CONSENT_Q1_MISSING',
    'CONSENT_TAB_NOT_TICKED',
    'CALDICOTT_INCOMPLETE',
  ];
  expect(await refusal('entry', input)).toMatchObject({ code: 'ITEMS_NOT_AGREED', missing });
  const entry = await world.as('entry');
  const { sharingCheck } = await entry.ask(SharingCheckDocument, { input });
  expect(sharingCheck).toEqual({ allowed: false, missing, needsAgreement: true, needsApproval: false });
  const { list } = await entry.ask(DisclosureListDocument, { filter: { client: { eq: client } } });
  expect(list.items).toEqual([]);
});

test('S73: the gate asks again when it is sent: an agreement that was suspended meanwhile blocks', async () => {
  const other = await flowing(world);
  const { client } = await agreeing(world);
  const { id, version } = await proposedBy(world, 'clinician', referral(other, { client }));
  await fire(await world.as('dpo'), AdviseOnSuspensionSharingAgreementDocument, other.agreement, {
    advice: 'Suspend.',
  });
  await fire(await world.as('manager'), SuspendSharingAgreementDocument, other.agreement, {
    reason: 'A list went astray.',
  });
  const { errors } = await (await world.as('entry')).try(SendDisclosureDocument, sent(id, version));
  expect(errors[0]!.extensions).toMatchObject({
    code: 'AGREEMENT_SUSPENDED',
    missing: ['AGREEMENT_SUSPENDED'],
  });
  const { availableActions } = await disclosureOf(world, id);
  expect(availableActions?.find(({ action }) => action === 'send')).toMatchObject({
    enabled: false,
    reason: 'AGREEMENT_SUSPENDED',
  });
});

test('S73: the gate asks again when it is sent: whoever proposed it cares for the person still', async () => {
  const { client, assignment } = await agreeing(world);
  const { id, version } = await proposedBy(world, 'clinician', referral(flow, { client }));
  const entry = await world.as('entry');
  await entry.ask(AssignmentUpdateDocument, {
    id: assignment.id,
    version: assignment.version,
    input: { endsOn: '2026-11-24', endReason: 'CARE_ENDED' },
  });
  expect(await entry.refused(SendDisclosureDocument, sent(id, version))).toBe('PROPOSER_NOT_CARING');
});

test('S10, S71: what does not rest on consent is approved by the officer first, with a reason and the law', async () => {
  const { id: client } = await registered(world);
  expect(await refusal('entry', demanded({ client, reason: null, authority: null }))).toMatchObject({
    missing: ['SHARING_REASON_MISSING', 'LEGAL_AUTHORITY_MISSING'],
  });
  const { id, version } = await proposedBy(world, 'entry', demanded({ client }));
  const entry = await world.as('entry');
  expect(await entry.refused(SendDisclosureDocument, sent(id, version))).toBe('APPROVAL_MISSING');
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(ApproveDisclosureDocument, {
    id,
    version,
    input: { approvalNote: 'The request was seen, and is for this address.' },
  });
  await entry.ask(SendDisclosureDocument, sent(id, record.version));
  expect(await disclosureOf(world, id)).toMatchObject({
    kind: 'DISCLOSURE',
    status: 'SENT',
    approvedBy: { id: world.people.dpo.id },
  });
});

test('M2: an emergency is recorded as shared at once; the officer looks at it within 2 working days, not whoever shared; unjustified it is a breach', async () => {
  const { id: client } = await registered(world);
  const urgent = demanded({
    client,
    permission: 'VITAL_INTERESTS',
    emergency: true,
    recipientName: 'Wenbury General Hospital',
    method: 'PHONE',
    caldicottPrinciples: [],
    authority: null,
    incapacityReason: 'She is unconscious.',
  });
  expect((await refusal('entry', { ...urgent, method: null }))?.fields).toEqual({ method: 'is needed' });
  expect(await refusal('entry', { ...urgent, permission: 'LEGITIMATE_INTEREST' })).toMatchObject({
    code: 'NOT_AN_EMERGENCY',
  });
  const made = await proposedBy(world, 'entry', urgent);
  expect(made).toMatchObject({
    status: 'SENT',
    sentAt: expect.stringMatching(/^2026-11-24T10:00/),
    deadline: { due: '2026-11-26' },
  });
  const dpo = await world.as('dpo');
  const { workbench } = await dpo.ask(WorkbenchDocument);
  expect(workbench.items.find(one => one.id === made.id)).toMatchObject({
    deadline: { kind: 'EMERGENCY_SHARING', due: '2026-11-26' },
  });
  const input = { review: 'UNJUSTIFIED' as const, reviewNote: 'Nobody was in danger.' };
  const { record } = await dpo.ask(ReviewEmergencyDisclosureDocument, {
    id: made.id,
    version: made.version,
    input,
  });
  expect(record.deadline).toBeNull();
  expect((await disclosureOf(world, made.id, 'dpo')).breachReference).toMatch(/^INT-/);
  const again = { id: made.id, version: record.version, input };
  expect(await dpo.refused(ReviewEmergencyDisclosureDocument, again)).toBe('INVALID_TRANSITION');
});

test('S56: to protect a life without asking takes the reason why nobody could be asked, and the officers are told the same day', async () => {
  const { id: client } = await registered(world);
  const rescue = demanded({ client, permission: 'VITAL_INTERESTS', authority: null });
  expect((await refusal('entry', { ...rescue, incapacityReason: ' ' }))?.missing).toContain(
    'INCAPACITY_REASON_MISSING',
  );
  const entry = await world.as('entry');
  const { sharingCheck } = await entry.ask(SharingCheckDocument, { input: rescue });
  expect(sharingCheck.missing).toEqual(['INCAPACITY_REASON_MISSING']);
  const { reference } = await proposedBy(world, 'entry', { ...rescue, incapacityReason: 'Unconscious.' });
  const told = await asSystem(world.serving.app, 'look', em =>
    em.find(OutboxMail, { purpose: MailPurpose.PROCESSING, subjectLine: { $like: `%${reference}` } }),
  );
  expect(told.map(({ recipient }) => recipient).toSorted()).toEqual([emailOf('dpo2'), emailOf('dpo')]);
  expect(told.map(({ text }) => text).join()).not.toContain('Unconscious');
});

test('§2.6: of a restricted client nothing is proposed; what was proposed before goes only with the officer’s exception, and by her', async () => {
  const { id: client, reference } = await registered(world);
  const { id } = await proposedBy(world, 'entry', demanded({ client }));
  const dpo = await world.as('dpo');
  await dpo.ask(RestrictionCreateDocument, {
    input: {
      clientReference: reference,
      ground: 'OBJECTION_PENDING',
      reason: 'Objects.',
      startsOn: '2026-11-24',
    },
  });
  expect((await refusal('entry', demanded({ client })))?.code).toBe('PROCESSING_RESTRICTED');
  const entry = await world.as('entry');
  expect(await entry.refused(DisclosureOneDocument, { id })).toBe('NOT_FOUND');
  const { version } = await disclosureOf(world, id, 'dpo');
  const approvalNote = 'Seen.';
  expect(await dpo.refused(ApproveDisclosureDocument, { id, version, input: { approvalNote } })).toBe(
    'PROCESSING_RESTRICTED',
  );
  const input = {
    approvalNote,
    restrictionException: 'RIGHTS_OF_ANOTHER' as const,
    restrictionReason: 'The safety of the child.',
  };
  const { record } = await dpo.ask(ApproveDisclosureDocument, { id, version, input });
  expect((await dpo.ask(SendDisclosureDocument, sent(id, record.version))).record.status).toBe('SENT');
});

test('S75: what is changed of a proposal passes the gate too; once sent nothing is changed; a stale one is told so', async () => {
  const { client } = await agreeing(world);
  const { id, version } = await proposedBy(world, 'entry', referral(flow, { client }));
  const entry = await world.as('entry');
  const more = { id, version, input: { otherItems: 'The whole record' } };
  expect(await entry.refused(DisclosureUpdateDocument, more)).toBe('ITEMS_NOT_AGREED');
  const { record } = await entry.ask(DisclosureUpdateDocument, {
    id,
    version,
    input: { reason: 'For the group.' },
  });
  expect(await entry.refused(SendDisclosureDocument, sent(id, version))).toBe('STALE_VERSION');
  const { record: gone } = await entry.ask(SendDisclosureDocument, sent(id, record.version));
  const late = { id, version: gone.version, input: { reason: 'Other' } };
  expect(await entry.refused(DisclosureUpdateDocument, late)).toBe('FORBIDDEN');
});

test('a proposal is made once, however often its button is pressed; whoever made it takes it back', async () => {
  const { client } = await agreeing(world);
  const carer = await world.as('clinician');
  const once = { input: referral(flow, { client }), requestId: randomUUID() };
  const [{ record }, { record: same }] = [
    await carer.ask(DisclosureCreateDocument, once),
    await carer.ask(DisclosureCreateDocument, once),
  ];
  expect(same.id).toBe(record.id);
  const taken = { id: record.id, version: record.version, input: { closingReason: 'Changed her mind.' } };
  expect((await carer.ask(WithdrawDisclosureDocument, taken)).record.status).toBe('WITHDRAWN');
});

test('§6.2: who does not meet the client proposes nothing and reads nothing; the auditor reads that something was shared, managers not even that', async () => {
  const { client } = await agreeing(world);
  const { id } = await proposedBy(world, 'clinician', referral(flow, { client }));
  expect((await refusal('clinician2', referral(flow, { client })))?.code).toBe('INVALID_INPUT');
  const ask = async (person: PersonKey) =>
    (await world.as(person)).try(DisclosureListDocument, { filter: { id: { eq: id } } });
  expect((await ask('clinician2')).data?.list.items).toEqual([]);
  expect((await ask('auditor')).data?.list.items).toMatchObject([
    {
      status: 'PROPOSED',
      permission: 'CONSENT',
      client: null,
      recipientName: null,
      shared: null,
    },
  ]);
  for (const person of ['manager', 'admin'] as const)
    expect((await ask(person)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  for (const person of ['dpo', 'manager', 'admin', 'auditor'] as const)
    expect(await (await world.as(person)).refused(SharingRecipientsDocument)).toBe('FORBIDDEN');
});

test('C-06: nobody shares about herself or a relative, although the client is on her caseload', async () => {
  const { id: client, version } = await registered(world);
  await assignedTo(world, client, 'clinician');
  const input = { relatedStaff: [world.people.clinician.id] };
  await (await world.as('entry')).ask(ClientUpdateDocument, { id: client, version, input });
  expect((await refusal('clinician', demanded({ client })))?.code).toBe('INVALID_INPUT');
});
