import { Role } from '../../schema/ability.ts';
import { Refusal } from '../errors.ts';
import type { Failure, Step } from '../workflow/workflow.ts';
import { ComplaintAction, ComplaintActionStatus } from './complaint-action.entity.ts';
import { dayOf } from './case-clock.ts';
import { allStaff, conflictedPersons, freeOfficers, personOf, type Colleague } from './case-people.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { RepresentativeAuthority } from './complaint.fields.ts';
import { missingInOutcome } from './outcome-checklist.ts';
import { casePart } from './case-parts.ts';
import { RegulatorContact, RegulatorContactStatus } from './regulator-contact.entity.ts';

/** A step of a complaint, whatever its input. */
export type CaseStep = Step<ComplaintCase, unknown>;

/** SD-01: neither complained about, nor author of the contested decision, nor their line manager. */
export async function notConflicted({ em, record, viewer, today }: CaseStep): Promise<Failure | null> {
  const conflicted = conflictedPersons(record, await allStaff(em, today));
  return conflicted.has(viewer.personId) ? { code: 'SOD_VIOLATION' } : null;
}

/** SD-01 without the line: a receipt decides nothing. */
export function notBarred({ record, viewer }: CaseStep): Failure | null {
  return [...record.subjects, ...record.contestedActBy].includes(viewer.personId)
    ? { code: 'SOD_VIOLATION' }
    : null;
}

/** SD-01: a draft by somebody in conflict is not decided on; another investigator begins again. */
export async function investigatorFree({ em, record, today }: CaseStep): Promise<Failure | null> {
  const staff = await allStaff(em, today);
  const person = personOf(record.investigator, staff);
  return person !== null && conflictedPersons(record, staff).has(person) ? { code: 'SOD_VIOLATION' } : null;
}

/** A complaints reviewer takes a data protection officer's part only where no officer may act (M14). */
export async function officersTurn({ em, record, viewer, today }: CaseStep): Promise<Failure | null> {
  if (viewer.role !== Role.MANAGER || record.officeBarred) return null;
  const officers = freeOfficers(record, await allStaff(em, today));
  return officers.length > 0 ? { code: 'FORBIDDEN' } : null;
}

/** The investigator, or whose turn it is. */
export function investigatorOrOfficer(step: CaseStep): Promise<Failure | null> | null {
  return step.record.investigatorPerson === step.viewer.personId ? null : officersTurn(step);
}

/** A complaints reviewer is the second person only where no officer but the first one is free (M15). */
function onlyBeside(
  firstPerson: (record: ComplaintCase, staff: readonly Colleague[]) => string | null,
): (step: CaseStep) => Promise<Failure | null> {
  return async ({ em, record, viewer, today }) => {
    if (viewer.role !== Role.MANAGER) return null;
    const staff = await allStaff(em, today);
    const first = firstPerson(record, staff);
    return freeOfficers(record, staff).some(o => o.personId !== first) ? { code: 'FORBIDDEN' } : null;
  };
}

/** A complaints reviewer approves only where no officer but the investigator is free (M15). */
export const approversTurn = onlyBeside(record => record.investigatorPerson);

/** She confirms a corrected receipt only where no officer but the proposer is free (C-10, M15). */
export const confirmersTurn = onlyBeside((record, staff) => personOf(record.receiptProposer, staff));

/** M1: a case is acknowledged once. */
export function notAcknowledged({ record }: CaseStep): Failure | null {
  return record.acknowledgedAt ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_ACKNOWLEDGED'] } : null;
}

/** A draft is approved once. */
export function notApproved({ record }: CaseStep): Failure | null {
  return record.approvedAt ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_APPROVED'] } : null;
}

/** M15: no outcome leaves without the approval. */
export function approved({ record }: CaseStep): Failure | null {
  return record.approvedAt ? null : { code: 'APPROVAL_MISSING' };
}

/** CP-13: what we found about somebody goes to another only once we have seen that they may have it. */
export function authoritySeen({ record }: CaseStep): Failure | null {
  return lacksAuthority(record) ? { code: 'WRITTEN_CONSENT_REQUIRED', missing: ['AUTHORITY'] } : null;
}

/** Whether a representative has yet to show that they may (CP-13). */
export function lacksAuthority({ authority, isDataSubject }: ComplaintCase): boolean {
  return (
    authority !== RepresentativeAuthority.SEEN &&
    (authority === RepresentativeAuthority.ASKED || !isDataSubject)
  );
}

/** M15: one review a case. */
export function notReviewed({ record }: CaseStep): Failure | null {
  return record.reviewRequestedAt ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_REVIEWED'] } : null;
}

/** Every point has its finding and its reasons (§4.1). */
export async function findingsComplete({ em, record }: CaseStep): Promise<Failure | null> {
  const missing = (await missingInOutcome(em, record)).filter(item => item.startsWith('FINDING'));
  return missing.length > 0 ? { code: 'FINDINGS_MISSING', missing } : null;
}

/** Everything that an outcome letter holds is there (CP-7). */
export async function outcomeComplete({ em, record }: CaseStep): Promise<Failure | null> {
  const missing = await missingInOutcome(em, record);
  return missing.length > 0 ? { code: 'FINDINGS_MISSING', missing } : null;
}

/** Every action is done, or somebody does it by a day (§4.1). */
export async function actionsSettled({ em, record }: CaseStep): Promise<Failure | null> {
  const actions = await casePart(em, ComplaintAction, record.id);
  const loose = actions.filter(a => a.status === ComplaintActionStatus.OPEN && !(a.owner && a.dueOn));
  return loose.length > 0 ? { code: 'ACTIONS_OPEN', missing: loose.map(a => a.what.slice(0, 80)) } : null;
}

/** A file is closed when every process about it has ended, the regulator's too (RR-CMP). */
export async function regulatorDone({ em, record }: CaseStep): Promise<Failure | null> {
  const contacts = await casePart(em, RegulatorContact, record.id);
  const open = contacts.filter(c => c.status === RegulatorContactStatus.OPEN);
  return open.length > 0 ? { code: 'ACTIONS_OPEN', missing: open.map(c => `REGULATOR ${c.icoRef}`) } : null;
}

/** Refuses an instant in the future or before the receipt (Annex C), by field. */
export function afterReceipt<I extends object>(
  field: keyof I & string,
): (step: Step<ComplaintCase, I>) => null {
  return ({ input, record, now }) => {
    const at = input[field] as Date;
    if (at > now) throw new Refusal('INVALID_INPUT', { fields: { [field]: 'is in the future' } });
    if (dayOf(at) < dayOf(record.receivedAt))
      throw new Refusal('INVALID_INPUT', { fields: { [field]: 'is before the complaint was received' } });
    return null;
  };
}
