import {
  AcknowledgeIntakeDocument,
  CurrentOrganisationProfileDocument,
  IntakeCreateDocument,
  IntakeListDocument,
  IntakeOneDocument,
  IntakeUpdateDocument,
  LetterListDocument,
  PromisesDocument,
  type ContactMethod,
  type CreateIntakeInput,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { Letter } from '../server/letter/letter.entity.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
import { apiOf } from './access/api.ts';
import { readPdf } from './support/pdf-text.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-25T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

function requestOf(input: Partial<CreateIntakeInput> = {}): CreateIntakeInput {
  return {
    kind: 'RIGHTS_REQUEST',
    requestedRight: 'ACCESS',
    channel: 'EMAIL',
    receivedAt: '2026-11-25T09:00:00Z',
    personName: 'Perrin Holloway',
    personContact: 'perrin.holloway@example.test',
    details: 'Please send me everything that you have about me.',
    ...input,
  };
}

async function logged(input: Partial<CreateIntakeInput> = {}, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(IntakeCreateDocument, { input: requestOf(input) })).record;
}

async function promise(code: string) {
  const { promises } = await (await world.as('dpo')).ask(PromisesDocument);
  return promises.find(each => each.code === code)!;
}

test.each<ContactMethod>(['EMAIL', 'POST', 'PHONE', 'IN_PERSON', 'WEB_FORM', 'SOCIAL_MEDIA'])(
  'S7, S11: a request that came by %s is as good as any other, and costs nothing',
  async channel => {
    expect(await logged({ channel })).toMatchObject({
      channel,
      requestedRight: 'ACCESS',
      feePence: 0,
      dueOn: '2026-12-29',
    });
  },
);

test('S7: any member of staff takes it, dated by the law from when it reached anybody of us', async () => {
  for (const person of ['entry', 'clinician', 'manager', 'dpo'] as const)
    expect([person, await logged({ receivedAt: '2026-10-24T23:30:00Z' }, person)]).toMatchObject([
      person,
      { dueOn: '2026-11-25' },
    ]);
});

test('S7: no field of the whole API can hold a fee, and the one that shows it is always nothing', async () => {
  const api = await apiOf(world);
  const named = Object.values(api.getTypeMap()).flatMap(type =>
    'getFields' in type && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map(field => `${type.name}.${field}`)
      : [],
  );
  expect(named.length).toBeGreaterThan(1_000);
  expect(named.filter(name => /fee|(?<!dis)charg(e|ing)|price|cost/i.test(name.split('.')[1]!))).toEqual([
    'Intake.feePence',
  ]);
  await logged();
  await logged({ kind: 'QUESTION', requestedRight: null });
  const { list } = await (await world.as('dpo')).ask(IntakeListDocument, { perPage: 100 });
  for (const { kind, feePence } of list.items) expect(feePence).toBe(kind === 'RIGHTS_REQUEST' ? 0 : null);
});

test('S7, S11: the acknowledgement says what is asked, by when we answer, that it is free of charge and where to write', async () => {
  const { id, reference } = await logged({ requestedRight: 'RECTIFICATION' });
  const dpo = await world.as('dpo');
  const { record: whole } = await dpo.ask(IntakeOneDocument, { id });
  const asked = {
    id,
    version: whole.version,
    input: { acknowledgedHow: 'EMAIL' as const, email: 'perrin.holloway@example.test' },
  };
  const { record } = await dpo.ask(AcknowledgeIntakeDocument, asked);
  expect(record).toMatchObject({
    status: 'OPEN',
    acknowledgedAt: expect.stringMatching(/^2026-11-25T10:00/),
  });
  const { record: profile } = await dpo.ask(CurrentOrganisationProfileDocument, {});
  const [letter, mail] = await asSystem(world.serving.app, 'test', async em => {
    const written = await em.findOneOrFail(Letter, { recordId: id }, { populate: ['pdf'] as never });
    return [written, await em.findOneOrFail(OutboxMail, { letter: written.id } as never)] as const;
  });
  const { text } = readPdf(letter.pdf);
  for (const said of [
    reference!,
    'corrected or completed',
    '25 November 2026',
    '29 December 2026',
    'free of charge',
    'Nothing. We are sure enough',
    profile!.email!,
    'section 165',
  ])
    expect(text).toContain(said);
  expect(mail.recipient).toBe('perrin.holloway@example.test');
  expect((await dpo.ask(LetterListDocument, { subject: 'Intake', id })).list).toMatchObject([
    { template: 'L04', method: 'EMAIL' },
  ]);
  expect(
    (await dpo.try(AcknowledgeIntakeDocument, { ...asked, version: record.version })).errors[0]!.extensions,
  ).toMatchObject({ code: 'INVALID_TRANSITION', missing: ['ALREADY_ACKNOWLEDGED'] });
});

