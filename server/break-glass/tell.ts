import type { FilterQuery } from '@mikro-orm/core';
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
  const designation = grant.byOfficer ? Designation.SIRO : Designation.CALDICOTT_GUARDIAN;
  const designated = await staff(em, { designations: { $contains: [designation] } });
  const holders = designated.filter(one => designationsOn(one, today).includes(designation));
  const officers = grant.byOfficer ? [] : await staff(em, { role: Role.DPO });
  mail(em, grant, [...holders, ...officers], 'was broken', [
    `Somebody opened a client’s record in an emergency. It is open until ${longMoment(grant.expiresAt)}, London time.`,
    `Somebody else says by ${longDate(glassReviewDue(grant.grantedAt))} whether that was justified.`,
  ]);
}

/** Tells the managers that nobody has reviewed it for five working days (§6.4). Does not flush. */
export async function tellManagers(em: SqlEntityManager, grant: Told): Promise<void> {
  mail(em, grant, await staff(em, { role: Role.MANAGER }), 'is not reviewed', [
    `A client’s record was opened in an emergency on ${longMoment(grant.grantedAt)}, London time, and nobody has said whether that was justified.`,
  ]);
}

/** Unscoped: whom it concerns does not depend on who broke it. */
function staff(em: SqlEntityManager, which: FilterQuery<User>): Promise<User[]> {
  return em.find(User, { $and: [{ status: AccountStatus.ACTIVE }, which] }, { filters: false });
}

function mail(
  em: SqlEntityManager,
  { id, reference, user }: Told,
  readers: readonly User[],
  what: string,
  lines: readonly string[],
): void {
  // Whoever is meant twice, as an officer and a guardian, is told once.
  for (const reader of new Set(readers.filter(one => one.id !== user)))
    queueMail(em, {
      purpose: MailPurpose.BREAK_GLASS,
      recipient: reader.email,
      subjectLine: `Wellkept: the glass ${what}, ${reference}`,
      text: [...lines, `Wellkept shows it as ${reference}.`].join('\n\n'),
      onceKey: `break-glass ${what} ${id} ${reader.id}`,
    });
}
