import {
  ClientRepresentativesDocument,
  ClientUpdateDocument,
  EndRepresentativeDocument,
  GillickAssessmentCreateDocument,
  GillickAssessmentListDocument,
  MarkReaskedRepresentativeDocument,
  RepresentativeCreateDocument,
  RepresentativeListDocument,
  RepresentativeUpdateDocument,
  RestrictionCreateDocument,
  WorkbenchDocument,
  type CreateGillickAssessmentInput,
  type CreateRepresentativeInput,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { representativeTimers } from '../server/representative/lapse.ts';
import { assignedTo, registered } from './support/client.ts';
import { answer, answersOf } from './support/consent.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const parent: Omit<CreateRepresentativeInput, 'client'> = {
  name: 'Demelza Penhallow',
  kind: 'PARENT',
  evidence: 'BIRTH_CERTIFICATE',
  evidenceSeenOn: '2026-11-20',
  startsOn: '2026-11-20',
};

async function child(dateOfBirth: string) {
  const client = await registered(world, { dateOfBirth });
  await assignedTo(world, client.id, 'clinician');
  return client;
}

async function recorded(client: string, input: Partial<CreateRepresentativeInput> = {}) {
  const entry = await world.as('entry');
  return (await entry.ask(RepresentativeCreateDocument, { input: { ...parent, client, ...input } })).record;
}

async function assessed(client: string, input: Partial<CreateGillickAssessmentInput> = {}) {
  const clinician = await world.as('clinician');
  return clinician.try(GillickAssessmentCreateDocument, {
    input: {
      client,
      on: '2026-11-24',
      matter: 'Whether the school is told.',
      understands: true,
      result: 'COMPETENT',
      note: 'Explained it back.',
      ...input,
    },
  });
}

async function standing(id: string, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(ClientRepresentativesDocument, { id })).client;
}

async function tasks(id: string, person: PersonKey = 'entry') {
  const { workbench } = await (await world.as(person)).ask(WorkbenchDocument);
  return workbench.items.filter(item => item.subject === 'Representative' && item.opensId === id);
}

async function passTime() {
  return runTimers(world.serving.app, [representativeTimers]);
}

test('§2.14: a parent’s say ends on the 18th birthday itself; the timer writes it once, also days later, and somebody asks anew', async () => {
  const { id } = await child('2008-12-01');
  await recorded(id);
  expect(await standing(id)).toMatchObject({ competence: 'PRESUMED', representatives: [{ holds: true }] });
  expect(await passTime()).toBe(0);
  world.serving.app.clock.set('2026-12-01T00:30:00Z');
  expect(await standing(id)).toMatchObject({
    competence: 'ADULT',
    representatives: [{ holds: false, status: 'ACTIVE' }],
  });
  world.serving.app.clock.set('2026-12-04T09:00:00Z');
  expect(await passTime()).toBe(1);
  expect(await passTime()).toBe(0);
  const [lapsed] = (await standing(id)).representatives;
  expect(lapsed).toMatchObject({
    status: 'LAPSED',
    endsOn: '2026-12-01',
    lapseReason: 'TURNED_18',
    holds: false,
    deadline: { kind: 'REASK_CONSENT', due: '2026-12-18' },
  });
  expect(await tasks(id)).toMatchObject([{ opens: 'Client', deadline: { due: '2026-12-18' } }]);
  expect(await tasks(id, 'clinician')).toEqual([]);
  const entry = await world.as('entry');
  await entry.ask(MarkReaskedRepresentativeDocument, { id: lapsed!.id, version: lapsed!.version });
  expect(await tasks(id)).toEqual([]);
  const again = { id: lapsed!.id, version: lapsed!.version + 1 };
  expect(await entry.refused(MarkReaskedRepresentativeDocument, again)).toBe('INVALID_TRANSITION');
  const { errors } = await entry.try(RepresentativeCreateDocument, { input: { ...parent, client: id } });
  expect(errors[0]!.extensions).toMatchObject({ fields: { kind: expect.any(String) } });
});