test('an acknowledgement goes somewhere, and what it would need names the person; what is no request gets none', async () => {
  const dpo = await world.as('dpo');
  const { id, version } = await logged({ channel: 'PHONE', personContact: null });
  const refused = async (input: object, of = { id, version }) =>
    (await dpo.try(AcknowledgeIntakeDocument, { ...of, input } as never)).errors[0]!.extensions;
  expect(await refused({ acknowledgedHow: 'EMAIL' })).toMatchObject({ fields: { email: 'is needed' } });
  expect(await refused({ acknowledgedHow: 'POST' })).toMatchObject({ fields: { address: 'is needed' } });
  expect(await refused({ acknowledgedHow: 'PHONE' })).toMatchObject({
    fields: { acknowledgedHow: expect.stringContaining('no way') },
  });
  const question = await logged({ kind: 'QUESTION', requestedRight: null });
  expect(await refused({ acknowledgedHow: 'IN_PERSON' }, question)).toMatchObject({
    code: 'INVALID_TRANSITION',
    missing: ['NOTHING_TO_ACKNOWLEDGE'],
  });
  expect(
    await (
      await world.as('clinician')
    ).refused(AcknowledgeIntakeDocument, {
      id,
      version,
      input: { acknowledgedHow: 'IN_PERSON' },
    }),
  ).toBe('NOT_FOUND');
  const handed = await dpo.ask(AcknowledgeIntakeDocument, {
    id,
    version,
    input: { acknowledgedHow: 'IN_PERSON', proofNeeded: 'Show us a passport.' },
  });
  expect(handed.record.acknowledgedAt).not.toBeNull();
});

test('S11: access and rectification are told apart, corrected while it is open, and named of requests alone', async () => {
  const entry = await world.as('entry');
  const refused = async (input: Partial<CreateIntakeInput>) =>
    (await entry.try(IntakeCreateDocument, { input: requestOf(input) })).errors[0]!.extensions;
  expect(await refused({ requestedRight: null })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { requestedRight: 'is needed' },
  });
  expect(await refused({ kind: 'QUESTION' })).toMatchObject({
    fields: { requestedRight: expect.anything() },
  });
  const { id, version } = await logged();
  const dpo = await world.as('dpo');
  expect(await dpo.refused(IntakeUpdateDocument, { id, version, input: { requestedRight: null } })).toBe(
    'INVALID_INPUT',
  );
  await dpo.ask(IntakeUpdateDocument, { id, version, input: { requestedRight: 'RECTIFICATION' } });
  const found = await dpo.ask(IntakeListDocument, {
    filter: { requestedRight: { eq: 'RECTIFICATION' }, id: { eq: id } },
  });
  expect(found.list.items).toMatchObject([{ id, dueOn: '2026-12-29' }]);
  const auditor = await world.as('auditor');
  const { list } = await auditor.ask(IntakeListDocument, { filter: { id: { eq: id } } });
  expect(list.items).toMatchObject([{ requestedRight: 'RECTIFICATION', personName: null }]);
});

test('S7, S11: a request that waits too long breaks its promise, and only the promise of its right', async () => {
  const { id } = await logged({ requestedRight: 'RECTIFICATION', receivedAt: '2026-10-01T09:00:00Z' });
  expect(await promise('S11')).toMatchObject({
    state: 'BROKEN',
    records: expect.arrayContaining([expect.objectContaining({ subject: 'Intake', id, reason: 'LATE' })]),
  });
  expect((await promise('S7')).state).not.toBe('BROKEN');
  const access = await logged({ receivedAt: '2026-10-02T09:00:00Z' });
  expect(await promise('S7')).toMatchObject({
    state: 'BROKEN',
    records: expect.arrayContaining([expect.objectContaining({ id: access.id, reason: 'LATE' })]),
  });
});
