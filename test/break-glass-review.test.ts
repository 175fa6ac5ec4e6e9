import {
  BreakGlassGrantOneDocument,
  ClientOneDocument,
  IntakeListDocument,
  IntakeOneDocument,
  ReviewBreakGlassGrantDocument,
  WorkbenchDocument,
} from '../schema/generated/graphql.ts';
import { breakGlassTimers } from '../server/break-glass/break-glass.timers.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
import { brokenBy } from './support/break-glass.ts';
import { registered } from './support/client.ts';
import { startWorld, type World } from './support/world.ts';

/** A Tuesday. */
const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const at = (instant: string) => world.serving.app.clock.set(instant);

async function mailsOf(reference: string) {
  return asSystem(world.serving.app, 'test', async em => {
    const mails = await em.find(OutboxMail, { subjectLine: { $like: `%${reference}` } } as never);
    return mails.map(({ recipient, subjectLine, text }) => ({ recipient, said: `${subjectLine}\n${text}` }));
  });
}

async function runTimers() {
  const { app } = world.serving;
  return asSystem(app, 'breakGlassTimers', em => breakGlassTimers(em, app.clock));
}

test('§6.4: officers and the Caldicott guardian are told at once, without the client; of an officer’s the risk owner', async () => {
  const client = await registered(world, { familyName: 'Quillfeather' });
  const { reference, id } = await brokenBy(world, 'clinician', { clientReference: client.reference! });
  const { dpo, dpo2, clinician2, manager } = world.people;
  const mails = await mailsOf(reference!);
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
    [dpo.email, dpo2.email, clinician2.email].toSorted(),
  );
  for (const { said } of mails) {
    expect(said).not.toMatch(/Quillfeather|CLI-/);
    expect(said).toContain('It is open until 24 November 2026, 14:00, London time.');
    expect(said).toContain('Somebody else says by 26 November 2026');
  }
  const by = await brokenBy(world, 'dpo', { clientReference: client.reference! });
  expect((await mailsOf(by.reference!)).map(({ recipient }) => recipient)).toEqual([manager.email]);
  const tasks = async (person: PersonKey) =>
    (await (await world.as(person)).ask(WorkbenchDocument)).workbench.items.filter(
      item => item.subject === 'BreakGlassGrant' && [id, by.id].includes(item.id),
    );
  expect(await tasks('dpo2')).toMatchObject([
    { deadline: { kind: 'BREAK_GLASS', due: '2026-11-26' } },
    { deadline: { kind: 'BREAK_GLASS', due: '2026-11-26' } },
  ]);
  expect((await tasks('clinician2')).map(item => item.id)).toEqual([id]);
  expect((await tasks('manager')).map(item => item.id)).toEqual([by.id]);
  expect(await tasks('manager2')).toEqual([]);
  const seen = (await (await world.as('clinician2')).ask(BreakGlassGrantOneDocument, { id })).record;
  expect(seen).toMatchObject({ reference, client: null, clientReference: null, justification: null });
});

test('SD-10: somebody else reviews; what was not justified ends at once and is logged as a breach', async () => {
  const client = await registered(world);
  const { id, version, reference } = await brokenBy(world, 'clinician', {
    clientReference: client.reference!,
  });
  const input = { review: 'UNJUSTIFIED' as const, reviewNote: 'No cover was needed that day.' };
  expect(
    await (await world.as('clinician')).refused(ReviewBreakGlassGrantDocument, { id, version, input }),
  ).toBe('FORBIDDEN');
  const dpo = await world.as('dpo');
  await dpo.ask(ReviewBreakGlassGrantDocument, { id, version, input });
  const { record } = await dpo.ask(BreakGlassGrantOneDocument, { id });
  expect(record).toMatchObject({
    status: 'REVIEWED',
    review: 'UNJUSTIFIED',
    reviewer: { id: world.people.dpo.id },
  });
  const { data } = await (await world.as('clinician')).try(ClientOneDocument, { id: client.id });
  expect(data).toBeNull();
  const { list } = await dpo.ask(IntakeListDocument, { filter: { kind: { in: ['BREACH'] } } });
  const logged = list.items.find(one => one.reference === record.breachReference)!;
  const breach = (await dpo.ask(IntakeOneDocument, { id: logged.id })).record;
  expect(breach).toMatchObject({ details: expect.stringContaining(reference!), status: 'OPEN' });
  expect(await dpo.refused(ReviewBreakGlassGrantDocument, { id, version: record.version, input })).toBe(
    'INVALID_TRANSITION',
  );
});

test('SD-10: an officer does not review her own; another officer does', async () => {
  const client = await registered(world);
  const { id, version } = await brokenBy(world, 'dpo', { clientReference: client.reference! });
  const input = { review: 'JUSTIFIED' as const, reviewNote: 'The court had asked by noon.' };
  expect(await (await world.as('dpo')).refused(ReviewBreakGlassGrantDocument, { id, version, input })).toBe(
    'SOD_VIOLATION',
  );
  await (await world.as('dpo2')).ask(ReviewBreakGlassGrantDocument, { id, version, input });
});

test('§6.4: what nobody has reviewed for five working days goes to the managers, once', async () => {
  const client = await registered(world);
  const { id, reference } = await brokenBy(world, 'clinician', { clientReference: client.reference! });
  const stands = async () => (await (await world.as('dpo')).ask(BreakGlassGrantOneDocument, { id })).record;
  const toManagers = async () =>
    (await mailsOf(reference!)).filter(({ recipient }) =>
      [world.people.manager.email, world.people.manager2.email].includes(recipient),
    );
  at('2026-11-24T14:05:00Z');
  await runTimers();
  expect((await stands()).status).toBe('EXPIRED');
  at('2026-12-01T10:00:00Z');
  await runTimers();
  expect(await toManagers()).toEqual([]);
  at('2026-12-02T08:00:00Z');
  await runTimers();
  await runTimers();
  expect(await toManagers()).toHaveLength(2);
  const { workbench } = await (await world.as('manager2')).ask(WorkbenchDocument);
  expect(workbench.items.filter(item => item.id === id)).toHaveLength(1);
});
