import { periodInWords } from '../schema/retention-period.ts';
import {
  AddNoteDocument,
  AnswerInformationRequestDocument,
  InformationRequestCreateDocument,
  InformationRequestListDocument,
  InformationRequestOneDocument,
  InformationRequestUpdateDocument,
  IntakeCreateDocument,
  NoteListDocument,
  RetentionRuleListDocument,
  TimelineDocument,
  WithdrawInformationRequestDocument,
  WorkbenchDocument,
  type AnswerInformationRequestInput,
  type CreateInformationRequestInput,
} from '../schema/generated/graphql.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let entry: Client;
let rules: string[];
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
  entry = await world.as('entry');
  const { list } = await entry.ask(RetentionRuleListDocument, {
    filter: { code: { in: ['RR-TEL-REC', 'RR-TEL-LOG'] } },
  });
  rules = list.items.map(({ id }) => id);
});
afterAll(() => world.close());

const input = (more: Partial<CreateInformationRequestInput> = {}): CreateInformationRequestInput => ({
  receivedAt: '2026-11-25T09:30:00Z',
  channel: 'PHONE',
  personName: 'Wilhelmina Ferncastle',
  personContact: '0121 496 0734',
  question: 'How long is a recording of my call kept?',
  rules,
  ...more,
});
const told = (more: Partial<AnswerInformationRequestInput> = {}): AnswerInformationRequestInput => ({
  answer: 'Six years from the call.',
  answeredAt: '2026-11-25T09:45:00Z',
  answerMethod: 'PHONE',
  ...more,
});
const WHY = { withdrawalReason: 'She has found the schedule on our site.' };

async function asked(more: Partial<CreateInformationRequestInput> = {}) {
  return (await entry.ask(InformationRequestCreateDocument, { input: input(more) })).record;
}

async function refusedAtField(more: Partial<CreateInformationRequestInput>) {
  const { errors } = await entry.try(InformationRequestCreateDocument, { input: input(more) });
  return errors[0]!.extensions;
}

async function answerRefused(id: string, more: Partial<AnswerInformationRequestInput>) {
  const { errors } = await entry.try(AnswerInformationRequestDocument, { id, version: 1, input: told(more) });
  return errors[0]!.extensions;
}

async function onWorkbench(id: string) {
  return (await entry.ask(WorkbenchDocument)).workbench.items.find(item => item.id === id);
}

test('S87: the data-entry officer logs what somebody asks, sees what the schedule says, and answers', async () => {
  const { id, reference, status, dueOn, deadline } = await asked();
  expect(reference).toMatch(/^IRQ-2026-\d{4}$/);
  expect({ status, due: deadline?.due }).toEqual({ status: 'RECEIVED', due: dueOn });
  expect(await onWorkbench(id)).toMatchObject({
    subject: 'InformationRequest',
    title: 'Wilhelmina Ferncastle',
    deadline: { kind: 'INFORMATION_REQUEST', due: dueOn },
  });

  const { record } = await entry.ask(InformationRequestOneDocument, { id });
  expect(record.loggedBy?.id).toBe(world.people.entry.id);
  expect(record.retentionRules?.map(rule => [rule.code, periodInWords(rule)])).toEqual([
    ['RR-TEL-LOG', '1 year'],
    ['RR-TEL-REC', '6 years'],
  ]);
  expect(record.availableActions?.map(({ action, enabled }) => [action, enabled])).toEqual([
    ['answer', true],
    ['withdraw', true],
  ]);

  await entry.ask(AnswerInformationRequestDocument, { id, version: record.version, input: told() });
  expect((await entry.ask(InformationRequestOneDocument, { id })).record).toMatchObject({
    ...told({ answeredAt: expect.stringContaining('2026-11-25T09:45:00') as never }),
    status: 'ANSWERED',
    deadline: null,
    answeredBy: { id: world.people.entry.id },
  });
  expect(await onWorkbench(id)).toBeUndefined();
});

