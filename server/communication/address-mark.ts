import { createHmac } from 'node:crypto';
import { Channel } from '../client/client.vocabulary.ts';
import { ContactDetailKind as Kind, type ContactDetail } from '../contact-detail/contact-detail.entity.ts';
import { contactKeys } from './contact-key.ts';

/** Which contact details a way uses; web chat needs none. */
const USED_BY: Record<Channel, readonly Kind[]> = {
  [Channel.PHONE]: [Kind.MOBILE, Kind.LANDLINE],
  [Channel.SMS]: [Kind.MOBILE],
  [Channel.EMAIL]: [Kind.EMAIL],
  [Channel.POST]: [Kind.ADDRESS],
  [Channel.WEB_CHAT]: [],
};

/** The details by which a way reaches somebody. */
export function detailsFor<T extends Pick<ContactDetail, 'kind'>>(
  channel: Channel,
  details: readonly T[],
): T[] {
  return details.filter(({ kind }) => USED_BY[channel].includes(kind));
}

/** Keyed digest of a way and an address or number, the same however it is written (S103). */
export function addressMark(
  channel: Channel,
  detail: Pick<ContactDetail, 'kind' | 'value' | 'postcode'>,
): string {
  const text = `${channel}|${plain(detail)}`;
  return createHmac('sha256', contactKeys().mark).update(text).digest('hex');
}

function plain({ kind, value, postcode }: Pick<ContactDetail, 'kind' | 'value' | 'postcode'>): string {
  if (kind === Kind.EMAIL) return value.trim().toLowerCase();
  if (kind === Kind.ADDRESS) return letters(`${value}${postcode}`);
  return value.replace(/^\s*(\+|00)\s*44\s*(\(0\))?/, '0').replace(/\D/g, '');
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
