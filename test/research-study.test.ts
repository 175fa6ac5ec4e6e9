import * as ops from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { closed, drafted, openStudy, researchAgreement, study, studyOf } from './support/research.ts';
import { registered } from './support/client.ts';
import { draftAgreement } from './support/sharing-agreement.ts';
import { asSystem } from '../server/system.ts';
import { User } from '../server/user/user.entity.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
let agreement: Awaited<ReturnType<typeof researchAgreement>>;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  agreement = await researchAgreement(world);
}, 60_000);
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const actionOf = async (id: string, person: PersonKey, action: string) =>
  (await studyOf(world, id, person)).availableActions?.find(one => one.action === action);

test('S49: an officer proposes a study and a manager approves it; from then on people are asked', async () => {
  const { id, version } = await drafted(world, study(agreement));
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(ops.ProposeResearchStudyDocument, { id, version });
  expect(record).toMatchObject({ status: 'APPROVAL', informationWanted: 'Age band\nName and contact' });
  const approving = { id, version: record.version };
  expect(await dpo.refused(ops.ApproveResearchStudyDocument, approving)).toBe('FORBIDDEN');
  const manager = await world.as('manager');
  const { waitingForMe } = await manager.ask(ops.WaitingForMeDocument);
  expect(waitingForMe).toContainEqual(expect.objectContaining({ id, action: 'approve' }));
  const open = (await manager.ask(ops.ApproveResearchStudyDocument, approving)).record;
  expect(open).toMatchObject({ status: 'OPEN', sheetEdition: 1 });
  expect((await studyOf(world, id)).sheetSince).toBe('2026-11-24');
});

test('S50: what no agreement for research holds is neither wanted nor received', async () => {
  const { id: care } = await draftAgreement(world, { purpose: 'DIRECT_CARE' });
  const dpo = await world.as('dpo');
  for (const [input, field] of [
    [{ agreement: care }, 'agreement'],
    [{ items: [] }, 'items'],
    [{ items: [...agreement.items, crypto.randomUUID()] }, 'items'],
    [{ recipients: [] }, 'recipients'],
    [{ recipients: [agreement.recipient.id, crypto.randomUUID()] }, 'recipients'],
    [{ ethicsOn: '2026-11-25' }, 'ethicsOn'],
    [{ considerHours: 23 }, 'considerHours'],
  ] as const) {
    const { errors } = await dpo.try(ops.ResearchStudyCreateDocument, {
      input: study(agreement, input as Partial<ops.CreateResearchStudyInput>),
    });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { [field]: expect.any(String) },
    });
  }
});

test('§2.13: without an opinion on its ethics a study is not proposed, and an area of research has parts', async () => {
  const broad = { ethicsOn: null, area: 'Sleep', parts: 'Sleep in young people', endsOn: '2026-11-23' };
  const { id, version } = await drafted(world, study(agreement, broad));
  const dpo = await world.as('dpo');
  const { errors } = await dpo.try(ops.ProposeResearchStudyDocument, { id, version });
  expect(errors[0]!.extensions).toMatchObject({
    code: 'STUDY_INCOMPLETE',
    missing: ['STUDY_ETHICS', 'STUDY_PARTS', 'STUDY_OVER'],
  });
  const input = {
    ethicsOn: '2026-10-01',
    parts: 'Sleep in young people\nSleep and work',
    endsOn: '2026-12-01',
  };
  const changed = await dpo.ask(ops.ResearchStudyUpdateDocument, { id, version, input });
  const proposing = { id, version: changed.record.version };
  expect((await dpo.ask(ops.ProposeResearchStudyDocument, proposing)).record.status).toBe('APPROVAL');
});

test('M2: nobody is asked for a study whose agreement is not in force', async () => {
  const { id: draft } = await draftAgreement(world, { purpose: 'RESEARCH' });
  const dpo = await world.as('dpo');
  const input = { agreement: draft, item: 'Age', accessibleTo: 'One', minimisation: 'None' };
  const item = (await dpo.ask(ops.AgreementDataItemCreateDocument, { input })).record;
  const { parties } = (await dpo.ask(ops.ResearchAgreementDocument, { id: draft })).record;
  const recipient = parties.find(one => !one.ourselves)!.organisation!;
  const coming = { agreement: draft, items: [item.id], recipient: { ...agreement.recipient, ...recipient } };
  const { id, version } = await drafted(world, study(coming));
  const { record } = await dpo.ask(ops.ProposeResearchStudyDocument, { id, version });
  const approving = { id, version: record.version };
  expect(await (await world.as('manager')).refused(ops.ApproveResearchStudyDocument, approving)).toBe(
    'AGREEMENT_NOT_IN_FORCE',
  );
});

