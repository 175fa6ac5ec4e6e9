import type { SqlEntityManager } from '@mikro-orm/sql';
import { ageOn } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import type { Hooks } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { birthMark } from './birth-mark.ts';
import { Client } from './client.entity.ts';
import { personsOf, settleClientAccess } from './settle-access.ts';
import { given } from '../crud/given.ts';

/** Nobody is older (Annex C). */
const OLDEST = 120;

/** What a client's record must hold, and what the system writes of it. */
export const clientHooks: Hooks<Client> = {
  creating: async (context, em, input) => {
    await check(context, em, input as Client);
    return {
      barred: await personsOf(em, input.relatedStaff ?? []),
      birthMark: birthMark(input.familyName!, input.dateOfBirth!),
    };
  },
  updating: async (context, em, record, input) => {
    const becomes = { ...record, ...given(input) } as Client;
    await check(context, em, becomes);
    const barred = await personsOf(em, becomes.relatedStaff);
    // Before the record itself changes: what is settled is written at once.
    await context.beyondReach(em, () => settleClientAccess(em, { ...becomes, barred }));
    Object.assign(record, { barred, birthMark: birthMark(becomes.familyName, becomes.dateOfBirth) });
  },
};

/** What is said of an id that another record has, whether the viewer may see that record or not. */
export const TAKEN =
  'belongs to a record that is here already; if you cannot find it, ask the data protection officer';

/** What is wrong of a client by itself, by field. */
export function clientProblems(client: Partial<Client>, today: string): Record<string, string> {
  const { dateOfDeath } = client;
  const dateOfBirth = client.dateOfBirth!;
  const wrong: Record<string, string> = {};
  if (dateOfBirth > today) wrong.dateOfBirth = 'is in the future';
  if (dateOfDeath && dateOfDeath > today) wrong.dateOfDeath = 'is in the future';
  if (dateOfDeath && dateOfDeath < dateOfBirth) wrong.dateOfDeath = 'is before the date of birth';
  if (Object.keys(wrong).length === 0 && ageOn(dateOfBirth, dateOfDeath ?? today) > OLDEST)
    wrong.dateOfBirth = `makes an age over ${OLDEST}`;
  if (client.preferredChannel && (client.unsafeChannels ?? []).includes(client.preferredChannel))
    wrong.preferredChannel = 'is marked as unsafe';
  return wrong;
}

async function check(context: Context, em: SqlEntityManager, client: Client): Promise<void> {
  const { nhsNumber, careRecordId, id } = client;
  const wrong = clientProblems(client, context.app.clock.today());
  if (client.sensitive && !client.namedUsers?.includes(context.signedIn().id))
    wrong.namedUsers = 'has to name you too: you could not save what you may not open';
  const taken = (where: Parameters<typeof isTaken>[1]) =>
    context.beyondReach(em, () => isTaken(em, where, id));
  if (nhsNumber && (await taken({ nhsNumber }))) wrong.nhsNumber = TAKEN;
  if (careRecordId && (await taken({ careRecordId }))) wrong.careRecordId = TAKEN;
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
}

/** Unscoped: two records never share a number or id, seen or unseen. */
async function isTaken(
  em: SqlEntityManager,
  number: { nhsNumber: string } | { careRecordId: string },
  mine: string | undefined,
): Promise<boolean> {
  const others = mine ? { id: { $ne: mine } } : {};
  return (await em.count(Client, { ...number, ...others }, { filters: false })) > 0;
}
