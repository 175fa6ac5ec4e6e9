import { policyKeptUntil } from '../clock/policy-document.ts';
import { reviewDates } from '../clock/review.ts';
import { Day, Narrative } from '../crud/columns.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { refuseField } from '../errors.ts';
import { draftNext, followOn, noEditionComing } from '../workflow/editions.ts';
import { event, notTheSamePerson, workflow } from '../workflow/workflow.ts';
import { PolicyDocument, PolicyDocumentFields, PolicyDocumentStatus as S } from './policy-document.entity.ts';
import {
  isAppropriate,
  keptLongEnough,
  nothingRelies,
  reliedOn,
  saysWhatIsAsked,
} from './policy-document.guards.ts';

abstract class PolicyReasonInput {
  @Narrative({ about: 'Why.', max: 2_000 })
  reason!: string;
}

abstract class PolicyReviewInput {
  @Narrative({ about: 'What the review found, and why the document still holds.', max: 4_000 })
  findings!: string;
}

abstract class CeasingInput {
  @Day({ about: 'Since when the organisation does not rely on its conditions; not in the future.' })
  ceasedOn!: string;
}

/** The life of one edition: drafted by the officer, approved by a manager, looked at again within 12 months (S14, §2.13). */
export const policyDocumentWorkflow = workflow(PolicyDocument, {
  submit: event<PolicyDocument, object>({
    about:
      'Hands the draft to a manager; an appropriate policy document says what DPA 2018 Sch 1 para 39 asks.',
    from: [S.DRAFT],
    to: S.IN_REVIEW,
    guards: [saysWhatIsAsked],
    effect: ({ record }) => {
      record.returnReason = null;
    },
  }),
  approve: event<PolicyDocument, object>({
    about:
      'Brings the edition into force, by a manager who did not write it; the edition before is superseded.',
    from: [S.IN_REVIEW],
    to: S.IN_FORCE,
    separation: [notTheSamePerson(({ author }) => [author])],
    effect: async step => {
      const { record, viewer, today } = step;
      await followOn(step, PolicyDocument, S.IN_FORCE, before => {
        Object.assign(before, { status: S.SUPERSEDED, inForceTo: today });
        if (isAppropriate(before)) before.keepUntil = policyKeptUntil(before.ceasedOn ?? today);
      });
      const { nextReviewAt } = reviewDates(today, record.reviewMonths);
      Object.assign(record, { approvedBy: viewer.id, inForceFrom: today, nextReviewAt });
    },
  }),
  return: event<PolicyDocument, PolicyReasonInput>({
    about: 'Sends the draft back to whoever wrote it.',
    from: [S.IN_REVIEW],
    to: S.DRAFT,
    input: PolicyReasonInput,
    effect: ({ record, input }) => {
      record.returnReason = input.reason;
    },
  }),
  review: event<PolicyDocument, PolicyReviewInput>({
    about: 'Records that it was looked at and still holds; the next review is within 12 months.',
    from: [S.IN_FORCE],
    input: PolicyReviewInput,
    effect: ({ record, input, viewer, today }) => {
      const { nextReviewAt } = reviewDates(today, record.reviewMonths);
      const { findings: reviewFindings } = input;
      Object.assign(record, { reviewedOn: today, reviewedBy: viewer.id, reviewFindings, nextReviewAt });
    },
  }),
  revise: event<PolicyDocument, object>({
    about: 'Drafts the next edition; this one stays in force until that one is approved.',
    from: [S.IN_FORCE],
    guards: [noEditionComing(PolicyDocument, S.DRAFT, S.IN_REVIEW)],
    effect: draftNext(PolicyDocument, PolicyDocumentFields),
  }),
  discard: event<PolicyDocument, object>({
    about: 'Drops an edition that was never in force.',
    from: [S.DRAFT, S.IN_REVIEW],
    to: S.WITHDRAWN,
  }),
  ceaseReliance: event<PolicyDocument, CeasingInput>({
    about:
      'Records that the organisation does not rely on its conditions any more; the document is kept and reviewed for six months after (DPA 2018 Sch 1 para 40).',
    from: [S.IN_FORCE],
    input: CeasingInput,
    guards: [reliedOn, nothingRelies],
    checks: [
      ({ record, input, today }) => {
        notInFuture({ ceasedOn: input.ceasedOn }, today);
        if (input.ceasedOn < record.inForceFrom!)
          refuseField('ceasedOn', 'is before the document came into force');
        return null;
      },
    ],
    effect: ({ record, input: { ceasedOn } }) => {
      Object.assign(record, { ceasedOn, keepUntil: policyKeptUntil(ceasedOn) });
    },
  }),
  withdraw: event<PolicyDocument, PolicyReasonInput>({
    about:
      'Takes it out of force; an appropriate policy document not before six months after it was relied on.',
    from: [S.IN_FORCE],
    to: S.WITHDRAWN,
    input: PolicyReasonInput,
    guards: [keptLongEnough, nothingRelies],
    effect: ({ record, input, today }) => {
      Object.assign(record, { closingReason: input.reason, inForceTo: today });
    },
  }),
});
