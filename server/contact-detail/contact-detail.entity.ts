import { isPostcode } from '../../schema/postcode.ts';
import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What kind of address or number. */
export enum ContactDetailKind {
  ADDRESS = 'ADDRESS',
  MOBILE = 'MOBILE',
  LANDLINE = 'LANDLINE',
  EMAIL = 'EMAIL',
}

/** Where it stands. */
export enum ContactDetailStatus {
  UNVERIFIED = 'UNVERIFIED',
  VERIFIED = 'VERIFIED',
  /** Post came back or a message bounced: unverified again, and waiting for somebody to ask (S44). */
  RETURNED = 'RETURNED',
  /** History: replaced, or not the person's any more. */
  ENDED = 'ENDED',
}

/** Who told us. */
export enum ReportedBy {
  CLIENT = 'CLIENT',
  REPRESENTATIVE = 'REPRESENTATIVE',
  REFERRER = 'REFERRER',
}

/** How it was verified. */
export enum VerifiedHow {
  CONFIRMED_BY_CLIENT = 'CONFIRMED_BY_CLIENT',
  REPLIED = 'REPLIED',
  CALLED_BACK = 'CALLED_BACK',
  DOCUMENT = 'DOCUMENT',
}

/** What a person writes of a contact detail. It is never rewritten: a new one replaces it, and the old one is history. */
export abstract class ContactDetailFields extends Stored {
  @Link(() => Client, { about: 'The client.', writeOnce: true })
  client!: string;

  @Choice(ContactDetailKind, 'ContactDetailKind', {
    about: 'What it is.',
    writeOnce: true,
    purposes: ['P02', 'P05'],
  })
  kind!: ContactDetailKind;

  @Narrative({
    about: 'The number or address; of a postal address without its postcode.',
    max: 300,
    writeOnce: true,
    purposes: ['P02', 'P05'],
  })
  value!: string;

  @Text({
    about: 'Postcode of a postal address, such as B12 8QT.',
    optional: true,
    max: 8,
    valid: [isPostcode, 'is not a postcode, such as B12 8QT'],
    writeOnce: true,
    purposes: ['P02', 'P05'],
    indispensable: true,
  })
  postcode: string | null = null;

  @Choice(ReportedBy, 'ReportedBy', {
    about: 'Who told us (S44).',
    default: ReportedBy.CLIENT,
    writeOnce: true,
    purposes: ['P02', 'P05'],
    indispensable: true,
  })
  reportedBy: ReportedBy = ReportedBy.CLIENT;

  @Link(() => ContactDetail, { about: 'Which one it replaces.', optional: true, writeOnce: true })
  replaces: string | null = null;

  @Flag({
    about: 'Whether somebody else might read or hear it: never used, whatever the message (S43).',
    default: false,
    purposes: ['P02', 'P20'],
    indispensable: true,
  })
  unsafe: boolean = false;
}

/** How a client is reached, and was (S23, S44). */
@Resource({
  about: 'A postal address, number or e-mail address of a client, present or past (S44).',
  parent: 'client',
  order: { createdAt: 'DESC' },
  derived: { deadline: ['status', 'returnedAt'] },
})
export class ContactDetail extends withClientAccess(ContactDetailFields) {
  @Choice(ContactDetailStatus, 'ContactDetailStatus', { about: 'Where it stands.' })
  status: ContactDetailStatus = ContactDetailStatus.UNVERIFIED;

  @Day({ about: 'First day on which we used it.' })
  startsOn!: string;

  @Day({ about: 'The day on which it was replaced or given up.', optional: true })
  endsOn: string | null = null;

  @Choice(VerifiedHow, 'VerifiedHow', { about: 'How it was verified.', optional: true })
  verifiedHow: VerifiedHow | null = null;

  @Instant({ about: 'When it was last verified.', optional: true })
  verifiedAt: Date | null = null;

  @Link(() => User, { about: 'Who verified it.', optional: true })
  verifiedBy: string | null = null;

  @Instant({ about: 'When post came back or a message bounced.', optional: true })
  returnedAt: Date | null = null;
}
