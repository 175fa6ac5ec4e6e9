import type { SqlEntityManager } from '@mikro-orm/sql';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { UNFINISHED_STATUSES } from '../complaint/complaint.vocabulary.ts';
import type { EntityClass } from '../crud/columns.ts';
import { plainRows } from '../crud/statement.ts';
import { Intake, IntakeStatus } from '../intake/intake.entity.ts';
import { User } from '../user/user.entity.ts';
import type { Attached, Caseload } from './caseload.ts';
import { ofTheOffice } from './complaint.rules.ts';
import type { Viewer } from './viewer.ts';

/** What brings a client to an officer, and the states in which it still does. */
const KINDS: readonly [kind: 'complaint' | 'intake', entity: EntityClass, open: readonly string[]][] = [
  ['complaint', ComplaintCase, UNFINISHED_STATUSES],
  ['intake', Intake, [IntakeStatus.OPEN]],
];

/**
 * The clients of open cases that an officer handles (§6.2 `c`), and the cases that are kept from her. Not hers is what is
 * about her, about somebody who reports to her (SD-01), or about her office (M17). Unscoped, as the caseload.
 */
export async function casesOf(
  em: SqlEntityManager,
  officer: Pick<Viewer, 'personId' | 'designations'>,
): Promise<Pick<Caseload, 'cases' | 'kept'>> {
  const { $in: shown } = ofTheOffice(officer).officeBarred;
  const cases: Attached[] = [];
  const kept: string[] = [];
  for (const [kind, entity, open] of KINDS) {
    const found = await concerning(em, entity, open, officer.personId, shown);
    const isKept = (one: Found) => one.barred.includes(officer.personId) || !shown.includes(one.officeBarred);
    kept.push(...found.filter(isKept).map(({ id }) => id));
    const attached = found.filter(one => one.client && !isKept(one) && open.includes(one.status));
    const reports = attached.some(({ barred }) => barred.length > 0)
      ? await reportsOf(em, officer.personId)
      : new Set<string>();
    cases.push(
      ...attached
        .filter(({ barred }) => !barred.some(person => reports.has(person)))
        .map(({ id, client }) => ({ client, complaint: null, intake: null, [kind]: id })),
    );
  }
  return { cases, kept };
}

type Found = Pick<ComplaintCase, 'id' | 'barred' | 'officeBarred' | 'status'> & { client: string };

/** What names a client and is open, and what is kept from an officer; the oldest first. */
function concerning(
  em: SqlEntityManager,
  entity: EntityClass,
  open: readonly string[],
  person: string,
  shown: readonly boolean[],
): Promise<Found[]> {
  const where = {
    $or: [
      { client: { $ne: null }, status: { $in: [...open] } },
      { barred: { $contains: [person] } },
      { officeBarred: { $nin: [...shown] } },
    ],
  };
  const columns = ['id', 'client', 'status', 'barred', 'officeBarred'];
  return plainRows(em, entity as EntityClass<Found>, { columns, where, order: [{ createdAt: 'ASC' }] });
}

/** The persons whose line manager somebody is, by any account. */
async function reportsOf(em: SqlEntityManager, personId: string): Promise<Set<string>> {
  const accounts = await em.find(User, { personId }, { filters: false });
  const chief = { $in: accounts.map(({ id }) => id) };
  const reports = await em.find(User, { lineManager: chief }, { filters: false });
  return new Set(reports.map(user => user.personId));
}
