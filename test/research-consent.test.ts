import * as ops from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { assignedTo, registered } from './support/client.ts';
import { restrict } from './support/communication.ts';
import {
  agreed,
  begun,
  closed,
  give,
  ITEMS,
  later,
  newSheet,
  openStudy,
  requestOf,
  researchAgreement,
  told,
  yes,
} from './support/research.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
let agreement: Awaited<ReturnType<typeof researchAgreement>>;
let study: string;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  agreement = await researchAgreement(world);
  study = (await openStudy(world, agreement)).id;
}, 60_000);
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

type Stored = { id: string; version: number };

async function refusalOf(
  { id, version }: Stored,
  input: ops.GrantResearchConsentRequestInput,
  person: PersonKey = 'entry',
) {
  const { errors } = await (
    await world.as(person)
  ).try(ops.GrantResearchConsentRequestDocument, { id, version, input });
  return errors[0]?.extensions;
}

async function grant({ id, version }: Stored, input = yes(), person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(ops.GrantResearchConsentRequestDocument, { id, version, input }))
    .record;
}

async function scanOf(id: string, person: PersonKey = 'entry'): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([`%PDF-1.4\n% signed ${id}\n%%EOF\n`]), 'signed form.pdf');
  const client = await world.as(person);
  const headers = { 'apollo-require-preflight': 'true' };
  const sent = await client.fetch(`/files/ResearchConsentRequest/${id}`, {
    method: 'POST',
    headers,
    body: form,
  });
  expect(sent.status).toBe(201);
  const { list } = await client.ask(ops.AttachmentListDocument, { subject: 'ResearchConsentRequest', id });
  return list[0]!.id;
}

test('S50: before deciding a person gets what is wanted, why and who receives it, as it stood then, with a form to sign', async () => {
  const client = await registered(world);
  const { id } = await told(world, client.id, study);
  expect(await requestOf(world, id)).toMatchObject({
    status: 'INFO_GIVEN',
    informationWanted: 'Age band\nName and contact',
    reason: 'Whether help with sleep should come first.',
    recipientNames: agreement.recipient.name,
    sheetEdition: 1,
    infoSheet: expect.stringContaining('Two researchers want to know'),
    givenAt: expect.stringContaining('2026-11-24T10:00:0'),
    considerUntil: expect.stringContaining('2026-11-25T10:00:0'),
  });
  const letters = { subject: 'ResearchConsentRequest', id };
  const { list } = await (await world.as('entry')).ask(ops.LetterListDocument, letters);
  expect(list).toMatchObject([{ template: 'L19', method: 'IN_PERSON' }]);
  for (const said of ['Age band', agreement.recipient.name, 'nothing of your care changes', 'Signature'])
    expect(list[0]!.text).toContain(said);
});

test('S50: nobody is hurried: no yes is taken before the time to consider is over, nor one that was said before', async () => {
  const client = await registered(world);
  const request = await told(world, client.id, study);
  expect(await refusalOf(request, yes())).toMatchObject({ code: 'TIME_TO_CONSIDER' });
  const { availableActions } = await requestOf(world, request.id);
  expect(availableActions).toContainEqual(
    expect.objectContaining({ action: 'grant', enabled: false, reason: 'TIME_TO_CONSIDER' }),
  );
  later(world, 23.99);
  expect(await refusalOf(request, yes())).toMatchObject({ code: 'TIME_TO_CONSIDER' });
  later(world, 0.01);
  const early = yes({ answeredAt: '2026-11-25T09:59:00Z' });
  expect(await refusalOf(request, early)).toMatchObject({ code: 'TIME_TO_CONSIDER' });
  expect(await grant(request)).toMatchObject({ status: 'GRANTED', valid: true });
});

test('S50: without the information there is nothing to agree to', async () => {
  const client = await registered(world);
  const request = await begun(world, client.id, study);
  expect(await refusalOf(request, yes())).toMatchObject({ code: 'INVALID_TRANSITION' });
});

