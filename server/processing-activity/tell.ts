import type { SqlEntityManager } from '@mikro-orm/sql';
import { MailPurpose } from '../outbox/outbox-mail.entity.ts';
import { tellOfficers } from '../outbox/tell-officers.ts';
import type { ProcessingActivity } from './processing-activity.entity.ts';

/** Tells every officer at once that data are processed to protect people who cannot consent (S56). Does not flush. */
export function tellOfIncapacity(
  em: SqlEntityManager,
  { id, reference }: Pick<ProcessingActivity, 'id' | 'reference'>,
): Promise<void> {
  return tellOfficers(em, {
    purpose: MailPurpose.PROCESSING,
    subjectLine: `Wellkept: processing for people who cannot consent, ${reference}`,
    text: [
      'From today special category data are processed to protect the vital interests of people who cannot consent (UK GDPR Article 9(2)(c)).',
      `Wellkept shows the reason as ${reference}.`,
    ].join('\n\n'),
    onceKey: `incapacity ${id}`,
  });
}
