import { Choice, Instant, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Where one edition of the profile stands; letters are written from the one that is CURRENT. */
export enum ProfileStatus {
  DRAFT = 'DRAFT',
  CURRENT = 'CURRENT',
  SUPERSEDED = 'SUPERSEDED',
}

/** A data address that says what it is: it begins as such a file begins. */
const A_PICTURE = /^data:image\/(png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]*={0,2}$/;

/** What an administrator writes of the organisation and its regulator (S15, X13). */
export abstract class OrganisationProfileFields extends Stored {
  @Text({ about: 'The registered name, as letters and notices print it (S15).' })
  name!: string;

  @Text({
    about: 'The logo, as a data address of a small PNG or JPEG.',
    optional: true,
    max: 100_000,
    matches: [A_PICTURE, 'is not a PNG or JPEG picture'],
  })
  logo: string | null = null;

  @Text({ about: 'Company or charity number.', optional: true, max: 40 })
  registration: string | null = null;

  @Narrative({ about: 'Postal address.', max: 500 })
  address!: string;

  @Text({ about: 'Web address.', format: 'url', max: 500 })
  website!: string;

  @Text({ about: 'Address to which people write about their data.', format: 'email', max: 254 })
  email!: string;

  @Text({ about: 'Telephone number for the same.', max: 40 })
  phone!: string;

  @Text({ about: 'Who holds the office of data protection officer (X13).' })
  dpoName!: string;

  @Text({ about: "The data protection officer's telephone number, if another.", optional: true, max: 40 })
  dpoPhone: string | null = null;

  @Text({ about: "The supervisory authority's name as it is today (DUAA 2025 ss.118-119 rename it)." })
  regulatorName!: string;

  @Narrative({ about: "The supervisory authority's postal address.", max: 500 })
  regulatorAddress!: string;

  @Text({ about: 'Where people complain to it on the web.', format: 'url', max: 500 })
  regulatorUrl!: string;

  @Text({ about: "The supervisory authority's telephone number.", max: 40 })
  regulatorPhone!: string;

  @Whole({ about: 'Longest retention in years without an override (X5).', min: 1, max: 100, default: 7 })
  retentionCeilingYears: number = 7;
}

/** One edition of who we are and who regulates us; an approved one is never changed, only superseded (S15). */
@Resource({ about: 'One edition of the organisation profile.', order: { edition: 'DESC' } })
export class OrganisationProfile extends OrganisationProfileFields {
  @Whole({ about: 'Counts the editions from 1.' })
  edition!: number;

  @Choice(ProfileStatus, 'ProfileStatus', { about: 'Where the edition stands.' })
  status: ProfileStatus = ProfileStatus.DRAFT;

  @Link(() => User, {
    about: 'Who drafted it; empty for the first one, which comes from the configuration.',
    optional: true,
  })
  draftedBy: string | null = null;

  @Link(() => User, { about: 'Who approved it.', optional: true })
  approvedBy: string | null = null;

  @Instant({ about: 'Since when it is printed.', optional: true })
  approvedAt: Date | null = null;
}
