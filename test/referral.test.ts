import { randomUUID } from 'node:crypto';
import {
  AcceptReferralDocument,
  ActivateReferralDocument,
  ClientListDocument,
  ClientOneDocument,
  ConsentTabCreateDocument,
  DischargeReferralDocument,
  ExceptArt14ReferralDocument,
  MarkArt14GivenReferralDocument,
  NotAcceptReferralDocument,
  PromisesDocument,
  ReferralListDocument,
  ReferralOneDocument,
  ReferralUpdateDocument,
  RegisterReferralDocument,
  ReopenReferralDocument,
  WorkbenchDocument,
} from '../schema/generated/graphql.ts';
import { Client } from '../server/client/client.entity.ts';
import { asSystem } from '../server/system.ts';
import { assignedTo, registered } from './support/client.ts';
import { said } from './support/communication.ts';
import { answersOf, questionOf } from './support/consent.ts';
import { agencyOf, choicesOf, referralOf, referred, referring } from './support/referral.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const refusedFields = async (input: Parameters<typeof referring>[1]) => {
  const { errors } = await (
    await world.as('entry')
  ).try(RegisterReferralDocument, { input: referring(world, input) });
  return { code: errors[0]?.extensions.code, fields: Object.keys(errors[0]?.extensions.fields ?? {}) };
};

test('S3, S4, S28: one mutation registers the person, how to reach her, who referred, and both answers in their exact words', async () => {
  const q1 = await questionOf(world, 'Q1_CONSORTIUM_SHARING');
  const q2 = await questionOf(world, 'Q2_STORAGE_CARE_REPORTING');
  const made = await referred(world, {
    nhsNumber: '9990001006',
    mobile: '07700 900123',
    email: 'averil@example.test',
    address: '4 Example Row',
    postcode: 'B12 8QT',
    referrer: 'Dr Ada Finch',
    q2: 'NO',
  });
  expect(made).toMatchObject({
    reference: expect.stringMatching(/^REF-2026-/),
    status: 'CONSENT_DECLINED',
    sourceType: 'GP',
    careSector: 'PRIMARY',
    referrer: 'Dr Ada Finch',
    obtainedOn: '2026-11-24',
    art14DueOn: '2026-12-24',
    refused: ['Q2'],
    questionsAnsweredOn: '2026-11-24',
  });
  const { record } = await (await world.as('entry')).ask(ClientOneDocument, { id: made.client!.id });
  expect(record.contactDetails.map(({ kind, value, reportedBy }) => [kind, value, reportedBy])).toEqual(
    expect.arrayContaining([
      ['MOBILE', '07700 900123', 'REFERRER'],
      ['EMAIL', 'averil@example.test', 'REFERRER'],
      ['ADDRESS', '4 Example Row', 'REFERRER'],
    ]),
  );
  const answers = await answersOf(world, made.client!.id);
  expect(answers).toHaveLength(2);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ question: expect.objectContaining({ id: q1 }), answer: 'YES', how: 'PHONE' }),
      expect.objectContaining({ question: expect.objectContaining({ id: q2 }), answer: 'NO' }),
    ]),
  );
});

test('the same click twice registers one referral and one person', async () => {
  const requestId = randomUUID();
  const input = referring(world);
  const entry = await world.as('entry');
  const [first, again] = await Promise.all(
    [1, 2].map(() => entry.ask(RegisterReferralDocument, { input, requestId })),
  );
  expect(again!.record.id).toBe(first!.record.id);
  const { list } = await entry.ask(ClientListDocument, { filter: { familyName: { eq: input.familyName! } } });
  expect(list.items).toHaveLength(1);
});

test('what is refused leaves nothing behind: no person without her referral', async () => {
  const familyName = `Lost-${randomUUID().slice(0, 8)}`;
  expect(await refusedFields({ familyName, mobile: 'ring twice' })).toEqual({
    code: 'INVALID_INPUT',
    fields: ['mobile'],
  });
  const entry = await world.as('entry');
  const { list } = await entry.ask(ClientListDocument, { filter: { familyName: { eq: familyName } } });
  expect(list.items).toEqual([]);
});

