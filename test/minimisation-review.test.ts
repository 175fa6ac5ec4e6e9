import * as ops from '../schema/generated/graphql.ts';
import { loadDataItems } from '../server/data-item/load-data-items.ts';
import { asSystem } from '../server/system.ts';
import { purposeOf } from './support/processing.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const TODAY = '2026-11-24';

let world: World;
let dpo: Client;
beforeAll(async () => {
  world = await startWorld({ now: `${TODAY}T10:00:00Z` });
  const { app } = world.serving;
  await asSystem(app, 'configure', em => loadDataItems(em, app.clock));
  dpo = await world.as('dpo');
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(`${TODAY}T10:00:00Z`));

async function reviews() {
  return (await dpo.ask(ops.MinimisationReviewListDocument, { perPage: 100 })).list.items;
}

async function reviewOf(record: string) {
  const { id } = (await reviews()).find(review => review.record === record)!;
  return (await dpo.ask(ops.MinimisationReviewOneDocument, { id })).record;
}

const findings = 'The teams were asked; what is not named is needed.';

function reviewing(
  { id, version }: { id: string; version: number },
  exceptions: Partial<ops.ReviewMinimisationReviewInput> = {},
) {
  return { id, version, input: { findings, ...exceptions } };
}

async function standing() {
  const { promises } = await dpo.ask(ops.PromisesDocument, {});
  return promises.find(({ code }) => code === 'S21')!;
}

async function due() {
  const { workbench } = await dpo.ask(ops.WorkbenchDocument);
  return workbench.items.filter(({ subject }) => subject === 'MinimisationReview');
}

const named = (record: Awaited<ReturnType<typeof reviewOf>>, field: string) =>
  record.items.find(item => item.field === field)!;

test('S21: what nobody has reviewed yet puts the promise at risk', async () => {
  const { state, evidence } = await standing();
  expect(state).toBe('AT_RISK');
  expect(evidence.find(({ subject }) => subject === 'DataItemDefinition')).toMatchObject({
    kept: 0,
    broken: 0,
  });
});

test('S21: a review goes through a whole record, with exceptions, and is due again in twelve months', async () => {
  const client = await reviewOf('Client');
  await dpo.ask(
    ops.ReviewMinimisationReviewDocument,
    reviewing(client, {
      stop: [named(client, 'title').id],
      makeOptional: [named(client, 'employmentStatus').id],
    }),
  );
  const reviewed = await reviewOf('Client');
  expect(reviewed).toMatchObject({
    status: 'REVIEWED',
    reviewedOn: TODAY,
    reviewedBy: { id: world.people.dpo.id },
    findings,
    nextReviewAt: '2027-11-24',
  });
  expect(named(reviewed, 'title')).toMatchObject({ status: 'STOPPED', decision: 'STOP_COLLECTING' });
  expect(named(reviewed, 'employmentStatus')).toMatchObject({
    status: 'OPTIONAL',
    decision: 'MAKE_OPTIONAL',
  });
  expect(named(reviewed, 'gender')).toMatchObject({
    status: 'COLLECTED',
    decision: 'KEEP',
    reviewedOn: TODAY,
  });
});

test('S21: a later review that names nothing brings nothing back', async () => {
  const client = await reviewOf('Client');
  await dpo.ask(ops.ReviewMinimisationReviewDocument, reviewing(client));
  expect(named(await reviewOf('Client'), 'title')).toMatchObject({
    status: 'STOPPED',
    decision: 'STOP_COLLECTING',
  });
});

test('S21: no review stops what is needed, nor an item of another record, nor one item twice over', async () => {
  const client = await reviewOf('Client');
  const { id } = named(client, 'familyName');
  expect(await dpo.refused(ops.ReviewMinimisationReviewDocument, reviewing(client, { stop: [id] }))).toBe(
    'ITEM_REQUIRED',
  );
  const elsewhere = (await reviewOf('Representative')).items[0]!.id;
  const gender = named(client, 'gender').id;
  for (const exceptions of [{ stop: [elsewhere] }, { stop: [gender], makeOptional: [gender] }]) {
    const { errors } = await dpo.try(ops.ReviewMinimisationReviewDocument, reviewing(client, exceptions));
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { stop: expect.any(String) },
    });
  }
  const entry = await world.as('entry');
  expect(await entry.refused(ops.ReviewMinimisationReviewDocument, reviewing(client))).toBe('FORBIDDEN');
});

test('S21: with everything reviewed the promise is kept, at risk within thirty days of the next review, broken after it', async () => {
  for (const review of await reviews())
    await dpo.ask(ops.ReviewMinimisationReviewDocument, reviewing(review));
  expect(await standing()).toMatchObject({ state: 'KEPT', records: [] });
  // One date a record, whatever the number of its items.
  const titles = (await due()).map(({ title }) => title);
  expect(titles.toSorted()).toEqual((await reviews()).map(({ title }) => title).toSorted());
  world.serving.app.clock.set('2027-10-24T10:00:00Z');
  expect((await standing()).state).toBe('KEPT');
  world.serving.app.clock.set('2027-10-26T10:00:00Z');
  expect(await standing()).toMatchObject({ state: 'AT_RISK', records: expect.any(Array) });
  expect((await due())[0]!.deadline).toMatchObject({
    kind: 'MINIMISATION_REVIEW',
    due: '2027-11-24',
    urgency: 'AMBER',
  });
  world.serving.app.clock.set('2027-11-25T10:00:00Z');
  expect((await standing()).state).toBe('BROKEN');
});

test('S21: an item that serves no purpose in force breaks the promise until it is stopped', async () => {
  const { id, version } = await purposeOf(world, 'P01');
  await dpo.ask(ops.RetirePurposeDocument, { id, version, input: { reason: 'No events any more.' } });
  const { state, records } = await standing();
  expect(state).toBe('BROKEN');
  const contact = named(await reviewOf('EventAttendance'), 'personContact');
  expect(records).toContainEqual(
    expect.objectContaining({
      subject: 'DataItemDefinition',
      id: contact.id,
      reason: 'PURPOSE_NOT_IN_FORCE',
    }),
  );
});
