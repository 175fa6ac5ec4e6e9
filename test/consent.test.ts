import {
  ApproveClientMergeDocument,
  ClientMergeCreateDocument,
  ClientUpdateDocument,
  ConsentRecordCreateDocument,
  ConsentRecordListDocument,
  ConsentRecordOneDocument,
  InvalidateConsentRecordDocument,
  LetterListDocument,
  OrganisationCreateDocument,
  RestrictionCreateDocument,
  WithdrawConsentRecordDocument,
  WorkbenchDocument,
  type CreateConsentRecordInput,
} from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { assignedTo, memberOf, registered } from './support/client.ts';
import { answer, answering, answersOf, drafted, questionOf } from './support/consent.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
const Q1 = 'Q1_CONSORTIUM_SHARING';
const Q2 = 'Q2_STORAGE_CARE_REPORTING';
const byPhone = { withdrawnHow: 'PHONE' as const };

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const on = (instant: string) => world.serving.app.clock.set(instant);
const one = async (id: string) =>
  (await (await world.as('entry')).ask(ConsentRecordOneDocument, { id })).record;

async function refusal(client: string, input: Partial<CreateConsentRecordInput>) {
  const entry = await world.as('entry');
  const { errors } = await entry.try(ConsentRecordCreateDocument, {
    input: await answering(world, client, Q1, input),
  });
  return errors[0]!.extensions;
}

test('S3, S4: the two questions are answered one by one, a refusal is a record, and not asked is none', async () => {
  const { id } = await registered(world);
  expect(await answersOf(world, id)).toEqual([]);
  await answer(world, id, Q1, { how: 'PHONE' });
  await answer(world, id, Q2, { answer: 'NO' });
  const answers = await answersOf(world, id);
  expect(answers).toHaveLength(2);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        code: Q1,
        answer: 'YES',
        kind: 'AGREEMENT',
        standing: 'GRANTED',
        valid: true,
        how: 'PHONE',
        noticeVersion: '3.1',
        refreshDue: '2028-11-24',
        takenBy: { id: world.people.entry.id, displayName: expect.any(String) },
      }),
      expect.objectContaining({
        code: Q2,
        answer: 'NO',
        standing: 'REFUSED',
        valid: false,
        refreshDue: null,
        askAgainFrom: '2027-02-24',
      }),
    ]),
  );
});

test('S104: a withdrawal takes one input, stops the consent in the same minute and is confirmed by L-12', async () => {
  const { id } = await registered(world);
  const { id: yes, version } = await answer(world, id, Q1);
  const entry = await world.as('entry');
  on('2026-11-25T09:30:00Z');
  const withdrawing = { id: yes, version, input: { ...byPhone, withdrawalSaidAt: '2026-11-24T16:00:00Z' } };
  await entry.ask(WithdrawConsentRecordDocument, withdrawing);
  expect(await one(yes)).toMatchObject({
    standing: 'WITHDRAWN',
    valid: false,
    answer: 'YES',
    withdrawnAt: expect.stringMatching(/^2026-11-25T09:30:/),
    withdrawalSaidAt: '2026-11-24T16:00:00.000Z',
    withdrawnBy: { id: world.people.entry.id },
  });
  const { list } = await entry.ask(LetterListDocument, { subject: 'ConsentRecord', id: yes });
  expect(list).toMatchObject([
    { template: 'L12', method: 'IN_PERSON', recipient: expect.stringContaining('Averil Brockhurst') },
  ]);
  for (const words of [
    'On 24 November 2026 you told us',
    'took effect on 25 November 2026, 09:30',
    'We stop what rested on it.',
    'The mandated NHS return continues',
  ])
    expect(list[0]!.text).toContain(words);
  // Twice: nothing happens again.
  expect(await entry.refused(WithdrawConsentRecordDocument, withdrawing)).toBe('STALE_VERSION');
});

