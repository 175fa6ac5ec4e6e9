import type { SqlEntityManager } from '@mikro-orm/sql';
import { Designation, Role } from '../../schema/ability.ts';
import { AccountStatus, User, designationsOn } from './user.entity.ts';

/** The rights that one human would hold. */
interface Rights {
  personId: string;
  role: Role;
  designations: readonly Designation[];
}

/** Pairs of roles that one person may not hold together, whatever the number of accounts (§6.1). */
const APART: readonly (readonly [Role, Role])[] = [
  [Role.ADMIN, Role.DPO],
  [Role.ADMIN, Role.MANAGER],
];

/** Why a person may not hold these rights, or nothing. Throws nothing; looks at what every open account of the human holds today. */
export async function exclusionOf(
  em: SqlEntityManager,
  id: string | undefined,
  rights: Rights,
  today: string,
): Promise<string | null> {
  if (rights.designations.includes(Designation.DEPUTY_DPO) && rights.role !== Role.DPO)
    return 'a deputy has the role of data protection officer';
  // Unscoped: the exclusions hold whatever the administrator may read.
  const others = await em.find(
    User,
    { personId: rights.personId, status: { $ne: AccountStatus.CLOSED }, id: { $ne: id } },
    { filters: false },
  );
  const roles = new Set([rights.role, ...others.map(o => o.role)]);
  if (APART.some(([a, b]) => roles.has(a) && roles.has(b)))
    return 'one person may not be administrator and data protection officer or manager';
  const flags = new Set([...rights.designations, ...others.flatMap(o => designationsOn(o, today))]);
  return roles.has(Role.DPO) && flags.has(Designation.SIRO)
    ? 'a data protection officer may not be the senior information risk owner'
    : null;
}
