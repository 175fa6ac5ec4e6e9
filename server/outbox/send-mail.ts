import { LockMode } from '@mikro-orm/core';
import type { SendMailOptions } from 'nodemailer';
import type { App } from '../app.ts';
import { unseal } from '../crud/sealing.ts';
import { Letter } from '../letter/letter.entity.ts';
import { currentProfile } from '../organisation-profile/current-profile.ts';
import { asSystem } from '../system.ts';
import { MailPurpose, MailState, OutboxMail, SEALED_TEXT } from './outbox-mail.entity.ts';

/** Longer than any attempt lasts, in milliseconds. */
const LEASE = 2 * 60 * 1000;

/** Whatever takes a mail; nodemailer's transport in service. */
export interface Postman {
  sendMail(message: SendMailOptions): Promise<unknown>;
}

/**
 * Sends one mail unless it has left or is leaving, and notes it on the mail and its letter. Throws a code when it could
 * not, so that it is tried again; never the server's own words, which quote the address. A crash between sending and
 * noting sends twice, under the same Message-ID, rather than not at all.
 */
export async function sendMail(app: App, postman: Postman, id: string): Promise<void> {
  const message = await asSystem(app, 'try mail', async em => {
    const mail = await em.findOne(
      OutboxMail,
      { id, ...takeable(app, true) },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!mail) return null;
    mail.state = MailState.SENDING;
    mail.attempts += 1;
    mail.lastTriedAt = app.clock.now();
    const letter = mail.letter
      ? await em.findOneOrFail(Letter, { id: mail.letter }, { populate: ['pdf'] })
      : null;
    return messageOf(mail, letter, (await currentProfile(em)).name, app.env.MAIL_FROM);
  });
  if (!message) return;
  const failure = await postman.sendMail(message).then(() => null, codeOf);
  await asSystem(app, failure ? 'mail failed' : 'mail sent', em => note(app, em, id, failure));
  if (failure) throw new Error(`mail ${id}: ${failure}`);
}

/**
 * Tries every mail that waits, oldest first; answers how many left. A failed one has a job that tries it again, later
 * and later; `failedToo` tries it at once, for example because the server was started with another configuration.
 */
export async function sendWaiting(app: App, postman: Postman, failedToo: boolean): Promise<number> {
  const em = app.orm.em.fork();
  const waiting = await em.find(OutboxMail, takeable(app, failedToo), {
    fields: ['id'],
    orderBy: { createdAt: 'ASC' },
    limit: 500,
  });
  let sent = 0;
  for (const { id } of waiting) {
    await sendMail(app, postman, id).then(
      () => sent++,
      () => undefined,
    );
  }
  return sent;
}

/** Mails that nobody is sending: one that has been at it for longer was left by a crash. */
function takeable(app: App, failedToo: boolean) {
  const left = new Date(app.clock.now().getTime() - LEASE);
  const waiting = failedToo ? [MailState.QUEUED, MailState.FAILED] : [MailState.QUEUED];
  return { $or: [{ state: { $in: waiting } }, { state: MailState.SENDING, lastTriedAt: { $lt: left } }] };
}

function messageOf(mail: OutboxMail, letter: Letter | null, sender: string, from: string): SendMailOptions {
  return {
    from: { name: sender, address: from },
    to: mail.recipient,
    subject: mail.subjectLine,
    text: textOf(mail),
    html: mail.html ?? undefined,
    messageId: `<${mail.id}@${from.split('@')[1]}>`,
    attachments: letter
      ? [
          {
            filename: `${letter.reference}.pdf`,
            content: Buffer.from(letter.pdf),
            contentType: 'application/pdf',
          },
        ]
      : [],
  };
}

/** What opens a person's page is sealed where it waits, and stays so: the application cannot alter a mail. */
function textOf({ purpose, text }: OutboxMail): string {
  return purpose === MailPurpose.PREFERENCE_LINK ? String(unseal(SEALED_TEXT, text)) : text;
}

async function note(
  app: App,
  em: Parameters<typeof currentProfile>[0],
  id: string,
  failure: string | null,
): Promise<void> {
  const mail = await em.findOneOrFail(OutboxMail, { id });
  mail.failure = failure;
  mail.state = failure ? MailState.FAILED : MailState.SENT;
  if (failure) return;
  mail.sentAt = app.clock.now();
  if (!mail.letter) return;
  const letter = await em.findOneOrFail(Letter, { id: mail.letter });
  letter.sentAt ??= mail.sentAt;
}

function codeOf(error: { code?: string; responseCode?: number }): string {
  return [error.code ?? 'EUNKNOWN', error.responseCode].filter(Boolean).join(' ');
}
