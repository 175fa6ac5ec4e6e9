import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { addMonths } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { writableParent } from '../crud/parent.ts';
import { crudOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import {
  DueDiligenceResult,
  DueDiligenceReview,
  DueDiligenceReviewFields,
  DueDiligenceStatus,
} from './due-diligence-review.entity.ts';
import { dueDiligenceReviewWorkflow } from './due-diligence-review.workflow.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { DRAFT_STATUSES, ProcessorContract } from './processor-contract.entity.ts';

const VALID_MONTHS = 12;

/** Due-diligence reviews: whoever changed one last is its reviewer, so that somebody else approves it. */
@Resolver(() => DueDiligenceReview)
export class DueDiligenceReviewResolver extends crudOf(
  DueDiligenceReview,
  DueDiligenceReviewFields,
  'dueDiligenceReviews',
  {
    creating: async (context, em, { contract, reviewedOn }) => {
      notInFuture({ reviewedOn }, context.app.clock.today());
      const { status } = await writableParent(context, em, ProcessorContract, 'contract', contract);
      return {
        reviewer: context.signedIn().id,
        expiresOn: addMonths(reviewedOn!, VALID_MONTHS),
        inDraft: DRAFT_STATUSES.includes(status),
      };
    },
    updating: async (context, em, review, input) => {
      notInFuture({ reviewedOn: input.reviewedOn }, context.app.clock.today());
      await writableParent(context, em, ProcessorContract, 'contract', review.contract);
      review.reviewer = context.signedIn().id;
      review.expiresOn = addMonths(input.reviewedOn ?? review.reviewedOn, VALID_MONTHS);
      // A risk was accepted as it was described then.
      Object.assign(review, { riskAcceptedBy: null, riskAcceptedAt: null, riskReason: null });
    },
  },
) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'When a review that passed stops counting.' })
  deadline(@Root() review: DueDiligenceReview, @Ctx() context: Context): Deadline | null {
    const counts = review.status === DueDiligenceStatus.APPROVED && review.result === DueDiligenceResult.PASS;
    return counts
      ? deadline('DUE_DILIGENCE', review.expiresOn, context.app.clock.today(), { review: true })
      : null;
  }
}

/** Risk acceptance and approval. */
@Resolver(() => DueDiligenceReview)
export class DueDiligenceReviewEvents extends eventsOf(dueDiligenceReviewWorkflow) {}
