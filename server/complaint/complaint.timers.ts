import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContactMethod } from '../../schema/contact-method.ts';
import type { Clock } from '../time.ts';
import { recompute } from './case-clock.ts';
import { allStaff } from './case-people.ts';
import { ContactKind } from './complaint-contact.entity.ts';
import { ComplaintCase } from './complaint.entity.ts';
import {
  ComplaintAlert,
  ComplaintStatus as S,
  IN_HAND_STATUSES,
  OPEN_STATUSES,
  UNDECIDED_STATUSES,
  UNFINISHED_STATUSES,
} from './complaint.vocabulary.ts';
import { noteContact } from './contacts.ts';
import { decideAccess, grant, settleAccess } from './settle-access.ts';

/**
 * The events of time of complaints (§4.1 `SYS`): after 20 working days without an answer the investigation goes on, a
 * missed acknowledgement is noted for ever, what is overdue is named, and dates follow a changed table (T10). Answers how many cases changed.
 */
export async function complaintTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  const open = await em.find(
    ComplaintCase,
    {
      $or: [
        { status: { $in: [...UNFINISHED_STATUSES] } },
        { alerts: { $ne: [] } },
        { regulatorReplyBy: { $ne: null } },
      ],
    },
    { filters: false },
  );
  const staff = await allStaff(em, today);
  let changed = 0;
  for (const record of open) {
    const before = stateOf(record);
    if (record.status === S.AWAITING_INFO && record.infoDueOn !== null && record.infoDueOn < today)
      goOn(em, record, clock.now());
    const moved = OPEN_STATUSES.includes(record.status) && recompute(record);
    record.ackBreached ||= isAcknowledgementMissed(record, today);
    const alerts = alertsOf(record, today);
    if (alerts.join() !== record.alerts.join()) record.alerts = alerts;
    // People come and go: whether an officer is free may have changed since the last event.
    if (grant(record, decideAccess(record, record.status, staff)))
      await settleAccess(em, record, record.status, staff);
    if (moved || stateOf(record) !== before) changed += 1;
  }
  await em.flush();
  return changed;
}

function stateOf({ status, ackBreached, alerts, reviewerCalled }: ComplaintCase): string {
  return JSON.stringify([status, ackBreached, alerts, reviewerCalled]);
}

function goOn(em: SqlEntityManager, record: ComplaintCase, now: Date): void {
  noteContact(em, record, {
    kind: ContactKind.OTHER,
    at: now,
    method: ContactMethod.EMAIL,
    summary: 'No answer within 20 working days: the investigation goes on without it (§4.1).',
    by: null,
  });
  record.status = S.INVESTIGATING;
  record.infoAskedAt = null;
  record.infoDueOn = null;
}

function isAcknowledgementMissed(
  { status, acknowledgedAt, outcomeSentAt, ackDue }: ComplaintCase,
  today: string,
): boolean {
  return UNDECIDED_STATUSES.includes(status) && !acknowledgedAt && !outcomeSentAt && ackDue < today;
}

function isResponseOverdue({ status, outcomeSentAt, nhsResponseDue }: ComplaintCase, today: string): boolean {
  return (
    UNDECIDED_STATUSES.includes(status) && !outcomeSentAt && nhsResponseDue !== null && nhsResponseDue < today
  );
}

/** Everything that is overdue on a day, in the order of {@link ComplaintAlert}. */
function alertsOf(record: ComplaintCase, today: string): ComplaintAlert[] {
  const is = (statuses: readonly S[]) => statuses.includes(record.status);
  const overdue: Record<ComplaintAlert, boolean> = {
    ACKNOWLEDGEMENT_MISSED: isAcknowledgementMissed(record, today),
    INVESTIGATOR_MISSING: is([S.RECEIVED, S.ACKNOWLEDGED]) && record.assignBy < today,
    PROGRESS_OVERDUE: is(IN_HAND_STATUSES) && record.nextProgressDue < today,
    OUTCOME_TARGET_PASSED: is(UNDECIDED_STATUSES) && record.outcomeTarget < today,
    THREE_MONTHS_OPEN: is(OPEN_STATUSES) && record.managementAlertOn <= today,
    NHS_RESPONSE_OVERDUE: isResponseOverdue(record, today),
    REVIEW_OVERDUE: is([S.REVIEW_REQUESTED]) && record.reviewDue !== null && record.reviewDue < today,
    REGULATOR_REPLY_OVERDUE: record.regulatorReplyBy !== null && record.regulatorReplyBy < today,
  };
  return Object.values(ComplaintAlert).filter(alert => overdue[alert]);
}
