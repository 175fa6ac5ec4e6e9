import {
  AcknowledgeComplaintDocument,
  ApproveComplaintDocument,
  DraftDecisionComplaintDocument,
  LetterListDocument,
  RecordAuthorityComplaintDocument,
  SendOutcomeComplaintDocument,
  UpdateProgressComplaintDocument,
  type CreateComplaintCaseInput,
} from '../schema/generated/graphql.ts';
import { Letter } from '../server/letter/letter.entity.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { asSystem } from '../server/system.ts';
import { assigned, caseAs, findings, logged } from './support/complaint.ts';
import { readPdf } from './support/pdf-text.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

const NOW = { sentAt: '2026-11-25T10:00:00Z', method: 'EMAIL' as const };
const MANDATE = {
  cameAt: '2026-11-25T09:00:00Z',
  method: 'POST' as const,
  evidence: 'A consent signed by the person on 20 November.',
};
const FOR_ANOTHER = {
  isDataSubject: false,
  dataSubjectName: 'Pell Quillfeather',
  authority: 'ASKED' as const,
};

/** A case that was acknowledged, told of its progress and decided, with its outcome ready to leave. */
async function decided(more: Partial<CreateComplaintCaseInput>) {
  const { id, version } = await logged(world, 'dpo', more);
  const [dpo, clinician] = await Promise.all([world.as('dpo'), world.as('clinician')]);
  await dpo.ask(AcknowledgeComplaintDocument, { id, version, input: NOW });
  const { version: appointed } = await assigned(world, 'dpo', id, 'clinician');
  await clinician.ask(UpdateProgressComplaintDocument, {
    id,
    version: appointed,
    input: { ...NOW, done: 'We read the log.', remaining: 'We ask the team.' },
  });
  await findings(world, 'clinician', id, 'NOT_UPHELD');
  const told = await caseAs(world, 'clinician', id);
  const drafted = await clinician.ask(DraftDecisionComplaintDocument, {
    id,
    version: told.version,
    input: { decision: 'The letter left before you told us.' },
  });
  return (await dpo.ask(ApproveComplaintDocument, { id, version: drafted.record.version })).record;
}

/** Notes the authority as a person; answers the refusal's code, or nothing. */
async function noted(by: PersonKey, id: string): Promise<string | undefined> {
  const { version } = await caseAs(world, by, id);
  const { errors } = await (
    await world.as(by)
  ).try(RecordAuthorityComplaintDocument, { id, version, input: MANDATE });
  return errors[0]?.extensions.code;
}

async function lettersOf(id: string): Promise<string[]> {
  const { list } = await (await world.as('dpo')).ask(LetterListDocument, { subject: 'ComplaintCase', id });
  return list.map(({ template }) => template).toSorted();
}

test('an outcome does not leave to a representative before the authority was seen; acknowledgement and progress do', async () => {
  const { id, version } = await decided(FOR_ANOTHER);
  const dpo = await world.as('dpo');
  expect(await lettersOf(id)).toEqual(['L01', 'L02']);
  expect((await caseAs(world, 'dpo', id)).availableActions).toContainEqual(
    expect.objectContaining({ action: 'sendOutcome', enabled: false, missing: ['AUTHORITY'] }),
  );
  const { errors } = await dpo.try(SendOutcomeComplaintDocument, { id, version, input: NOW });
  expect(errors[0]!.extensions).toMatchObject({ code: 'WRITTEN_CONSENT_REQUIRED', missing: ['AUTHORITY'] });
  expect(await noted('clinician', id)).toBeUndefined();
  const seen = await caseAs(world, 'dpo', id);
  expect(seen).toMatchObject({ authority: 'SEEN', status: 'DECISION_DRAFTED' });
  expect(seen.contacts).toContainEqual(
    expect.objectContaining({ kind: 'INFO_RECEIVED', summary: MANDATE.evidence }),
  );
  await dpo.ask(SendOutcomeComplaintDocument, { id, version: seen.version, input: NOW });
  expect(await lettersOf(id)).toEqual(['L01', 'L02', 'L03']);
});

test('who complains for another needs authority also where nobody asked for it yet', async () => {
  const { id, version } = await decided({ isDataSubject: false, dataSubjectName: 'Pell Quillfeather' });
  expect(
    await (await world.as('dpo')).refused(SendOutcomeComplaintDocument, { id, version, input: NOW }),
  ).toBe('WRITTEN_CONSENT_REQUIRED');
});

test('whoever handles the case notes the authority, nobody else, and only where it is awaited', async () => {
  const { id } = await logged(world, 'entry', FOR_ANOTHER);
  expect(await noted('entry', id)).toBe('FORBIDDEN');
  expect(await noted('manager', id)).toBe('FORBIDDEN');
  await assigned(world, 'dpo', id, 'manager');
  expect(await noted('manager', id)).toBeUndefined();
  expect(await noted('dpo', id)).toBe('INVALID_TRANSITION');
  const own = await logged(world, 'dpo');
  expect(await noted('dpo', own.id)).toBe('INVALID_TRANSITION');
  const office = await logged(world, 'entry', { ...FOR_ANOTHER, aboutDataProtectionOffice: true });
  expect(await noted('manager2', office.id)).toBeUndefined();
});

test('a child reads our letters in plain language, by a template with an edition of its own', async () => {
  const { id, version } = await decided({ isChild: true });
  await (await world.as('dpo')).ask(SendOutcomeComplaintDocument, { id, version, input: NOW });
  expect(await lettersOf(id)).toEqual(['L01_PLAIN', 'L02_PLAIN', 'L03_PLAIN']);
  const kept = await asSystem(world.serving.app, 'test', em =>
    em.find(Letter, { recordId: id }, { populate: ['pdf'], orderBy: { template: 'ASC' } }),
  );
  expect(kept.map(({ templateVersion }) => templateVersion)).toEqual([1, 1, 1]);
  const [first, second, third] = kept.map(({ pdf }) => readPdf(pdf));
  expect(first!.text).toContain('It will not be a person that you complain about.');
  expect(second!.text).toContain('We are not finished yet.');
  expect(third!.text).toContain('We looked, and we did not break the rules.');
});
