import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import type { App } from '../app.ts';
import type { Client } from '../client/client.entity.ts';
import { Channel } from '../client/client.vocabulary.ts';
import { ContactDetailKind, ContactDetailStatus } from '../contact-detail/contact-detail.entity.ts';
import { currentProfile } from '../organisation-profile/current-profile.ts';
import { seal } from '../crud/sealing.ts';
import { MailPurpose, SEALED_TEXT } from '../outbox/outbox-mail.entity.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { LINK_LIFE, signedToken } from './link-token.ts';
import { PreferenceLink } from './preference-link.entity.ts';
import { presentDetails } from './suppression.ts';

/** A link that was just made, and its address: said this once, kept nowhere. */
export interface MadeLink {
  link: PreferenceLink;
  url: string;
}

/** Makes a personal link, and mails it where the client has a safe and verified e-mail address. Does not flush. */
export async function makeLink(
  app: App,
  em: SqlEntityManager,
  client: Client,
  madeBy: string,
): Promise<MadeLink> {
  const expiresAt = new Date(app.clock.now().getTime() + LINK_LIFE);
  const { token, digest } = signedToken(expiresAt);
  const url = `${app.env.PUBLIC_URL ?? `http://localhost:${app.env.PORT}`}/preferences/${token}`;
  const recipient = await safeAddress(em, client);
  const link = em.create(PreferenceLink, {
    client: client.id,
    expiresAt,
    madeBy,
    mailed: recipient !== null,
    tokenDigest: digest,
    ...clientAccessOf(client),
  } as never) as PreferenceLink;
  em.persist(link);
  if (recipient) {
    const { name, phone } = await currentProfile(em);
    queueMail(em, {
      purpose: MailPurpose.PREFERENCE_LINK,
      recipient,
      subjectLine: `How ${name} may reach you`,
      text: seal(SEALED_TEXT, mailText(name, phone, url)),
    });
  }
  return { link, url };
}

function mailText(name: string, phone: string, url: string): string {
  return `Hello,\n\nhere you can say how we may reach you, and stop marketing:\n${url}\n\nThe link is yours alone and works for 30 days. If you did not ask for it, you need do nothing; if something is wrong, telephone us: ${phone}.\n\n${name}\n`;
}

async function safeAddress(em: SqlEntityManager, { id, unsafeChannels }: Client): Promise<string | null> {
  if (unsafeChannels.includes(Channel.EMAIL)) return null;
  const details = await presentDetails(em, id);
  const safe = details.find(
    ({ kind, status, unsafe }) =>
      kind === ContactDetailKind.EMAIL && status === ContactDetailStatus.VERIFIED && !unsafe,
  );
  return safe?.value ?? null;
}
