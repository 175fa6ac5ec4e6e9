import type { SqlEntityManager } from '@mikro-orm/sql';
import { addMonths } from '../clock/calendar.ts';
import type { CaseAccess } from '../complaint/case-access.columns.ts';
import { HoldReason, HoldStatus, LegalHold } from './hold.entity.ts';

/** Months within which a hold is looked at again (§3.5). */
export const REVIEW_MONTHS = 6;

/** The record that is protected. */
export interface Held {
  id: string;
  reference: string;
  onHold: boolean;
}

/** Places the automatic hold of an open case; its readers are those of the case. Does not flush. */
export function placeHold(
  em: SqlEntityManager,
  subject: string,
  record: Held,
  access: CaseAccess,
  reason: HoldReason,
  now: Date,
  today: string,
): void {
  const hold = em.create(LegalHold, {
    ...access,
    reason,
    subject,
    recordId: record.id,
    recordReference: record.reference,
    placedAt: now,
    reviewAt: addMonths(today, REVIEW_MONTHS),
  } as never);
  em.persist(hold);
  record.onHold = true;
}

/** Releases the automatic holds of a record (§3.5: on close); others, such as litigation, stay and keep `onHold`. */
export async function releaseAutomaticHolds(
  em: SqlEntityManager,
  subject: string,
  record: Held,
  reason: HoldReason,
  now: Date,
): Promise<void> {
  // Unscoped: a case is closed whether or not the person who closes it may read holds.
  const holds = await em.find(
    LegalHold,
    { subject, recordId: record.id, releasedAt: null },
    { filters: false },
  );
  for (const hold of holds.filter(h => h.reason === reason))
    Object.assign(hold, { status: HoldStatus.RELEASED, releasedAt: now });
  record.onHold = holds.some(h => h.reason !== reason);
}
