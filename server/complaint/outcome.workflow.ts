import { complaintReviewBy } from '../clock/complaint-steps.ts';
import { Refusal } from '../errors.ts';
import { notTheSamePerson, type Step } from '../workflow/workflow.ts';
import { dayOf } from './case-clock.ts';
import { caseEvent } from './case-event.ts';
import { ContactKind } from './complaint-contact.entity.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import {
  afterReceipt,
  approved,
  approversTurn,
  authoritySeen,
  investigatorFree,
  notApproved,
  notBarred,
  notConflicted,
  notReviewed,
  officersTurn,
  outcomeComplete,
} from './complaint.guards.ts';
import * as inputs from './complaint.inputs.ts';
import { reachable, sendOutcomeLetter } from './complaint-letters.ts';
import { ComplaintStatus as S } from './complaint.vocabulary.ts';
import { noteContact } from './contacts.ts';

const notTheInvestigator = notTheSamePerson<ComplaintCase>(record => [record.investigator]);
const notInTheFirstDecision = notTheSamePerson<ComplaintCase>(record => [
  record.investigator,
  record.approver,
]);

/** M15: the letter is written from what was approved, so that it cannot have left before. */
function afterApproval({ record, input }: Step<ComplaintCase, inputs.OutcomeInput>): null {
  if (record.approvedAt && dayOf(input.sentAt) < dayOf(record.approvedAt))
    throw new Refusal('INVALID_INPUT', { fields: { sentAt: 'is before the outcome was approved' } });
  return null;
}

/** An answer to a review does not leave before it was asked for. */
function afterRequest({ record, input }: Step<ComplaintCase, inputs.OutcomeInput>): null {
  if (record.reviewRequestedAt && dayOf(input.sentAt) < dayOf(record.reviewRequestedAt))
    throw new Refusal('INVALID_INPUT', { fields: { sentAt: 'is before the review was asked for' } });
  return null;
}

/** From the draft to the reviewed outcome (§4.1, M15). */
export const outcome = {
  approve: caseEvent<object>({
    about: 'Approves the draft; never by the investigator (M15).',
    from: [S.DECISION_DRAFTED],
    separation: [notConflicted, investigatorFree, notTheInvestigator, approversTurn],
    guards: [notApproved, outcomeComplete],
    effect: ({ record, viewer, now }) => {
      record.approver = viewer.id;
      record.approvedAt = now;
    },
  }),
  return: caseEvent<inputs.ReasonInput>({
    about: 'Sends the draft back to the investigator (M15).',
    from: [S.DECISION_DRAFTED],
    to: S.INVESTIGATING,
    input: inputs.ReasonInput,
    separation: [notConflicted, notTheInvestigator, approversTurn],
    effect: ({ record, input }) => {
      record.returnReason = input.reason;
      record.approver = null;
      record.approvedAt = null;
    },
  }),
  sendOutcome: caseEvent<inputs.OutcomeInput>({
    about:
      'Sends the approved outcome as letter L-03 (CP-7); sent before the acknowledgement was due it counts as one (CP-2).',
    from: [S.DECISION_DRAFTED],
    to: S.OUTCOME_SENT,
    input: inputs.OutcomeInput,
    separation: [notConflicted, officersTurn],
    guards: [approved, outcomeComplete, authoritySeen],
    checks: [afterReceipt('sentAt'), afterApproval],
    effect: async ({ context, em, record, input, viewer }) => {
      const { sentAt, method } = input;
      reachable(record, method);
      record.outcomeSentAt = sentAt;
      record.reviewBy = complaintReviewBy(dayOf(sentAt));
      record.outcomeCountsAsAck ||= !record.acknowledgedAt && dayOf(sentAt) <= record.ackDue;
      await sendOutcomeLetter(context.app, em, record, { method, sentAt });
      noteContact(em, record, {
        kind: ContactKind.OUTCOME,
        at: sentAt,
        method,
        summary: 'Outcome sent.',
        by: viewer.id,
      });
    },
  }),
  requestReview: caseEvent<inputs.ReviewRequestInput>({
    about: 'Notes that the person asks for a review, within three months of the outcome; one a case (M15).',
    from: [S.OUTCOME_SENT],
    to: S.REVIEW_REQUESTED,
    input: inputs.ReviewRequestInput,
    separation: [notBarred, officersTurn],
    guards: [notReviewed],
    checks: [
      afterReceipt('cameAt'),
      ({ record, input }) => {
        const asked = dayOf(input.cameAt);
        if (asked < dayOf(record.outcomeSentAt!))
          throw new Refusal('INVALID_INPUT', { fields: { cameAt: 'is before the outcome was sent' } });
        return asked > record.reviewBy!
          ? { code: 'INVALID_TRANSITION', missing: ['REVIEW_WINDOW_CLOSED'] }
          : null;
      },
    ],
    effect: ({ em, record, input, viewer }) => {
      record.reviewRequestedAt = input.cameAt;
      record.reviewReason = input.reason;
      noteContact(em, record, {
        kind: ContactKind.REVIEW_ASKED,
        at: input.cameAt,
        method: input.method,
        summary: input.reason,
        by: viewer.id,
      });
    },
  }),
  completeReview: caseEvent<inputs.ReviewInput>({
    about: 'Answers the review by letter; by somebody who neither investigated nor approved (M15).',
    from: [S.REVIEW_REQUESTED],
    to: S.OUTCOME_SENT,
    input: inputs.ReviewInput,
    separation: [notConflicted, notInTheFirstDecision],
    guards: [authoritySeen],
    checks: [afterReceipt('sentAt'), afterRequest],
    effect: async ({ context, em, record, input, viewer }) => {
      const { sentAt, method, findings } = input;
      reachable(record, method);
      record.reviewer = viewer.id;
      record.reviewOutcome = input.outcome;
      record.reviewFindings = findings;
      record.apology = input.apology ?? record.apology;
      await sendOutcomeLetter(
        context.app,
        em,
        record,
        { method, sentAt },
        { outcome: input.outcome, findings },
      );
      noteContact(em, record, {
        kind: ContactKind.REVIEW_OUTCOME,
        at: sentAt,
        method,
        summary: findings.slice(0, 5_000),
        by: viewer.id,
      });
    },
  }),
};
