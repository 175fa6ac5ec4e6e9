import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { User } from '../user/user.entity.ts';
import { ConsentCode, ConsentKind, ConsentQuestion } from './consent-question.entity.ts';

/** What was answered; not asked is no record at all. */
export enum ConsentAnswer {
  YES = 'YES',
  NO = 'NO',
}

/** Who answered (§2.14). */
export enum ConsentGiver {
  SELF = 'SELF',
  PARENT = 'PARENT',
  ATTORNEY = 'ATTORNEY',
  DEPUTY = 'DEPUTY',
}

/** How it was given or withdrawn (§2.13). */
export enum ConsentHow {
  FACE_TO_FACE = 'FACE_TO_FACE',
  PHONE = 'PHONE',
  ONLINE = 'ONLINE',
  PAPER = 'PAPER',
  AGENCY = 'AGENCY',
}

/** Who asked: we, or the agency that referred (S5). */
export enum ConsentCollector {
  STAFF = 'STAFF',
  AGENCY = 'AGENCY',
}

/** Where a record stands (§4.6). */
export enum ConsentStatus {
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
  SUPERSEDED = 'SUPERSEDED',
  INVALIDATED = 'INVALIDATED',
}

/** What was wrong with a consent (§4.6). */
export enum ConsentDefect {
  NOT_INFORMED = 'NOT_INFORMED',
  WRONG_PROXY = 'WRONG_PROXY',
  NOT_FREELY_GIVEN = 'NOT_FREELY_GIVEN',
  RECORDED_WRONGLY = 'RECORDED_WRONGLY',
}

/** What proves an answer is needed wherever there is one (UK GDPR Art 7(1)). */
const PROOF = { purposes: ['P07'], indispensable: true } as const;

/** What a person writes of an answer, once and for all (C-10): a correction is another record. */
export abstract class ConsentRecordFields extends Stored {
  @Link(() => Client, { about: 'The client.', writeOnce: true })
  client!: string;

  @Link(() => ConsentQuestion, { about: 'The edition of the question that was asked.', writeOnce: true })
  question!: string;

  @Choice(ConsentAnswer, 'ConsentAnswer', {
    about: 'Yes or no; a refusal is a record too.',
    writeOnce: true,
    purposes: ['P02', 'P07'],
  })
  answer!: ConsentAnswer;

  @Flag({
    about: 'Whether it was said in express words, in writing (Art 9(2)(a), S51).',
    default: false,
    writeOnce: true,
    ...PROOF,
  })
  explicit: boolean = false;

  @Choice(ConsentGiver, 'ConsentGiver', {
    about: 'Who answered.',
    default: ConsentGiver.SELF,
    writeOnce: true,
    ...PROOF,
  })
  giverKind: ConsentGiver = ConsentGiver.SELF;

  @Text({
    about: 'Name of whoever answered for the client.',
    optional: true,
    writeOnce: true,
    ...PROOF,
  })
  giverName: string | null = null;

  @Text({
    about: 'By what authority, and where that was seen, such as a lasting power of attorney.',
    optional: true,
    max: 500,
    writeOnce: true,
    ...PROOF,
  })
  authority: string | null = null;

  @Choice(ConsentHow, 'ConsentHow', { about: 'How it was answered.', writeOnce: true, purposes: ['P07'] })
  how!: ConsentHow;

  @Choice(ConsentCollector, 'ConsentCollector', {
    about: 'Who asked.',
    default: ConsentCollector.STAFF,
    writeOnce: true,
    ...PROOF,
  })
  collectedBy: ConsentCollector = ConsentCollector.STAFF;

  @Instant({ about: 'When it was answered.', writeOnce: true, purposes: ['P07'] })
  givenAt!: Date;

  @Narrative({
    about: 'What proves it: where the form or the recording is, or what the agency sent.',
    optional: true,
    max: 1_000,
    writeOnce: true,
    ...PROOF,
  })
  evidence: string | null = null;

  @Flag({
    about: 'Whether the person raised it: who has refused is not asked again for three months (§4.6).',
    default: false,
    writeOnce: true,
    ...PROOF,
  })
  raisedByPerson: boolean = false;

  @Link(() => ConsentRecord, {
    about: 'The answer that stood until this one, as whoever records saw it; none where there was none.',
    optional: true,
    writeOnce: true,
  })
  replaces: string | null = null;
}

/** How a recipient is named by whoever does not read organisations. Kept as the link that it makes. */
export abstract class ConsentRecordRequest extends ConsentRecordFields {
  @Narrative({
    about: 'Id of the organisation with which is shared; of the question about one recipient.',
    optional: true,
    max: 36,
    // The digits of an id are no card number.
    holdsIds: true,
  })
  recipientId: string | null = null;
}

/** What a client answered to a question of consent: one row an answer, whose answer never changes (§2.13, §4.6). */
@Resource({
  about: 'An answer to a question of consent (§2.13).',
  prefix: 'CON',
  crowded: ['all', 'restricted', 'metadata'],
  order: { givenAt: 'DESC' },
  derived: {
    standing: ['status', 'refreshDue'],
    valid: ['status', 'refreshDue'],
    askAgainFrom: ['status', 'givenAt'],
    deadline: ['status', 'refreshDue', 'supersededAt', 'latest'],
  },
})
export class ConsentRecord extends withClientAccess(ConsentRecordFields) {
  @Text({ about: 'Our reference, such as CON-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(ConsentStatus, 'ConsentStatus', {
    about: 'Where it stands; that it has run out is written within the hour, `standing` says it at once.',
  })
  status!: ConsentStatus;

  @Choice(ConsentCode, 'ConsentCode', { about: 'Which question, whatever the edition.' })
  code!: ConsentCode;

  @Choice(ConsentKind, 'ConsentKind', {
    about: 'Whether a yes is the promised agreement or a lawful basis (X3).',
  })
  kind!: ConsentKind;

  @Flag({ about: 'Whether it is the last answer to its question.' })
  latest: boolean = true;

  @Link(() => Organisation, { about: 'The one with which is shared, where one is named.', optional: true })
  recipient: string | null = null;

  @Text({ about: 'Its name on that day.', optional: true })
  recipientName: string | null = null;

  @Text({ about: 'Version of the privacy notice that was shown.' })
  noticeVersion!: string;

  @Link(() => User, { about: 'Who recorded it.' })
  takenBy!: string;

  @Instant({ about: 'When it was recorded; of one that was imported, in the care-record system.' })
  recordedAt!: Date;

  @Day({ about: 'The last day on which a yes counts; then it is asked anew (§2.13).', optional: true })
  refreshDue: string | null = null;

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

  @Instant({
    about: 'Since when another answer or another wording stands in its place.',
    optional: true,
  })
  supersededAt: Date | null = null;

  @Instant({ about: 'When a defect was found.', optional: true })
  invalidatedAt: Date | null = null;

  @Link(() => User, { about: 'Who found it.', optional: true })
  invalidatedBy: string | null = null;

  @Choice(ConsentDefect, 'ConsentDefect', { about: 'What was wrong.', optional: true })
  defect: ConsentDefect | null = null;

  @Narrative({ about: 'Why it does not count.', optional: true, max: 2_000 })
  invalidatedReason: string | null = null;

  @Narrative({
    about: 'What was done about what had rested on it.',
    optional: true,
    max: 2_000,
  })
  remediation: string | null = null;
}
