import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { ConsentGiver, ConsentHow } from '../consent/consent-record.entity.ts';
import { Choice, Day, Flag, Ids, Instant, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { ResearchStudy } from './research-study.entity.ts';

/** Where a request stands (§4.11). */
export enum ResearchConsentStatus {
  DRAFT = 'DRAFT',
  /** The person has the information and considers. */
  INFO_GIVEN = 'INFO_GIVEN',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What proves a written yes (S49). */
export enum WrittenEvidence {
  SCAN = 'SCAN',
  E_SIGNATURE = 'E_SIGNATURE',
}

/** What a person writes of a request: whom is asked, for what. */
export abstract class ResearchConsentRequestFields extends Stored {
  @Link(() => Client, { about: 'The client.', writeOnce: true })
  client!: string;

  @Link(() => ResearchStudy, { about: 'The study for which she is asked.', writeOnce: true })
  study!: string;

  @Flag({
    about:
      'Whether the person raised it: who has refused or withdrawn is not asked again for three months (§4.6).',
    default: false,
    writeOnce: true,
    purposes: ['P18'],
    indispensable: true,
  })
  raisedByPerson: boolean = false;
}

/** What a client was told of a study, and what she said to it in writing (S49, S50, S51). */
@Resource({
  about: 'A request to a client to give her information to a study, and her answer in writing (S49, S50).',
  prefix: 'RCR',
  order: { createdAt: 'DESC' },
  derived: { valid: ['status', 'countsUntil'] },
})
export class ResearchConsentRequest extends withClientAccess(ResearchConsentRequestFields) {
  @Text({ about: 'Our reference, such as RCR-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(ResearchConsentStatus, 'ResearchConsentStatus', { about: 'Where it stands (§4.11).' })
  status: ResearchConsentStatus = ResearchConsentStatus.DRAFT;

  @Link(() => User, { about: 'Who began it.' })
  askedBy!: string;

  @Whole({ about: 'Which edition of the information sheet she was given.', optional: true })
  sheetEdition: number | null = null;

  @Narrative({ about: 'The sheet as she was given it.', optional: true })
  infoSheet: string | null = null;

  @Narrative({ about: 'What information is wanted, one item a line, as she was told (S50).', optional: true })
  informationWanted: string | null = null;

  @Narrative({ about: 'Why, as she was told (S50).', optional: true, max: 2_000 })
  reason: string | null = null;

  @Narrative({
    about: 'Parts of the research to which she may agree one by one, as she was told.',
    optional: true,
    max: 2_000,
  })
  parts: string | null = null;

  @Ids({ about: 'Who receives it: the organisations of which she was told (S50).', maskable: true })
  recipients: string[] = [];

  @Narrative({ about: 'Their names, one a line, as she was told.', optional: true })
  recipientNames: string | null = null;

  @Instant({ about: 'When she was given all of that.', optional: true })
  givenAt: Date | null = null;

  @Link(() => User, { about: 'Who gave it.', optional: true })
  givenBy: string | null = null;

  @Instant({ about: 'Until when she has time to consider; no yes is taken before (S50).', optional: true })
  considerUntil: Date | null = null;

  @Narrative({ about: 'The items to which she agreed, one a line.', optional: true })
  agreedItems: string | null = null;

  @Narrative({
    about: 'The parts of the research to which she agreed, one a line.',
    optional: true,
    max: 2_000,
  })
  agreedParts: string | null = null;

  @Narrative({ about: 'The express words to which she put her name (S51).', optional: true, max: 2_000 })
  expressWords: string | null = null;

  @Flag({ about: 'Whether it was said in express words, in writing (Art 9(2)(a), S51).' })
  explicit: boolean = false;

  @Choice(ConsentHow, 'ConsentHow', { about: 'How she answered.', optional: true })
  how: ConsentHow | null = null;

  @Choice(WrittenEvidence, 'WrittenEvidence', { about: 'What proves it (S49).', optional: true })
  writtenEvidence: WrittenEvidence | null = null;

  @Text({ about: 'Name of the scanned file, or the reference of the signature.', optional: true, max: 250 })
  evidenceReference: string | null = null;

  @Text({ about: 'SHA-256 of the scanned file, hexadecimal.', optional: true, max: 64 })
  evidenceHash: string | null = null;

  @Choice(ConsentGiver, 'ConsentGiver', { about: 'Who answered (§2.14).', optional: true })
  giverKind: ConsentGiver | null = null;

  @Text({ about: 'Name of whoever answered for the client.', optional: true })
  giverName: string | null = null;

  @Text({ about: 'By what authority, and where that was seen.', optional: true, max: 500 })
  authority: string | null = null;

  @Instant({ about: 'When it was answered.', optional: true })
  answeredAt: Date | null = null;

  @Instant({ about: 'When that was recorded.', optional: true })
  recordedAt: Date | null = null;

  @Link(() => User, { about: 'Who recorded it.', optional: true })
  takenBy: string | null = null;

  @Day({
    about:
      'The last day on which a yes counts: the end of the study; of a parent’s, the 18th birthday (§2.14).',
    optional: true,
  })
  countsUntil: string | null = null;

  @Instant({ about: 'Since when it is withdrawn: at once (Art 7(3)).', optional: true })
  withdrawnAt: Date | null = null;

  @Instant({ about: 'When the person said so.', optional: true })
  withdrawalSaidAt: Date | null = null;

  @Choice(ConsentHow, 'ConsentHow', { about: 'How it was withdrawn.', optional: true })
  withdrawnHow: ConsentHow | null = null;

  @Link(() => User, {
    about: 'Who recorded the withdrawal; none where the person did it by a link.',
    optional: true,
  })
  withdrawnBy: string | null = null;
}
