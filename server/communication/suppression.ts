import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Channel } from '../client/client.vocabulary.ts';
import { ContactDetail, ContactDetailStatus } from '../contact-detail/contact-detail.entity.ts';
import { addressMark, detailsFor } from './address-mark.ts';
import { MarketingSuppression } from './marketing-suppression.entity.ts';

/** Unscoped: an objection binds whoever does not see the address, and nobody but officers reads suppressions. */
const UNSCOPED = { filters: false } as const;

/** How a client is reached now. */
export function presentDetails(em: SqlEntityManager, client: string): Promise<ContactDetail[]> {
  return em.find(ContactDetail, { client, status: { $ne: ContactDetailStatus.ENDED } }, UNSCOPED);
}

/** Keeps marketing away from every address and number of a client in these ways, for good (S103). Does not flush. */
export async function suppress(
  em: SqlEntityManager,
  client: string,
  channels: readonly Channel[],
  since: Date,
): Promise<void> {
  const details = await presentDetails(em, client);
  const wanted = new Map(
    channels.flatMap(channel =>
      detailsFor(channel, details).map(detail => [addressMark(channel, detail), channel] as const),
    ),
  );
  const kept = await em.find(MarketingSuppression, { mark: { $in: [...wanted.keys()] } }, UNSCOPED);
  for (const { mark } of kept) wanted.delete(mark);
  for (const [mark, channel] of wanted)
    em.persist(em.create(MarketingSuppression, { mark, channel, since } as never));
}

/** The ways in which an objection stands for one of the details. */
export async function suppressedWays(
  em: SqlEntityManager,
  channels: readonly Channel[],
  details: readonly ContactDetail[],
): Promise<Set<Channel>> {
  const marks = channels.flatMap(channel =>
    detailsFor(channel, details).map(detail => addressMark(channel, detail)),
  );
  const found = await em.find(MarketingSuppression, { mark: { $in: marks } }, UNSCOPED);
  return new Set(found.map(({ channel }) => channel));
}