test('S87: it is due like every question that comes in', async () => {
  const { record } = await entry.ask(IntakeCreateDocument, {
    input: {
      kind: 'QUESTION',
      receivedAt: '2026-11-24T23:30:00Z',
      personName: 'Linus',
      details: 'How long?',
    },
  });
  expect((await asked({ receivedAt: '2026-11-24T23:30:00Z' })).dueOn).toBe(record.dueOn);
});

test('S87: a question may name no rule; what was logged is corrected, but never when it came', async () => {
  const { id } = await asked({ rules: [] });
  const { record } = await entry.ask(InformationRequestUpdateDocument, {
    id,
    version: 1,
    input: { personName: 'Wilhelmina Ferncastle-Orme', rules },
  });
  expect(record.personName).toBe('Wilhelmina Ferncastle-Orme');
  const later = { id, version: record.version, input: { receivedAt: '2026-11-24T09:00:00Z' } };
  expect(await entry.refused(InformationRequestUpdateDocument, later as never)).toBe('INVALID_INPUT');
  const unknown = { id, version: record.version, input: { rules: [world.people.dpo.id] } };
  expect(await entry.refused(InformationRequestUpdateDocument, unknown)).toBe('INVALID_INPUT');
  const stale = { id, version: 1, input: { personName: 'Somebody' } };
  expect(await entry.refused(InformationRequestUpdateDocument, stale)).toBe('STALE_VERSION');
  expect((await entry.ask(InformationRequestOneDocument, { id })).record).toMatchObject({
    version: record.version,
    rules,
  });
});

test('S87: whoever no longer wants to know waits no more', async () => {
  const { id } = await asked();
  await entry.ask(WithdrawInformationRequestDocument, { id, version: 1, input: WHY });
  expect((await entry.ask(InformationRequestOneDocument, { id })).record).toMatchObject({
    ...WHY,
    status: 'WITHDRAWN',
    deadline: null,
  });
  expect(await onWorkbench(id)).toBeUndefined();
});

test('S87: a question in the future, about no rule of the schedule, without words or with a card number is refused by field', async () => {
  expect(await refusedAtField({ receivedAt: '2026-11-25T10:01:00Z' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { receivedAt: 'is in the future' },
  });
  expect(await refusedAtField({ rules: [...rules, world.people.dpo.id] })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { rules: 'names a rule that is not in the schedule' },
  });
  expect(await refusedAtField({ question: ' ' })).toMatchObject({ fields: { question: 'is needed' } });
  expect(await refusedAtField({ personName: '' })).toMatchObject({ fields: { personName: 'is needed' } });
  expect(await refusedAtField({ question: 'Is 4111 1111 1111 1111 kept?' })).toMatchObject({
    code: 'CARD_NUMBER_FORBIDDEN',
  });
  expect(await refusedAtField({ receivedAt: '1950-01-05T10:00:00Z' })).toMatchObject({
    code: 'BANK_HOLIDAY_YEAR_MISSING',
  });
});

