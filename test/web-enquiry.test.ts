import { randomUUID } from 'node:crypto';
import * as ops from '../schema/generated/graphql.ts';
import { resourceOf } from '../server/crud/resource.ts';
import { useSealKeys } from '../server/crud/sealing.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
import { resealWebEnquiries } from '../server/web-enquiry/reseal.ts';
import { WebEnquiry } from '../server/web-enquiry/web-enquiry.entity.ts';
import { apiOf } from './access/api.ts';
import { enquiryOf, writing, written } from './support/web-enquiry.ts';
import { startWorld, type Client, type World } from './support/world.ts';

/** A Tuesday. */
const NOW = '2026-11-24T10:00:00Z';
const LATER = '2026-12-03T10:00:00Z';

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  entry = await world.as('entry');
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const aboutOffice = (aboutDataProtectionOffice: boolean) => ({
  title: 'My letter was lost',
  aboutDataProtectionOffice,
  aboutService: false,
});

test('S8: the website asks for name, e-mail address and message alone, and keeps nothing else of the sender', async () => {
  const input = (await apiOf(world)).getType('SubmitEnquiryInput') as unknown as { getFields(): object };
  expect(Object.keys(input.getFields()).toSorted()).toEqual(['email', 'message', 'personName']);
  expect(await written(world)).toMatchObject({
    reference: expect.stringMatching(/^WEB-2026-/),
    status: 'OPEN',
    receivedAt: expect.stringContaining('2026-11-24T10:00'),
    lastContactOn: '2026-11-24',
    ...writing(),
    handledBy: null,
    deadline: { kind: 'WEB_ENQUIRY', due: '2026-11-26' },
  });
  const columns = resourceOf(WebEnquiry).columns.map(({ name }) => name);
  expect(columns.filter(name => /ip|agent|cookie|phone|referrer/i.test(name))).toEqual([]);
});

test('S8: name, address and message lie sealed, in the table and in the trail, and keys rotate', async () => {
  const { id } = await written(world);
  const rows = () =>
    asSystem(world.serving.app, 'test', em =>
      em.execute<Record<string, string>[]>('select * from web_enquiry where id = ?', [id]),
    );
  const [row] = await rows();
  for (const column of ['person_name', 'email', 'message']) expect(row![column]).toMatch(/^test\.[\w-]+$/);
  const trail = await asSystem(world.serving.app, 'test', em =>
    em.execute<{ after: object }[]>(
      'select v.after from audit_value v join audit_entry e on e.id = v.entry_id where e.record_id = ?',
      [id],
    ),
  );
  expect(trail).toHaveLength(1);
  expect(JSON.stringify(trail)).not.toMatch(/Philippa|sleep badly/);
  const old = 'test:a-key-of-the-tests-that-seals-nothing-real';
  useSealKeys(`fresh:${'b'.repeat(40)},${old}`);
  expect(await asSystem(world.serving.app, 'resealWebEnquiries', resealWebEnquiries)).toBeGreaterThan(0);
  expect((await rows())[0]!.message).toMatch(/^fresh\./);
  expect(await enquiryOf(world, id)).toMatchObject(writing());
  expect(await asSystem(world.serving.app, 'resealWebEnquiries', resealWebEnquiries)).toBe(0);
  useSealKeys(`${old},fresh:${'b'.repeat(40)}`);
});

test('S8: the receipt goes to the address that was given, once, and repeats nothing that was typed', async () => {
  const asked = { input: writing({ email: 'once@example.test' }), requestId: randomUUID() };
  const [first, second] = await Promise.all([
    world.anonymous().ask(ops.SubmitEnquiryDocument, asked),
    world.anonymous().ask(ops.SubmitEnquiryDocument, asked),
  ]);
  expect(second.receipt.code).toBe(first.receipt.code);
  const mails = await world.serving.app.orm.em.fork().find(OutboxMail, { recipient: 'once@example.test' });
  expect(mails).toMatchObject([
    { purpose: 'WEB_ENQUIRY', text: expect.stringContaining(first.receipt.code) },
  ]);
  expect(`${mails[0]!.text}${mails[0]!.subjectLine}`).not.toMatch(/Philippa|sleep|WEB-2026/);
});

