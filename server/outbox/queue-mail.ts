import type { SqlEntityManager } from '@mikro-orm/sql';
import { maskedAddress } from './masked-address.ts';
import { type MailPurpose, OutboxMail } from './outbox-mail.entity.ts';

/** What is to be mailed. */
export interface Mail {
  purpose: MailPurpose;
  recipient: string;
  /** Read by everybody who looks over a shoulder: no personal data. */
  subjectLine: string;
  text: string;
  html?: string;
  letter?: string;
  onceKey?: string;
}

/** Puts a mail into the outbox in the caller's transaction: it leaves when that commits, or never. */
export function queueMail(em: SqlEntityManager, mail: Mail): OutboxMail {
  const queued = em.create(OutboxMail, {
    ...mail,
    maskedTo: maskedAddress(mail.recipient),
  } as never) as OutboxMail;
  em.persist(queued);
  return queued;
}