test('the letter of a withdrawal goes where nobody else reads it, and is not written while the client is stored only', async () => {
  const { id, version } = await registered(world);
  const entry = await world.as('entry');
  const { record } = await entry.ask(ClientUpdateDocument, {
    id,
    version,
    input: { unsafeChannels: ['POST'] },
  });
  const { id: yes, version: given } = await answer(world, id, Q1);
  const { reference } = record;
  const reason = 'Contests what was written.';
  const restriction = {
    clientReference: reference,
    ground: 'ACCURACY_CONTESTED' as const,
    reason,
    startsOn: '2026-11-24',
  };
  const dpo = await world.as('dpo');
  await dpo.ask(RestrictionCreateDocument, { input: restriction });
  // Stored only: data entry is told nothing, nothing is recorded, and the right to withdraw stays (Art 7(3)).
  const withdrawing = { id: yes, version: given + 1, input: byPhone };
  expect(await entry.refused(WithdrawConsentRecordDocument, withdrawing)).toBe('NOT_FOUND');
  expect(await refusal(id, {})).toMatchObject({ code: 'PROCESSING_RESTRICTED' });
  const found = { defect: 'NOT_INFORMED' as const, invalidatedReason: 'Not told.', remediation: 'None.' };
  expect(await dpo.refused(InvalidateConsentRecordDocument, { ...withdrawing, input: found })).toBe(
    'PROCESSING_RESTRICTED',
  );
  await dpo.ask(WithdrawConsentRecordDocument, withdrawing);
  const read = { subject: 'ConsentRecord', id: yes };
  expect((await dpo.ask(LetterListDocument, read)).list).toEqual([]);
});

test('a no where a yes stood withdraws it, with its letter; a yes anew follows what was', async () => {
  const { id } = await registered(world);
  const yes = await answer(world, id, Q1);
  const no = await answer(world, id, Q1, { answer: 'NO', replaces: yes.id });
  expect(await one(yes.id)).toMatchObject({
    status: 'WITHDRAWN',
    latest: false,
    withdrawnHow: 'FACE_TO_FACE',
  });
  const entry = await world.as('entry');
  const { list } = await entry.ask(LetterListDocument, { subject: 'ConsentRecord', id: yes.id });
  expect(list).toHaveLength(1);
  await answer(world, id, Q1, { replaces: no.id, raisedByPerson: true });
  expect((await answersOf(world, id)).map(each => [each.standing, each.latest]).toSorted()).toEqual([
    ['GRANTED', true],
    ['SUPERSEDED', false],
    ['WITHDRAWN', false],
  ]);
});

test('of two who answer the same question at once the second is told, and the first answer stands', async () => {
  const { id } = await registered(world);
  await assignedTo(world, id, 'clinician');
  const yes = await answering(world, id, Q1);
  const no = { ...yes, answer: 'NO' as const };
  const both = await Promise.all([
    (await world.as('entry')).try(ConsentRecordCreateDocument, { input: yes }),
    (await world.as('clinician')).try(ConsentRecordCreateDocument, { input: no }),
  ]);
  const codes = both.map(({ errors }) => errors[0]?.extensions.code ?? 'RECORDED');
  expect(codes.toSorted()).toEqual(['RECORDED', 'STALE_VERSION']);
  expect(await answersOf(world, id)).toHaveLength(1);
  // The same click twice is one answer.
  const requestId = crypto.randomUUID();
  const entry = await world.as('entry');
  const input = await answering(world, id, Q2);
  const [a, b] = [
    await entry.ask(ConsentRecordCreateDocument, { input, requestId }),
    await entry.ask(ConsentRecordCreateDocument, { input, requestId }),
  ];
  expect(a.record.id).toBe(b.record.id);
});

test('§4.6: whoever has refused is left in peace for three months, unless the person raises it', async () => {
  const { id } = await registered(world);
  const { id: replaces } = await answer(world, id, Q1, { answer: 'NO' });
  on('2027-02-23T10:00:00Z');
  expect(await refusal(id, { replaces })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { raisedByPerson: expect.stringContaining('before 24 February 2027') },
  });
  on('2027-02-24T00:00:00Z');
  await answer(world, id, Q1, { replaces });
});

test('a yes counts to its last day, has run out on the next before any timer runs, and becomes a task 30 days before', async () => {
  const { id } = await registered(world);
  const yes = await answer(world, id, Q1);
  const entry = await world.as('entry');
  const task = async () =>
    (await entry.ask(WorkbenchDocument, {})).workbench.items.filter(item => item.opensId === id);
  on('2028-10-24T10:00:00Z');
  expect(await task()).toEqual([]);
  on('2028-10-25T10:00:00Z');
  expect(await task()).toMatchObject([{ deadline: { kind: 'CONSENT_REASK', due: '2028-11-24' } }]);
  on('2028-11-24T23:59:00Z');
  expect(await one(yes.id)).toMatchObject({ standing: 'GRANTED', valid: true });
  on('2028-11-25T00:00:00Z');
  expect(await one(yes.id)).toMatchObject({ status: 'GRANTED', standing: 'EXPIRED', valid: false });
  const withdrawing = { id: yes.id, version: yes.version, input: byPhone };
  expect(await entry.refused(WithdrawConsentRecordDocument, withdrawing)).toBe('INVALID_TRANSITION');
  await runTimers(world.serving.app);
  await runTimers(world.serving.app);
  expect(await one(yes.id)).toMatchObject({ status: 'EXPIRED', version: yes.version + 1 });
  await answer(world, id, Q1, { replaces: yes.id });
  expect(await task()).toEqual([]);
});

