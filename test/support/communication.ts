import {
  MakePreferenceLinkDocument,
  MayContactDocument,
  RecordPreferencesDocument,
  RestrictionCreateDocument,
  VerifyContactDetailDocument,
  ContactDetailCreateDocument,
  type Channel,
  type CommunicationCategory,
  type ContactDetailKind,
  type PreferenceAnswerInput,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import type { World } from './world.ts';

/** One answer: "no to marketing by e-mail". */
export function answer(
  category: CommunicationCategory,
  channel: Channel,
  allowed: boolean,
): PreferenceAnswerInput {
  return { category, channel, allowed };
}

/** What a client said, recorded by somebody. */
export async function said(
  world: World,
  client: string,
  preferences: PreferenceAnswerInput[],
  person: PersonKey = 'entry',
  requestId?: string,
) {
  const asked = { client, preferences, requestId };
  return (await (await world.as(person)).ask(RecordPreferencesDocument, asked)).recordPreferences;
}

/** Why a client may not be reached; nothing where she may. */
export async function reasons(
  world: World,
  client: string,
  category: CommunicationCategory,
  channel: Channel,
  person: PersonKey = 'entry',
): Promise<string[]> {
  const { mayContact } = await (
    await world.as(person)
  ).ask(MayContactDocument, { client, category, channel });
  expect(mayContact).toHaveLength(1);
  expect(mayContact[0]!.allowed).toBe(mayContact[0]!.reasons.length === 0);
  return mayContact[0]!.reasons;
}

/** A present address or number of a client. */
export async function detail(
  world: World,
  client: string,
  kind: ContactDetailKind,
  value: string,
  {
    verified = false,
    unsafe = false,
    postcode,
  }: { verified?: boolean; unsafe?: boolean; postcode?: string } = {},
): Promise<void> {
  const entry = await world.as('entry');
  const input = { client, kind, value, unsafe, postcode };
  const { record } = await entry.ask(ContactDetailCreateDocument, { input });
  if (!verified) return;
  const { id, version } = record;
  await entry.ask(VerifyContactDetailDocument, { id, version, input: { verifiedHow: 'REPLIED' } });
}

/** Stores a client's data only. */
export async function restrict(world: World, { reference }: { reference: string | null }): Promise<void> {
  await (
    await world.as('dpo')
  ).ask(RestrictionCreateDocument, {
    input: {
      clientReference: reference!,
      ground: 'ACCURACY_CONTESTED',
      reason: 'Says that the address was never hers.',
      startsOn: world.serving.app.clock.today(),
    },
  });
}

/** A personal link of a client, and the path that opens it. */
export async function linkOf(world: World, client: string, person: PersonKey = 'entry') {
  const { made } = await (await world.as(person)).ask(MakePreferenceLinkDocument, { client });
  return { ...made, path: new URL(made.url!).pathname };
}
