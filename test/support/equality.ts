import {
  CaptureEqualityAnswersDocument,
  EqualityNoticeCreateDocument,
  type CreateEqualityNoticeInput,
  type EqualityAnswersInput,
} from '../../schema/generated/graphql.ts';
import { withClient } from '../../server/database/roles.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { workerDatabase } from './database.ts';
import type { World } from './world.ts';

/** Somebody who answers everything. */
export const WHOLE: EqualityAnswersInput = {
  ethnicity: 'M',
  health: 'LIMITED_A_LITTLE',
  religionOrBelief: 'SIKH',
  sexualOrientation: 'BISEXUAL',
};

/** What a client answers, taken by the data-entry officer. */
export async function captured(
  world: World,
  client: string,
  answers: EqualityAnswersInput = WHOLE,
): Promise<void> {
  await (await world.as('entry')).ask(CaptureEqualityAnswersDocument, { client, answers });
}

/** A notice to stop. */
export async function noticed(
  world: World,
  clientReference: string,
  input: Partial<CreateEqualityNoticeInput> = {},
  person: PersonKey = 'entry',
) {
  const asked = await (
    await world.as(person)
  ).ask(EqualityNoticeCreateDocument, {
    input: {
      clientReference,
      receivedOn: world.serving.app.clock.today(),
      form: 'LETTER',
      ...input,
    },
  });
  return asked.record;
}

/** Rows of the database as its owner reads them, whom no wall of the product binds. */
export async function asOwner<Row extends object>(sql: string): Promise<Row[]> {
  const { ownerUrl } = await workerDatabase('main');
  return withClient(ownerUrl, async owner => (await owner.query<Row>(sql)).rows);
}

/** What lies in the store. */
export function stored(): Promise<{ mark: Buffer; ethnicity: string | null; xmin: string }[]> {
  return asOwner('select *, xmin::text from equality.answer');
}
