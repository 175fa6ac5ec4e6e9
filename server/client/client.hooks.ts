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
    record.barred = await personsOf(em, becomes.relatedStaff);
    record.birthMark = birthMark(becomes.familyName, becomes.dateOfBirth);
    await settleClientAccess(em, { ...becomes, barred: record.barred });
  },
};

async function check(context: Context, em: SqlEntityManager, client: Client): Promise<void> {
  const today = context.app.clock.today();
  const { dateOfBirth, dateOfDeath, nhsNumber } = client;
  const wrong: Record<string, string> = {};
  if (dateOfBirth > today) wrong.dateOfBirth = 'is in the future';
  else if (ageOn(dateOfBirth, dateOfDeath ?? today) > OLDEST)
    wrong.dateOfBirth = `makes an age over ${OLDEST}`;
  if (dateOfDeath && dateOfDeath > today) wrong.dateOfDeath = 'is in the future';
  if (dateOfDeath && dateOfDeath < dateOfBirth) wrong.dateOfDeath = 'is before the date of birth';
  if (client.preferredChannel && (client.unsafeChannels ?? []).includes(client.preferredChannel))
    wrong.preferredChannel = 'is marked as unsafe';
  if (client.sensitive && !client.namedUsers?.includes(context.signedIn().id))
    wrong.namedUsers = 'has to name you too: you could not save what you may not open';
  if (nhsNumber && (await isTaken(em, nhsNumber, client.id)))
    wrong.nhsNumber =
      'belongs to a record that is here already; if you cannot find it, ask the data protection officer';
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
}

/** Unscoped: two records never share a number, seen or unseen. */
async function isTaken(em: SqlEntityManager, nhsNumber: string, mine: string | undefined): Promise<boolean> {
  const others = mine ? { id: { $ne: mine } } : {};
  return (await em.count(Client, { nhsNumber, ...others }, { filters: false })) > 0;
}
