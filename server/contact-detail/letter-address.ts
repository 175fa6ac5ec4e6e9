import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Client } from '../client/client.entity.ts';
import { Channel } from '../client/client.vocabulary.ts';
import type { Recipient } from '../letter/render-pdf.ts';
import {
  ContactDetail,
  ContactDetailKind as Kind,
  ContactDetailStatus as Status,
} from './contact-detail.entity.ts';

/**
 * Where a letter to a client goes: by e-mail to a verified address, else by post, else it is handed over. Never where
 * somebody else might read it (S43). Unscoped: that a letter is due does not depend on who caused it.
 */
export async function letterAddress(em: SqlEntityManager, client: Client): Promise<Recipient> {
  const details = await em.find(
    ContactDetail,
    { client: client.id, unsafe: false, status: { $in: [Status.VERIFIED, Status.UNVERIFIED] } },
    { filters: false, orderBy: { createdAt: 'DESC' } },
  );
  const isSafe = (channel: Channel) => !client.unsafeChannels.includes(channel);
  const email = details.find(one => one.kind === Kind.EMAIL && one.status === Status.VERIFIED);
  const address = details.find(({ kind }) => kind === Kind.ADDRESS);
  const name = `${client.givenName} ${client.familyName}`;
  if (email && isSafe(Channel.EMAIL)) return { name, email: email.value };
  if (address && isSafe(Channel.POST))
    return { name, postalAddress: `${address.value}\n${address.postcode}` };
  return { name };
}