test('§2.14: being found competent ends both parents’ say at once; being found not so ends nothing', async () => {
  const { id } = await child('2012-03-05');
  await recorded(id);
  await recorded(id, { name: 'Jory Penhallow', inConflict: true });
  expect((await standing(id)).competence).toBe('TO_ASSESS');
  await assessed(id, { result: 'NOT_COMPETENT', understands: false, on: '2026-11-23' });
  expect(await standing(id)).toMatchObject({
    competence: 'FOUND_NOT_COMPETENT',
    representatives: [{ holds: true }, { holds: true }],
  });
  await assessed(id);
  expect(await standing(id)).toMatchObject({
    competence: 'FOUND_COMPETENT',
    representatives: [
      { status: 'LAPSED', lapseReason: 'FOUND_COMPETENT', endsOn: '2026-11-24' },
      { status: 'LAPSED', lapseReason: 'FOUND_COMPETENT' },
    ],
  });
  expect(await tasks(id)).toHaveLength(2);
});

test('§2.14: what a parent agreed to runs out when the child is found competent, and what the child agreed to does not', async () => {
  const { id } = await child('2012-03-05');
  const authority = { giverName: parent.name, authority: 'Birth certificate' };
  await answer(world, id, 'Q1_CONSORTIUM_SHARING', { giverKind: 'PARENT', ...authority });
  await answer(world, id, 'Q2_STORAGE_CARE_REPORTING');
  await assessed(id, { result: 'NOT_COMPETENT', understands: false, on: '2026-11-23' });
  expect((await answersOf(world, id)).map(({ valid }) => valid)).toEqual([true, true]);
  await assessed(id);
  const after = await answersOf(world, id);
  expect(after.find(({ giverKind }) => giverKind === 'PARENT')).toMatchObject({
    standing: 'EXPIRED',
    refreshDue: '2026-11-23',
  });
  expect(after.find(({ giverKind }) => giverKind === 'SELF')).toMatchObject({ standing: 'GRANTED' });
});

test('§2.14: disagreement is said of parents, when it is recorded and later', async () => {
  const { id } = await child('2012-03-05');
  const { version, ...made } = await recorded(id);
  const entry = await world.as('entry');
  const disagree = { id: made.id, version, input: { inConflict: true } };
  const changed = (await entry.ask(RepresentativeUpdateDocument, disagree)).record;
  expect(changed).toMatchObject({ inConflict: true });
  expect(await entry.refused(RepresentativeUpdateDocument, disagree)).toBe('STALE_VERSION');
  const agent = await recorded(id, { kind: 'OTHER_AGENT', evidence: 'SIGNED_AUTHORITY' });
  const { errors } = await entry.try(RepresentativeUpdateDocument, {
    id: agent.id,
    version: agent.version,
    input: { inConflict: true },
  });
  expect(errors[0]!.extensions).toMatchObject({ fields: { inConflict: expect.any(String) } });
});

test.each([
  [{ on: '2026-11-25' }, 'on'],
  [{ on: '2009-11-01' }, 'on'],
  [{ understands: false }, 'result'],
] as const)('an assessment that cannot be is refused by field: %j', async (input, field) => {
  const { id } = await child('2012-03-05');
  expect((await assessed(id, input)).errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { [field]: expect.any(String) },
  });
});

test('§2.14: nobody is assessed from the 16th birthday on', async () => {
  const { id } = await child('2010-11-24');
  expect((await assessed(id)).errors[0]!.extensions.fields).toMatchObject({ on: expect.any(String) });
});

test.each([
  ['ATTORNEY', 'COURT_ORDER'],
  ['DEPUTY', 'REGISTERED_LPA_HEALTH_WELFARE'],
  ['PARENT', 'SIGNED_AUTHORITY'],
  ['OTHER_AGENT', 'BIRTH_CERTIFICATE'],
] as const)('RR-7: %s is not shown by %s', async (kind, evidence) => {
  const { id } = await registered(world);
  const { errors } = await (
    await world.as('entry')
  ).try(RepresentativeCreateDocument, { input: { ...parent, client: id, kind, evidence } });
  expect(errors[0]!.extensions.fields).toMatchObject({ evidence: expect.any(String) });
});

