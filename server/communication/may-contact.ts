import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Client } from '../client/client.entity.ts';
import { Channel } from '../client/client.vocabulary.ts';
import { detailsFor } from './address-mark.ts';
import { CommunicationPreference } from './communication-preference.entity.ts';
import type { CommunicationCategory, ContactReason } from './communication.vocabulary.ts';
import { answerKey, reasonsAgainst, type ContactFacts } from './contact-decision.ts';
import { presentDetails, suppressedWays } from './suppression.ts';

const CHANNELS = Object.values(Channel);

/** What a client said last about each way and matter, by `answerKey`: what holds now. Unscoped: it binds whoever does not see it. */
export async function currentAnswers(
  em: SqlEntityManager,
  client: string,
): Promise<Map<string, CommunicationPreference>> {
  const history = await em.find(
    CommunicationPreference,
    { client },
    { filters: false, disableIdentityMap: true, orderBy: [{ since: 'ASC' }, { createdAt: 'ASC' }] },
  );
  return new Map(history.map(said => [answerKey(said.channel, said.category), said]));
}

/** Everything that decides whether a client may be reached. */
export async function contactFacts(
  em: SqlEntityManager,
  client: Client,
  answers: ReadonlyMap<string, CommunicationPreference>,
): Promise<ContactFacts> {
  const details = await presentDetails(em, client.id);
  const unsafeDetails = CHANNELS.filter(channel => {
    const usable = detailsFor(channel, details);
    return usable.length > 0 && usable.every(({ unsafe }) => unsafe);
  });
  return {
    restricted: client.restricted,
    deceased: client.dateOfDeath !== null,
    unsafe: new Set(client.unsafeChannels),
    unsafeDetails: new Set(unsafeDetails),
    answers: new Map([...answers].map(([key, { allowed }]) => [key, allowed])),
    suppressed: await suppressedWays(em, CHANNELS, details),
  };
}

/** Every reason why a client may not be reached in a way about something; none means that we may (S43, S103). */
export async function mayContact(
  em: SqlEntityManager,
  client: Client,
  channel: Channel,
  category: CommunicationCategory,
): Promise<ContactReason[]> {
  const answers = await currentAnswers(em, client.id);
  return reasonsAgainst(await contactFacts(em, client, answers), channel, category);
}