test('S49: what is only said is no consent; a yes is written, with the scan or the signature', async () => {
  const client = await registered(world);
  const request = await told(world, client.id, study);
  later(world, 25);
  const other = await told(world, (await registered(world)).id, study);
  const foreign = await scanOf(other.id);
  const scan = { writtenEvidence: 'SCAN', signature: null, how: 'PAPER' } as const;
  for (const input of [
    { how: 'PHONE' },
    { how: 'FACE_TO_FACE' },
    { writtenEvidence: null },
    { signature: ' ' },
    { ...scan, scan: null },
    { ...scan, scan: 'no id' },
    { ...scan, scan: foreign },
  ] as const)
    expect(await refusalOf(request, yes(input))).toMatchObject({ code: 'WRITTEN_CONSENT_REQUIRED' });
  const file = await scanOf(request.id);
  await grant(request, yes({ ...scan, scan: file }));
  expect(await requestOf(world, request.id)).toMatchObject({
    writtenEvidence: 'SCAN',
    evidenceReference: 'signed form.pdf',
    evidenceHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('S51: a yes has express words and is explicit; without words there is none', async () => {
  const client = await registered(world);
  const request = await told(world, client.id, study);
  later(world, 25);
  expect(await refusalOf(request, yes({ expressWords: ' ' }))).toMatchObject({ code: 'INVALID_INPUT' });
  await grant(request);
  const expressWords = 'I agree that my age band and how to reach me go to this study.';
  expect(await requestOf(world, request.id)).toMatchObject({ explicit: true, expressWords });
});

test('§2.13: a person may agree to part of it, and to nothing that was not asked', async () => {
  const parts = { area: 'Sleep', parts: 'Sleep in young people\nSleep and work' };
  const { id: broad } = await openStudy(world, agreement, parts);
  const request = await told(world, (await registered(world)).id, broad);
  later(world, 25);
  for (const [input, field] of [
    [{}, 'agreedParts'],
    [{ agreedParts: 'Sleep and dreams' }, 'agreedParts'],
    [{ agreedParts: 'Sleep and work', agreedItems: 'Diary' }, 'agreedItems'],
  ] as const)
    expect(await refusalOf(request, yes(input))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { [field]: expect.any(String) },
    });
  await grant(request, yes({ agreedItems: ITEMS[0]!, agreedParts: 'Sleep and work' }));
  expect(await requestOf(world, request.id)).toMatchObject({
    agreedItems: 'Age band',
    agreedParts: 'Sleep and work',
  });
});

test('S50: whoever was given an older sheet is given the present one first, and considers anew', async () => {
  const { id: changing } = await openStudy(world, agreement);
  const request = await told(world, (await registered(world)).id, changing);
  const { errors } = await (
    await world.as('entry')
  ).try(ops.GiveInformationResearchConsentRequestDocument, { ...request, input: {} });
  expect(errors[0]!.extensions).toMatchObject({ code: 'INVALID_TRANSITION', missing: ['ALREADY_GIVEN'] });
  later(world, 25);
  await newSheet(world, changing);
  expect(await refusalOf(request, yes())).toMatchObject({ code: 'INFO_SHEET_REPLACED' });
  const again = await give(world, request);
  expect(await requestOf(world, request.id)).toMatchObject({ sheetEdition: 2 });
  expect(await refusalOf(again, yes())).toMatchObject({ code: 'TIME_TO_CONSIDER' });
  later(world, 24);
  expect((await grant(again)).status).toBe('GRANTED');
});

test('the sheet is not said to have been given before it was in use, nor in the future', async () => {
  const { id, version } = await begun(world, (await registered(world)).id, study);
  for (const givenAt of ['2026-11-23T10:00:00Z', '2026-11-24T10:01:00Z']) {
    const { errors } = await (
      await world.as('entry')
    ).try(ops.GiveInformationResearchConsentRequestDocument, { id, version, input: { givenAt } });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { givenAt: expect.any(String) },
    });
  }
});

test('a study that is closed between the form and the answer takes no yes; a no is taken all the same', async () => {
  const { id: ending } = await openStudy(world, agreement);
  const request = await told(world, (await registered(world)).id, ending);
  later(world, 25);
  await closed(world, ending);
  expect(await refusalOf(request, yes())).toMatchObject({ code: 'STUDY_NOT_OPEN' });
  const { id, version } = request;
  const refusing = { id, version, input: { how: 'PHONE' as const } };
  const { record } = await (await world.as('entry')).ask(ops.RefuseResearchConsentRequestDocument, refusing);
  expect(record).toMatchObject({ status: 'REFUSED', valid: false });
});

test('S50: a no is a record without a reason, changes nothing of the care, and is left in peace for three months', async () => {
  const client = await registered(world);
  const assignment = await assignedTo(world, client.id, 'clinician');
  const { id, version } = await told(world, client.id, study);
  const entry = await world.as('entry');
  await entry.ask(ops.RefuseResearchConsentRequestDocument, { id, version, input: { how: 'PHONE' } });
  const caring = { filter: { client: { eq: client.id } } };
  expect((await entry.ask(ops.AssignmentListDocument, caring)).list.items).toMatchObject([
    { id: assignment.id, endsOn: null },
  ]);
  world.serving.app.clock.set('2027-02-23T10:00:00Z');
  const asking = { input: { client: client.id, study } };
  const { errors } = await entry.try(ops.ResearchConsentRequestCreateDocument, asking);
  expect(errors[0]!.extensions).toMatchObject({ fields: { raisedByPerson: expect.any(String) } });
  const raised = await begun(world, client.id, study, 'entry', { raisedByPerson: true });
  expect(raised.status).toBe('DRAFT');
});

test('one request at a time: two people who begin at once begin one, and what stands is not asked again', async () => {
  const { client, request } = await agreed(world, study);
  const entry = await world.as('entry');
  const asking = { input: { client, study } };
  const { errors } = await entry.try(ops.ResearchConsentRequestCreateDocument, asking);
  expect(errors[0]!.extensions.fields?.study).toContain(request.reference);
  const other = { input: { client: (await registered(world)).id, study } };
  const both = await Promise.all(
    ['entry', 'entry2'].map(async person =>
      (await world.as(person as PersonKey)).try(ops.ResearchConsentRequestCreateDocument, other),
    ),
  );
  expect(both.map(({ errors }) => errors[0]?.extensions.code).toSorted()).toEqual([
    'INVALID_INPUT',
    undefined,
  ]);
});

test('two people who answer at once: one answer stands, and the other is told so', async () => {
  const { client } = await agreed(world, (await openStudy(world, agreement)).id);
  const { id, version } = await told(world, client, study);
  later(world, 25);
  const [said, refused] = await Promise.all([
    (await world.as('entry')).try(ops.GrantResearchConsentRequestDocument, { id, version, input: yes() }),
    (await world.as('clinician')).try(ops.RefuseResearchConsentRequestDocument, {
      id,
      version,
      input: { how: 'PHONE' },
    }),
  ]);
  const codes = [said, refused].map(({ errors }) => errors[0]?.extensions.code ?? 'DONE');
  expect(codes.toSorted()).toEqual(['DONE', 'STALE_VERSION']);
  expect((await requestOf(world, id)).status).toBe(codes[0] === 'DONE' ? 'GRANTED' : 'REFUSED');
});

test('the same click twice answers once', async () => {
  const { id, version } = await begun(world, (await registered(world)).id, study);
  const giving = { id, version, input: { byHand: true }, requestId: crypto.randomUUID() };
  const entry = await world.as('entry');
  const first = await entry.ask(ops.GiveInformationResearchConsentRequestDocument, giving);
  const second = await entry.ask(ops.GiveInformationResearchConsentRequestDocument, giving);
  expect(second.record.version).toBe(first.record.version);
});

test('§2.14: whoever answers for a client says by what authority, and what a parent agreed to ends with childhood', async () => {
  const child = await registered(world, { dateOfBirth: '2009-03-02' });
  const request = await told(world, child.id, study);
  later(world, 25);
  const parent = { giverKind: 'PARENT', giverName: 'Rosalind Example' } as const;
  expect(await refusalOf(request, yes(parent))).toMatchObject({ fields: { authority: expect.any(String) } });
  await grant(request, yes({ ...parent, authority: 'Birth certificate seen' }));
  expect(await requestOf(world, request.id)).toMatchObject({
    countsUntil: '2027-03-01',
    giverKind: 'PARENT',
  });
  const adult = await told(world, (await registered(world)).id, study);
  later(world, 25);
  const wrong = yes({ ...parent, authority: 'Birth certificate seen' });
  expect(await refusalOf(adult, wrong)).toMatchObject({ fields: { giverKind: expect.any(String) } });
  world.serving.app.clock.set('2027-03-02T09:00:00Z');
  expect((await requestOf(world, request.id)).valid).toBe(false);
});

test('§2.6: of a restricted client nothing is asked or recorded; her withdrawal is taken, and no letter is sent', async () => {
  const { client, request } = await agreed(world, study);
  const second = (await openStudy(world, agreement)).id;
  const waiting = await told(world, client, second);
  later(world, 25);
  await restrict(world, request.client!);
  const entry = await world.as('entry');
  expect(await refusalOf(waiting, yes())).toMatchObject({ code: 'NOT_FOUND' });
  const asking = { input: { client, study: second } };
  expect(await entry.refused(ops.ResearchConsentRequestCreateDocument, asking)).toBe('PROCESSING_RESTRICTED');
  const dpo = await world.as('dpo');
  const { version } = await requestOf(world, request.id, 'dpo');
  const withdrawing = { id: request.id, version, input: { withdrawnHow: 'PHONE' as const } };
  const { record } = await dpo.ask(ops.WithdrawResearchConsentRequestDocument, withdrawing);
  expect(record.status).toBe('WITHDRAWN');
  const letters = { subject: 'ResearchConsentRequest', id: request.id };
  const { list } = await dpo.ask(ops.LetterListDocument, letters);
  expect(list.map(({ template }) => template)).toEqual(['L19']);
});

test('§6.2: requests are known to whoever meets the client; an auditor reads dates alone, a manager nothing', async () => {
  const { request } = await agreed(world, study);
  // By its id: by whom it is about is no question for an officer who does not meet her.
  const filter = { id: { in: [request.id] } };
  const ask = async (person: PersonKey) =>
    (await world.as(person)).try(ops.ResearchConsentRequestListDocument, { filter });
  for (const person of ['entry', 'clinician', 'dpo'] as const)
    expect((await ask(person)).data?.list.items).toMatchObject([{ id: request.id }]);
  expect((await ask('clinician2')).data?.list.items).toEqual([]);
  expect((await ask('manager')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const { record } = (
    await (await world.as('auditor')).try(ops.ResearchConsentRequestOneDocument, { id: request.id })
  ).data!;
  expect(record).toMatchObject({ status: 'GRANTED', client: null, expressWords: null, giverName: null });
});
