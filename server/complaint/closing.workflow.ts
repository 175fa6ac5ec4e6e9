import { HoldReason } from '../hold/hold.entity.ts';
import { placeHold, releaseAutomaticHolds } from '../hold/hold.ts';
import { accessOf } from './case-access.columns.ts';
import { dayOf } from './case-clock.ts';
import { caseEvent } from './case-event.ts';
import { ContactKind } from './complaint-contact.entity.ts';
import {
  actionsSettled,
  afterReceipt,
  notConflicted,
  officersTurn,
  regulatorDone,
} from './complaint.guards.ts';
import * as inputs from './complaint.inputs.ts';
import { ComplaintStatus as S, OPEN_STATUSES } from './complaint.vocabulary.ts';
import { noteContact } from './contacts.ts';

/** The end of a case, and its beginning again (§4.1). */
export const closing = {
  close: caseEvent<inputs.CloseInput>({
    about:
      'Closes the case: every action is done or has an owner and a date, and the regulator has concluded. Retention runs from here (RR-CMP).',
    from: [S.OUTCOME_SENT],
    to: S.CLOSED,
    input: inputs.CloseInput,
    separation: [notConflicted, officersTurn],
    guards: [actionsSettled, regulatorDone],
    effect: async ({ em, record, input, now }) => {
      record.linkedReferences = input.linkedReferences ?? record.linkedReferences;
      record.closedAt = now;
      record.retentionTrigger = dayOf(now);
      await releaseAutomaticHolds(em, 'ComplaintCase', record, HoldReason.OPEN_COMPLAINT, now);
    },
  }),
  withdraw: caseEvent<inputs.WithdrawInput>({
    about:
      'Notes that the person withdrew the complaint; we may go on of our own motion, then the case stays as it is.',
    from: OPEN_STATUSES,
    to: ({ record, input }) => (input.continueOfOwnMotion ? record.status : S.WITHDRAWN),
    input: inputs.WithdrawInput,
    separation: [notConflicted, officersTurn],
    checks: [afterReceipt('cameAt')],
    effect: async ({ em, record, input, viewer, now }) => {
      noteContact(em, record, {
        kind: ContactKind.WITHDRAWN,
        at: input.cameAt,
        method: input.method,
        summary: input.evidence.slice(0, 5_000),
        by: viewer.id,
      });
      if (input.continueOfOwnMotion) return;
      record.endReason = input.evidence;
      record.closedAt = now;
      record.retentionTrigger = dayOf(now);
      await releaseAutomaticHolds(em, 'ComplaintCase', record, HoldReason.OPEN_COMPLAINT, now);
    },
  }),
  reopen: caseEvent<inputs.ReasonInput>({
    about: 'Opens a closed case again: the retention is reset and the hold is back.',
    from: [S.CLOSED],
    to: S.INVESTIGATING,
    input: inputs.ReasonInput,
    separation: [notConflicted, officersTurn],
    effect: ({ em, record, input, now, today }) => {
      record.endReason = input.reason;
      // The next outcome takes the place of this one, which was the acknowledgement and stays it (CP-2).
      if (record.outcomeCountsAsAck) record.acknowledgedAt ??= record.outcomeSentAt;
      record.closedAt = null;
      record.retentionTrigger = null;
      record.approver = null;
      record.approvedAt = null;
      placeHold(em, 'ComplaintCase', record, accessOf(record), HoldReason.OPEN_COMPLAINT, now, today);
    },
  }),
};