test.each([
  [{ familyName: null, givenName: null, dateOfBirth: null }, ['familyName', 'givenName', 'dateOfBirth']],
  [{ how: null }, ['how']],
  [{ receivedAt: '2026-11-24T12:00:00Z' }, ['receivedAt']],
  [{ obtainedOn: '2026-11-25' }, ['obtainedOn']],
  [{ address: '4 Example Row' }, ['postcode']],
  [{ sourceType: 'AGENCY' as const, careSector: 'NA' as const }, ['referringOrganisation']],
  [{ giverKind: 'ATTORNEY' as const }, ['giverName', 'authority']],
  [{ dateOfBirth: '2027-01-01' }, ['dateOfBirth']],
])('what a referral lacks is refused by field: %j', async (input, fields) => {
  expect(await refusedFields(input)).toEqual({ code: 'INVALID_INPUT', fields });
});

test('S3, S4: neither question is answered for the person: left open, both stop the acceptance, and both are named', async () => {
  const { id, version, deadline } = await referred(world, { q1: null, q2: null, how: null });
  expect(deadline).toMatchObject({ kind: 'CONSENT_QUESTIONS', due: '2026-12-01' });
  const { errors } = await (await world.as('entry')).try(AcceptReferralDocument, { id, version });
  expect(errors[0]!.extensions).toMatchObject({
    code: 'CONSENT_Q1_MISSING',
    missing: ['CONSENT_Q1_MISSING', 'CONSENT_Q2_MISSING'],
  });
  const half = await referred(world, { q2: null });
  expect(half.status).toBe('CONSENT_PENDING');
  expect(await choicesOf(world, half.id)).toMatchObject({ accept: ['CONSENT_Q2_MISSING'] });
});

test('S3, S4: both are asked at every referral: a yes to an earlier one does not count for the next', async () => {
  const first = await referred(world);
  expect(first.status).toBe('RECEIVED');
  world.serving.app.clock.set('2026-11-25T10:00:00Z');
  const next = await referred(world, { client: first.client!.id, q1: null, q2: null, how: null });
  expect(next.status).toBe('CONSENT_PENDING');
  const third = await referred(world, { client: first.client!.id });
  expect(third.status).toBe('RECEIVED');
  // The answers that were given for the third are given, and count for the one that waited.
  expect((await referralOf(world, next.id)).status).toBe('RECEIVED');
});

test('an existing person is taken as she is, and a restricted one is not processed', async () => {
  const { id } = await registered(world);
  expect(await refusedFields({ client: id, familyName: 'Another' })).toEqual({
    code: 'INVALID_INPUT',
    fields: ['familyName'],
  });
  expect((await referred(world, { client: id })).client!.id).toBe(id);
  await asSystem(world.serving.app, 'test', async em => {
    (await em.findOneOrFail(Client, { id })).restricted = true;
  });
  const entry = await world.as('entry');
  expect(await entry.refused(RegisterReferralDocument, { input: referring(world, { client: id }) })).toBe(
    'PROCESSING_RESTRICTED',
  );
});

test('§4.11, S6, S47: accepted, active with the tab ticked, discharged, reopened; never out of order', async () => {
  const made = await referred(world);
  const entry = await world.as('entry');
  const at = async (document: unknown, input?: object) => {
    const { version } = await referralOf(world, made.id);
    const { errors } = await entry.try(document as never, { id: made.id, version, input } as never);
    return errors[0]?.extensions.code;
  };
  expect(await at(ActivateReferralDocument)).toBe('INVALID_TRANSITION');
  expect(await at(AcceptReferralDocument)).toBeUndefined();
  expect(await at(ActivateReferralDocument)).toBe('CONSENT_TAB_NOT_TICKED');
  await entry.ask(ConsentTabCreateDocument, { input: { referral: made.id, dcrsRef: 'DCRS-77' } });
  // S47: asked how she wants to be reached; that she has no preference is an answer.
  expect(await at(ActivateReferralDocument)).toBe('PREFERENCES_NOT_ASKED');
  await said(world, made.client!.id, []);
  expect(await at(ActivateReferralDocument)).toBeUndefined();
  const end = { dischargedOn: '2026-11-23', dischargeReason: 'COMPLETED' };
  expect(await at(DischargeReferralDocument, end)).toBe('INVALID_INPUT');
  expect(await at(DischargeReferralDocument, { ...end, dischargedOn: '2026-11-24' })).toBeUndefined();
  expect(await at(ReopenReferralDocument, { reopenReason: 'She rang again.' })).toBeUndefined();
  expect(await referralOf(world, made.id)).toMatchObject({
    status: 'REOPENED',
    dischargedOn: null,
    acceptedBy: { id: world.people.entry.id },
  });
  const stale = { id: made.id, version: made.version };
  expect(await entry.refused(ActivateReferralDocument, stale)).toBe('STALE_VERSION');
});