test('S8: the inbox answers by age and by code; who wrote and what is found by no search, filter or sort', async () => {
  const first = await written(world, { personName: 'Quentin Unfindable', message: 'Unfindable words' });
  world.serving.app.clock.set('2026-11-24T11:00:00Z');
  const second = await written(world);
  const sort: ops.WebEnquirySort[] = [{ field: 'receivedAt', order: 'ASC' }];
  const ids = async (variables: ops.WebEnquiryListQueryVariables) =>
    (await entry.ask(ops.WebEnquiryListDocument, { perPage: 100, ...variables })).list.items.map(
      ({ id }) => id,
    );
  const all = await ids({ sort });
  expect(all.indexOf(first.id)).toBeLessThan(all.indexOf(second.id));
  expect(await ids({ filter: { q: first.publicCode! } })).toEqual([first.id]);
  expect(await ids({ filter: { q: 'Unfindable' } })).toEqual([]);
  expect((await entry.ask(ops.SearchDocument, { text: 'Unfindable' })).search).toEqual([]);
  const api = await apiOf(world);
  const filter = api.getType('WebEnquiryFilter') as unknown as { getFields(): object };
  const sorts = api.getType('WebEnquirySortField') as unknown as { getValues(): { name: string }[] };
  const named = [...Object.keys(filter.getFields()), ...sorts.getValues().map(({ name }) => name)];
  for (const name of ['personName', 'email', 'message']) expect(named).not.toContain(name);
});

test('S8: an answer moves the last contact, on and never back; what needs no reply says why', async () => {
  const { id, version } = await written(world);
  world.serving.app.clock.set(LATER);
  const answer = (contactOn: string, at: number) =>
    entry.try(ops.AnswerWebEnquiryDocument, { id, version: at, input: { contactOn } });
  for (const [day, said] of [
    ['2026-12-04', 'future'],
    ['2026-11-23', 'before the message came'],
  ] as const)
    expect((await answer(day, version)).errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { contactOn: expect.stringContaining(said) },
    });
  const { data } = await answer('2026-12-02', version);
  expect(data!.record).toMatchObject({ status: 'ANSWERED', lastContactOn: '2026-12-02', deadline: null });
  expect((await answer('2026-12-03', version)).errors[0]!.extensions.code).toBe('STALE_VERSION');
  expect((await answer('2026-12-01', data!.record.version)).errors[0]!.extensions.fields).toMatchObject({
    contactOn: expect.stringContaining('last contact'),
  });
  const left = await written(world);
  await entry.ask(ops.CloseWebEnquiryDocument, {
    id: left.id,
    version: left.version,
    input: { noReplyReason: 'ADVERTISING' },
  });
  expect(await enquiryOf(world, left.id)).toMatchObject({
    status: 'CLOSED',
    noReplyReason: 'ADVERTISING',
    handledBy: { id: world.people.entry.id },
  });
});

test('S8: a complaint written on the website is received when it was sent, acknowledged by mail, and read there alone', async () => {
  const { id, version, reference } = await written(world, {
    email: 'lost@example.test',
    message: 'You lost it.',
  });
  world.serving.app.clock.set(LATER);
  await entry.ask(ops.MakeComplaintWebEnquiryDocument, { id, version, input: aboutOffice(false) });
  const after = await enquiryOf(world, id);
  expect(after).toMatchObject({ status: 'CONVERTED', became: 'COMPLAINT', personName: null, message: null });
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(ops.ComplaintCaseOneDocument, { id: after.becameId! });
  expect(record).toMatchObject({
    reference: after.becameReference,
    receivedAt: expect.stringContaining('2026-11-24T10:00'),
    // 30 days from the day on which it was sent; the 24th of December is a working day.
    ackDue: '2026-12-24',
    channel: 'WEB_FORM',
    status: 'ACKNOWLEDGED',
    summary: 'You lost it.',
    complainantEmail: 'lost@example.test',
    linkedReferences: reference,
  });
  const { list } = await dpo.ask(ops.WebEnquiryListDocument, { filter: { id: { eq: id } } });
  expect(list.items).toMatchObject([{ reference, publicCode: null, personName: null, became: null }]);
});

