import type { SqlEntityManager } from '@mikro-orm/sql';
import { Designation, Role } from '../../schema/ability.ts';
import { Refusal } from '../errors.ts';
import { allAccounts } from '../database/all-accounts.ts';
import { designationsOn, type User } from '../user/user.entity.ts';
import type { ComplaintCase } from './complaint.entity.ts';

/** What is asked of an account where people come into conflict with a case. */
export type Colleague = Pick<User, 'id' | 'personId' | 'role' | 'designations' | 'lineManager' | 'closedAt'>;
const ASKED = [
  'id',
  'personId',
  'role',
  'designations',
  'designationsUntil',
  'lineManager',
  'closedAt',
] as const;

const known = new WeakMap<SqlEntityManager, Promise<Colleague[]>>();

/**
 * All accounts with the designations that they hold today, read once in a transaction: an import of a register asks for
 * them at every row. Unscoped: who is in conflict with a case does not depend on who may read accounts.
 */
export function allStaff(em: SqlEntityManager, today: string): Promise<Colleague[]> {
  const staff = known.get(em) ?? readStaff(em, today);
  known.set(em, staff);
  return staff;
}

async function readStaff(em: SqlEntityManager, today: string): Promise<Colleague[]> {
  const accounts = await allAccounts(em, ASKED);
  return accounts.map(account => ({ ...account, designations: designationsOn(account, today) }));
}

/** The persons from whom the content is kept: complained about, or authors of the contested decision (C-08, SD-01). */
export function barredPersons(record: Pick<ComplaintCase, 'subjects' | 'contestedActBy'>): string[] {
  return [...new Set([...record.subjects, ...record.contestedActBy])];
}

/** The persons who may not act on a case: the barred ones and their line managers (SD-01). */
export function conflictedPersons(
  record: Pick<ComplaintCase, 'subjects' | 'contestedActBy'>,
  staff: readonly Colleague[],
): Set<string> {
  const barred = new Set(barredPersons(record));
  const managers = staff.filter(u => barred.has(u.personId)).map(u => u.lineManager);
  return new Set([...barred, ...staff.filter(u => managers.includes(u.id)).map(u => u.personId)]);
}

/** Whether a person reports to somebody complained about: such a one does not investigate (§4.1). */
export function reportsToBarred(
  person: string,
  record: Pick<ComplaintCase, 'subjects' | 'contestedActBy'>,
  staff: readonly Colleague[],
): boolean {
  const barred = new Set(barredPersons(record));
  const chiefs = staff.filter(u => u.personId === person).map(u => u.lineManager);
  return staff.some(u => chiefs.includes(u.id) && barred.has(u.personId));
}

/** The data protection officers who may act on a case: in no conflict, and not shut out by M17. */
export function freeOfficers(record: ComplaintCase, staff: readonly Colleague[]): Colleague[] {
  const conflicted = conflictedPersons(record, staff);
  return staff.filter(
    u =>
      u.role === Role.DPO &&
      !u.closedAt &&
      !conflicted.has(u.personId) &&
      (!isOfficeBarred(record) || isOutsideOffice(u)),
  );
}

/** Whether a case is kept from the data protection office: about it, and nobody named yet (M17). */
export function isOfficeBarred(
  record: Pick<ComplaintCase, 'aboutDataProtectionOffice' | 'subjects'>,
): boolean {
  return record.aboutDataProtectionOffice && record.subjects.length === 0;
}

/** Whether the designation lets somebody see what is kept from the office (M17). */
export function isOutsideOffice({ designations }: Pick<User, 'designations'>): boolean {
  return (
    designations.includes(Designation.DEPUTY_DPO) || designations.includes(Designation.COMPLAINTS_REVIEWER)
  );
}

/** The person of an account; null for nobody. */
export function personOf(id: string | null, staff: readonly Colleague[]): string | null {
  return staff.find(u => u.id === id)?.personId ?? null;
}

/** Translates accounts or persons to persons; INVALID_INPUT by field for one that nobody is. */
export function toPersons(ids: readonly string[], field: string, staff: readonly Colleague[]): string[] {
  const persons = ids.map(id => staff.find(u => u.id === id || u.personId === id)?.personId);
  if (persons.includes(undefined))
    throw new Refusal('INVALID_INPUT', { fields: { [field]: 'names somebody who is not known here' } });
  return [...new Set(persons as string[])];
}
