import {
  CompleteIntakeDocument,
  InformationRequestCreateDocument,
  InformationRequestOneDocument,
  IntakeCreateDocument,
  IntakeListDocument,
  IntakeOneDocument,
} from '../schema/generated/graphql.ts';
import { informationRequestTimers } from '../server/information-request/information-request.timers.ts';
import { InformationRequest } from '../server/information-request/information-request.entity.ts';
import { Intake } from '../server/intake/intake.entity.ts';
import { intakeTimers } from '../server/intake/intake.timers.ts';
import { asSystem } from '../server/system.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

test('S107: a call is taken by the data-entry officer, dated by the law and finished by its owner', async () => {
  const entry = await world.as('entry');
  const call = {
    kind: 'RIGHTS_REQUEST' as const,
    requestedRight: 'ACCESS' as const,
    receivedAt: '2026-11-25T09:00:00Z',
    personName: 'Perrin Holloway',
    details: 'Wants a copy of everything.',
    owner: world.people.dpo.id,
  };
  const { record } = await entry.ask(IntakeCreateDocument, { input: call });
  expect(record).toMatchObject({
    kind: 'RIGHTS_REQUEST',
    status: 'OPEN',
    dueOn: '2026-12-29',
    personName: null,
  });
  expect(
    await entry.refused(IntakeCreateDocument, { input: { ...call, receivedAt: '2026-11-25T11:00:00Z' } }),
  ).toBe('INVALID_INPUT');
  expect(
    (await entry.ask(IntakeCreateDocument, { input: { ...call, kind: 'BREACH', requestedRight: null } }))
      .record.dueOn,
  ).toBe('2026-11-28');
  expect(await (await world.as('clinician')).refused(IntakeOneDocument, { id: record.id })).toBe('NOT_FOUND');
  expect(
    (await (await world.as('auditor')).ask(IntakeListDocument, { filter: { id: { eq: record.id } } })).list
      .items,
  ).toMatchObject([{ personName: null, owner: null }]);
  const dpo = await world.as('dpo');
  expect(
    await entry.refused(CompleteIntakeDocument, {
      id: record.id,
      version: record.version,
      input: { outcome: 'Sent.' },
    }),
  ).toBe('FORBIDDEN');
  const done = await dpo.ask(CompleteIntakeDocument, {
    id: record.id,
    version: record.version,
    input: { outcome: 'The copy was sent.' },
  });
  expect(done.record).toMatchObject({ status: 'DONE', deadline: null, personName: 'Perrin Holloway' });
});

test('the dates of what came in follow a changed table while it is open', async () => {
  const { record } = await (
    await world.as('dpo')
  ).ask(IntakeCreateDocument, {
    input: {
      kind: 'RIGHTS_REQUEST',
      requestedRight: 'ACCESS',
      receivedAt: '2026-11-25T09:00:00Z',
      personName: 'Perrin Holloway',
      details: 'Wants a copy.',
    },
  });
  const stored = { dueOn: '2026-12-29', dueRaw: '2026-12-25', ruleVersion: expect.any(String) };
  const intakeOf = () =>
    asSystem(world.serving.app, 'test', em => em.findOneOrFail(Intake, { id: record.id }));
  expect(await intakeOf()).toMatchObject({
    ...stored,
    clockInputs: { kind: 'RIGHTS_REQUEST', received: '2026-11-25T09:00:00.000Z' },
  });
  await asSystem(world.serving.app, 'seed', async em => {
    (await em.findOneOrFail(Intake, { id: record.id })).dueOn = '2026-12-25';
  });
  const due = () => asSystem(world.serving.app, 'intakeTimers', em => intakeTimers(em));
  expect(await due()).toBe(1);
  expect(await intakeOf()).toMatchObject(stored);
  expect(await due()).toBe(0);
});

test('the date of a question about retention follows a changed table while nobody has answered', async () => {
  const entry = await world.as('entry');
  const { record } = await entry.ask(InformationRequestCreateDocument, {
    input: {
      receivedAt: '2026-11-25T09:00:00Z',
      channel: 'PHONE',
      personName: 'Wilhelmina Ferncastle',
      question: 'How long is a recording kept?',
    },
  });
  await asSystem(world.serving.app, 'seed', async em => {
    (await em.findOneOrFail(InformationRequest, { id: record.id })).dueOn = '2026-12-25';
  });
  const move = () => asSystem(world.serving.app, 'informationRequestTimers', informationRequestTimers);
  expect(await move()).toBe(1);
  const { record: after } = await entry.ask(InformationRequestOneDocument, { id: record.id });
  expect(after.deadline).toMatchObject({ due: record.deadline!.due });
  expect(await move()).toBe(0);
});
