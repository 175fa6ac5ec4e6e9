import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Choices, Instant, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Fields of a client of which one record's value stands after a merge; lists and flags are united instead. */
export enum MergeField {
  title = 'title',
  givenName = 'givenName',
  familyName = 'familyName',
  preferredName = 'preferredName',
  nhsNumber = 'nhsNumber',
  careRecordId = 'careRecordId',
  dateOfBirth = 'dateOfBirth',
  ethnicity = 'ethnicity',
  gender = 'gender',
  employmentStatus = 'employmentStatus',
  accessibilityNeeds = 'accessibilityNeeds',
  preferredChannel = 'preferredChannel',
  dateOfDeath = 'dateOfDeath',
}

/** Where a merge stands. */
export enum ClientMergeStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What a person writes of a merge. */
export abstract class ClientMergeFields extends Stored {
  @Link(() => Client, { about: 'The record that is kept.', writeOnce: true })
  client!: string;

  @Link(() => Client, {
    about: 'The record that is merged into it; null when that is done.',
    writeOnce: true,
  })
  merged!: string;

  @Whole({ about: 'The version of the kept record that was compared.', writeOnce: true, maskable: true })
  clientVersion!: number;

  @Whole({ about: 'The version of the merged record that was compared.', writeOnce: true, maskable: true })
  mergedVersion!: number;

  @Choices(MergeField, 'MergeField', {
    about: 'Fields that are taken from the merged record; all others stay as the kept record has them.',
    default: [],
    writeOnce: true,
    maskable: true,
  })
  takenFromMerged: MergeField[] = [];

  @Narrative({
    about: 'How it is known that both are one person.',
    max: 2_000,
    writeOnce: true,
    maskable: true,
  })
  reason!: string;
}

/** Two records of one person become one: proposed by one data-entry officer, approved by another; nothing is lost. */
@Resource({
  about: 'Two records of one person that become one, by two people.',
  prefix: 'MRG',
  order: { createdAt: 'DESC' },
})
export class ClientMerge extends withClientAccess(ClientMergeFields) {
  @Text({ about: 'Our reference, such as MRG-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Text({ about: 'Reference of the kept record.', searched: true, maskable: true })
  clientReference!: string;

  @Text({ about: 'Reference of the merged record.', searched: true, maskable: true })
  mergedReference!: string;

  @Choice(ClientMergeStatus, 'ClientMergeStatus', { about: 'Where it stands.' })
  status: ClientMergeStatus = ClientMergeStatus.PROPOSED;

  @Link(() => User, { about: 'Who proposed it.' })
  proposedBy!: string;

  @Link(() => User, { about: 'Who approved or refused it; never who proposed it.', optional: true })
  decidedBy: string | null = null;

  @Instant({ about: 'When it was approved, refused or withdrawn.', optional: true })
  decidedAt: Date | null = null;

  @Narrative({ about: 'Why it was refused or withdrawn.', optional: true, max: 2_000 })
  decisionNote: string | null = null;
}