test('S8: a request about data has its month from the day on which it was sent', async () => {
  const { id, version, reference } = await written(world, { message: 'Send me all that you hold.' });
  world.serving.app.clock.set(LATER);
  const input = { requestedRight: 'ACCESS' as const };
  await entry.ask(ops.MakeRightsRequestWebEnquiryDocument, { id, version, input });
  const { becameId } = await enquiryOf(world, id);
  const { record } = await (await world.as('dpo')).ask(ops.IntakeOneDocument, { id: becameId! });
  expect(record).toMatchObject({
    kind: 'RIGHTS_REQUEST',
    requestedRight: 'ACCESS',
    receivedAt: expect.stringContaining('2026-11-24T10:00'),
    dueOn: '2026-12-24',
    details: 'Send me all that you hold.',
    personName: 'Philippa Thornbury',
    personContact: 'philippa@example.test',
    reroutedFrom: reference,
  });
});

test('S8: a question about retention is due ten working days after it was sent', async () => {
  const { id, version, reference } = await written(world, { message: 'How long do you keep this?' });
  world.serving.app.clock.set(LATER);
  await entry.ask(ops.MakeInformationRequestWebEnquiryDocument, { id, version });
  const { becameId } = await enquiryOf(world, id);
  const { record } = await entry.ask(ops.InformationRequestOneDocument, { id: becameId! });
  expect(record).toMatchObject({ dueOn: '2026-12-08', webEnquiry: reference, channel: 'WEB_FORM' });
});

test('S8: what became something is never made anything else, by two at once neither', async () => {
  const { id, version } = await written(world);
  const entry2 = await world.as('entry2');
  const input = { requestedRight: 'ERASURE' as const };
  const both = await Promise.all([
    entry.try(ops.MakeRightsRequestWebEnquiryDocument, { id, version, input }),
    entry2.try(ops.MakeComplaintWebEnquiryDocument, { id, version, input: aboutOffice(false) }),
  ]);
  expect(both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual([
    'STALE_VERSION',
  ]);
  const now = await enquiryOf(world, id);
  const again = { id, version: now.version };
  expect(await entry.refused(ops.MakeInformationRequestWebEnquiryDocument, again)).toBe('INVALID_TRANSITION');
  expect(
    await entry.refused(ops.CloseWebEnquiryDocument, { ...again, input: { noReplyReason: 'SENT_TWICE' } }),
  ).toBe('INVALID_TRANSITION');
  const intakes = (
    await (
      await world.as('dpo')
    ).ask(ops.IntakeListDocument, {
      filter: { reroutedFrom: { eq: now.reference } },
    })
  ).list.items;
  expect(intakes.length).toBe(now.became === 'RIGHTS_REQUEST' ? 1 : 0);
});

test('S8: the same press makes one request', async () => {
  const { id, version } = await written(world);
  const asked = { id, version, input: { requestedRight: 'ACCESS' as const }, requestId: randomUUID() };
  const first = await entry.ask(ops.MakeRightsRequestWebEnquiryDocument, asked);
  expect(await entry.ask(ops.MakeRightsRequestWebEnquiryDocument, asked)).toEqual(first);
});

test('S8: nobody but data entry reads who wrote and what; the officer sees dates, others not that there is one', async () => {
  const { id, version } = await written(world);
  expect(await enquiryOf(world, id, 'dpo')).toMatchObject({
    status: 'OPEN',
    personName: null,
    email: null,
    message: null,
    publicCode: null,
  });
  for (const person of ['manager', 'auditor', 'admin', 'clinician'] as const satisfies PersonKey[]) {
    const they = await world.as(person);
    expect(await they.refused(ops.WebEnquiryListDocument, {})).toBe('FORBIDDEN');
    expect(await they.refused(ops.WebEnquiryOneDocument, { id })).toMatch(/NOT_FOUND|FORBIDDEN/);
    expect(JSON.stringify(await they.try(ops.WorkbenchDocument, {}))).not.toContain('WEB-2026');
  }
  for (const person of ['dpo', 'manager', 'auditor', 'admin', 'clinician'] as const)
    expect(
      await (
        await world.as(person)
      ).refused(ops.AnswerWebEnquiryDocument, {
        id,
        version,
        input: { contactOn: '2026-11-24' },
      }),
    ).toMatch(/NOT_FOUND|FORBIDDEN/);
  const { workbench } = await entry.ask(ops.WorkbenchDocument, {});
  expect(JSON.stringify(workbench)).toContain('WEB_ENQUIRY');
});