test('C-10: the officer finds that an answer does not count; it stays as it was, and the right one stands beside it', async () => {
  const { id } = await registered(world);
  const yes = await answer(world, id, Q1);
  const dpo = await world.as('dpo');
  const input = {
    defect: 'WRONG_PROXY' as const,
    invalidatedReason: 'No power of attorney.',
    remediation: 'Called back what had been shared.',
  };
  const finding = { id: yes.id, version: yes.version, input };
  expect(await (await world.as('entry')).refused(InvalidateConsentRecordDocument, finding)).toBe('FORBIDDEN');
  await dpo.ask(InvalidateConsentRecordDocument, finding);
  expect(await one(yes.id)).toMatchObject({
    standing: 'INVALIDATED',
    answer: 'YES',
    givenAt: yes.givenAt,
    invalidatedBy: { id: world.people.dpo.id },
    ...input,
  });
  await answer(world, id, Q1, { replaces: yes.id });
});

test('an answer that proves nothing is refused by field', async () => {
  const { id } = await registered(world);
  const proxy = { giverKind: 'ATTORNEY' as const };
  await questionOf(world, 'RECIPIENT_SHARING');
  for (const [input, field] of [
    [{ givenAt: '2026-11-24T10:01:00Z' }, 'givenAt'],
    [{ givenAt: '2026-11-01T10:00:00Z' }, 'givenAt'],
    [proxy, 'authority'],
    [{ ...proxy, giverName: 'Hugo Example' }, 'authority'],
    [{ giverName: 'Hugo Example' }, 'giverKind'],
    [{ giverKind: 'PARENT', giverName: 'Rosalind Example', authority: 'Birth certificate' }, 'giverKind'],
    [{ how: 'AGENCY' }, 'how'],
    [{ how: 'AGENCY', collectedBy: 'AGENCY' }, 'evidence'],
    [{ recipientId: crypto.randomUUID() }, 'recipientId'],
    [{ question: (await drafted(world, 'RECIPIENT_SHARING')).id }, 'question'],
  ] as const)
    expect(await refusal(id, input as Partial<CreateConsentRecordInput>)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { [field]: expect.any(String) },
    });
  expect(await refusal(id, { explicit: true })).toMatchObject({ code: 'WRITTEN_CONSENT_REQUIRED' });
  expect(await refusal(id, { how: 'PAPER', explicit: true })).toMatchObject({
    code: 'WRITTEN_CONSENT_REQUIRED',
  });
  expect(await answersOf(world, id)).toEqual([]);
});

test('§2.14: what a parent agreed to ends with childhood', async () => {
  const { id } = await registered(world, { dateOfBirth: '2009-03-02' });
  const parent = {
    giverKind: 'PARENT' as const,
    giverName: 'Rosalind Example',
    authority: 'Birth certificate',
  };
  const { refreshDue } = await answer(world, id, Q1, parent);
  expect(refreshDue).toBe('2027-03-01');
});

test('SD-11, C-06: nobody records, reads or withdraws a consent of her own or of a relative', async () => {
  const { id, version } = await registered(world);
  await assignedTo(world, id, 'clinician');
  const yes = await answer(world, id, Q1, {}, 'clinician');
  const dpo = await world.as('dpo');
  expect((await dpo.ask(ConsentRecordOneDocument, { id: yes.id })).record.client).toBeNull();
  const relatedStaff = [world.people.dpo.id, world.people.clinician.id];
  await (await world.as('entry')).ask(ClientUpdateDocument, { id, version, input: { relatedStaff } });
  const input = await answering(world, id, Q1, { replaces: yes.id });
  for (const person of ['dpo', 'clinician'] as const) {
    const relative = await world.as(person);
    expect(await relative.refused(ConsentRecordOneDocument, { id: yes.id })).toBe('NOT_FOUND');
    const withdrawing = { id: yes.id, version: yes.version + 1, input: byPhone };
    expect(await relative.refused(WithdrawConsentRecordDocument, withdrawing)).toBe('NOT_FOUND');
    const { list } = await relative.ask(ConsentRecordListDocument, { perPage: 100 });
    expect(list.items.map(each => each.id)).not.toContain(yes.id);
  }
  const { errors } = await (await world.as('clinician')).try(ConsentRecordCreateDocument, { input });
  expect(errors[0]!.extensions).toMatchObject({ fields: { client: 'is not a record that you can see' } });
});

