import { Designation, Role } from '../../schema/ability.ts';
import { Refusal } from '../errors.ts';
import type { Failure, Step } from '../workflow/workflow.ts';
import {
  allStaff,
  conflictedPersons,
  isOutsideOffice,
  reportsToBarred,
  type Colleague,
} from './case-people.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import type { InvestigatorInput } from './complaint.inputs.ts';

/** Who may read an investigation at all (§6.1). */
const INVESTIGATING_ROLES: readonly Role[] = [Role.DPO, Role.CLINICIAN, Role.MANAGER];

/**
 * Whether the named account may investigate: SOD_VIOLATION for a conflict (SD-01, §4.1), INVALID_INPUT for a role that
 * never reads investigations and for a complaints reviewer while somebody else is free (M15).
 */
export async function mayInvestigate({
  em,
  record,
  input,
  today,
}: Step<ComplaintCase, InvestigatorInput>): Promise<Failure | null> {
  const staff = await allStaff(em, today);
  const candidate = staff.find(u => u.id === input.investigator && !u.closedAt);
  if (!candidate || !INVESTIGATING_ROLES.includes(candidate.role)) refuse('is nobody who can investigate');
  if (inConflict(record, candidate, staff)) return { code: 'SOD_VIOLATION' };
  const others = staff.filter(
    u =>
      !u.closedAt && INVESTIGATING_ROLES.includes(u.role) && !isReviewer(u) && !inConflict(record, u, staff),
  );
  if (isReviewer(candidate) && others.length > 0)
    refuse('reviews complaints, and investigates only where nobody else is free');
  return null;
}

function inConflict(record: ComplaintCase, candidate: Colleague, staff: readonly Colleague[]): boolean {
  const shutOut =
    record.aboutDataProtectionOffice &&
    record.subjects.length === 0 &&
    candidate.role === Role.DPO &&
    !isOutsideOffice(candidate);
  return (
    shutOut ||
    conflictedPersons(record, staff).has(candidate.personId) ||
    reportsToBarred(candidate.personId, record, staff)
  );
}

function isReviewer({ designations }: Colleague): boolean {
  return designations.includes(Designation.COMPLAINTS_REVIEWER);
}

function refuse(message: string): never {
  throw new Refusal('INVALID_INPUT', { fields: { investigator: message } });
}
