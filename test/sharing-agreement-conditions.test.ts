import * as ops from '../schema/generated/graphql.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { agreementInState, agreementOf, draftAgreement } from './support/sharing-agreement.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let world: World;
let dpo: Client;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:00Z' });
  dpo = await world.as('dpo');
});
afterAll(() => world.close());

type Basis = Partial<ops.UpdateAgreementPartyInput>;

/** Writes the basis of every party. */
async function basis(id: string, input: Basis, client = dpo): Promise<void> {
  for (const party of (await agreementOf(client, id)).parties)
    await client.ask(ops.AgreementPartyUpdateDocument, { id: party.id, version: party.version, input });
}

/** A draft under which special categories flow. */
async function special(input: Partial<ops.CreateAgreementDataItemInput> = { specialCategory: true }) {
  const { id } = await draftAgreement(world);
  await dpo.ask(ops.AgreementDataItemCreateDocument, {
    input: {
      agreement: id,
      item: 'Ethnicity',
      accessibleTo: 'Intake',
      minimisation: 'Groups only',
      ...input,
    },
  });
  return id;
}

/** What stops the activation of a signed agreement, beside what was decided meanwhile. */
async function stops(id: string): Promise<string[]> {
  await agreementInState(world, 'SIGNED', {}, id);
  const { availableActions } = await agreementOf(dpo, id);
  const decided = ['RECIPIENT_NOT_ASSURED', 'NDOO_CHECK_REQUIRED'];
  return availableActions!
    .find(each => each.action === 'activate')!
    .missing.filter(each => !decided.includes(each));
}

test.each<[string, Basis, string[]]>([
  ['no condition', {}, ['ART9_CONDITION_MISSING']],
  ['health care', { article9Condition: 'HEALTH_OR_SOCIAL_CARE' }, []],
  [
    'public interest without its condition of Schedule 1',
    {
      article9Condition: 'SUBSTANTIAL_PUBLIC_INTEREST',
      policyDocument: 'APD v2',
      policyReviewAt: '2027-06-30',
    },
    ['ART9_CONDITION_MISSING'],
  ],
  [
    'public interest without a policy document',
    { article9Condition: 'SUBSTANTIAL_PUBLIC_INTEREST', schedule1Condition: 'Pt 2 para 8' },
    ['APD_MISSING'],
  ],
  [
    'employment with a document whose review has passed',
    {
      article9Condition: 'EMPLOYMENT_AND_SOCIAL_PROTECTION',
      policyDocument: 'APD v1',
      policyReviewAt: '2026-11-23',
    },
    ['APD_MISSING'],
  ],
  [
    'employment with a document on the last day of its review',
    {
      article9Condition: 'EMPLOYMENT_AND_SOCIAL_PROTECTION',
      policyDocument: 'APD v1',
      policyReviewAt: '2026-11-24',
    },
    [],
  ],
])('special categories on the ground of %s', async (_, input, missing) => {
  const id = await special();
  await basis(id, input);
  expect(await stops(id)).toEqual(missing);
});

test('the item about lawful bases is complete only where each controller names its own', async () => {
  const { id } = await agreementInState(world, 'SIGNED');
  const { parties } = await agreementOf(dpo, id);
  await world.serving.app.orm.em
    .fork()
    .execute('update agreement_party set lawful_basis = null where id = ?', [parties[1]!.id]);
  const { missingCodes, checklist, availableActions } = await agreementOf(dpo, id);
  expect(missingCodes).toEqual(['DSA-05']);
  expect(checklist).toMatchObject({ asked: 18, complete: 17 });
  expect(availableActions!.find(each => each.action === 'activate')!.missing).toContain('DSA-05');
});

test('what is no special category needs neither condition nor document', async () => {
  expect(await stops(await special({ specialCategory: false }))).toEqual([]);
});

test('who joins while data flow brings what the first parties brought, and is told everything that is missing', async () => {
  const id = await special({ confidentialPatientInformation: false, specialCategory: true });
  await basis(id, { article9Condition: 'HEALTH_OR_SOCIAL_CARE' });
  await agreementInState(world, 'ACTIVE', {}, id);
  const { record: abroad } = await dpo.ask(ops.OrganisationCreateDocument, {
    input: { name: 'Clínica del Puerto', kind: 'MEMBER', country: 'AR' },
  });
  const accession = {
    organisation: abroad.id,
    role: 'JOINT' as const,
    lawfulBasis: 'PUBLIC_TASK' as const,
    signedBy: 'Director',
    joinedOn: '2026-11-20',
  };
  const { version } = await agreementOf(dpo, id);
  const accede = (input: ops.AccedeSharingAgreementInput) =>
    dpo.try(ops.AccedeSharingAgreementDocument, { id, version, input });
  expect((await accede(accession)).errors[0]!.extensions).toMatchObject({
    code: 'AGREEMENT_INCOMPLETE',
    missing: ['DSA-23', 'TRANSFER_MECHANISM_MISSING', 'ART9_CONDITION_MISSING'],
  });
  const { record: near } = await dpo.ask(ops.OrganisationCreateDocument, {
    input: { name: 'Willow Lane Trust', kind: 'MEMBER' },
  });
  const alone = { ...accession, organisation: near.id, role: 'CONTROLLER' as const };
  const staff = { ...alone, article9Condition: 'EMPLOYMENT_AND_SOCIAL_PROTECTION' as const };
  expect((await accede(staff)).errors[0]!.extensions).toMatchObject({ code: 'APD_MISSING' });
  const { errors } = await accede({ ...staff, policyDocument: 'APD v1', policyReviewAt: '2027-01-31' });
  expect(errors).toEqual([]);
});

test('a policy document is renewed while data flow, and one that lapses alerts, stands on the workbench and in R-18', async () => {
  const id = await special();
  await basis(id, {
    article9Condition: 'EMPLOYMENT_AND_SOCIAL_PROTECTION',
    policyDocument: 'APD v1',
    policyReviewAt: '2026-12-10',
  });
  await agreementInState(world, 'ACTIVE', {}, id);
  const { reference } = await agreementOf(dpo, id);
  const { workbench } = await dpo.ask(ops.WorkbenchDocument, {});
  expect(
    workbench.items.filter(each => each.subject === 'AgreementParty' && each.reference === reference),
  ).toMatchObject([
    { title: 'APD v1', reference, deadline: { kind: 'POLICY_DOCUMENT', due: '2026-12-10' } },
    { title: 'APD v1', reference, deadline: { urgency: 'AMBER' } },
  ]);
  const { report } = await dpo.ask(ops.ReportDocument, { code: 'R18' });
  expect(JSON.stringify(report)).toContain('POLICY_DOCUMENT');
  world.serving.app.clock.set('2026-12-11T10:00:00Z');
  await runTimers(world.serving.app);
  expect((await agreementOf(dpo, id)).alerts).toEqual(['POLICY_DOCUMENT_OUT_OF_DATE']);
  await basis(id, { policyDocument: 'APD v2', policyReviewAt: '2027-12-10' });
  await runTimers(world.serving.app);
  const { alerts, parties } = await agreementOf(dpo, id);
  expect(alerts).toEqual([]);
  const [party] = parties;
  const text = {
    id: party!.id,
    version: party!.version,
    input: { policyDocument: 'v3', contact: 'Anybody' },
  };
  expect(await dpo.refused(ops.AgreementPartyUpdateDocument, text)).toBe('FORBIDDEN');
});