test('a study that is sent back is changed and proposed anew; one that was approved is never changed', async () => {
  const { id, version } = await drafted(world, study(agreement));
  const dpo = await world.as('dpo');
  const proposed = (await dpo.ask(ops.ProposeResearchStudyDocument, { id, version })).record;
  const changing = { id, version: proposed.version, input: { title: 'Sleep' } };
  expect(await dpo.refused(ops.ResearchStudyUpdateDocument, changing)).toBe('FORBIDDEN');
  const returning = { id, version: proposed.version, input: { returnReason: 'Say how long it is kept.' } };
  await (await world.as('manager')).ask(ops.ReturnResearchStudyDocument, returning);
  const again = await studyOf(world, id);
  expect(again).toMatchObject({
    status: 'DRAFT',
    returnReason: 'Say how long it is kept.',
    proposedBy: null,
  });
  await dpo.ask(ops.ResearchStudyUpdateDocument, { ...changing, version: again.version });
  const open = await openStudy(world, agreement);
  expect(await dpo.refused(ops.ResearchStudyUpdateDocument, { ...changing, ...open })).toBe('FORBIDDEN');
  expect(await actionOf(open.id, 'dpo', 'propose')).toBeUndefined();
});

test('the next edition of a sheet waits for a manager, and the present one is given until then', async () => {
  const { id, version } = await openStudy(world, agreement);
  expect(await actionOf(id, 'manager', 'approveSheet')).toMatchObject({
    enabled: false,
    missing: ['NOTHING_PROPOSED'],
  });
  const input = { nextSheet: 'Three researchers want to know it.', nextSheetReason: 'A third one joins.' };
  const dpo = await world.as('dpo');
  await dpo.ask(ops.ProposeSheetResearchStudyDocument, { id, version, input });
  expect(await studyOf(world, id)).toMatchObject({ sheetEdition: 1, nextSheet: input.nextSheet });
  world.serving.app.clock.set('2026-11-26T10:00:00Z');
  const approving = { id, version: version + 1 };
  await (await world.as('manager')).ask(ops.ApproveSheetResearchStudyDocument, approving);
  expect(await studyOf(world, id)).toMatchObject({
    infoSheet: input.nextSheet,
    sheetEdition: 2,
    sheetSince: '2026-11-26',
    nextSheet: null,
  });
});

test('SoD: whoever wrote a study or a sheet does not approve it, whatever account it is done with', async () => {
  const { id, version } = await drafted(world, study(agreement));
  const proposed = (await (await world.as('dpo')).ask(ops.ProposeResearchStudyDocument, { id, version }))
    .record;
  const approving = { id, version: proposed.version };
  const manager = await world.as('manager');
  const { dpo } = world.people;
  await asPerson(dpo.personId);
  expect(await manager.refused(ops.ApproveResearchStudyDocument, approving)).toBe('SOD_VIOLATION');
  const open = await openStudyBy('manager2');
  const { version: present } = await studyOf(world, open);
  const input = { nextSheet: 'Another sheet.', nextSheetReason: 'Clearer.' };
  await (
    await world.as('dpo')
  ).ask(ops.ProposeSheetResearchStudyDocument, { id: open, version: present, input });
  const sheet = { id: open, version: present + 1 };
  expect(await manager.refused(ops.ApproveSheetResearchStudyDocument, sheet)).toBe('SOD_VIOLATION');
  await asPerson(crypto.randomUUID());
});

/** The manager's account is somebody else's, too. */
async function asPerson(personId: string): Promise<void> {
  await asSystem(world.serving.app, 'test', async em => {
    const user = await em.findOneOrFail(User, { id: world.people.manager.id });
    user.personId = personId;
    await em.flush();
  });
}

async function openStudyBy(person: PersonKey): Promise<string> {
  const { id, version } = await drafted(world, study(agreement));
  const { record } = await (await world.as('dpo')).ask(ops.ProposeResearchStudyDocument, { id, version });
  await (await world.as(person)).ask(ops.ApproveResearchStudyDocument, { id, version: record.version });
  return id;
}

test('a study is closed by its last day: the officer is told 30 days before, and afterwards nobody is asked', async () => {
  const { id } = await openStudy(world, agreement, { endsOn: '2026-12-01' });
  const { items } = (await (await world.as('dpo')).ask(ops.WorkbenchDocument)).workbench;
  expect(items.find(one => one.id === id)).toMatchObject({
    deadline: { kind: 'CLOSE_STUDY', due: '2026-12-01', urgency: 'AMBER' },
  });
  const client = await registered(world);
  world.serving.app.clock.set('2026-12-02T10:00:00Z');
  const asking = { input: { client: client.id, study: id } };
  const entry = await world.as('entry');
  expect(await entry.refused(ops.ResearchConsentRequestCreateDocument, asking)).toBe('STUDY_NOT_OPEN');
});

test('§6.2: who asks reads the studies that are or were open, an auditor their dates, an administrator none', async () => {
  const draft = await drafted(world, study(agreement, { title: 'Not yet' }));
  const open = await openStudy(world, agreement);
  const over = await openStudy(world, agreement);
  await closed(world, over.id);
  for (const person of ['entry', 'clinician'] as const) {
    const { list } = await (await world.as(person)).ask(ops.ResearchStudyListDocument, { perPage: 40 });
    const ids = list.items.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([open.id, over.id]));
    expect(ids).not.toContain(draft.id);
  }
  const { data } = await (await world.as('auditor')).try(ops.ResearchStudyOneDocument, { id: open.id });
  expect(data?.record).toMatchObject({ status: 'OPEN', title: null, infoSheet: null, endsOn: '2027-06-30' });
  const admin = await world.as('admin');
  expect(await admin.refused(ops.ResearchStudyListDocument, {})).toBe('FORBIDDEN');
});