test('§2.15: who did not tell us herself is told within a month, or when we first speak to her; an exception is recorded once', async () => {
  const entry = await world.as('entry');
  const made = await referred(world, { obtainedOn: '2026-10-31' });
  expect(made).toMatchObject({ art14DueOn: '2026-11-30' });
  const sooner = { id: made.id, version: made.version, input: { firstContactOn: '2026-11-20' } };
  await entry.ask(ReferralUpdateDocument, sooner);
  const { art14DueOn, version, deadline } = await referralOf(world, made.id);
  expect(art14DueOn).toBe('2026-11-20');
  expect(deadline).toMatchObject({ kind: 'ART14', urgency: 'RED' });
  const promise = async () =>
    (await (await world.as('dpo')).ask(PromisesDocument)).promises.find(one => one.code === 'S28')!;
  expect((await promise()).state).toBe('BROKEN');
  const told = { art14GivenAt: NOW, art14Method: 'POST' as const, art14NoticeVersion: '3.1' };
  const early = { ...told, art14GivenAt: '2026-10-30T10:00:00Z' };
  const mark = (input: typeof told, of = version) => ({ id: made.id, version: of, input });
  expect(await entry.refused(MarkArt14GivenReferralDocument, mark(early))).toBe('INVALID_INPUT');
  await entry.ask(MarkArt14GivenReferralDocument, mark(told));
  const except = { art14Exception: 'HAS_IT_ALREADY' as const, art14ExceptionReason: 'Had it in May.' };
  const again = { id: made.id, version: version + 1, input: except };
  expect(await entry.refused(ExceptArt14ReferralDocument, again)).toBe('INVALID_TRANSITION');
  expect((await referralOf(world, made.id)).deadline).toBeNull();
  const self = await referred(world, { sourceType: 'SELF', careSector: 'NA' });
  expect(self.art14DueOn).toBeNull();
  const notDue = { id: self.id, version: self.version, input: except };
  expect(await entry.refused(ExceptArt14ReferralDocument, notDue)).toBe('INVALID_TRANSITION');
});

test('a referral that is not accepted has its reason, and owes no answers any more', async () => {
  const { id, version } = await referred(world, { q1: null, q2: null, how: null, sourceType: 'SELF' });
  const entry = await world.as('entry');
  await entry.ask(NotAcceptReferralDocument, { id, version, input: { notAcceptedReason: 'DUPLICATE' } });
  expect(await referralOf(world, id)).toMatchObject({ status: 'NOT_ACCEPTED', deadline: null });
  const { workbench } = await entry.ask(WorkbenchDocument);
  expect(workbench.items.filter(item => item.id === id)).toEqual([]);
});

test('§6.2: data entry registers, a clinician keeps her own, officers and managers read none of it, an auditor its dates', async () => {
  const agency = await agencyOf(world);
  const made = await referred(world, { sourceType: 'AGENCY', referringOrganisation: agency });
  await assignedTo(world, made.client!.id, 'clinician');
  const found = async (person: Parameters<World['as']>[0]) =>
    (await world.as(person)).try(ReferralListDocument, { filter: { id: { eq: made.id } } });
  expect((await found('clinician')).data!.list.items).toMatchObject([{ referrer: expect.any(String) }]);
  expect((await found('clinician2')).data!.list.items).toEqual([]);
  expect((await found('dpo')).data!.list.items).toEqual([]);
  expect((await found('auditor')).data!.list.items).toMatchObject([{ client: null, referrer: null }]);
  for (const person of ['manager', 'admin'] as const)
    expect((await found(person)).errors[0]!.extensions.code).toBe('FORBIDDEN');
  for (const person of ['clinician', 'dpo', 'manager', 'admin', 'auditor'] as const)
    expect(
      await (await world.as(person)).refused(RegisterReferralDocument, { input: referring(world) }),
    ).toBe('FORBIDDEN');
  expect(await world.anonymous().refused(RegisterReferralDocument, { input: referring(world) })).toBe(
    'UNAUTHENTICATED',
  );
  expect(await (await world.as('dpo')).refused(ReferralOneDocument, { id: made.id })).toBe('NOT_FOUND');
});