test('a clinician asks her own clients and nobody else’s; a manager meets no answer, an auditor no client', async () => {
  const { id } = await registered(world);
  const clinician = await world.as('clinician');
  const input = await answering(world, id, Q1);
  expect(await clinician.refused(ConsentRecordCreateDocument, { input })).toBe('INVALID_INPUT');
  await assignedTo(world, id, 'clinician');
  const yes = await answer(world, id, Q1, {}, 'clinician');
  await clinician.ask(WithdrawConsentRecordDocument, { id: yes.id, version: yes.version, input: byPhone });
  const manager = await world.as('manager');
  expect(await manager.refused(ConsentRecordListDocument, {})).toBe('FORBIDDEN');
  const auditor = await world.as('auditor');
  const { list } = await auditor.ask(ConsentRecordListDocument, { filter: { id: { eq: yes.id } } });
  expect(list.items).toMatchObject([{ client: null, standing: 'WITHDRAWN' }]);
  // A filter on what she may not read finds nothing: it is no oracle (M20).
  const sought = await auditor.ask(ConsentRecordListDocument, { filter: { client: { eq: id } } });
  expect(sought.list.items).toEqual([]);
});

test('a consent to a named recipient stands beside another’s, and each is withdrawn by itself', async () => {
  const { id } = await registered(world);
  const [first, second] = [await memberOf(world), await anotherOrganisation()];
  const to = async (recipientId: string) => answer(world, id, 'RECIPIENT_SHARING', { recipientId });
  const yes = await to(first);
  await to(second);
  expect(yes).toMatchObject({
    recipient: { id: first },
    recipientName: expect.any(String),
    kind: 'LAWFUL_BASIS',
  });
  const entry = await world.as('entry');
  await entry.ask(WithdrawConsentRecordDocument, { id: yes.id, version: yes.version, input: byPhone });
  const now = (await answersOf(world, id)).map(each => [each.recipient?.id, each.standing]);
  expect(now).toEqual(
    expect.arrayContaining([
      [first, 'WITHDRAWN'],
      [second, 'GRANTED'],
    ]),
  );
  // A clinician names a recipient although she reads no register of organisations (§6.2).
  await assignedTo(world, id, 'clinician');
  const anew = { recipientId: first, replaces: yes.id };
  const asked = await answer(world, id, 'RECIPIENT_SHARING', anew, 'clinician');
  expect(asked).toMatchObject({ recipient: null, recipientName: yes.recipientName, standing: 'GRANTED' });
});

test('two records of one person that become one have one line of answers: the later one stands', async () => {
  const [client, merged] = [await registered(world), await registered(world)];
  await answer(world, client.id, Q1);
  on('2026-11-25T10:00:00Z');
  await answer(world, merged.id, Q1, { answer: 'NO' });
  await answer(world, merged.id, Q2);
  const { record } = await (
    await world.as('entry')
  ).ask(ClientMergeCreateDocument, {
    input: {
      client: client.id,
      merged: merged.id,
      clientVersion: client.version,
      mergedVersion: merged.version,
      reason: 'The same person, confirmed by telephone.',
    },
  });
  const { id, version } = record;
  await (await world.as('entry2')).ask(ApproveClientMergeDocument, { id, version });
  const answers = (await answersOf(world, client.id)).map(each => [each.code, each.standing, each.latest]);
  expect(answers).toHaveLength(3);
  expect(answers).toEqual(
    expect.arrayContaining([
      [Q1, 'SUPERSEDED', false],
      [Q1, 'REFUSED', true],
      [Q2, 'GRANTED', true],
    ]),
  );
});

async function anotherOrganisation(): Promise<string> {
  const input = { name: 'Invented Housing Advice', kind: 'THIRD_PARTY' as const };
  return (await (await world.as('dpo')).ask(OrganisationCreateDocument, { input })).record.id;
}
