import { isNhsNumber } from '../../schema/nhs-number.ts';
import { isPostcode } from '../../schema/postcode.ts';
import { Client } from '../client/client.entity.ts';
import { Channel } from '../client/client.vocabulary.ts';
import { ConsentGiver, ConsentHow } from '../consent/consent-record.entity.ts';
import { Choice, Choices, Day, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { WebEnquiry } from '../web-enquiry/web-enquiry.entity.ts';
import { CareSector, QuestionAnswer, ReferralSource } from './referral.vocabulary.ts';

/** Everything that is said in the call or stands in the letter by which a referral comes: the person, how to reach her, who referred, and her two answers. */
export abstract class RegisterReferralFields {
  @Link(() => WebEnquiry, {
    about:
      'The web enquiry that it came in as (S8): received when that was sent, which becomes this referral.',
    optional: true,
  })
  webEnquiry: string | null = null;

  @Link(() => Client, { about: 'The person, where she is registered already.', optional: true })
  client: string | null = null;

  @Text({
    about: 'NHS number of a new person, ten digits.',
    optional: true,
    max: 10,
    valid: [isNhsNumber, 'is not an NHS number: a digit is wrong or missing'],
  })
  nhsNumber: string | null = null;

  @Text({ about: 'Family name of a new person.', optional: true, max: 100 })
  familyName: string | null = null;

  @Text({ about: 'Given name of a new person.', optional: true, max: 100 })
  givenName: string | null = null;

  @Day({ about: 'Date of birth of a new person.', optional: true })
  dateOfBirth: string | null = null;

  @Text({ about: 'What a new person wants to be called.', optional: true, max: 100 })
  preferredName: string | null = null;

  @Choices(Channel, 'Channel', {
    about: 'Where somebody else might see or hear it, of a new person (S43).',
    default: [],
  })
  unsafeChannels: Channel[] = [];

  @Text({ about: 'Mobile telephone.', optional: true, max: 40 })
  mobile: string | null = null;

  @Text({ about: 'E-mail address.', optional: true, max: 254 })
  email: string | null = null;

  @Narrative({ about: 'Postal address without its postcode.', optional: true, max: 300 })
  address: string | null = null;

  @Text({
    about: 'Postcode of the postal address.',
    optional: true,
    max: 8,
    valid: [isPostcode, 'is not a postcode, such as B12 8QT'],
  })
  postcode: string | null = null;

  @Choice(ReferralSource, 'ReferralSource', { about: 'Who referred (S28).' })
  sourceType!: ReferralSource;

  @Choice(CareSector, 'CareSector', {
    about: 'Where the health professional who referred works.',
    default: CareSector.NA,
  })
  careSector: CareSector = CareSector.NA;

  @Link(() => Organisation, { about: 'The practice, service or agency that referred.', optional: true })
  referringOrganisation: string | null = null;

  @Text({ about: 'Who referred, as they call themselves.', optional: true })
  referrer: string | null = null;

  @Text({ about: 'The referrer’s own reference.', optional: true, max: 60 })
  sourceReference: string | null = null;

  @Instant({ about: 'When it reached anybody of us; not in the future.' })
  receivedAt!: Date;

  @Day({
    about: 'When we obtained the data from others (Art 14); the day of receipt without it.',
    optional: true,
  })
  obtainedOn: string | null = null;

  @Choice(QuestionAnswer, 'QuestionAnswer', {
    about: 'Q1, sharing in the consortium (S3); nothing where it was not asked.',
    optional: true,
  })
  q1: QuestionAnswer | null = null;

  @Choice(QuestionAnswer, 'QuestionAnswer', {
    about: 'Q2, storage for care records and reporting (S4); nothing where it was not asked.',
    optional: true,
  })
  q2: QuestionAnswer | null = null;

  @Choice(ConsentHow, 'ConsentHow', { about: 'How the questions were answered.', optional: true })
  how: ConsentHow | null = null;

  @Instant({ about: 'When they were answered; now without it.', optional: true })
  givenAt: Date | null = null;

  @Choice(ConsentGiver, 'ConsentGiver', { about: 'Who answered.', default: ConsentGiver.SELF })
  giverKind: ConsentGiver = ConsentGiver.SELF;

  @Text({ about: 'Name of whoever answered for the person.', optional: true })
  giverName: string | null = null;

  @Text({ about: 'By what authority, and where that was seen.', optional: true, max: 500 })
  authority: string | null = null;

  @Narrative({ about: 'What proves the answers.', optional: true, max: 1_000 })
  evidence: string | null = null;

  @Flag({
    about: 'Whether the person raised it: who has refused is left in peace for three months (§4.6).',
    default: false,
  })
  raisedByPerson: boolean = false;
}
