import * as ops from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { agreeing, CALDICOTT } from './sharing.ts';
import { agreementInState, agreementOf, draftAgreement } from './sharing-agreement.ts';
import type { World } from './world.ts';

/** The items that studies of the tests want; the agreement names the first one by itself. */
export const ITEMS = ['Age band', 'Name and contact'];

/** An agreement for research in force, its items and its other side. */
export async function researchAgreement(world: World) {
  const { id } = await draftAgreement(world, { purpose: 'RESEARCH', title: 'Study with the university' });
  const dpo = await world.as('dpo');
  const band = { item: 'Age band', accessibleTo: 'Two researchers', minimisation: 'Bands of ten years' };
  await dpo.ask(ops.AgreementDataItemCreateDocument, { input: { agreement: id, ...band } });
  await agreementInState(world, 'ACTIVE', {}, id);
  const { parties, dataItems } = await agreementOf(dpo, id);
  const recipient = parties.find(({ ourselves }) => !ourselves)!.organisation!;
  const items = dataItems.toSorted((a, b) => a.item.localeCompare(b.item)).map(one => one.id);
  return { agreement: id, recipient, items };
}

type Agreement = Awaited<ReturnType<typeof researchAgreement>>;

/** What an officer writes of a study. */
export function study(
  { agreement, recipient, items }: Agreement,
  input: Partial<ops.CreateResearchStudyInput> = {},
): ops.CreateResearchStudyInput {
  return {
    title: 'Sleep and recovery',
    agreement,
    items,
    recipients: [recipient.id],
    reason: 'Whether help with sleep should come first.',
    ethicsReference: 'REC 26/WM/0114',
    ethicsOn: '2026-10-01',
    endsOn: '2027-06-30',
    infoSheet:
      'Two researchers want to know whether sleep matters.\n\nNothing of your care changes if you say no.',
    ...input,
  };
}

/** A draft of an officer. */
export async function drafted(world: World, input: ops.CreateResearchStudyInput, by: PersonKey = 'dpo') {
  return (await (await world.as(by)).ask(ops.ResearchStudyCreateDocument, { input })).record;
}

/** A study as somebody's page asks for it. */
export async function studyOf(world: World, id: string, person: PersonKey = 'dpo') {
  return (await (await world.as(person)).ask(ops.ResearchStudyOneDocument, { id })).record;
}

/** A study for which people are asked: proposed by an officer, approved by a manager. */
export async function openStudy(
  world: World,
  agreement: Agreement,
  input: Partial<ops.CreateResearchStudyInput> = {},
) {
  const { id, version } = await drafted(world, study(agreement, input));
  const { record } = await (await world.as('dpo')).ask(ops.ProposeResearchStudyDocument, { id, version });
  const approving = { id, version: record.version };
  return (await (await world.as('manager')).ask(ops.ApproveResearchStudyDocument, approving)).record;
}

/** The next edition of a sheet, written by an officer and approved by a manager. */
export async function newSheet(world: World, id: string, nextSheet = 'Three researchers want to know it.') {
  const { version } = await studyOf(world, id);
  const input = { nextSheet, nextSheetReason: 'A third researcher joins.' };
  const { record } = await (
    await world.as('dpo')
  ).ask(ops.ProposeSheetResearchStudyDocument, { id, version, input });
  const approving = { id, version: record.version };
  return (await (await world.as('manager')).ask(ops.ApproveSheetResearchStudyDocument, approving)).record;
}

/** Nobody is asked for the study any more. */
export async function closed(world: World, id: string): Promise<void> {
  const { version } = await studyOf(world, id);
  const input = { closingReason: 'It has its numbers.' };
  await (await world.as('dpo')).ask(ops.CloseResearchStudyDocument, { id, version, input });
}

/** A request that somebody begins. */
export async function begun(
  world: World,
  client: string,
  of: string,
  person: PersonKey = 'entry',
  input: Partial<ops.CreateResearchConsentRequestInput> = {},
) {
  const { record } = await (
    await world.as(person)
  ).ask(ops.ResearchConsentRequestCreateDocument, { input: { client, study: of, ...input } });
  return record;
}

/** A client who was given the sheet just now, by hand. */
export async function told(world: World, client: string, of: string, person: PersonKey = 'entry') {
  const { id, version } = await begun(world, client, of, person);
  return give(world, { id, version }, person);
}

/** Gives the sheet by hand. */
export async function give(
  world: World,
  { id, version }: { id: string; version: number },
  person: PersonKey = 'entry',
  input: ops.GiveInformationResearchConsentRequestInput = { byHand: true },
) {
  const giving = { id, version, input };
  return (await (await world.as(person)).ask(ops.GiveInformationResearchConsentRequestDocument, giving))
    .record;
}

/** A written yes to everything that was wanted, signed electronically. */
export const yes = (
  input: Partial<ops.GrantResearchConsentRequestInput> = {},
): ops.GrantResearchConsentRequestInput => ({
  how: 'ONLINE',
  agreedItems: ITEMS.join('\n'),
  expressWords: 'I agree that my age band and how to reach me go to this study.',
  writtenEvidence: 'E_SIGNATURE',
  signature: 'Signed 7F-221',
  ...input,
});

/** Lets so many hours go by. */
export function later(world: World, hours: number): void {
  const { clock } = world.serving.app;
  clock.set(new Date(clock.now().getTime() + hours * 3_600_000).toISOString());
}

/** A client of the clinician, ticked (S6), who has agreed in writing after a day. */
export async function agreed(
  world: World,
  of: string,
  input: Partial<ops.GrantResearchConsentRequestInput> = {},
) {
  const { client } = await agreeing(world);
  const { id, version } = await told(world, client, of);
  later(world, 25);
  const { record } = await (
    await world.as('entry')
  ).ask(ops.GrantResearchConsentRequestDocument, { id, version, input: yes(input) });
  return { client, request: record };
}

/** A request as somebody's page asks for it. */
export async function requestOf(world: World, id: string, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(ops.ResearchConsentRequestOneDocument, { id })).record;
}

/** What a form gives of sharing with a study. */
export function forStudy(
  { agreement, recipient, items }: Agreement,
  input: Partial<ops.CreateDisclosureInput> & { client: string; study: string | number | null },
): ops.CreateDisclosureInput {
  return {
    purpose: 'RESEARCH',
    permission: 'CONSENT',
    agreement,
    recipient: recipient.id,
    items,
    caldicottPrinciples: CALDICOTT,
    ...input,
  };
}