test('S87: an answer in the future, before the question or without words is refused, and so is a stale one', async () => {
  const { id } = await asked();
  expect(await answerRefused(id, { answeredAt: '2026-11-25T10:01:00Z' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { answeredAt: 'is in the future' },
  });
  expect(await answerRefused(id, { answeredAt: '2026-11-24T18:00:00Z' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { answeredAt: 'is before the question came' },
  });
  expect(await answerRefused(id, { answer: '' })).toMatchObject({ fields: { answer: 'is needed' } });
  const stale = { id, version: 7, input: told() };
  expect(await entry.refused(AnswerInformationRequestDocument, stale)).toBe('STALE_VERSION');
  const silent = { id, version: 1, input: { withdrawalReason: '' } };
  expect(await entry.refused(WithdrawInformationRequestDocument, silent)).toBe('INVALID_INPUT');
  expect((await entry.ask(InformationRequestOneDocument, { id })).record.status).toBe('RECEIVED');
});

test('S87: what is answered or withdrawn is neither answered nor withdrawn again', async () => {
  const answered = await asked();
  const withdrawn = await asked();
  await entry.ask(AnswerInformationRequestDocument, { id: answered.id, version: 1, input: told() });
  await entry.ask(WithdrawInformationRequestDocument, { id: withdrawn.id, version: 1, input: WHY });
  for (const { id } of [answered, withdrawn]) {
    const { record } = await entry.ask(InformationRequestOneDocument, { id });
    expect(record.availableActions?.filter(({ enabled }) => enabled)).toEqual([]);
    const step = { id, version: record.version };
    expect(await entry.refused(AnswerInformationRequestDocument, { ...step, input: told() })).toBe(
      'INVALID_TRANSITION',
    );
    expect(await entry.refused(WithdrawInformationRequestDocument, { ...step, input: WHY })).toBe(
      'INVALID_TRANSITION',
    );
  }
});

test('S87: the data protection officer may answer too; both find the diary and the notes', async () => {
  const { id } = await asked();
  const dpo = await world.as('dpo');
  await dpo.ask(AddNoteDocument, {
    subject: 'InformationRequest',
    id,
    input: { text: 'Call back after four.' },
  });
  await dpo.ask(AnswerInformationRequestDocument, { id, version: 1, input: told() });
  const { timeline } = await entry.ask(TimelineDocument, { subject: 'InformationRequest', id });
  expect(timeline.items.map(({ event }) => event)).toEqual(expect.arrayContaining(['create', 'answer']));
  const { list } = await entry.ask(NoteListDocument, { subject: 'InformationRequest', id });
  expect(list.map(({ text }) => text)).toEqual(['Call back after four.']);
});

test('S87: an auditor reads reference, status and dates, and changes nothing', async () => {
  const { id, reference, dueOn } = await asked();
  const auditor = await world.as('auditor');
  const answer = await auditor.try(InformationRequestOneDocument, { id });
  expect(answer.data?.record).toMatchObject({
    reference,
    dueOn,
    status: 'RECEIVED',
    channel: null,
    personName: null,
    personContact: null,
    question: null,
    rules: null,
    retentionRules: null,
    loggedBy: null,
  });
  expect(answer.extensions?.redacted).toBe(true);
  const byName = { filter: { personName: { contains: 'Ferncastle' } } };
  expect((await auditor.ask(InformationRequestListDocument, byName)).list.total).toBe(0);
  const step = { id, version: 1 };
  expect(await auditor.refused(AnswerInformationRequestDocument, { ...step, input: told() })).toBe(
    'FORBIDDEN',
  );
  expect(await auditor.refused(WithdrawInformationRequestDocument, { ...step, input: WHY })).toBe(
    'FORBIDDEN',
  );
  expect(await auditor.refused(InformationRequestCreateDocument, { input: input() })).toBe('FORBIDDEN');
  expect(await auditor.refused(TimelineDocument, { subject: 'InformationRequest', id })).toBe('NOT_FOUND');
});

test.each(['clinician', 'manager', 'admin'] as const)('S87: %s meets none of it', async key => {
  const { id } = await asked();
  const client = await world.as(key);
  expect(await client.refused(InformationRequestListDocument)).toBe('FORBIDDEN');
  expect(await client.refused(InformationRequestOneDocument, { id })).toBe('NOT_FOUND');
  expect(await client.refused(InformationRequestCreateDocument, { input: input() })).toBe('FORBIDDEN');
  const step = { id, version: 1 };
  expect(await client.refused(AnswerInformationRequestDocument, { ...step, input: told() })).toBe(
    'NOT_FOUND',
  );
  expect(await client.refused(WithdrawInformationRequestDocument, { ...step, input: WHY })).toBe('NOT_FOUND');
  expect(await client.refused(TimelineDocument, { subject: 'InformationRequest', id })).toBe('NOT_FOUND');
});

test('S87: without an account nothing is asked or told through the register', async () => {
  const nobody = world.anonymous();
  expect(await nobody.refused(InformationRequestCreateDocument, { input: input() })).toBe('UNAUTHENTICATED');
  expect(await nobody.refused(InformationRequestListDocument)).toBe('UNAUTHENTICATED');
});
