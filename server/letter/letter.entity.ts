import { Property } from '@mikro-orm/decorators/legacy';
import { Choice, Instant, Structured, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import type { LetterDocument } from './document.ts';

/** The letters of Annex B that exist, each also in plain language for a child (CP-13). */
export enum LetterTemplate {
  L01 = 'L01',
  L02 = 'L02',
  L03 = 'L03',
  L04 = 'L04',
  L01_PLAIN = 'L01_PLAIN',
  L02_PLAIN = 'L02_PLAIN',
  L03_PLAIN = 'L03_PLAIN',
  L12 = 'L12',
  L19 = 'L19',
  L20 = 'L20',
  /** Goes with what is shared (S75); Annex B has no number for it. */
  SHARING_COVER = 'SHARING_COVER',
}

/** How a letter leaves the house. */
export enum LetterMethod {
  EMAIL = 'EMAIL',
  POST = 'POST',
  IN_PERSON = 'IN_PERSON',
}

/** The form in which the person asked to be written to (Equality Act 2010 adjustments; Annex B). */
export enum LetterFormat {
  STANDARD = 'STANDARD',
  LARGE_PRINT = 'LARGE_PRINT',
}

/**
 * A letter as it was rendered. The database refuses every change but the one that records when it was sent
 * (migrations/letter.sql). Read only through `letters(subject, id)` and `/letters/:id.pdf`: its readers are those
 * who may follow its record, which no rule of its own could say.
 */
@Resource({ about: 'A letter, kept as it was rendered.', parent: 'recordId', order: { createdAt: 'DESC' } })
export class Letter extends Stored {
  @Text({ about: 'The kind of record that the letter belongs to, such as ComplaintCase.' })
  subject!: string;

  @Text({ about: 'The id of that record.' })
  recordId!: string;

  @Choice(LetterTemplate, 'LetterTemplate', { about: 'The template (Annex B).' })
  template!: LetterTemplate;

  @Whole({ about: "The template's version at the time." })
  templateVersion!: number;

  @Text({
    about: 'The reference that the letter quotes; the one of the public receipt leads to the person.',
    internal: true,
  })
  reference!: string;

  @Text({ about: 'Its heading.' })
  title!: string;

  @Choice(LetterMethod, 'LetterMethod', { about: 'How it leaves the house.' })
  method!: LetterMethod;

  @Choice(LetterFormat, 'LetterFormat', { about: 'The form that the person asked for.' })
  format: LetterFormat = LetterFormat.STANDARD;

  @Instant({ about: 'When it was sent; empty while it waits.', optional: true })
  sentAt: Date | null = null;

  @Text({ about: 'SHA-256 of the PDF, hexadecimal.' })
  contentHash!: string;

  @Text({ about: 'To whom.', internal: true })
  recipientName!: string;

  @Text({ about: 'The e-mail address.', internal: true, optional: true })
  recipientEmail: string | null = null;

  @Text({ about: 'The postal address.', internal: true, optional: true })
  recipientAddress: string | null = null;

  @Structured({ about: 'The text, without the recipient.', internal: true })
  body!: LetterDocument;

  /** The PDF itself: in the row, so that it is committed, backed up and protected together with it. */
  @Property({ type: 'blob', columnType: 'bytea', lazy: true })
  pdf!: Uint8Array;
}
