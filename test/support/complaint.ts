import { randomUUID } from 'node:crypto';
import {
  AllegationUpdateDocument,
  AssignInvestigatorComplaintDocument,
  ComplaintCaseCreateDocument,
  ComplaintCaseListDocument,
  ComplaintCaseOneDocument,
  SubmitComplaintDocument,
  type CreateComplaintCaseInput,
  type SubmitComplaintInput,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import type { World } from './world.ts';

/** A complaint as somebody logs it, received yesterday by telephone. */
export function complaintInput(
  world: World,
  more: Partial<CreateComplaintCaseInput> = {},
): CreateComplaintCaseInput {
  return {
    receivedAt: new Date(world.serving.app.clock.now().getTime() - 24 * 3_600_000).toISOString(),
    channel: 'PHONE',
    title: 'Letter went to my old address',
    summary: 'My appointment letter went to the flat that I left in spring, although I had told you.',
    theme: 'ACCURACY',
    complainantName: 'Orla Quillfeather',
    complainantEmail: 'orla@example.test',
    ...more,
  };
}

/** Logs a complaint. */
export async function logged(world: World, by: PersonKey, more: Partial<CreateComplaintCaseInput> = {}) {
  return (await (await world.as(by)).ask(ComplaintCaseCreateDocument, { input: complaintInput(world, more) }))
    .record;
}

/** A complaint as a member of the public gives it. */
export const SUBMISSION: SubmitComplaintInput = {
  title: 'You shared my notes with my employer',
  summary: 'My employer knew of my appointments. I never agreed to that.',
  theme: 'SHARING',
  complainantName: 'Ismene Fairweather',
  complainantEmail: 'ismene@example.test',
};

/** Submits the public form; answers its code and the id behind it. */
export async function submittedCase(world: World, more: Partial<SubmitComplaintInput> = {}) {
  const { submitComplaint } = await world
    .anonymous()
    .ask(SubmitComplaintDocument, { input: { ...SUBMISSION, ...more }, requestId: randomUUID() });
  return submitComplaint;
}

/** The case behind a public code, as the data protection officer finds it. */
export async function byCode(world: World, code: string) {
  const { list } = await (await world.as('dpo')).ask(ComplaintCaseListDocument, { filter: { q: code } });
  return list.items[0]!;
}

/** The case as a person reads it. */
export async function caseAs(world: World, person: PersonKey, id: string) {
  return (await (await world.as(person)).ask(ComplaintCaseOneDocument, { id })).record;
}

/** Appoints an investigator. */
export async function assigned(world: World, by: PersonKey, id: string, investigator: PersonKey) {
  const { version } = await caseAs(world, by, id);
  const input = { investigator: world.people[investigator].id };
  return (await (await world.as(by)).ask(AssignInvestigatorComplaintDocument, { id, version, input })).record;
}

/** Answers every point of a case. */
export async function findings(world: World, by: PersonKey, id: string, finding: 'UPHELD' | 'NOT_UPHELD') {
  const client = await world.as(by);
  for (const allegation of (await caseAs(world, by, id)).allegations) {
    await client.ask(AllegationUpdateDocument, {
      id: allegation.id,
      version: allegation.version,
      input: { finding, reasons: 'The log of the record system shows it.' },
    });
  }
}

/** A complaint about the data protection officer herself, logged by the data-entry officer. */
export function aboutTheOfficer(world: World) {
  return logged(world, 'entry', {
    title: 'Ashlarwick refused my access request',
    subjects: [world.people.dpo.id],
  });
}
