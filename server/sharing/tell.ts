import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { MailPurpose } from '../outbox/outbox-mail.entity.ts';
import { tellOfficers } from '../outbox/tell-officers.ts';
import type { Disclosure } from './disclosure.entity.ts';
import { SharingPermission } from './disclosure.vocabulary.ts';

/** Tells every officer at once of something that is shared to protect a person who cannot consent (S56). Does not flush. */
export async function tellOfVitalInterests(
  _context: Context,
  em: SqlEntityManager,
  { id, reference, permission }: Disclosure,
): Promise<void> {
  if (permission !== SharingPermission.VITAL_INTERESTS) return;
  await tellOfficers(em, {
    purpose: MailPurpose.PROCESSING,
    subjectLine: `Wellkept: sharing about a person who cannot consent, ${reference}`,
    text: [
      'Today it was recorded that something is shared about a person who cannot consent, to protect vital interests (UK GDPR Article 9(2)(c)).',
      `Wellkept shows the reason as ${reference}.`,
    ].join('\n\n'),
    onceKey: `incapacity ${id}`,
  });
}
