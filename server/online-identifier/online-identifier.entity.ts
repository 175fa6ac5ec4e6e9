import { Choice, Day, Link, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What it identifies somebody by (UK GDPR recital 30). */
export enum OnlineIdentifierKind {
  SOCIAL_PROFILE = 'SOCIAL_PROFILE',
  SITE_ACCOUNT = 'SITE_ACCOUNT',
  COOKIE_OR_DEVICE_ID = 'COOKIE_OR_DEVICE_ID',
  IP_ADDRESS = 'IP_ADDRESS',
}

/** How we came by it. */
export enum IdentifierSource {
  WROTE_TO_US = 'WROTE_TO_US',
  WROTE_ABOUT_US = 'WROTE_ABOUT_US',
  USED_OUR_SITE = 'USED_OUR_SITE',
}

/** What a person writes of an online identifier. */
export abstract class OnlineIdentifierFields extends Stored {
  @Choice(OnlineIdentifierKind, 'OnlineIdentifierKind', {
    about: 'What kind it is.',
    purposes: ['COMMS'],
    writeOnce: true,
  })
  kind!: OnlineIdentifierKind;

  @Text({
    about: 'The name, number or address itself; sealed.',
    purposes: ['COMMS'],
    max: 300,
    sealed: 'sensitive',
  })
  value!: string;

  @Choice(IdentifierSource, 'IdentifierSource', {
    about: 'How we came by it.',
    purposes: ['COMMS'],
    writeOnce: true,
  })
  source!: IdentifierSource;

  @Text({
    about: 'What we keep it for, in words that name nobody; nothing about health.',
    purposes: ['COMMS'],
    max: 300,
    maskable: true,
  })
  purpose!: string;

  @Day({ about: 'When we met it first; not in the future.', purposes: ['COMMS'], writeOnce: true })
  seenOn!: string;

  @Day({ purposes: ['COMMS'], about: 'The last contact by it: its period runs from here (RR-WEB).' })
  lastContactOn!: string;

  @Text({
    about:
      'The reference of the web enquiry that it belongs to, while that is nobody’s case or referral (S24).',
    purposes: ['COMMS'],
    optional: true,
    max: 20,
  })
  enquiry: string | null = null;
}

/**
 * By what somebody is known on the web (S24). It stands alone: no column leads to a client, a case or a referral, and
 * nothing leads here; no note and no file can be put to it.
 */
@Resource({
  about: 'By what somebody is known on the web, apart from everything else that is known of anybody (S24).',
  prefix: 'ONL',
  order: { lastContactOn: 'DESC' },
})
export class OnlineIdentifier extends OnlineIdentifierFields {
  @Text({ about: 'Our reference, such as ONL-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Link(() => User, { about: 'Who recorded it.' })
  recordedBy!: string;
}
