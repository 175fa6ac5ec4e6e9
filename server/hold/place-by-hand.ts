import type { SqlEntityManager } from '@mikro-orm/sql';
import { followed } from '../access/narrative.ts';
import { addMonths } from '../clock/calendar.ts';
import { accessOf, type CaseAccess } from '../complaint/case-access.columns.ts';
import type { Context } from '../context.ts';
import { notAfter, notInPast } from '../crud/input-dates.ts';
import { Refusal, refuseField } from '../errors.ts';
import { REVIEW_MONTHS, type Held } from './hold.ts';
import { HoldReason, HoldScope, type LegalHold, type LegalHoldFields } from './hold.entity.ts';

/** Placed and released by the case that they protect (§3.5). */
export const AUTOMATIC: readonly HoldReason[] = [
  HoldReason.OPEN_RIGHTS_REQUEST,
  HoldReason.OPEN_COMPLAINT,
  HoldReason.OPEN_BREACH,
  HoldReason.RESTRICTION_18,
];

/** What a hold of each scope may name. */
const HELD_KINDS: Record<HoldScope, readonly string[]> = {
  SUBJECT: ['ComplaintCase', 'ProcessorContract', 'SharingAgreement'],
  RECORD_TYPE: ['RetentionRule'],
  ALL: [],
};

/** Refuses a review in the past or later than 6 months from today (§3.5). */
export function reviewedInTime(reviewAt: string | undefined, today: string): void {
  notInPast({ reviewAt }, today);
  notAfter({ reviewAt }, addMonths(today, REVIEW_MONTHS), 'is more than 6 months from today');
}

/**
 * The columns that the system writes when somebody places a hold, and the flag on the record. INVALID_INPUT by field
 * for a reason that is the case's own, no ground, or a record that is out of sight or takes none.
 */
export async function placedByHand(
  context: Context,
  em: SqlEntityManager,
  input: Partial<LegalHoldFields>,
): Promise<Partial<LegalHold>> {
  const { scope = HoldScope.SUBJECT, reason, ground, reviewAt } = input;
  reviewedInTime(reviewAt, context.app.clock.today());
  if (AUTOMATIC.includes(reason!)) refuseField('reason', 'is placed by its case and by nobody else');
  if (!ground) refuseField('ground', 'is needed');
  const system = { placedBy: context.signedIn().id, placedAt: context.app.clock.now() };
  if (scope === HoldScope.ALL) {
    if (input.subject || input.recordId) refuseField('recordId', 'is given although everything is held');
    return { ...system, recordReference: HoldScope.ALL };
  }
  const record = await heldRecord(context, em, scope, input);
  if ('onHold' in record) record.onHold = true;
  return {
    ...system,
    recordReference: 'code' in record ? String(record.code) : record.reference,
    ...('barred' in record && accessOf(record as unknown as CaseAccess)),
  };
}

/** The record, for whoever may follow it. */
async function heldRecord(
  context: Context,
  em: SqlEntityManager,
  scope: HoldScope,
  { subject, recordId }: Partial<LegalHoldFields>,
): Promise<Held> {
  if (!subject || !HELD_KINDS[scope].includes(subject))
    refuseField('subject', `is not one of ${HELD_KINDS[scope].join(', ')}`);
  try {
    return (await followed(context, em, subject, recordId ?? '')).record as Held;
  } catch (refusal) {
    if (refusal instanceof Refusal) refuseField('recordId', 'is not a record that you can see');
    throw refusal;
  }
}
