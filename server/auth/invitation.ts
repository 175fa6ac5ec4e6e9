import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { MailPurpose } from '../outbox/outbox-mail.entity.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import type { User } from '../user/user.entity.ts';
import { freshToken } from './token.ts';

/** An invitation is good for three days and for one use. */
const VALID_MS = 3 * 24 * 60 * 60 * 1000;

/** Makes the link of an account and mails it to the person, never to the administrator. */
export function sendInvitation(app: App, em: SqlEntityManager, user: User, now: Date): void {
  const link = invitationLink(app, user, now);
  queueMail(em, {
    purpose: MailPurpose.INVITATION,
    recipient: user.email,
    subjectLine: 'Your Wellkept account',
    text: `Hello,\n\nplease choose your password here within three days:\n${link}\n\nThe link works once. If you did not expect it, tell your administrator.\n`,
  });
}

/** A fresh link that sets the password of an account; the one before stops working. */
export function invitationLink(app: App, user: User, now: Date): string {
  const { token, hash } = freshToken();
  user.setupTokenHash = hash;
  user.setupExpiresAt = new Date(now.getTime() + VALID_MS);
  const base = app.env.PUBLIC_URL ?? `http://localhost:${app.env.PORT}`;
  return `${base}/welcome/${token}`;
}
