import { addDays, earliest } from '../clock/calendar.ts';
import { reviewDates } from '../clock/review.ts';
import { event, notTheSamePerson } from '../workflow/workflow.ts';
import { notInFuture, notInPast } from '../crud/input-dates.ts';
import {
  ContractStatus as S,
  type ProcessorContract,
  type ReviewTrigger,
} from './processor-contract.entity.ts';
import { ACTIVATION, suspensionAdvised } from './processor-contract.guards.ts';
import {
  ClosingInput,
  IssuesInput,
  ReviewInput,
  ReviewStartInput,
  SuspensionAdviceInput,
} from './processor-contract.inputs.ts';
import { beginActive } from './signing.workflow.ts';

const REVIEW_DAYS = 60;

/** Begins a review; one that has a cause is due as long after its beginning as a yearly one (§4.4). Timers use it too. */
export function beginReview(record: ProcessorContract, trigger: ReviewTrigger, today: string): void {
  record.reviewTrigger = trigger;
  record.nextReviewAt = earliest(record.nextReviewAt, addDays(today, REVIEW_DAYS));
}

/** Reviews, remediation and suspension of a contract that runs (§4.4, M4). */
export const running = {
  startReview: event<ProcessorContract, ReviewStartInput>({
    about:
      'Begins a review before its time: a breach, a change of sub-processors or scope, the coming end (§2.8).',
    from: [S.ACTIVE],
    to: S.REVIEW_DUE,
    input: ReviewStartInput,
    effect: ({ record, input, today }) => beginReview(record, input.trigger, today),
  }),
  passReview: event<ProcessorContract, ReviewInput>({
    about: 'Ends a review that found nothing to put right; the next is 12 months later.',
    from: [S.REVIEW_DUE],
    to: S.ACTIVE,
    input: ReviewInput,
    guards: ACTIVATION,
    checks: [
      ({ input, today }) => {
        notInFuture({ reviewedOn: input.reviewedOn }, today);
        return null;
      },
    ],
    effect: ({ record, input }) => {
      record.reviewedOn = input.reviewedOn;
      record.reviewNotes = input.notes;
      record.nextReviewAt = reviewDates(input.reviewedOn).nextReviewAt;
    },
  }),
  raiseIssues: event<ProcessorContract, IssuesInput>({
    about: 'Ends a review that found something to put right, by a date.',
    from: [S.REVIEW_DUE],
    to: S.REMEDIATION,
    input: IssuesInput,
    checks: [
      ({ input, today }) => {
        notInPast({ dueBy: input.dueBy }, today);
        return null;
      },
    ],
    effect: ({ record, input, today }) => {
      record.issues = input.issues;
      record.remediationOwner = input.remediationOwner;
      record.remediationDueBy = input.dueBy;
      record.reviewedOn = today;
    },
  }),
  fixIssues: event<ProcessorContract, object>({
    about: 'Everything is put right; the contract stands on its full guard again (§2.8).',
    from: [S.REMEDIATION],
    to: S.ACTIVE,
    guards: ACTIVATION,
    effect: ({ record, today }) => {
      Object.assign(record, { issues: null, remediationOwner: null, remediationDueBy: null });
      record.nextReviewAt = reviewDates(record.reviewedOn ?? today).nextReviewAt;
      beginActive(record, today);
    },
  }),
  adviseOnSuspension: event<ProcessorContract, SuspensionAdviceInput>({
    about: 'Records the advice of the data protection officer on suspending or reinstating (M4).',
    from: [S.ACTIVE, S.REVIEW_DUE, S.REMEDIATION, S.SUSPENDED],
    input: SuspensionAdviceInput,
    effect: ({ record, input, viewer, now }) => {
      record.suspensionAdvice = input.suspensionAdvice;
      record.suspensionAdvisedBy = viewer.id;
      record.suspensionAdvisedAt = now;
    },
  }),
  suspend: event<ProcessorContract, ClosingInput>({
    about:
      "Stops the processor's work; the SIRO decides on the data protection officer's advice, never time alone (M4).",
    from: [S.ACTIVE, S.REVIEW_DUE, S.REMEDIATION],
    to: S.SUSPENDED,
    input: ClosingInput,
    separation: [notTheSamePerson(contract => [contract.suspensionAdvisedBy])],
    guards: [suspensionAdvised],
    effect: ({ record, input, viewer, now }) => {
      record.suspendedBy = viewer.id;
      record.suspendedAt = now;
      record.suspensionReason = input.reason;
    },
  }),
  reinstate: event<ProcessorContract, object>({
    about: "Lets the work go on: a manager, on the data protection officer's new advice (§4.3, M16).",
    from: [S.SUSPENDED],
    to: S.ACTIVE,
    separation: [notTheSamePerson(contract => [contract.suspensionAdvisedBy])],
    guards: [suspensionAdvised, ...ACTIVATION],
    effect: ({ record, today }) => beginActive(record, today),
  }),
};
