import { Choice, Day, Narrative, Text } from '../crud/columns.ts';
import { A_COUNTRY } from '../crud/country.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';

/** What an organisation is to us (S68). */
export enum OrganisationKind {
  PROCESSOR = 'PROCESSOR',
  THIRD_PARTY = 'THIRD_PARTY',
  MEMBER = 'MEMBER',
  REFERRER = 'REFERRER',
  COMMISSIONER = 'COMMISSIONER',
  REGULATOR = 'REGULATOR',
  RESEARCH = 'RESEARCH',
  PAYMENT = 'PAYMENT',
}

/** What a person writes of an organisation. */
export abstract class OrganisationFields extends Stored {
  @Text({ about: 'Its registered or usual name.', searched: true })
  name!: string;

  @Choice(OrganisationKind, 'OrganisationKind', { about: 'What it is to us.' })
  kind!: OrganisationKind;

  @Text({ about: 'Company or charity number.', optional: true, max: 40, searched: true })
  registrationNumber!: string | null;

  @Text({
    about: 'Its registration with the data-protection regulator.',
    optional: true,
    max: 40,
    matches: [/^[A-Z]{1,2}\d{6,8}$/, 'is not a registration number, such as ZA123456'],
  })
  icoRegistration!: string | null;

  @Day({ about: 'Last day of that registration.', optional: true })
  icoExpiresOn!: string | null;

  @Text({
    about: 'Country where it is established, two letters (ISO 3166-1).',
    matches: A_COUNTRY,
    default: 'GB',
  })
  country: string = 'GB';

  @Text({ about: 'Its web address.', optional: true, format: 'url', max: 500 })
  website!: string | null;

  @Text({ about: 'Its privacy notice on the web (S75).', optional: true, format: 'url', max: 500 })
  noticeUrl!: string | null;

  @Text({ about: 'Whom we speak to.', optional: true })
  contactName!: string | null;

  @Text({ about: 'Their e-mail address.', optional: true, format: 'email', max: 254 })
  contactEmail!: string | null;

  @Text({
    about: 'Their telephone number.',
    optional: true,
    max: 40,
    matches: [/^[+\d][\d ()-]{5,}$/, 'is not a telephone number'],
  })
  contactPhone!: string | null;

  @Narrative({ about: 'Postal address.', optional: true, max: 500 })
  address!: string | null;

  @Narrative({ about: 'Anything worth knowing.', optional: true })
  notes!: string | null;
}

/** A third party, member, referrer, commissioner or regulator (S5, S68). */
@Resource({ about: 'An organisation that we deal with.', prefix: 'ORG', order: { name: 'ASC' } })
export class Organisation extends OrganisationFields {
  @Text({ about: 'Our reference, such as ORG-2026-0001.', unique: true, searched: true })
  reference!: string;
}
