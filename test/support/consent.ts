import {
  ApproveConsentQuestionDocument,
  ClientConsentsDocument,
  ConsentQuestionCreateDocument,
  ConsentQuestionsInUseDocument,
  ConsentRecordCreateDocument,
  type ConsentCode,
  type CreateConsentQuestionInput,
  type CreateConsentRecordInput,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import type { World } from './world.ts';

/** A wording that an officer drafted. */
export async function drafted(
  world: World,
  code: ConsentCode,
  input: Partial<CreateConsentQuestionInput> = {},
) {
  const { record } = await (
    await world.as('dpo')
  ).ask(ConsentQuestionCreateDocument, {
    input: {
      code,
      title: `Title of ${code}`,
      wording: `Do you agree? (${code})`,
      whatItAllows: 'What it allows. You can withdraw at any time.',
      whatStops: 'We stop what rested on it.',
      whatContinues: 'The mandated NHS return continues; the National Data Opt-Out is another choice.',
      noticeVersion: '3.1',
      kind: code.startsWith('Q') ? 'AGREEMENT' : 'LAWFUL_BASIS',
      ...input,
    },
  });
  return record;
}

/** A wording in use: drafted by the officer, approved by a manager. */
export async function inUse(
  world: World,
  code: ConsentCode,
  input: Partial<CreateConsentQuestionInput> = {},
) {
  const { id, version } = await drafted(world, code, input);
  const manager = await world.as('manager');
  return (await manager.ask(ApproveConsentQuestionDocument, { id, version })).record;
}

/** The wording in use of a question; brought into use where none is. */
export async function questionOf(world: World, code: ConsentCode): Promise<string> {
  const { list } = await (await world.as('dpo')).ask(ConsentQuestionsInUseDocument);
  return list.items.find(one => one.code === code)?.id ?? (await inUse(world, code)).id;
}

/** An answer of a client, recorded by a member of staff, face to face just now. */
export async function answer(
  world: World,
  client: string,
  code: ConsentCode,
  input: Partial<CreateConsentRecordInput> = {},
  person: PersonKey = 'entry',
) {
  const { record } = await (
    await world.as(person)
  ).ask(ConsentRecordCreateDocument, { input: await answering(world, client, code, input) });
  return record;
}

/** What is given of an answer. */
export async function answering(
  world: World,
  client: string,
  code: ConsentCode,
  input: Partial<CreateConsentRecordInput> = {},
): Promise<CreateConsentRecordInput> {
  return {
    client,
    question: await questionOf(world, code),
    answer: 'YES',
    how: 'FACE_TO_FACE',
    givenAt: world.serving.app.clock.now().toISOString(),
    ...input,
  };
}

/** A client's answers, newest first, as somebody reads them. */
export async function answersOf(world: World, client: string, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(ClientConsentsDocument, { id: client })).client.consents;
}