test('RR-7: after a death the personal representative acts, and nobody else; before it, she does not', async () => {
  const dead = await registered(world, { dateOfDeath: '2026-10-01' });
  const heir = { kind: 'PERSONAL_REPRESENTATIVE', evidence: 'GRANT_OF_REPRESENTATION' } as const;
  const agent = { kind: 'OTHER_AGENT', evidence: 'SIGNED_AUTHORITY' } as const;
  const made = await recorded(dead.id, heir);
  const living = await registered(world);
  for (const [client, input] of [
    [living.id, heir],
    [dead.id, agent],
  ] as const)
    await expect(recorded(client, input)).rejects.toThrow(/INVALID_INPUT[^]*"kind"/);
  const entry = await world.as('entry');
  const ending = (endsOn: string) => ({ id: made.id, version: made.version, input: { endsOn } });
  expect(await entry.refused(EndRepresentativeDocument, ending('2026-11-19'))).toBe('INVALID_INPUT');
  expect(await standing(dead.id)).toMatchObject({
    competence: 'DECEASED',
    representatives: [{ holds: true }],
  });
  await entry.ask(EndRepresentativeDocument, ending('2026-11-24'));
  expect((await standing(dead.id)).representatives).toMatchObject([{ status: 'ENDED', holds: false }]);
});

test('RR-7: what a parent may ends with the death of the child, and nobody is to be asked anew', async () => {
  const { id, version } = await child('2008-12-01');
  await recorded(id);
  const entry = await world.as('entry');
  await entry.ask(ClientUpdateDocument, { id, version, input: { dateOfDeath: '2026-11-23' } });
  world.serving.app.clock.set('2026-12-02T09:00:00Z');
  expect(await passTime()).toBe(0);
  expect((await standing(id)).representatives).toMatchObject([{ holds: false, deadline: null }]);
});

test('C-02: what was assessed is clinical: the office learns who decides, the auditor that it was assessed, the manager nothing', async () => {
  const { id } = await child('2012-03-05');
  await recorded(id);
  await assessed(id);
  expect((await standing(id, 'clinician')).gillickAssessments).toMatchObject([
    { matter: 'Whether the school is told.', note: 'Explained it back.', understands: true },
  ]);
  expect((await standing(id)).gillickAssessments).toMatchObject([
    { result: 'COMPETENT', matter: null, note: null, understands: null },
  ]);
  for (const person of ['manager', 'admin'] as const) {
    const asked = await world.as(person);
    expect(await asked.refused(GillickAssessmentListDocument)).toBe('FORBIDDEN');
    expect(await asked.refused(RepresentativeListDocument)).toBe('FORBIDDEN');
  }
  const other = await world.as('clinician2');
  expect((await other.ask(GillickAssessmentListDocument)).list.items).toEqual([]);
  expect((await other.ask(RepresentativeListDocument)).list.items).toEqual([]);
  const { list } = await (await world.as('auditor')).ask(RepresentativeListDocument);
  expect(list.items[0]).toMatchObject({ name: null, kind: expect.any(String), holds: null });
  for (const person of ['entry', 'clinician2'] as const)
    expect(
      ['FORBIDDEN', 'INVALID_INPUT'].includes(
        await (
          await world.as(person)
        ).refused(GillickAssessmentCreateDocument, {
          input: { client: id, on: '2026-11-24', matter: 'x', understands: true, result: 'COMPETENT' },
        }),
      ),
    ).toBe(true);
});

test('§2.6: of a restricted client nothing is recorded and the timer writes nothing until it is lifted', async () => {
  const client = await child('2008-12-01');
  await recorded(client.id);
  await (
    await world.as('dpo')
  ).ask(RestrictionCreateDocument, {
    input: {
      clientReference: client.reference,
      ground: 'ACCURACY_CONTESTED',
      reason: 'Says it is wrong.',
      startsOn: '2026-11-24',
    },
  });
  await expect(recorded(client.id)).rejects.toThrow(/PROCESSING_RESTRICTED/);
  world.serving.app.clock.set('2026-12-02T09:00:00Z');
  expect(await passTime()).toBe(0);
  expect((await standing(client.id, 'dpo')).representatives).toMatchObject([
    { status: 'ACTIVE', holds: false },
  ]);
});
