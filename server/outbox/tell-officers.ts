import type { SqlEntityManager } from '@mikro-orm/sql';
import { Role } from '../../schema/ability.ts';
import { AccountStatus, User } from '../user/user.entity.ts';
import { type Mail, queueMail } from './queue-mail.ts';

/** Tells every officer at once, each once. Unscoped: whom it concerns does not depend on who did it. Does not flush. */
export async function tellOfficers(
  em: SqlEntityManager,
  { onceKey, ...mail }: Omit<Mail, 'recipient'> & { onceKey: string },
): Promise<void> {
  const officers = await em.find(User, { role: Role.DPO, status: AccountStatus.ACTIVE }, { filters: false });
  for (const officer of officers)
    queueMail(em, { ...mail, recipient: officer.email, onceKey: `${onceKey} ${officer.id}` });
}
