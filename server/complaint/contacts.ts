import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ContactMethod } from '../../schema/contact-method.ts';
import { ComplaintContact, ContactKind, OUTBOUND_KINDS } from './complaint-contact.entity.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { accessOf } from './case-access.columns.ts';

/** What is noted of a contact; `by` is the account, null for the system. */
export interface ContactNote {
  kind: ContactKind;
  at: Date;
  method: ContactMethod;
  summary: string;
  by: string | null;
}

/** Notes a contact on a case; one by which the person hears from us counts as progress (CP-4). Does not flush. */
export function noteContact(
  em: SqlEntityManager,
  record: ComplaintCase,
  note: ContactNote,
): ComplaintContact {
  const contact = em.create(ComplaintContact, {
    ...accessOf(record),
    ...note,
    complaint: record.id,
    progressDue: progressAnswered(record, note.kind),
  } as never) as ComplaintContact;
  em.persist(contact);
  countContact(record, note);
  return contact;
}

/** The progress date that a contact answers; null for what is no word from us. */
export function progressAnswered(record: ComplaintCase, kind: ContactKind): string | null {
  return OUTBOUND_KINDS.includes(kind) ? record.nextProgressDue : null;
}

/** Moves the last contact of a case, where a contact counts and is later. */
export function countContact(record: ComplaintCase, { kind, at }: Pick<ContactNote, 'kind' | 'at'>): void {
  if (OUTBOUND_KINDS.includes(kind) && (!record.lastContactAt || at > record.lastContactAt))
    record.lastContactAt = at;
}
