import type { SqlEntityManager } from '@mikro-orm/sql';
import { Role } from '../../schema/ability.ts';
import { MailPurpose } from '../outbox/outbox-mail.entity.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { AccountStatus, User } from '../user/user.entity.ts';
import type { ProcessingActivity } from './processing-activity.entity.ts';

/** Tells every officer at once that data are processed to protect people who cannot consent (S56). Unscoped: whom it concerns does not depend on who approved it. Does not flush. */
export async function tellOfIncapacity(
  em: SqlEntityManager,
  { id, reference }: Pick<ProcessingActivity, 'id' | 'reference'>,
): Promise<void> {
  const officers = await em.find(User, { role: Role.DPO, status: AccountStatus.ACTIVE }, { filters: false });
  for (const officer of officers)
    queueMail(em, {
      purpose: MailPurpose.PROCESSING,
      recipient: officer.email,
      subjectLine: `Wellkept: processing for people who cannot consent, ${reference}`,
      text: [
        'From today special category data are processed to protect the vital interests of people who cannot consent (UK GDPR Article 9(2)(c)).',
        `Wellkept shows the reason as ${reference}.`,
      ].join('\n\n'),
      onceKey: `incapacity ${id} ${officer.id}`,
    });
}
