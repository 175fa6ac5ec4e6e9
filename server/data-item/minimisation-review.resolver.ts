import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { readsOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { DataItemDefinition } from './data-item.entity.ts';
import { MinimisationReview } from './minimisation-review.entity.ts';
import { minimisationReviewWorkflow } from './minimisation-review.workflow.ts';

/** The yearly reviews of what is collected, record by record (S21). */
@Resolver(() => MinimisationReview)
export class MinimisationReviewResolver extends withChildren(
  MinimisationReview,
  {
    items: { of: DataItemDefinition, by: 'record', key: 'record', about: 'What is collected in the record.' },
  },
  readsOf(MinimisationReview, 'minimisationReviews'),
) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'By when it is reviewed again.' })
  deadline(@Root() { nextReviewAt }: MinimisationReview, @Ctx() context: Context): Deadline | null {
    return deadline('MINIMISATION_REVIEW', nextReviewAt, context.app.clock.today(), { review: true });
  }
}

/** The event of a review. */
@Resolver(() => MinimisationReview)
export class MinimisationReviewEvents extends eventsOf(minimisationReviewWorkflow) {}
