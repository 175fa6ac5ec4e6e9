import type { SqlEntityManager } from '@mikro-orm/sql';
import { createHash } from 'node:crypto';
import type { App } from '../app.ts';
import { currentProfile } from '../organisation-profile/current-profile.ts';
import { MailPurpose } from '../outbox/outbox-mail.entity.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { Letter, LetterFormat, LetterMethod, type LetterTemplate } from './letter.entity.ts';
import { renderHtml } from './render-html.ts';
import { renderPdf, type Recipient } from './render-pdf.ts';
import { renderText } from './render-text.ts';
import { type DataOf, templates } from './template/register.ts';
import { compose, type Template } from './template/template.ts';

/** A letter to be written about a record. `subject` is the entity's name. */
export interface LetterOrder<T extends LetterTemplate> {
  template: T;
  subject: string;
  recordId: string;
  to: Recipient;
  data: DataOf<T>;
  format?: LetterFormat;
  /** When it left, where a person hands over or posts it; a mailed one says so by itself. */
  sentAt?: Date | null;
}

/**
 * Writes a letter and, where there is an e-mail address, queues its mail, all in the caller's transaction.
 * INVALID_INPUT names what the letter lacks (Annex B).
 */
export async function queueLetter<T extends LetterTemplate>(
  app: App,
  em: SqlEntityManager,
  order: LetterOrder<T>,
): Promise<Letter> {
  const { to, subject, recordId } = order;
  const template = templates[order.template] as unknown as Template<DataOf<T>>;
  const profile = await currentProfile(em);
  const body = compose(template, order.data, { profile, writtenOn: app.clock.today() });
  const format = order.format ?? LetterFormat.STANDARD;
  const { reference } = order.data;
  const pdf = await renderPdf(body, {
    profile,
    recipient: to,
    reference,
    writtenAt: app.clock.now(),
    format,
  });
  const letter = em.create(Letter, {
    subject,
    recordId,
    reference,
    body,
    format,
    pdf,
    template: template.code,
    templateVersion: template.version,
    title: body.title,
    method: methodFor(to),
    sentAt: to.email ? null : (order.sentAt ?? null),
    contentHash: createHash('sha256').update(pdf).digest('hex'),
    recipientName: to.name,
    recipientEmail: to.email ?? null,
    recipientAddress: to.postalAddress ?? null,
    createdAt: app.clock.now(),
  } as never) as Letter;
  em.persist(letter);
  if (to.email) {
    queueMail(em, {
      purpose: MailPurpose.LETTER,
      recipient: to.email,
      subjectLine: `A letter from ${profile.name} (${reference})`,
      text: renderText(body),
      html: renderHtml(body),
      letter: letter.id,
    });
  }
  return letter;
}

function methodFor({ email, postalAddress }: Recipient): LetterMethod {
  if (email) return LetterMethod.EMAIL;
  return postalAddress ? LetterMethod.POST : LetterMethod.IN_PERSON;
}
