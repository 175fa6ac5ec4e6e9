import { Designation, Role } from '../../schema/ability.ts';
import { COMPLAINT_CONTENT, COMPLAINT_PARTS } from '../access/complaint.fields.ts';
import type { Viewer } from '../access/viewer.ts';
import { ReadReason } from './access-log.entity.ts';
import { entryOf, type Entry } from './entry.ts';

/** What decides whether a row is read by assignment; as far as it was selected. */
interface CaseRow {
  id: string;
  complaint?: unknown;
  barred?: unknown;
  handlers?: unknown;
  reviewerCalled?: unknown;
}

/** Whether rows of a kind, or these fields of them, tell what a case is about; reference, status and dates do not. */
export function tellsOfCase(entity: string, asked: ReadonlySet<string>): boolean {
  return entity === 'ComplaintCase'
    ? COMPLAINT_CONTENT.some(field => asked.has(field))
    : COMPLAINT_PARTS.includes(entity);
}

/** The cases among the rows that the viewer reads as their investigator, approver or reviewer (M5, M14). */
export function readByAssignment(viewer: Viewer | null, rows: readonly CaseRow[]): string[] {
  if (viewer?.role !== Role.MANAGER) return [];
  const reviews = viewer.designations.includes(Designation.COMPLAINTS_REVIEWER);
  return rows
    .filter(
      row => !holds(row.barred, viewer) && (holds(row.handlers, viewer) || (reviews && row.reviewerCalled)),
    )
    .map(row => String(row.complaint ?? row.id));
}

function holds(persons: unknown, { personId }: Viewer): boolean {
  return Array.isArray(persons) && persons.includes(personId);
}

/** One entry a case. */
export function caseEntries(cases: Iterable<string>, reader: string, at: Date): Entry[] {
  return [...cases].map(complaint => entryOf({ complaint, reader, at, reason: ReadReason.CASE }));
}
