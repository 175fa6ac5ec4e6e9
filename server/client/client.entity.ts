import { isNhsNumber } from '../../schema/nhs-number.ts';
import { Choice, Choices, Day, Flag, Ids, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import type { ClientAccess } from '../access/client-access.columns.ts';
import { Channel, CollectionContext, EmploymentStatus, Ethnicity, Gender } from './client.vocabulary.ts';

/** What a person writes of a client. The sealed columns are the policy's sensitive items (S27, X4); age is derived. */
export abstract class ClientFields extends Stored {
  @Text({ about: 'Title, such as Dr.', optional: true, max: 40, purposes: ['P02'] })
  title: string | null = null;

  @Text({ about: 'Given name.', max: 100, maskable: true, searched: true, purposes: ['P02'] })
  givenName!: string;

  @Text({ about: 'Family name.', max: 100, maskable: true, searched: true, purposes: ['P02'] })
  familyName!: string;

  @Text({
    about: 'What the person wants to be called.',
    optional: true,
    max: 100,
    searched: true,
    purposes: ['P02'],
  })
  preferredName: string | null = null;

  @Text({
    about: 'NHS number, ten digits (Annex C).',
    optional: true,
    max: 10,
    unique: true,
    searched: true,
    valid: [isNhsNumber, 'is not an NHS number: a digit is wrong or missing'],
    purposes: ['P02', 'P07'],
    indispensable: true,
  })
  nhsNumber: string | null = null;

  @Text({
    about: 'Id of the record in the care-record system, by which an import knows the client again.',
    optional: true,
    max: 60,
    unique: true,
    searched: true,
    purposes: ['P02', 'P08'],
    indispensable: true,
  })
  careRecordId: string | null = null;

  @Choice(CollectionContext, 'CollectionContext', {
    about: 'On which occasion what we hold was collected first (S22); a referral says so by itself.',
    optional: true,
    writeOnce: true,
    purposes: ['P02', 'P07'],
    indispensable: true,
  })
  collectionContext: CollectionContext | null = null;

  @Day({
    about: 'Date of birth; each read of it is logged (C-07).',
    sealed: 'sensitive',
    purposes: ['P02', 'P07', 'P20'],
  })
  dateOfBirth!: string;

  @Choice(Ethnicity, 'Ethnicity', {
    about: 'Ethnic category, special category data (Art 9); each read is logged.',
    optional: true,
    sealed: 'art9',
    purposes: ['P02', 'P12'],
  })
  ethnicity: Ethnicity | null = null;

  @Choice(Gender, 'Gender', {
    about: 'How the person describes their gender; each read is logged.',
    optional: true,
    sealed: 'sensitive',
    purposes: ['P02', 'P12'],
  })
  gender: Gender | null = null;

  @Choice(EmploymentStatus, 'EmploymentStatus', {
    about: 'Employment status; each read is logged.',
    optional: true,
    sealed: 'sensitive',
    purposes: ['P02', 'P12'],
  })
  employmentStatus: EmploymentStatus | null = null;

  @Narrative({
    about:
      'Which adjustments are needed, never why: it is data about health (S25, Art 9); each read is logged.',
    optional: true,
    max: 1_000,
    sealed: 'art9',
    purposes: ['P02'],
  })
  accessibilityNeeds: string | null = null;

  @Choice(Channel, 'Channel', {
    about: 'How the person wants to be reached.',
    optional: true,
    purposes: ['P02', 'P05'],
  })
  preferredChannel: Channel | null = null;

  @Choices(Channel, 'Channel', {
    about: 'Where somebody else might see or hear it: never used, whatever the message (S43).',
    default: [],
    maskable: true,
    purposes: ['P02', 'P20'],
    indispensable: true,
  })
  unsafeChannels: Channel[] = [];

  @Day({
    about: 'Date of death: from then on the law of the deceased applies (S16).',
    optional: true,
    purposes: ['P02', 'P07'],
    indispensable: true,
  })
  dateOfDeath: string | null = null;

  @Ids({
    about: 'Accounts of staff who are this person or a relative: they never open the record (C-06).',
    default: [],
    maskable: true,
    purposes: ['P07', 'P11'],
    indispensable: true,
  })
  relatedStaff: string[] = [];

  @Flag({
    about: 'Whether only named users open the record (C-05).',
    default: false,
    purposes: ['P07', 'P11'],
    indispensable: true,
  })
  sensitive: boolean = false;

  @Ids({
    about: 'The accounts for whom a sensitive record is open.',
    default: [],
    purposes: ['P07', 'P11'],
    indispensable: true,
  })
  namedUsers: string[] = [];
}

/** A data subject who receives or received a service (S23, S31). */
@Resource({
  about: 'A client: the person whom the data is about.',
  prefix: 'CLI',
  named: ['givenName', 'familyName'],
  crowded: ['all'],
  order: { familyName: 'ASC' },
  derived: {
    age: ['dateOfBirth', 'dateOfDeath'],
    competence: ['dateOfBirth', 'dateOfDeath'],
    regime: ['dateOfDeath'],
  },
})
export class Client extends ClientFields implements ClientAccess {
  @Text({ about: 'Our reference, such as CLI-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Flag({ about: 'Whether processing is restricted: stored only (§2.6, C-04).' })
  restricted: boolean = false;

  @Ids({ about: 'Persons from whom it is kept.', internal: true })
  barred: string[] = [];

  @Text({
    about: 'Keyed digest of family name and date of birth, to find likely duplicates.',
    internal: true,
  })
  birthMark!: string;

  @Link(() => Client, {
    about: 'The record that it was merged into: since then it is closed, and kept for its trail.',
    optional: true,
    internal: true,
  })
  mergedInto: string | null = null;
}
