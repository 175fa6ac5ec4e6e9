import { Client } from '../client/client.entity.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { Choice, Choices, Instant, Link, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Intake } from '../intake/intake.entity.ts';
import { User } from '../user/user.entity.ts';

/** Why a record was read. */
export enum ReadReason {
  /** A manager who investigates, approves or reviews the case (M5), or an officer to whom an open case brings the client (§6.2 `c`). */
  CASE = 'CASE',
  CARE = 'CARE',
  /** A supervisor, or whoever handed the client over within 14 days (C-01). */
  SUPERVISION = 'SUPERVISION',
  REGISTRATION = 'REGISTRATION',
  DATA_PROTECTION = 'DATA_PROTECTION',
  /** Opened in an emergency (§6.4). */
  BREAK_GLASS = 'BREAK_GLASS',
  /** Nothing was read: somebody tried to open her own record or a relative’s (C-06). */
  OWN_RECORD = 'OWN_RECORD',
}

/** The sensitive items of the policy as columns of a client; age is derived of the date of birth (S27, X4). */
export enum SensitiveItem {
  dateOfBirth = 'dateOfBirth',
  ethnicity = 'ethnicity',
  gender = 'gender',
  employmentStatus = 'employmentStatus',
  accessibilityNeeds = 'accessibilityNeeds',
}

/** That somebody read a case by assignment (M5), a client, or a sensitive item of one (C-07); written by the reading, never by a person. */
@Resource({ about: 'A read of a case by an assigned manager, or of a client.', order: { at: 'DESC' } })
export class AccessLog extends Stored {
  @Link(() => ComplaintCase, { about: 'The case.', optional: true })
  complaint: string | null = null;

  @Link(() => Intake, { about: 'What came in, where that was why the client was read.', optional: true })
  intake: string | null = null;

  @Link(() => Client, { about: 'The client.', optional: true })
  client: string | null = null;

  @Text({ about: 'Reference of the client.', optional: true })
  clientReference: string | null = null;

  @Text({
    about: 'What was read through broken glass, field by field, such as Client.familyName (§6.4).',
    optional: true,
  })
  fields: string | null = null;

  @Choice(ReadReason, 'ReadReason', { about: 'Why it was read.', maskable: true })
  reason!: ReadReason;

  @Choices(SensitiveItem, 'SensitiveItem', { about: 'The sensitive items among it.', maskable: true })
  items: SensitiveItem[] = [];

  @Link(() => User, { about: 'Who read it.' })
  reader!: string;

  @Instant({ about: 'When.' })
  at!: Date;
}
