import type { SqlEntityManager } from '@mikro-orm/sql';
import { Designation, Role } from '../../schema/ability.ts';
import { MailPurpose } from '../outbox/outbox-mail.entity.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { AccountStatus, designationsOn, User } from '../user/user.entity.ts';
import type { BreakGlassGrant } from './break-glass.entity.ts';
import { glassReviewDue } from '../clock/break-glass.ts';
import { longDate, longMoment } from '../letter/london-date.ts';

/** What of a grant a mail may say: nothing of the client. */
type Told = Pick<BreakGlassGrant, 'id' | 'reference' | 'user' | 'byOfficer' | 'grantedAt' | 'expiresAt'>;

/** Tells officers and Caldicott guardians at once, of what an officer did the senior information risk owner (§6.4). Does not flush. */
export async function tellGuardians(em: SqlEntityManager, grant: Told, today: string): Promise<void> {
  const told = (await staff(em)).filter(one => {
    const held = designationsOn(one, today);
    if (grant.byOfficer) return held.includes(Designation.SIRO);
    return one.role === Role.DPO || held.includes(Designation.CALDICOTT_GUARDIAN);
  });
  mail(em, grant, told, 'was broken', [
    `Somebody opened a client’s record in an emergency. It is open until ${longMoment(grant.expiresAt)}, London time.`,
    `Somebody else says by ${longDate(glassReviewDue(grant.grantedAt))} whether that was justified.`,
  ]);
}

/** Tells the managers that nobody has reviewed it for five working days (§6.4). Does not flush. */
export async function tellManagers(em: SqlEntityManager, grant: Told): Promise<void> {
  const managers = (await staff(em)).filter(({ role }) => role === Role.MANAGER);
  mail(em, grant, managers, 'is not reviewed', [
    `A client’s record was opened in an emergency on ${longMoment(grant.grantedAt)}, London time, and nobody has said whether that was justified.`,
  ]);
}

/** Unscoped: whom it concerns does not depend on who broke it. */
function staff(em: SqlEntityManager): Promise<User[]> {
  return em.find(User, { status: AccountStatus.ACTIVE }, { filters: false });
}

function mail(
  em: SqlEntityManager,
  { id, reference, user }: Told,
  readers: readonly User[],
  what: string,
  lines: readonly string[],
): void {
  for (const reader of readers.filter(one => one.id !== user))
    queueMail(em, {
      purpose: MailPurpose.BREAK_GLASS,
      recipient: reader.email,
      subjectLine: `Wellkept: the glass ${what}, ${reference}`,
      text: [...lines, `Wellkept shows it as ${reference}.`].join('\n\n'),
      onceKey: `break-glass ${what} ${id} ${reader.id}`,
    });
}
