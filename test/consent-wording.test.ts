import {
  ApproveConsentQuestionDocument,
  ConsentQuestionCreateDocument,
  ConsentQuestionListDocument,
  ConsentQuestionOneDocument,
  ConsentQuestionUpdateDocument,
  DiscardConsentQuestionDocument,
  PromisesDocument,
  RestrictionCreateDocument,
  RetireConsentQuestionDocument,
  WaitingForMeDocument,
  WorkbenchDocument,
} from '../schema/generated/graphql.ts';
import { registered } from './support/client.ts';
import { answer, answering, answersOf, drafted, inUse } from './support/consent.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
const Q1 = 'Q1_CONSORTIUM_SHARING';
const Q2 = 'Q2_STORAGE_CARE_REPORTING';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const question = async (id: string) =>
  (await (await world.as('dpo')).ask(ConsentQuestionOneDocument, { id })).record;

async function standingOf(promise: string) {
  const { promises } = await (await world.as('dpo')).ask(PromisesDocument, {});
  return promises.find(({ code }) => code === promise)!.state;
}

test('S46: an officer drafts the words, a manager who wrote none of them brings them into use', async () => {
  const { id, version } = await drafted(world, Q1);
  const [dpo, manager] = [await world.as('dpo'), await world.as('manager')];
  expect(await standingOf('S46')).toBe('BROKEN');
  expect(await dpo.refused(ApproveConsentQuestionDocument, { id, version })).toBe('SOD_VIOLATION');
  expect((await dpo.ask(WaitingForMeDocument)).waitingForMe.map(each => each.id)).not.toContain(id);
  expect((await manager.ask(WaitingForMeDocument)).waitingForMe).toMatchObject([{ id, action: 'approve' }]);
  for (const person of ['entry', 'clinician', 'auditor'] as const)
    expect(await (await world.as(person)).refused(ApproveConsentQuestionDocument, { id, version })).toBe(
      'FORBIDDEN',
    );
  await manager.ask(ApproveConsentQuestionDocument, { id, version });
  await inUse(world, Q2);
  expect(await question(id)).toMatchObject({
    status: 'IN_USE',
    edition: 1,
    inUseSince: '2026-11-24',
    proposedBy: { id: world.people.dpo.id },
    approvedBy: { id: world.people.manager.id },
  });
  expect(await standingOf('S46')).toBe('KEPT');
});

test('whoever changed the draft last does not approve it, whoever began it', async () => {
  const { id, version } = await drafted(world, 'RECIPIENT_SHARING');
  const deputy = await world.as('dpo2');
  const { record } = await deputy.ask(ConsentQuestionUpdateDocument, {
    id,
    version,
    input: { wording: 'Do you agree in writing?' },
  });
  const approving = { id, version: record.version };
  expect(await deputy.refused(ApproveConsentQuestionDocument, approving)).toBe('SOD_VIOLATION');
  await (await world.as('dpo')).ask(ApproveConsentQuestionDocument, approving);
});

test('a wording in use is never changed, and a question has one draft at a time', async () => {
  const { list } = await (
    await world.as('dpo')
  ).ask(ConsentQuestionListDocument, { filter: { code: { eq: Q1 } } });
  const { id, version } = list.items[0]!;
  const dpo = await world.as('dpo');
  const changing = { id, version, input: { wording: 'Something else' } };
  expect(await dpo.refused(ConsentQuestionUpdateDocument, changing)).toBe('FORBIDDEN');
  const draft = await drafted(world, Q1);
  const { wording, whatItAllows, whatStops, whatContinues } = await question(draft.id);
  const again = {
    wording,
    whatItAllows,
    whatStops,
    whatContinues,
    code: Q1 as typeof Q1,
    title: 'Again',
    noticeVersion: '3.2',
  };
  const { errors } = await dpo.try(ConsentQuestionCreateDocument, { input: { ...again, kind: 'AGREEMENT' } });
  expect(errors[0]!.extensions.fields).toMatchObject({ code: expect.stringContaining('draft') });
  // X3: care does not rest on what the notice promises to ask.
  const basis = { id: draft.id, version: draft.version, input: { kind: 'LAWFUL_BASIS' as const } };
  expect((await dpo.try(ConsentQuestionUpdateDocument, basis)).errors[0]!.extensions.fields).toHaveProperty(
    'kind',
  );
  await dpo.ask(DiscardConsentQuestionDocument, { id: draft.id, version: draft.version });
  expect(await question(draft.id)).toMatchObject({ status: 'RETIRED', edition: 2 });
});

test('§4.6: the next edition supersedes each yes to the one before, of the restricted too, and it is asked anew', async () => {
  const [yes, no, stored] = [await registered(world), await registered(world), await registered(world)];
  await answer(world, yes.id, Q1);
  await answer(world, no.id, Q1, { answer: 'NO' });
  await answer(world, stored.id, Q1);
  const dpo = await world.as('dpo');
  await dpo.ask(RestrictionCreateDocument, {
    input: {
      clientReference: stored.reference!,
      ground: 'ACCURACY_CONTESTED',
      reason: 'Contested.',
      startsOn: '2026-11-24',
    },
  });
  await inUse(world, Q1, { wording: 'Do you agree, in other words?' });
  const [before] = await answersOf(world, yes.id);
  expect(before).toMatchObject({ standing: 'SUPERSEDED', valid: false, latest: true, answer: 'YES' });
  expect(await answersOf(world, no.id)).toMatchObject([{ standing: 'REFUSED' }]);
  expect(await answersOf(world, stored.id, 'dpo')).toMatchObject([{ standing: 'SUPERSEDED' }]);
  const entry = await world.as('entry');
  const { items } = (await entry.ask(WorkbenchDocument, {})).workbench;
  expect(items.filter(item => item.opensId === yes.id)).toMatchObject([
    { deadline: { kind: 'CONSENT_REASK', due: '2026-12-22' } },
  ]);
  expect(items.filter(item => item.opensId === stored.id)).toEqual([]);
  // Who refused other words is asked these at once; who agreed to them agrees anew.
  const [refused] = await answersOf(world, no.id);
  await answer(world, no.id, Q1, { replaces: refused!.id });
  await answer(world, yes.id, Q1, { replaces: before!.id });
});

test('what was agreed outlives the question that is asked no longer', async () => {
  const { id } = await registered(world);
  const input = await answering(world, id, Q2);
  await answer(world, id, Q2);
  const { version } = await question(String(input.question));
  await (await world.as('dpo')).ask(RetireConsentQuestionDocument, { id: String(input.question), version });
  expect(await answersOf(world, id)).toMatchObject([{ valid: true }]);
  expect(await standingOf('S46')).toBe('BROKEN');
});
