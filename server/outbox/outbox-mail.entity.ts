import { Choice, Instant, Link, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Letter } from '../letter/letter.entity.ts';

/** Where a mail stands. A FAILED one is tried again. */
export enum MailState {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  FAILED = 'FAILED',
}

/** What a mail is for. */
export enum MailPurpose {
  LETTER = 'LETTER',
  DIGEST = 'DIGEST',
  INVITATION = 'INVITATION',
  /** That glass was broken, or nobody has reviewed it (§6.4). */
  BREAK_GLASS = 'BREAK_GLASS',
  /** A client's personal link (S47): its text is sealed as {@link SEALED_TEXT}. */
  PREFERENCE_LINK = 'PREFERENCE_LINK',
  /** That an agency has two questions answered (S5). */
  AGENCY_LIAISON = 'AGENCY_LIAISON',
  /** That data are processed for people who cannot consent (S56). */
  PROCESSING = 'PROCESSING',
  /** That we have a message from our website (S8). */
  WEB_ENQUIRY = 'WEB_ENQUIRY',
}

/** The place for which the text of a mail that holds a key is sealed. */
export const SEALED_TEXT = 'OutboxMail.text';

/** A mail that waits or has left. The API shows the administrator address (masked), time and state, never what it says (M18). */
@Resource({ about: 'A mail of the outbox, without what it says.', order: { createdAt: 'DESC' } })
export class OutboxMail extends Stored {
  @Choice(MailPurpose, 'MailPurpose', { about: 'What it is for.' })
  purpose!: MailPurpose;

  @Text({ about: 'The address, masked.' })
  maskedTo!: string;

  @Choice(MailState, 'MailState', { about: 'Where it stands.' })
  state: MailState = MailState.QUEUED;

  @Whole({ about: 'How often it was tried.' })
  attempts: number = 0;

  @Instant({ about: 'When it was last tried.', optional: true })
  lastTriedAt: Date | null = null;

  @Instant({ about: 'When the mail server took it.', optional: true })
  sentAt: Date | null = null;

  @Text({ about: 'What the mail server or the network answered, as a code.', optional: true })
  failure: string | null = null;

  @Text({ about: 'The address.', internal: true })
  recipient!: string;

  @Text({ about: 'The subject line: no personal data.', internal: true })
  subjectLine!: string;

  @Text({ about: 'The plain text.', internal: true })
  text!: string;

  @Text({ about: 'The same as HTML.', internal: true, optional: true })
  html: string | null = null;

  @Link(() => Letter, { about: 'The letter that goes with it as PDF.', internal: true, optional: true })
  letter: string | null = null;

  @Text({
    about: 'Makes a mail that is queued twice one mail.',
    internal: true,
    optional: true,
    unique: true,
  })
  onceKey: string | null = null;
}
