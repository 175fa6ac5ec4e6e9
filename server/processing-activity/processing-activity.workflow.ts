import { reviewDates } from '../clock/review.ts';
import { Narrative } from '../crud/columns.ts';
import { Article9Condition } from '../sharing-agreement/agreement-party.entity.ts';
import { draftNext, followOn, noEditionComing } from '../workflow/editions.ts';
import { event, notTheSamePerson, workflow } from '../workflow/workflow.ts';
import { ACTIVITY_GUARDS } from './activity.guards.ts';
import { ProcessingActivityStatus as S } from './activity.vocabulary.ts';
import { ProcessingActivity } from './processing-activity.entity.ts';
import { ProcessingActivityFields } from './processing-activity.fields.ts';
import { tellOfIncapacity } from './tell.ts';

abstract class ActivityAdviceInput {
  @Narrative({ about: 'What the officer tells the manager of it.', max: 4_000 })
  advice!: string;
}

abstract class ActivityReasonInput {
  @Narrative({ about: 'Why.', max: 2_000 })
  reason!: string;
}

abstract class ActivityReviewInput {
  @Narrative({ about: 'What the review found, and whether all of it is still needed (S21).', max: 4_000 })
  findings!: string;
}

const REVIEW_MONTHS = 12;

/** The life of one edition of an entry: the officer advises, a manager approves purposes and means (SD-09, S19). */
export const processingActivityWorkflow = workflow(ProcessingActivity, {
  advise: event<ProcessingActivity, ActivityAdviceInput>({
    about: 'The officer advises the manager to go on; the record is complete and every condition is met.',
    from: [S.DRAFT],
    to: S.ADVISED,
    input: ActivityAdviceInput,
    guards: ACTIVITY_GUARDS,
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, {
        advice: input.advice,
        advisedBy: viewer.id,
        advisedAt: now,
        returnReason: null,
      });
    },
  }),
  activate: event<ProcessingActivity, object>({
    about: 'A manager approves; from today data are processed like this. The edition before is superseded.',
    from: [S.ADVISED],
    to: S.ACTIVE,
    separation: [notTheSamePerson(({ author, advisedBy }) => [author, advisedBy])],
    guards: ACTIVITY_GUARDS,
    effect: async step => {
      const { em, record, viewer, today } = step;
      await followOn(step, ProcessingActivity, S.ACTIVE, before => {
        Object.assign(before, { status: S.SUPERSEDED, endedOn: today });
      });
      const { nextReviewAt } = reviewDates(today, REVIEW_MONTHS);
      Object.assign(record, { approvedBy: viewer.id, activeFrom: today, nextReviewAt });
      if (record.article9Condition === Article9Condition.VITAL_INTERESTS) await tellOfIncapacity(em, record);
    },
  }),
  return: event<ProcessingActivity, ActivityReasonInput>({
    about: 'Sends it back to be written again; the advice falls away.',
    from: [S.ADVISED],
    to: S.DRAFT,
    input: ActivityReasonInput,
    effect: ({ record, input }) => {
      Object.assign(record, { returnReason: input.reason, advice: null, advisedBy: null, advisedAt: null });
    },
  }),
  review: event<ProcessingActivity, ActivityReviewInput>({
    about: 'Records the yearly review; the next one is within 12 months (R24, S21).',
    from: [S.ACTIVE],
    input: ActivityReviewInput,
    effect: ({ record, input, viewer, today }) => {
      const { nextReviewAt } = reviewDates(today, REVIEW_MONTHS);
      const { findings: reviewFindings } = input;
      Object.assign(record, { reviewedOn: today, reviewedBy: viewer.id, reviewFindings, nextReviewAt });
    },
  }),
  revise: event<ProcessingActivity, object>({
    about: 'Drafts the next edition; this one runs until a manager approves that one.',
    from: [S.ACTIVE],
    guards: [noEditionComing(ProcessingActivity, S.DRAFT, S.ADVISED)],
    effect: draftNext(ProcessingActivity, ProcessingActivityFields),
  }),
  discard: event<ProcessingActivity, ActivityReasonInput>({
    about: 'Drops an edition that was never active.',
    from: [S.DRAFT, S.ADVISED],
    to: S.ENDED,
    input: ActivityReasonInput,
    effect: ({ record, input, today }) => {
      Object.assign(record, { endReason: input.reason, endedOn: today });
    },
  }),
  end: event<ProcessingActivity, ActivityReasonInput>({
    about: 'Records that the processing has ceased.',
    from: [S.ACTIVE],
    to: S.ENDED,
    input: ActivityReasonInput,
    effect: ({ record, input, today }) => {
      Object.assign(record, { endReason: input.reason, endedOn: today });
    },
  }),
});
