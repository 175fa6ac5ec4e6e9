import { deadline, DeadlineUrgency, soonest, type Deadline } from '../crud/deadline.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { ComplaintStatus as S, IN_HAND_STATUSES, UNDECIDED_STATUSES } from './complaint.vocabulary.ts';
import type { DEADLINE_COLUMNS } from './deadline-columns.ts';

/** What the next deadline is told from, as far as the viewer may read it. */
export type DeadlineColumns = Pick<ComplaintCase, (typeof DEADLINE_COLUMNS)[number]>;

/**
 * What is due next on a complaint; null when nothing is. The dates of the law (acknowledgement, NHS response, regulator) stand
 * before our own targets once they press, whatever is overdue beside them (T11).
 */
export function nextDeadline(record: DeadlineColumns, today: string): Deadline | null {
  const at = (kind: string, due: string | null) => (due ? deadline(kind, due, today) : null);
  const is = (...statuses: readonly S[]) => statuses.includes(record.status);
  const legal = soonest([
    is(...UNDECIDED_STATUSES) && !record.acknowledgedAt ? at('ACKNOWLEDGE', record.ackDue) : null,
    is(...UNDECIDED_STATUSES) && !record.outcomeSentAt ? at('NHS_RESPONSE', record.nhsResponseDue) : null,
    at('REPLY_TO_REGULATOR', record.regulatorReplyBy),
  ]);
  if (legal && legal.urgency !== DeadlineUrgency.NONE) return legal;
  return soonest([
    legal,
    is(S.RECEIVED, S.ACKNOWLEDGED) ? at('ASSIGN_INVESTIGATOR', record.assignBy) : null,
    // Our target for the acknowledgement is the same third working day (T11).
    is(...UNDECIDED_STATUSES) && !record.acknowledgedAt ? at('ACKNOWLEDGE_TARGET', record.assignBy) : null,
    is(...IN_HAND_STATUSES) ? at('PROGRESS', record.nextProgressDue) : null,
    is(...IN_HAND_STATUSES) ? at('OUTCOME', record.outcomeTarget) : null,
    is(S.AWAITING_INFO) ? at('INFORMATION', record.infoDueOn) : null,
    is(S.OUTCOME_SENT) ? at('CLOSE', record.reviewBy) : null,
    is(S.REVIEW_REQUESTED) ? at('REVIEW', record.reviewDue) : null,
  ]);
}
