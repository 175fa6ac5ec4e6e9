import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { newPublicCode } from '../complaint/public-code.ts';
import { noticeInUse } from '../consent/notice-in-use.ts';
import { nextReference } from '../crud/reference.ts';
import { currentProfile } from '../organisation-profile/current-profile.ts';
import { MailPurpose } from '../outbox/outbox-mail.entity.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { keptFor } from './kept-for.ts';
import { WebEnquiry, type WebEnquiryFields } from './web-enquiry.entity.ts';

/** Takes an enquiry of the public and queues its receipt, which repeats nothing of what was typed. Does not flush. */
export async function received(
  app: App,
  em: SqlEntityManager,
  { personName, email, message }: Pick<WebEnquiryFields, 'personName' | 'email' | 'message'>,
): Promise<WebEnquiry> {
  const { clock } = app;
  const record = em.create(WebEnquiry, {
    personName,
    email,
    message,
    reference: await nextReference(em, 'WEB', clock.today().slice(0, 4)),
    publicCode: newPublicCode(),
    receivedAt: clock.now(),
    lastContactOn: clock.today(),
    noticeVersion: await noticeInUse(em),
  } as never) as WebEnquiry;
  em.persist(record);
  const { name, phone } = await currentProfile(em);
  queueMail(em, {
    purpose: MailPurpose.WEB_ENQUIRY,
    recipient: email,
    subjectLine: `${name} has your message`,
    text: receiptText(name, phone, record.publicCode, await keptFor(em)),
  });
  return record;
}

function receiptText(name: string, phone: string, code: string, period: string | null): string {
  const end = period ? ` ${period} after our last contact with you` : ' as our retention schedule says';
  return `Hello,\n\nwe have the message that was sent to us from our website with this address. Your code is ${code}: quote it when you write or call. We answer within a few working days.\n\nWe destroy the message${end}.\n\nIf you did not write to us, somebody may have mistyped an address: please tell us, ${phone}.\n\n${name}\n`;
}
