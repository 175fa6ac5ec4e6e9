import { FlushMode } from '@mikro-orm/core';
import { Role } from '../../schema/ability.ts';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { EntityClass } from '../crud/columns.ts';
import { LegalHold } from '../hold/hold.entity.ts';
import { Intake } from '../intake/intake.entity.ts';
import { Allegation } from './allegation.entity.ts';
import { accessOf, type CaseAccess } from './case-access.columns.ts';
import { barredPersons, freeOfficers, isOfficeBarred, personOf, type Colleague } from './case-people.ts';
import { ComplaintAction } from './complaint-action.entity.ts';
import { ComplaintContact } from './complaint-contact.entity.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { ComplaintStatus } from './complaint.vocabulary.ts';
import { RegulatorContact } from './regulator-contact.entity.ts';

/** Who may see a case in a state; decided here alone. */
export function decideAccess(
  record: ComplaintCase,
  status: ComplaintStatus,
  staff: readonly Colleague[],
): CaseAccess {
  const people = [record.investigator, record.approver, record.reviewer].map(id => personOf(id, staff));
  const investigatorPerson = people[0] ?? null;
  const officers = freeOfficers(record, staff);
  const officeBarred = isOfficeBarred(record);
  const needsApprover = status === ComplaintStatus.DECISION_DRAFTED && !record.approvedAt;
  const onlyOfficer = (person: string | null) => officers.every(o => o.personId === person);
  return {
    barred: barredPersons(record),
    handlers: [...new Set([...people.filter(p => p !== null), ...readingWitnesses(record, staff)])],
    investigatorPerson,
    officeBarred,
    reviewerCalled:
      officeBarred ||
      officers.length === 0 ||
      status === ComplaintStatus.REVIEW_REQUESTED ||
      (needsApprover && onlyOfficer(investigatorPerson)) ||
      (record.receiptProposer !== null && onlyOfficer(personOf(record.receiptProposer, staff))),
  };
}

/** Only a clinician reads the case that she is a witness of (§6.2); a manager has to be assigned to it (M19). */
function readingWitnesses({ witnesses }: ComplaintCase, staff: readonly Colleague[]): string[] {
  return witnesses.filter(person =>
    staff.some(user => user.personId === person && user.role === Role.CLINICIAN),
  );
}

/** Writes who may see a case on the case and on everything that belongs to it. Call it last in every change. */
export async function settleAccess(
  em: SqlEntityManager,
  record: ComplaintCase,
  status: ComplaintStatus,
  staff: readonly Colleague[],
): Promise<void> {
  const access = decideAccess(record, status, staff);
  grant(record, access);
  for (const part of await belongings(em, record)) grant(part, access);
}

/** Writes an access on a record; only what differs, so that an untouched one keeps its version. Answers whether it did. */
export function grant(target: CaseAccess, access: CaseAccess): boolean {
  const differs = JSON.stringify(accessOf(target)) !== JSON.stringify(accessOf(access));
  if (differs) Object.assign(target, accessOf(access));
  return differs;
}

const PARTS: readonly EntityClass<CaseAccess & { complaint: string }>[] = [
  Allegation,
  ComplaintAction,
  ComplaintContact,
  RegulatorContact,
];

/** Stored and new parts, holds and what it was rerouted to. Unscoped: access is set on what the actor cannot see, too. */
async function belongings(em: SqlEntityManager, record: ComplaintCase): Promise<CaseAccess[]> {
  // COMMIT: a flush in between would count the case's version twice.
  const options = { filters: false, flushMode: FlushMode.COMMIT } as const;
  const found: CaseAccess[] = [];
  for (const part of PARTS)
    found.push(
      ...((await em.find(part as never, { complaint: record.id } as never, options)) as CaseAccess[]),
    );
  found.push(...(await em.find(LegalHold, { subject: 'ComplaintCase', recordId: record.id }, options)));
  if (record.reroutedTo) found.push(...(await em.find(Intake, { id: record.reroutedTo }, options)));
  return [
    ...found,
    ...[...em.getUnitOfWork().getPersistStack()].filter(fresh => belongsTo(fresh, record)),
  ] as CaseAccess[];
}

function belongsTo(fresh: object, record: ComplaintCase): boolean {
  const { complaint, recordId, id } = fresh as Record<string, unknown>;
  return (
    'barred' in fresh &&
    fresh !== record &&
    (complaint === record.id || recordId === record.id || (id === record.reroutedTo && id !== null))
  );
}
