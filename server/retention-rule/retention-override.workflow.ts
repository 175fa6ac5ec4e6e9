import { addMonths } from '../clock/calendar.ts';
import { Day, Narrative } from '../crud/columns.ts';
import { notAfter, notInPast } from '../crud/input-dates.ts';
import { event, notTheSamePerson, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import { endOverride } from './end-override.ts';
import { OverrideStatus as S, RetentionOverride } from './retention-override.entity.ts';

/** Longest time to the next look at an override, in months (§3.1). */
const REVIEW_MONTHS = 24;

abstract class OverrideReviewInput {
  @Day({ about: 'When it is looked at again, within 24 months.' })
  reviewAt!: string;
}

abstract class OverrideEndInput {
  @Narrative({ about: 'Why.', max: 2_000 })
  reason!: string;
}

/** Refuses a review in the past or later than 24 months from today (§3.1). */
export function reviewedInTime(reviewAt: string | undefined, today: string): void {
  notInPast({ reviewAt }, today);
  notAfter({ reviewAt }, addMonths(today, REVIEW_MONTHS), 'is more than 24 months from today');
}

function notApprovedYet({ record }: Step<RetentionOverride, unknown>): Failure | null {
  return record.approvedByDpo ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_APPROVED'] } : null;
}

/** SECOND_APPROVER_REQUIRED until the data protection officer has approved: a countersignature is the second one. */
function approvedFirst({ record }: Step<RetentionOverride, unknown>): Failure | null {
  return record.approvedByDpo ? null : { code: 'SECOND_APPROVER_REQUIRED' };
}

/** An override counts when the data protection officer and a manager have approved it, two persons (§3.1, §4.11, SD-08). */
export const retentionOverrideWorkflow = workflow(RetentionOverride, {
  approve: event<RetentionOverride, object>({
    about: 'Approves the proposal for the data protection officer; a manager countersigns.',
    from: [S.PROPOSED],
    guards: [notApprovedYet],
    effect: ({ record, viewer, now }) => {
      record.approvedByDpo = viewer.id;
      record.approvedAt = now;
    },
  }),
  countersign: event<RetentionOverride, object>({
    about:
      'Countersigns for the management, by a person who neither proposed nor approved it (SD-08); from now on it counts.',
    from: [S.PROPOSED],
    to: S.APPROVED,
    separation: [notTheSamePerson(override => [override.proposer, override.approvedByDpo])],
    guards: [approvedFirst],
    effect: ({ record, viewer, today }) => {
      record.countersignedBy = viewer.id;
      record.countersignedOn = today;
    },
  }),
  refuse: event<RetentionOverride, OverrideEndInput>({
    about: 'Refuses the proposal; the ceiling applies.',
    from: [S.PROPOSED],
    to: S.ENDED,
    input: OverrideEndInput,
    effect: ({ record, input, today }) => {
      record.endedOn = today;
      record.endReason = input.reason;
    },
  }),
  review: event<RetentionOverride, OverrideReviewInput>({
    about: 'Records that it was looked at and still holds.',
    from: [S.APPROVED],
    input: OverrideReviewInput,
    checks: [
      ({ input, today }) => {
        reviewedInTime(input.reviewAt, today);
        return null;
      },
    ],
    effect: ({ record, input, today }) => {
      record.reviewedOn = today;
      record.reviewAt = input.reviewAt;
    },
  }),
  end: event<RetentionOverride, OverrideEndInput>({
    about:
      'Ends it or takes the proposal back; without another one the ceiling applies again, and somebody has to decide (§3.1).',
    from: [S.PROPOSED, S.APPROVED],
    to: S.ENDED,
    input: OverrideEndInput,
    effect: async ({ em, record, input, today }) => {
      await endOverride(em, record, today, today);
      record.endReason = input.reason;
    },
  }),
});
